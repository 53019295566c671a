import { ENTRY_FLOW } from '../../core/diagnosis/address.ts';
import { REMEDY_KEYS } from '../../core/diagnosis/graph.ts';
import { probeRow } from '../../core/probes/table.ts';
import { issueAt, type Check, type TreeFile } from './files.ts';
import type { Issue } from './issue.ts';
import type { Place } from './mdx.ts';
import { didYouMean } from './nearest.ts';
import { TREE_MESSAGES as say } from './tree-messages.ts';
import type { YamlPath } from './yaml.ts';

/** More screens in a row than people have patience for; the longest flow of the sources has 15. */
const LONGEST = 16;
/** Addresses below /diagnostika/ that are pages of their own. */
const RESERVED_FLOWS: ReadonlySet<string> = new Set(['prodolzhit']);
const STANDARD_KEYS: ReadonlySet<string> = new Set(Object.values(REMEDY_KEYS));

interface Edge {
  readonly to: string;
  readonly place: Place;
  /** The way after an advice that did not help. */
  readonly failed: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** A node as far as it can be read from a file that may be wrong in any way. */
interface RawNode {
  readonly tree: TreeFile;
  readonly value: Fields;
  readonly address: string;
  readonly id: string;
  readonly kind: unknown;
  readonly remedy: unknown;
  readonly outcome: unknown;
  readonly place: Place;
  readonly path: YamlPath;
  readonly edges: readonly Edge[];
  /** Where the walk goes on when the advice was offered before. */
  readonly passed: string | undefined;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function absolute(flow: string, target: string): string {
  return target.includes('/') ? target : `${flow}/${target}`;
}

function readNode(tree: TreeFile, value: unknown, path: YamlPath): RawNode {
  const node = fields(value);
  const id = String(node['id'] ?? '');
  const edges: Edge[] = [];
  const add = (at: YamlPath, target: unknown, failed: boolean): void => {
    if (typeof target === 'string') edges.push({ to: absolute(tree.flow, target), place: tree.yaml.placeOf([...path, ...at]), failed });
  };
  list(node['options']).forEach((option, index) => add(['options', index, 'to'], fields(option)['to'], false));
  for (const key of ['helped', 'failed', 'cannot']) add([key, 'to'], fields(node[key])['to'], key !== 'helped');
  const onward = fields(node['failed'])['to'] ?? fields(node['cannot'])['to'];
  return {
    tree,
    value: node,
    id,
    path,
    edges,
    address: `${tree.flow}/${id}`,
    kind: node['kind'],
    remedy: node['remedy'],
    outcome: node['outcome'],
    place: tree.yaml.placeOf([...path, 'id']),
    passed: typeof onward === 'string' ? absolute(tree.flow, onward) : undefined,
  };
}

function readNodes(trees: readonly TreeFile[]): RawNode[] {
  return trees.flatMap((tree) => tree.yaml.select('nodes.*').map(({ value, path }) => readNode(tree, value, path)));
}

/** Reports each value of a list that stood before; `message` gets the value and the line of the first. */
function* repeated(
  values: readonly { readonly value: unknown; readonly place: Place }[],
  file: string,
  message: (value: string, line: number) => string,
): Generator<Issue> {
  const lines = new Map<string, number>();
  for (const { value, place } of values) {
    if (typeof value !== 'string' || value === '') continue;
    const line = lines.get(value);
    if (line === undefined) lines.set(value, place.line);
    else yield issueAt(file, place, 'error', message(value, line));
  }
}

function* names(trees: readonly TreeFile[]): Generator<Issue> {
  const refs = new Map<unknown, { file: string; line: number }>();
  for (const tree of trees) {
    const { file, yaml, flow } = tree;
    if (RESERVED_FLOWS.has(flow)) yield issueAt(file, { line: 1, column: 1 }, 'error', say.reservedFlow(flow));
    yield* repeated(yaml.select('nodes.*.id'), file, say.sameId);
    for (const { value, place } of yaml.select('nodes.*.ref')) {
      const before = refs.get(value);
      if (before) yield { ...issueAt(file, place, 'error', say.sameRef(String(value), before.file, before.line)), lacks: [before.file] };
      else refs.set(value, { file, line: place.line });
    }
  }
  if (trees.length > 0 && !trees.some(({ flow }) => flow === ENTRY_FLOW)) {
    const file = `trees/${ENTRY_FLOW}.yaml`;
    yield { ...issueAt(file, { line: 1, column: 1 }, 'error', say.noEntry(file)), lacks: [`flow:${ENTRY_FLOW}`] };
  }
}

function* options({ tree, path, kind, value: node }: RawNode): Generator<Issue> {
  const { file, yaml } = tree;
  const part = (key: string): { value: unknown; place: Place }[] =>
    list(node['options']).map((option, index) => ({ value: fields(option)[key], place: yaml.placeOf([...path, 'options', index, key]) }));
  yield* repeated(part('key'), file, say.sameKey);
  yield* repeated(part('label'), file, say.sameLabel);
  if (kind !== 'remedy') return;
  for (const { value, place } of part('key')) {
    if (typeof value === 'string' && STANDARD_KEYS.has(value)) yield issueAt(file, place, 'error', say.reservedKey(value));
  }
}

function* question({ tree, path, place, value }: RawNode): Generator<Issue> {
  const count = list(value['options']).length;
  if (count === 1 && value['single'] !== true) yield issueAt(tree.file, place, 'warning', say.oneOption());
  if (count > 1 && value['single'] === true)
    yield issueAt(tree.file, tree.yaml.placeOfKey([...path, 'single']), 'warning', say.notSingle());
}

function* remedy({ tree, path, place, passed, edges, value }: RawNode, solved: ReadonlySet<string>): Generator<Issue> {
  if (passed === undefined) yield issueAt(tree.file, place, 'error', say.noNextStep());
  for (const edge of edges) {
    if (edge.failed && solved.has(edge.to)) yield issueAt(tree.file, edge.place, 'error', say.failedSolves(edge.to));
  }
  for (const [index, probe] of list(value['probes']).entries()) {
    if (typeof probe === 'string' && probeRow(probe)?.passes === false) {
      yield issueAt(tree.file, tree.yaml.placeOf([...path, 'probes', index]), 'error', say.handProbe(probe));
    }
  }
}

function* targets(nodes: readonly RawNode[], known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  for (const node of nodes) {
    for (const { to, place } of node.edges) {
      const found = known.get(to);
      const { file, flow, status } = node.tree;
      const shown = to.startsWith(`${flow}/`) ? to.slice(flow.length + 1) : to;
      if (!found) {
        const own = nodes.filter(({ tree }) => tree === node.tree).map(({ id }) => id);
        const wrong = issueAt(file, place, 'error', say.unknownTarget(shown) + didYouMean(shown, [...own, ...known.keys()]));
        yield { ...wrong, lacks: [`flow:${to.split('/')[0] ?? ''}`] };
      } else if (found === node) yield issueAt(file, place, 'error', say.selfTarget(node.id));
      else if (found.tree.status === 'черновик' && status !== 'черновик') yield issueAt(file, place, 'error', say.draftTarget(shown));
    }
  }
}

/** Follows `next` from a node until it comes back to a node already met; the loop from there, as ids. */
function loopFrom(start: RawNode, next: (node: RawNode) => RawNode | undefined): string {
  const met = new Set<RawNode>();
  for (let node: RawNode | undefined = start; node; node = next(node)) {
    if (met.has(node)) {
      const order = [...met];
      return [...order.slice(order.indexOf(node)), node].map(({ id }) => id).join(' → ');
    }
    met.add(node);
  }
  return '';
}

function* exits(nodes: readonly RawNode[], known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  const backwards = new Map<string, string[]>();
  for (const { address, edges } of nodes) {
    for (const { to } of edges) backwards.set(to, [...(backwards.get(to) ?? []), address]);
  }
  // A dangling target is reported as such; what lies behind it is not said to have no exit.
  const leadsOut = nodes.filter(({ kind, edges }) => kind === 'outcome' || edges.some(({ to }) => !known.has(to)));
  const ends = new Set(leadsOut.map(({ address }) => address));
  for (const address of ends) for (const before of backwards.get(address) ?? []) ends.add(before);
  for (const node of nodes) {
    if (ends.has(node.address) || node.edges.length === 0) continue;
    const loop = loopFrom(node, ({ edges }) => known.get(edges[0]?.to ?? ''));
    yield issueAt(node.tree.file, node.place, 'error', say.noExit(loop));
  }
  const reported = new Set<string>();
  for (const node of nodes) {
    const loop = loopFrom(node, ({ remedy: key, passed }) => (typeof key === 'string' ? known.get(passed ?? '') : undefined));
    const members = loop.split(' → ');
    if (loop === '' || members[0] !== node.id || members.length === 2 || members.some((id) => reported.has(`${node.tree.flow}/${id}`)))
      continue;
    reported.add(node.address);
    yield issueAt(node.tree.file, node.place, 'error', say.remedyLoop(loop));
  }
}

/** Addresses of these nodes and of all that can be reached from them. */
function reachedFrom(starts: readonly RawNode[], known: ReadonlyMap<string, RawNode>): ReadonlySet<string> {
  const reached = new Set(starts.map(({ address }) => address));
  for (const address of reached) for (const { to } of known.get(address)?.edges ?? []) reached.add(to);
  return reached;
}

function* unreachable(trees: readonly TreeFile[], nodes: readonly RawNode[], known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  const starts = trees.flatMap((tree) => nodes.filter((node) => node.tree === tree).slice(0, 1));
  const reached = reachedFrom(starts, known);
  for (const node of nodes) {
    if (node.id !== '' && !reached.has(node.address))
      yield { ...issueAt(node.tree.file, node.place, 'error', say.unreachable(node.id)), lacks: ['flow:*'] };
  }
  const entry = starts.filter(({ tree }) => tree.flow === ENTRY_FLOW);
  const entered = reachedFrom(entry, known);
  for (const { tree } of entry.length > 0 ? starts : []) {
    const attached = nodes.some((node) => node.tree === tree && entered.has(node.address));
    if (!attached && tree.status !== 'черновик') {
      yield { ...issueAt(tree.file, tree.yaml.placeOfKey(['nodes']), 'warning', say.unattached(tree.flow)), lacks: ['flow:*'] };
    }
  }
}

/** Screens of the longest walk inside a flow that takes no way back; one look at each edge. */
function longestWithin(flow: string, start: RawNode, known: ReadonlyMap<string, RawNode>): number {
  const lengths = new Map<RawNode, number>();
  const open = new Set<RawNode>();
  const measure = (node: RawNode): number => {
    const done = lengths.get(node);
    if (done !== undefined) return done;
    open.add(node);
    let longest = 0;
    for (const { to } of node.edges) {
      const next = known.get(to);
      if (!next || open.has(next)) continue;
      longest = Math.max(longest, next.tree.flow === flow ? measure(next) : 1);
    }
    open.delete(node);
    lengths.set(node, longest + 1);
    return longest + 1;
  };
  return measure(start);
}

function* lengths(trees: readonly TreeFile[], nodes: readonly RawNode[], known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  for (const tree of trees) {
    const start = nodes.find((node) => node.tree === tree);
    const screens = start ? longestWithin(tree.flow, start, known) : 0;
    if (screens > LONGEST) yield issueAt(tree.file, tree.yaml.placeOfKey(['nodes']), 'warning', say.tooLong(screens, LONGEST));
  }
}

/**
 * What only all trees together can show: targets, loops, dead ends, doubled names. Fields of a node are the schema's matter,
 * articles, facts and guides are checked with the other references.
 */
export const checkTrees: Check = function* ({ trees }) {
  const nodes = readNodes(trees);
  const known = new Map(nodes.map((node) => [node.address, node]));
  const solved = new Set(nodes.filter(({ outcome }) => outcome === 'solved').map(({ address }) => address));
  yield* names(trees);
  yield* targets(nodes, known);
  for (const node of nodes) {
    yield* options(node);
    if (node.kind === 'question') yield* question(node);
    if (node.kind === 'remedy') yield* remedy(node, solved);
  }
  yield* unreachable(trees, nodes, known);
  yield* exits(nodes, known);
  yield* lengths(trees, nodes, known);
};
