import { telling, type Cause } from '../core/diagnosis/causes.ts';
import type { FlowGraph, GraphNode, PlacedNode } from '../core/diagnosis/graph.ts';
import { reopen, reopened, type Walk } from '../core/diagnosis/replay.ts';
import type { Facts } from './wizard-facts.ts';
import { addressOf, type TreeSource } from './walk.ts';

/** Everything a screen is drawn from. */
export interface Screen {
  readonly root: HTMLElement;
  readonly source: TreeSource;
  readonly graphs: readonly FlowGraph[];
  readonly walk: Walk;
  /** Of the device that has the trouble: none when it is another one. */
  readonly facts: Facts;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.textContent = text;
  if (className !== '') created.className = className;
  return created;
}

export function link(text: string, address: string): HTMLAnchorElement {
  const created = element('a', text);
  created.href = address;
  return created;
}

function replaceChildren(parent: Element, children: readonly Node[]): void {
  parent.textContent = '';
  parent.append(...children);
}

/** The node of an entry of the walk, counted from 0; undefined when there is none. */
export function placed(screen: Screen, index: number): PlacedNode | undefined {
  const entry = screen.walk.entries[index];
  const graph = screen.graphs.filter((candidate) => candidate.flow === entry?.flow)[0];
  const node = graph?.nodes.filter((candidate) => candidate.ref === entry?.ref)[0];
  return entry && node ? { flow: entry.flow, node } : undefined;
}

/** Address that reopens an answered screen and keeps the later answers. */
function reopenAddress(screen: Screen, index: number): string | undefined {
  const target = placed(screen, index);
  return target && addressOf(screen, target, reopen(screen.walk, index));
}

/** «шаг N», a knot an answer, and an end as tangled as causes are still possible: progress is what was learnt, not screens passed. */
export function showProgress({ root, walk }: Screen): void {
  const step = walk.entries.filter((entry) => entry.result !== 'skipped').length + 1;
  const label = root.querySelector('[data-step]');
  if (label) label.textContent = ` · шаг\u00a0${step}`;
  const thread = root.querySelector('[data-thread]');
  if (!thread) return;
  const end = Array.from(thread.children).slice(-2);
  const knots: Element[] = [];
  for (let index = 0; index < step; index += 1) knots.push(element('li', '', 'thread__knot'));
  replaceChildren(thread, knots.concat(end));
  const left = walk.current.node.kind === 'outcome' ? 1 : walk.possible.length;
  thread.setAttribute('data-left', String([1, 2, 4, 7].filter((most) => left > most).length));
}

/** «Вы ответили: … Изменить». */
export function showAnswers(screen: Screen): void {
  const section = screen.root.querySelector<HTMLElement>('[data-answered]');
  const list = section?.querySelector('[data-answers]');
  if (!section || !list) return;
  const items: HTMLElement[] = [];
  screen.walk.entries.forEach((entry, index) => {
    if (entry.result === 'skipped') return;
    const item = element('li', entry.text);
    item.appendChild(element('strong', entry.answer));
    const address = reopenAddress(screen, index);
    if (address !== undefined) {
      const change = link('Изменить', address);
      change.appendChild(element('span', ` ответ «${entry.answer}»`, 'visually-hidden'));
      item.appendChild(change);
    }
    items.push(item);
  });
  replaceChildren(list, items);
  section.hidden = items.length === 0;
}

/** How the page calls these causes: «сеть, расширения». */
function causesInWords(root: HTMLElement, causes: readonly Cause[]): string {
  const words: Record<string, string> = {};
  for (const pair of (root.querySelector('[data-out]')?.getAttribute('data-out') ?? '').split(';')) {
    const [cause = '', word = ''] = pair.split(':');
    words[cause] = word;
  }
  return causes.map((cause) => words[cause] ?? cause).join(', ');
}

/** Why the machine passed a node. */
function whyPassed({ root, walk }: Screen, { cause, kind }: GraphNode): string {
  if (cause && walk.out.indexOf(cause) >= 0) return `Уже исключили: ${causesInWords(root, [cause])}`;
  return kind === 'test' ? 'Это уже ясно' : 'Уже пробовали';
}

/** «Уже исключили: сеть. Менее вероятно: расширения», in a line whose place is kept. */
export function showRuledOut({ root, walk }: Screen): void {
  const line = root.querySelector('[data-out]');
  if (!line) return;
  const parts: string[] = [];
  const { left, out } = telling(walk);
  if (left.length > 0) parts.push(`Похоже, дело в этом: ${causesInWords(root, left)}`);
  if (out.length > 0) parts.push(`Уже исключили: ${causesInWords(root, out)}`);
  if (walk.less.length > 0) parts.push(`Менее вероятно: ${causesInWords(root, walk.less)}`);
  line.textContent = parts.join('. ');
}

/** The way on over a screen that need not be done, where the page says what it found. */
function wayOn(place: Element, sentence: string, address: string): void {
  place.textContent = '';
  const onward = link('Дальше', address);
  onward.className = 'button';
  place.append(element('p', sentence), onward);
}

/** «Уже в порядке» over an advice, with «Дальше»: the steps stay for whoever wants to do them all the same. */
export function showSatisfied({ root, walk, facts }: Screen, address: string): void {
  const box = root.querySelector<HTMLElement>('[data-probes]');
  if (!box) return;
  const found = (walk.current.node.probes ?? []).map((name) => facts.probes[name]?.sentence ?? '').join(' ');
  wayOn(box, `Уже в порядке. ${found} Этот шаг можно пропустить.`.replace(/\s+/g, ' '), address);
  root.classList.add('wizard--met');
}

/**
 * Says that the answers lead to another screen than this one, and shows the way there. Nobody is taken there: the page may have
 * been opened by a plain link before the machine came, and is being read.
 */
export function showElsewhere(screen: Screen, ref: string): void {
  const { root, walk } = screen;
  const address = addressOf(screen, walk.current, walk.trail);
  const passed = walk.passed.filter(({ node }) => node.ref === ref)[0];
  const status = root.querySelector('[data-status]');
  const sentence = passed ? `${whyPassed(screen, passed.node)}. Этот шаг не нужен.` : 'По вашим ответам этот шаг сейчас не нужен.';
  if (status) wayOn(status, sentence, address);
  // An answer here would be none of the walk's.
  for (const option of Array.from(root.querySelectorAll<HTMLAnchorElement>('a[data-option]'))) option.href = address;
  root.classList.add('wizard--met');
}

/** The folded list of advices that were passed, each with a way to do it all the same. */
export function showSkipped(screen: Screen): void {
  const details = screen.root.querySelector<HTMLDetailsElement>('[data-skipped]');
  const summary = details?.querySelector('summary');
  const list = details?.querySelector('ul');
  if (!details || !summary || !list) return;
  const items: HTMLElement[] = [];
  screen.walk.entries.forEach((entry, index) => {
    if (entry.result !== 'skipped') return;
    const sentences = (placed(screen, index)?.node.probes ?? []).map((name) => screen.facts.probes[name]?.sentence ?? '');
    const item = element('li', `Уже в порядке — «${entry.text}». ${sentences.join(' ')} `.replace(/\s+/g, ' '));
    const address = reopenAddress(screen, index);
    if (address !== undefined) item.appendChild(link('Всё равно сделать', address));
    items.push(item);
  });
  for (const { node } of screen.walk.passed) items.push(element('li', `${whyPassed(screen, node)} — «${node.text}».`));
  replaceChildren(list, items);
  summary.textContent = `Пропущено шагов: ${items.length}`;
  details.hidden = items.length === 0;
}

/** «Похоже, дело в этом: …», and what else the probes of this screen found. On a question nothing is said to be the cause. */
export function showProbes({ root, walk, facts }: Screen): void {
  const box = root.querySelector<HTMLElement>('[data-probes]');
  if (!box) return;
  // Otherwise a place is kept for what they will say.
  box.hidden = walk.trail.other;
  const names = (box.getAttribute('data-probes') ?? '').split(' ');
  const found = names.map((name) => facts.probes[name as keyof typeof facts.probes]);
  const say = (verdict: string) => found.map((fact) => (fact?.verdict === verdict ? `${fact.sentence} ` : '')).join('');
  const suspect = say('suspect');
  const fine = say('ok');
  box.textContent = '';
  if (suspect !== '')
    box.append(element('p', (walk.current.node.kind === 'remedy' ? 'Похоже, дело в этом. ' : '') + suspect, 'status-attention'));
  if (fine !== '') box.append(element('p', `Мы проверили. ${fine}`));
}

/** Marks the answer given before and the one that this device makes likely. */
export function markOptions({ root, walk, facts }: Screen): void {
  const before = reopened(walk)?.key;
  for (const option of Array.from(root.querySelectorAll<HTMLElement>('[data-option]'))) {
    option.querySelector('.wizard__note')?.remove();
    const likely = option.dataset['likely'];
    let note = '';
    if (option.dataset['option'] === before) note = 'ваш прежний ответ';
    else if (facts.likely.some((fact) => fact === likely)) note = 'похоже, это ваш случай';
    if (note !== '') {
      const mark = element('span', ` — ${note}`, 'wizard__note');
      (option.querySelector('span') ?? option).appendChild(mark);
    }
  }
}
