import type { ProbeName } from '../probes/table.ts';
import type { Cause, Finding } from './causes.ts';

/** What makes one answer of a question likely; a closed list, so that trees stay data. */
export type LikelyFact = 'mobile' | 'desktop' | 'offline' | 'online';

/** What a screen is to the safety of its reader; the meanings stand beside `nodeSafety` in src/schemas/tree.ts. */
export type NodeSafety = 'other-device' | 'where-seen' | 'own-look' | 'hacked' | 'close-page';

/** What an answer says of the safety of the reader. */
export type AnswerSafety = 'screen-access' | 'signed-in';

export type NodeKind = 'question' | 'test' | 'remedy' | 'outcome' | 'exit';

/** What became of an advice or a test. */
export type RemedyResult = 'helped' | 'failed' | 'cannot' | 'skipped';

/** Option keys that mean the same for every advice; a test has `cannot`, too. */
export const REMEDY_KEYS = { helped: 'h', failed: 'n', cannot: 'c', skipped: 's' } as const;

export const REMEDY_LABELS: Readonly<Record<RemedyResult, string>> = {
  helped: 'Помогло',
  failed: 'Не помогло',
  cannot: 'Не получается сделать',
  skipped: 'Пропущено: уже в порядке',
};

const CANNOT_TEST = 'Не могу это проверить';

/** The way out of every question: `EXIT_KEY` leads to the page of the flow with `EXIT_ID`. No author writes either. */
export const EXIT_KEY = 'x';
export const EXIT_ID = 'ne-podhodit';
const EXIT_LABEL = 'Ничего не подходит';
/** Tests that the way out proposes; more would be another questionnaire. */
const EXIT_TESTS = 3;

/** Words for how often a cause is the one, as an editor writes them, with the probability each stands for until logs say better. */
export const CHANCES = { часто: 0.4, бывает: 0.15, редко: 0.05 } as const;

export type Chance = keyof typeof CHANCES;

/** By opening answer, `<ref>.<key>`: where it differs from the usual one. */
type Chances = Readonly<Record<string, Chance>>;

/** One thing that support asks in this case; becomes a field of the request. */
export interface Need {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SourceOption extends Findings {
  readonly key: string;
  readonly label: string;
  readonly to: string;
  readonly likely?: LikelyFact | undefined;
  readonly safety?: AnswerSafety | undefined;
  readonly says?: string | undefined;
  /** Causes that are possible after this answer; it opens a case. */
  readonly causes?: readonly Cause[] | undefined;
}

/** A finding as a file holds it. */
interface Findings {
  readonly in?: readonly Cause[] | undefined;
  readonly out?: readonly Cause[] | undefined;
  readonly less?: readonly Cause[] | undefined;
}

interface SourceBase {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
  readonly article?: string | undefined;
  readonly safety?: NodeSafety | undefined;
}

interface SourceQuestion extends SourceBase {
  readonly kind: 'question';
  readonly options: readonly SourceOption[];
  readonly hints?: readonly ProbeName[] | undefined;
}

interface SourceTest extends SourceBase {
  readonly kind: 'test';
  readonly minutes?: number | undefined;
  readonly because?: string | undefined;
  readonly options: readonly SourceOption[];
  readonly cannot?: Cannot | undefined;
  readonly hints?: readonly ProbeName[] | undefined;
}

interface Cannot {
  readonly to?: string | undefined;
  readonly label?: string | undefined;
  readonly says?: string | undefined;
}

interface Way {
  readonly to: string;
  readonly label?: string | undefined;
  readonly says?: string | undefined;
}

interface SourceRemedy extends SourceBase {
  readonly kind: 'remedy';
  readonly remedy?: string | undefined;
  readonly cause?: Cause | undefined;
  readonly chance?: Chance | undefined;
  readonly chances?: Chances | undefined;
  readonly minutes?: number | undefined;
  readonly because?: string | undefined;
  readonly probes?: readonly ProbeName[] | undefined;
  readonly hints?: readonly ProbeName[] | undefined;
  readonly helped: Way;
  readonly failed?: Way | undefined;
  readonly cannot?: Cannot | undefined;
  readonly options?: readonly SourceOption[] | undefined;
}

interface SourceOutcome extends SourceBase {
  readonly kind: 'outcome';
  readonly outcome: string;
  readonly options?: readonly SourceOption[] | undefined;
  readonly ask?: string | undefined;
  readonly needs?: readonly Need[] | undefined;
}

export type SourceNode = SourceQuestion | SourceTest | SourceRemedy | SourceOutcome;

/** One tree file, as far as the diagnosis needs it; the zod schema of content files yields a wider type. */
export interface SourceTree {
  readonly flow: string;
  readonly title: string;
  readonly nodes: readonly SourceNode[];
}

export interface GraphOption extends Finding {
  readonly key: string;
  readonly label: string;
  /** `<flow>/<node>`. */
  readonly to: string;
  readonly result?: RemedyResult;
  readonly likely?: LikelyFact;
  readonly safety?: AnswerSafety;
  /** The answer as a sentence of the request, in the first person. */
  readonly says?: string;
  /** Causes that are possible after this answer; it opens a case. */
  readonly causes?: readonly Cause[];
}

export interface GraphNode {
  readonly id: string;
  readonly ref: string;
  readonly kind: NodeKind;
  readonly text: string;
  readonly article?: string;
  readonly outcome?: string;
  readonly safety?: NodeSafety;
  /** Remedies with the same key are the same advice. */
  readonly remedy?: string;
  /** What an advice is against. */
  readonly cause?: Cause;
  /** How often the cause is this one. */
  readonly chance?: Chance;
  readonly chances?: Chances;
  /** What the advice or the test takes. */
  readonly minutes?: number;
  /** Why it stands where it stands, though it costs time. */
  readonly because?: string;
  /** All of them «ok» = the advice is not needed. */
  readonly probes?: readonly ProbeName[];
  /** Probes whose result is told, but never passes the node. */
  readonly hints?: readonly ProbeName[];
  /** What the person wants of support, as the request says it. */
  readonly ask?: string;
  readonly needs?: readonly Need[];
  readonly options: readonly GraphOption[];
}

/** Everything a script needs of one flow; plain data, sent as JSON. */
export interface FlowGraph {
  readonly flow: string;
  readonly title: string;
  /** All flows of the site in their fixed order: the code counts by it. */
  readonly flows: readonly string[];
  /** Version of the trees that the diagnostic code carries: 0–28, one of its 29 characters. */
  readonly version: number;
  /** The first node is the start, the last one the way out, if there are questions. */
  readonly nodes: readonly GraphNode[];
}

function absolute(flow: string, target: string): string {
  return target.indexOf('/') >= 0 ? target : `${flow}/${target}`;
}

/** The fields that are there. */
function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const result: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  for (const key of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[key];
    if (value !== undefined) result[key] = value as Exclude<Fields[typeof key], undefined>;
  }
  return result;
}

function option(flow: string, { key, label, to, likely, safety, says, causes, in: left, out, less }: SourceOption): GraphOption {
  return { key, label, to: absolute(flow, to), ...present({ likely, safety, says, causes, in: left, out, less }) };
}

function remedyOptions(flow: string, node: SourceRemedy): GraphOption[] {
  const failedTo = node.failed?.to ?? node.cannot?.to ?? node.helped.to;
  const standard = (
    result: RemedyResult,
    to: string,
    { label, says }: { label?: string | undefined; says?: string | undefined } = {},
  ): GraphOption => ({
    key: REMEDY_KEYS[result],
    label: label ?? REMEDY_LABELS[result],
    to: absolute(flow, to),
    result,
    ...present({ says }),
  });
  return [
    standard('helped', node.helped.to, node.helped),
    ...(node.options ?? []).map((extra): GraphOption => ({ ...option(flow, extra), result: 'failed' })),
    ...(node.failed ? [standard('failed', node.failed.to, node.failed)] : []),
    standard('cannot', node.cannot?.to ?? failedTo, node.cannot),
    // That a probe found nothing does not rule the cause out.
    ...(node.probes ? [{ ...standard('skipped', failedTo), ...(node.cause ? { less: [node.cause] } : {}) }] : []),
  ];
}

/** The answers of a test; who can't do it learns nothing and goes on where the last answer leads. */
function testOptions(flow: string, { options, cannot }: SourceTest): GraphOption[] {
  const last = options[options.length - 1];
  const to = cannot?.to ?? last?.to ?? '';
  return [
    ...options.map((item) => option(flow, item)),
    {
      key: REMEDY_KEYS.cannot,
      label: cannot?.label ?? CANNOT_TEST,
      to: absolute(flow, to),
      result: 'cannot',
      ...present({ says: cannot?.says }),
    },
  ];
}

/** Where a message was seen, and what the own look at the account showed: a way around these would be a swindler's. */
const WITHOUT_EXIT: readonly SourceNode['safety'][] = ['where-seen', 'own-look'];

function toNode(flow: string, source: SourceNode): GraphNode {
  const base = {
    id: source.id,
    ref: source.ref,
    kind: source.kind,
    text: source.text,
    ...present({ article: source.article, safety: source.safety }),
  };
  if (source.kind === 'remedy') {
    const { remedy, cause, chance, chances, minutes, because, probes, hints } = source;
    return {
      ...base,
      ...present({ remedy, cause, chance, chances, minutes, because, probes, hints }),
      options: remedyOptions(flow, source),
    };
  }
  if (source.kind === 'test') {
    const { minutes, because, hints } = source;
    return { ...base, ...present({ minutes, because, hints }), options: testOptions(flow, source) };
  }
  const options = (source.options ?? []).map((item) => option(flow, item));
  if (source.kind === 'outcome') {
    const { outcome, ask, needs } = source;
    return { ...base, outcome, ...present({ ask, needs }), options };
  }
  const exit: GraphOption = { key: EXIT_KEY, label: EXIT_LABEL, to: `${flow}/${EXIT_ID}` };
  return { ...base, ...present({ hints: source.hints }), options: WITHOUT_EXIT.includes(source.safety) ? options : options.concat(exit) };
}

/** Reference of a flow's way out, made of that of its first node. */
function exitRef(first: string): string {
  return `X${first}`.slice(0, 8);
}

/** The tests that a way out proposes, those of its own flow first. */
function exitTests(flow: string, trees: readonly SourceTree[]): readonly { readonly to: string; readonly test: SourceNode }[] {
  const own = trees.filter((tree) => tree.flow === flow);
  const all = own.concat(trees.filter((tree) => tree.flow !== flow));
  const found: { to: string; test: SourceNode }[] = [];
  for (const tree of all) {
    for (const test of tree.nodes) {
      if (test.kind === 'test' && !found.some((other) => other.test.text === test.text))
        found.push({ to: `${tree.flow}/${test.id}`, test });
    }
  }
  return found.slice(0, EXIT_TESTS);
}

function exitNode(tree: SourceTree, trees: readonly SourceTree[]): GraphNode[] {
  if (!tree.nodes.some(({ kind }) => kind === 'question')) return [];
  return [
    {
      id: EXIT_ID,
      ref: exitRef(tree.nodes[0]?.ref ?? ''),
      kind: 'exit',
      text: EXIT_LABEL,
      options: exitTests(tree.flow, trees).map(({ to, test }) => ({ key: test.ref.toLowerCase(), label: test.text, to })),
    },
  ];
}

/**
 * Turns tree files into graphs: the standard answers of a remedy become ordinary options, every question gets its way out, and
 * every target is absolute. Takes trees in their order on the site and the version of their shape (0–28). Nothing is checked
 * here: see src/build/content/check-trees.ts.
 */
export function toGraphs(trees: readonly SourceTree[], version = 0): FlowGraph[] {
  const flows = trees.map((tree) => tree.flow);
  return trees.map((tree) => ({
    flow: tree.flow,
    title: tree.title,
    flows,
    version,
    nodes: tree.nodes.map((node) => toNode(tree.flow, node)).concat(exitNode(tree, trees)),
  }));
}

/** `<flow>/<node>` of a node. */
export function nodeAddress(flow: string, node: Pick<GraphNode, 'id'>): string {
  return `${flow}/${node.id}`;
}

export interface PlacedNode {
  readonly flow: string;
  readonly node: GraphNode;
}

/** All nodes of the given graphs by their address. */
export function indexNodes(graphs: readonly FlowGraph[]): Map<string, PlacedNode> {
  const nodes = new Map<string, PlacedNode>();
  for (const graph of graphs) {
    for (const node of graph.nodes) nodes.set(nodeAddress(graph.flow, node), { flow: graph.flow, node });
  }
  return nodes;
}
