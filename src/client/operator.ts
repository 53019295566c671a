import { attachCodeForm, type ReadCode } from './code-form.ts';
import { groupCode } from '../core/diagnosis/code.ts';
import { REMEDY_LABELS } from '../core/diagnosis/graph.ts';
import { addressOf, loadFlow, treeSource } from './walk.ts';

const BROWSERS: Readonly<Record<string, string>> = {
  '': 'не определён',
  chrome: 'Chrome',
  yandex: 'Яндекс Браузер',
  firefox: 'Firefox',
  safari: 'Safari',
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  ie: 'Internet Explorer',
  other: 'другой',
};
const SYSTEMS: Readonly<Record<string, string>> = {
  '': 'не определена',
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  android: 'Android',
  ios: 'iOS или iPadOS',
  harmonyos: 'HarmonyOS',
  other: 'другая',
};

function item(text: string): HTMLLIElement {
  const created = document.createElement('li');
  created.textContent = text;
  return created;
}

function fill(selector: string, items: readonly HTMLElement[]): void {
  const list = document.querySelector(selector);
  if (!list) return;
  while (list.firstChild) list.removeChild(list.firstChild);
  for (const child of items) list.appendChild(child);
}

async function show(result: ReadCode): Promise<void> {
  const { walk, decoded, lost, code } = result;
  const path = walk.entries.map((entry) => item(`${entry.text} — ${entry.answer}`));
  path.push(item(`Сейчас на экране: ${walk.current.node.text}`));
  fill('[data-decoded-path]', path);
  const tried = walk.entries.filter((entry) => entry.kind === 'remedy');
  fill(
    '[data-decoded-tried]',
    tried.length > 0
      ? tried.map((entry) => item(`${entry.text}: ${(entry.result ? REMEDY_LABELS[entry.result] : entry.answer).toLowerCase()}`))
      : [item('пока ничего')],
  );
  const { browser, system } = decoded.environment;
  const lines = [`Браузер: ${BROWSERS[browser] ?? browser}`, `Система: ${SYSTEMS[system] ?? system}`];
  if (decoded.trail.other) lines.push('Проблема на другом устройстве: браузер и система — не те, на которых сбой.');
  if (walk.trail.start) lines.push('Человек начал не с первого вопроса, а перешёл из статьи.');
  if (lost > 0) lines.push(`Код составлен по прежней схеме. Последние ответы больше не подходят: ${lost}.`);
  fill('[data-decoded-environment]', lines.map(item));
  const source = treeSource();
  const graphs = await loadFlow(source, walk.current.flow);
  const link = document.querySelector<HTMLAnchorElement>('[data-decoded-link]');
  if (link) link.href = addressOf({ source, graphs }, walk.current, walk.trail);
  const title = document.querySelector('[data-decoded-code]');
  if (title) title.textContent = groupCode(code);
  const section = document.querySelector<HTMLElement>('[data-decoded]');
  if (section) section.hidden = false;
}

const form = document.querySelector<HTMLFormElement>('form[data-code-form]');
const status = document.querySelector('[data-status]');
if (form) {
  attachCodeForm(form, (result) => {
    const wrong = typeof result === 'string';
    const section = document.querySelector<HTMLElement>('[data-decoded]');
    if (section) section.hidden = wrong;
    if (status) {
      status.textContent = wrong ? result : 'Код прочитан.';
      status.classList.toggle('wizard__status--ok', !wrong);
    }
    if (!wrong) show(result).catch(() => undefined);
  });
}
