import { EXIT_ID, EXIT_KEY, nodeAddress, type FlowGraph, type GraphNode } from '../../core/diagnosis/graph.ts';
import { caseOrders } from '../../core/diagnosis/order.ts';
import type { State } from '../../core/diagnosis/paths.ts';
import { issueAt, type TreeFile } from './files.ts';
import type { Issue } from './issue.ts';
import { causesOf, fieldsOf, listOf } from './loose-trees.ts';
import type { Place } from './mdx.ts';
import { didYouMean } from './nearest.ts';
import { TREE_MESSAGES as say } from './tree-messages.ts';
import type { YamlPath } from './yaml.ts';

/** Fewer answers than this leave the support asking back. */
const FEWEST_NEEDS = 3;

/** So much above the best order found is worth a word to the editor. */
const SLOWER = 1.15;

/**
 * What must never be asked for in a request: the sites of the state ask for it in forms of their own, and who else does is a
 * swindler. «Номер заявления» and «серия ошибок» are none of it.
 */
const PERSONAL =
  /снилс|инн(?![а-яё])|паспорт|парол|пин-?код|pin|cvv|cvc|кодовое слово|код(?:а|у|ом)? (?:из|подтвержд)|номер(?:а|у|ом)? карт|полис|дат[аыу] рождени|фамили|отчеств|ф\. ?и\. ?о|прописк|адрес (?:прожив|регистрац)|(?:ваш|номер) телефон|электронн\S+ почт|e-?mail/iu;

interface Step {
  readonly tree: TreeFile;
  readonly node: ReturnType<typeof fieldsOf>;
  readonly id: string;
  readonly ref: string;
  readonly path: YamlPath;
}

function placeOf({ tree, path }: Step, ...at: YamlPath): Place {
  return tree.yaml.placeOf([...path, ...at]);
}

function stepsOf(tree: TreeFile): Step[] {
  return tree.yaml.select('nodes.*').map(({ value, path }) => {
    const node = fieldsOf(value);
    return { tree, node, path, id: String(node['id'] ?? ''), ref: String(node['ref'] ?? '') };
  });
}

/** Answers with the way to each in the file. */
function answersOf({ node }: Step): { readonly option: ReturnType<typeof fieldsOf>; readonly at: YamlPath }[] {
  return listOf(node['options']).map((value, index) => ({ option: fieldsOf(value), at: ['options', index] }));
}

/** True when some answer of the tree opens a case: from then on the steps of all trees must fit. */
function declares(steps: readonly Step[]): boolean {
  return steps.some((step) => answersOf(step).some(({ option }) => option['causes'] !== undefined));
}

function* taken(step: Step): Generator<Issue> {
  const { tree, id, node } = step;
  if (id === EXIT_ID) yield issueAt(tree.file, placeOf(step, 'id'), 'error', say.takenByExit(id));
  if (node['kind'] !== 'question') return;
  for (const { option, at } of answersOf(step)) {
    if (option['key'] === EXIT_KEY) yield issueAt(tree.file, placeOf(step, ...at, 'key'), 'error', say.takenByExit(EXIT_KEY));
  }
}

function* needs(step: Step): Generator<Issue> {
  for (const [index, need] of listOf(step.node['needs']).entries()) {
    for (const field of ['label', 'hint']) {
      const text = fieldsOf(need)[field];
      if (typeof text !== 'string' || !PERSONAL.test(text)) continue;
      yield issueAt(step.tree.file, placeOf(step, 'needs', index, field), 'error', say.personalNeed(text));
    }
  }
}

function* chances(step: Step, cases: readonly string[]): Generator<Issue> {
  for (const key of Object.keys(fieldsOf(step.node['chances']))) {
    if (cases.includes(key)) continue;
    const place = step.tree.yaml.placeOfKey([...step.path, 'chances', key]);
    yield issueAt(step.tree.file, place, 'error', say.unknownCase(key) + didYouMean(key, cases));
  }
}

function* test(step: Step): Generator<Issue> {
  const shown = answersOf(step).map(({ option }) => JSON.stringify(['in', 'out', 'less'].map((field) => causesOf(option[field]) ?? [])));
  if (new Set(shown).size < 2) yield issueAt(step.tree.file, placeOf(step, 'id'), 'error', say.splitsNothing(step.id));
}

/** True where a list of causes holds a word that is none: that is said already, and what follows from it would be said of another place. */
function misspelt(step: Step): boolean {
  const wrong = (list: unknown): boolean => listOf(list).length > (causesOf(list) ?? []).length;
  return answersOf(step).some(({ option }) => ['causes', 'in', 'out', 'less'].some((field) => wrong(option[field])));
}

/** Words that name several things, of which a person means one: «или», a slash, a list in brackets. */
const JOINED = /(?<![а-яё])(?:или|либо)(?![а-яё])|\/|\([^)]*,[^)]*\)/iu;

/** Answers that no request can repeat as they are. */
function* joined(step: Step): Generator<Issue> {
  const results = ['helped', 'failed', 'cannot'].map((field) => ({ option: fieldsOf(step.node[field]), at: [field] }));
  for (const { option, at } of [...answersOf(step), ...results]) {
    const { label } = option;
    if (typeof label !== 'string' || !JOINED.test(label) || option['says'] !== undefined) continue;
    yield issueAt(step.tree.file, placeOf(step, ...at, 'label'), 'error', say.noSays(label));
  }
}

/** Outcomes that leave nothing to ask of anybody. */
const ASK_NOTHING: ReadonlySet<unknown> = new Set(['solved', 'article', 'medical', 'verdict']);

/** What trees that name causes must say of every step. */
function* complete(step: Step): Generator<Issue> {
  const { tree, node, id } = step;
  const missing = (field: string) => node[field] === undefined;
  const at = placeOf(step, 'id');
  if (node['kind'] === 'remedy' && missing('cause')) yield issueAt(tree.file, at, 'error', say.noCause(id));
  if (node['kind'] === 'remedy' && missing('chance')) yield issueAt(tree.file, at, 'error', say.noChance(id));
  if ((node['kind'] === 'remedy' || node['kind'] === 'test') && missing('minutes'))
    yield issueAt(tree.file, at, 'error', say.noMinutes(id));
  // Who closes a dangerous page wants nothing of the support.
  if (node['kind'] === 'outcome' && !ASK_NOTHING.has(node['outcome']) && node['safety'] !== 'close-page') {
    if (missing('ask')) yield issueAt(tree.file, at, 'error', say.noAsk(id));
    if (listOf(node['needs']).length < FEWEST_NEEDS) yield issueAt(tree.file, at, 'error', say.fewNeeds(id));
  }
  yield* joined(step);
}

/** The shortest way to each state, as «Сайт не открывается» → «Не помогло». */
function waysTo(states: ReadonlyMap<string, State>): (key: string) => string {
  const before = new Map<string, { readonly state: State; readonly label: string }>();
  for (const state of states.values()) {
    for (const { answer, to } of state.next) {
      const label = state.placed?.node.options.find(({ key }) => key === answer.key)?.label ?? answer.key;
      if (!before.has(to)) before.set(to, { state, label });
    }
  }
  return (key) => {
    const labels: string[] = [];
    const seen = new Set<string>();
    for (let at = before.get(key); at && !seen.has(at.state.key); at = before.get(at.state.key)) {
      seen.add(at.state.key);
      labels.unshift(`«${at.label}»`);
    }
    return labels.join(' → ');
  };
}

/** Advices on paths where their cause is not possible, each once, with the first such path. */
function* astray(steps: ReadonlyMap<string, Step>, states: ReadonlyMap<string, State>, declared: boolean): Generator<Issue> {
  const wayTo = waysTo(states);
  const reported = new Set<string>();
  for (const { key, address, placed, causes } of states.values()) {
    const step = steps.get(address);
    const cause = placed?.node.cause;
    if (!step || cause === undefined || reported.has(address)) continue;
    if (causes ? causes.includes(cause) : !declared) continue;
    const way = wayTo(key);
    // A walk may begin at any advice: an article sends its reader there.
    if (!causes && way === '') continue;
    reported.add(address);
    const { tree } = step;
    if (causes) yield issueAt(tree.file, placeOf(step, 'cause'), 'error', say.otherCause(cause, causes.join(', '), way));
    else yield issueAt(tree.file, placeOf(step, 'cause'), 'error', say.noCase(way));
  }
}

function minutes(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

function* slow(graphs: readonly FlowGraph[], steps: ReadonlyMap<string, Step>): Generator<Issue> {
  for (const { flow, node, option, now, best, order, because } of caseOrders(graphs)) {
    const step = steps.get(nodeAddress(flow, node));
    if (!step || because || now.minutes <= best.minutes * SLOWER) continue;
    const index = answersOf(step).findIndex(({ option: raw }) => raw['key'] === option.key);
    const first = order.slice(0, 3).map((text) => `«${text}»`);
    const message = say.slowOrder(minutes(now.minutes), minutes(best.minutes), first.join(', '));
    yield issueAt(step.tree.file, placeOf(step, 'options', index, 'key'), 'warning', message);
  }
}

/** The openings of all trees, as `chances` names them. */
function openings(graphs: readonly FlowGraph[]): string[] {
  const keys = ({ ref, options }: GraphNode) => options.filter(({ causes }) => causes).map(({ key }) => `${ref}.${key}`);
  return graphs.flatMap(({ nodes }) => nodes.flatMap(keys));
}

/**
 * What only causes can show: advices where their cause cannot be, tests that tell nothing, orders that waste minutes. Optional
 * until an answer of any tree opens a case with `causes`: from then on every tree must name them.
 */
export function* checkCauses(
  trees: readonly TreeFile[],
  graphs: readonly FlowGraph[],
  states: ReadonlyMap<string, State>,
): Generator<Issue> {
  const cases = openings(graphs);
  const steps = new Map<string, Step>();
  const all = trees.map((tree) => ({ tree, own: stepsOf(tree) }));
  const declared = all.some(({ own }) => declares(own));
  for (const { tree, own } of all) {
    for (const step of own) {
      steps.set(`${tree.flow}/${step.id}`, step);
      yield* taken(step);
      yield* needs(step);
      yield* chances(step, cases);
      if (step.node['kind'] === 'test') yield* test(step);
      if (declared) yield* complete(step);
    }
  }
  if (!all.some(({ own }) => own.some(misspelt))) yield* astray(steps, states, declared);
  if (states.size > 0) yield* slow(graphs, steps);
}
