import { ENTRY_FLOW } from '../../core/diagnosis/address.ts';
import { EXIT_KEY, indexNodes, nodeAddress, REMEDY_KEYS, type FlowGraph } from '../../core/diagnosis/graph.ts';
import { passedTarget } from '../../core/diagnosis/machine.ts';
import { beginningKey, explore, type State } from '../../core/diagnosis/paths.ts';
import { checkCauses } from './check-causes.ts';
import { fieldsOf, listOf, looseGraphs } from './loose-trees.ts';
import { probeRow } from '../../core/probes/table.ts';
import { issueAt, type Check, type TreeFile } from './files.ts';
import type { Issue } from './issue.ts';
import type { Place } from './mdx.ts';
import { didYouMean } from './nearest.ts';
import { TREE_MESSAGES as say } from './tree-messages.ts';
import { treeSafety } from './tree-safety.ts';
import { readNodes, type RawNode } from './tree-nodes.ts';

/** More screens in a row than people have patience for; the longest flow of the sources has 15. */
const LONGEST = 16;
/** Addresses below /diagnostika/ that are pages of their own. */
const RESERVED_FLOWS: ReadonlySet<string> = new Set(['prodolzhit']);
const STANDARD_KEYS: ReadonlySet<string> = new Set(Object.values(REMEDY_KEYS));

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
    listOf(node['options']).map((option, index) => ({
      value: fieldsOf(option)[key],
      place: yaml.placeOf([...path, 'options', index, key]),
    }));
  yield* repeated(part('key'), file, say.sameKey);
  yield* repeated(part('label'), file, say.sameLabel);
  if (kind !== 'remedy') return;
  for (const { value, place } of part('key')) {
    if (typeof value === 'string' && STANDARD_KEYS.has(value)) yield issueAt(file, place, 'error', say.reservedKey(value));
  }
}

function* question({ tree, path, place, value }: RawNode): Generator<Issue> {
  const count = listOf(value['options']).length;
  if (count === 1 && value['single'] !== true) yield issueAt(tree.file, place, 'warning', say.oneOption());
  if (count > 1 && value['single'] === true)
    yield issueAt(tree.file, tree.yaml.placeOfKey([...path, 'single']), 'warning', say.notSingle());
}

function* remedy({ tree, path, place, edges, value }: RawNode, solved: ReadonlySet<string>): Generator<Issue> {
  if (!edges.some(({ failed }) => failed)) yield issueAt(tree.file, place, 'error', say.noNextStep());
  for (const edge of edges) {
    if (edge.failed && solved.has(edge.to)) yield issueAt(tree.file, edge.place, 'error', say.failedSolves(edge.to));
  }
  for (const [index, probe] of listOf(value['probes']).entries()) {
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
        yield { ...wrong, lacks: [`flow:${to.split('/')[0] ?? ''}`, `node:${to}`] };
      } else if (found === node) yield issueAt(file, place, 'error', say.selfTarget(node.id));
      else if (found.tree.status === 'черновик' && status !== 'черновик') yield issueAt(file, place, 'error', say.draftTarget(shown));
    }
  }
}

/** Follows `next` from a thing until it comes back to one already met; the loop from there. */
function loopFrom<Thing>(start: Thing, next: (thing: Thing) => Thing | undefined): readonly Thing[] {
  const met = new Set<Thing>();
  for (let thing: Thing | undefined = start; thing !== undefined; thing = next(thing)) {
    if (met.has(thing)) return [...[...met].slice([...met].indexOf(thing)), thing];
    met.add(thing);
  }
  return [];
}

function inWords(loop: readonly string[]): string {
  return loop.map((address) => address.split('/')[1] ?? '').join(' → ');
}

/** Advices that are passed one after the other in a circle: then the machine would never come to a stop. */
function* circles(graphs: readonly FlowGraph[], known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  const nodes = indexNodes(graphs);
  const reported = new Set<string>();
  for (const [address, raw] of known) {
    const loop = loopFrom(address, (at) => {
      const node = nodes.get(at)?.node;
      return node && (node.remedy !== undefined || node.cause !== undefined) ? passedTarget(node) : undefined;
    });
    if (loop[0] !== address || loop.length === 2 || loop.some((member) => reported.has(member))) continue;
    reported.add(address);
    yield issueAt(raw.tree.file, raw.place, 'error', say.remedyLoop(inWords(loop)));
  }
}

/** States of every walk: from the entry, and from the first screen of each flow that it does not lead to directly. */
function walksOf(graphs: readonly FlowGraph[]): Map<string, State> {
  const states = new Map<string, State>();
  const entries = graphs.filter(({ flow }) => flow === ENTRY_FLOW).concat(graphs.filter(({ flow }) => flow !== ENTRY_FLOW));
  for (const { flow, nodes } of entries) {
    const [first] = nodes;
    if (!first || states.has(beginningKey(nodeAddress(flow, first)))) continue;
    for (const [key, state] of explore(graphs, nodeAddress(flow, first))) states.set(key, state);
  }
  return states;
}

/** Keys of the states from which a walk can come to an outcome by what the author wrote, or to a target that is reported elsewhere. */
function ending(states: ReadonlyMap<string, State>): ReadonlySet<string> {
  const backwards = new Map<string, string[]>();
  for (const { key, next } of states.values())
    for (const { answer, to } of next) if (answer.key !== EXIT_KEY) backwards.set(to, [...(backwards.get(to) ?? []), key]);
  const ends = new Set([...states.values()].filter(({ placed }) => !placed || placed.node.kind === 'outcome').map(({ key }) => key));
  for (const key of ends) for (const before of backwards.get(key) ?? []) ends.add(before);
  return ends;
}

function* exits(states: ReadonlyMap<string, State>, known: ReadonlyMap<string, RawNode>): Generator<Issue> {
  const ends = ending(states);
  // A node whose answers cannot be read is reported as such; the exit alone leads nowhere.
  const answered = ({ next }: State): boolean => next.some(({ answer }) => answer.key !== EXIT_KEY);
  const stuck = new Set([...states.values()].filter((state) => !ends.has(state.key) && answered(state)).map(({ address }) => address));
  for (const [address, { tree, place }] of known) {
    if (!stuck.has(address)) continue;
    const loop = loopFrom(address, (at) => known.get(at)?.edges[0]?.to);
    // Without a circle the node only shares its address with the way out, which is told elsewhere.
    if (loop.length > 0) yield issueAt(tree.file, place, 'error', say.noExit(inWords(loop)));
  }
}

/** Addresses of these nodes and of all that some answer leads to, whatever the machine makes of it. */
function linkedFrom(starts: readonly string[], known: ReadonlyMap<string, RawNode>): ReadonlySet<string> {
  const linked = new Set(starts);
  for (const address of linked) for (const { to } of known.get(address)?.edges ?? []) linked.add(to);
  return linked;
}

function* unreachable(
  trees: readonly TreeFile[],
  graphs: readonly FlowGraph[],
  states: ReadonlyMap<string, State>,
  known: ReadonlyMap<string, RawNode>,
): Generator<Issue> {
  const starts = graphs.flatMap(({ flow, nodes }) => (nodes[0] ? [nodeAddress(flow, nodes[0])] : []));
  const linked = linkedFrom(starts, known);
  const shown = new Set([...states.values()].map(({ address }) => address));
  for (const [address, { tree, place, id }] of known) {
    // A name that no address can hold is reported as such.
    if (!/^[a-z0-9-]+$/u.test(id)) continue;
    if (!linked.has(address)) yield { ...issueAt(tree.file, place, 'error', say.unreachable(id)), lacks: ['flow:*'] };
    else if (states.size > 0 && !shown.has(address)) yield issueAt(tree.file, place, 'error', say.alwaysPassed(id));
  }
  const entered = linkedFrom(
    starts.filter((start) => start.startsWith(`${ENTRY_FLOW}/`)),
    known,
  );
  for (const tree of entered.size > 0 ? trees : []) {
    const attached = [...entered].some((address) => address.startsWith(`${tree.flow}/`));
    const empty = !starts.some((start) => start.startsWith(`${tree.flow}/`));
    if (!attached && !empty && tree.status !== 'черновик')
      yield { ...issueAt(tree.file, tree.yaml.placeOfKey(['nodes']), 'warning', say.unattached(tree.flow)), lacks: ['flow:*'] };
  }
}

/** Screens of the longest walk inside a flow that takes no way back; one look at each answer. */
function longestWithin(flow: string, start: string, states: ReadonlyMap<string, State>): number {
  const lengths = new Map<string, number>();
  const open = new Set<string>();
  const measure = (key: string): number => {
    const done = lengths.get(key);
    if (done !== undefined) return done;
    open.add(key);
    let longest = 0;
    for (const { answer, to } of states.get(key)?.next ?? []) {
      const placed = states.get(to)?.placed;
      if (!placed || answer.key === EXIT_KEY || open.has(to)) continue;
      longest = Math.max(longest, placed.flow === flow ? measure(to) : 1);
    }
    open.delete(key);
    lengths.set(key, longest + 1);
    return longest + 1;
  };
  return states.has(start) ? measure(start) : 0;
}

function* lengths(trees: readonly TreeFile[], graphs: readonly FlowGraph[], states: ReadonlyMap<string, State>): Generator<Issue> {
  for (const tree of trees) {
    const first = graphs.find(({ flow }) => flow === tree.flow)?.nodes[0];
    const screens = first ? longestWithin(tree.flow, beginningKey(nodeAddress(tree.flow, first)), states) : 0;
    if (screens > LONGEST) yield issueAt(tree.file, tree.yaml.placeOfKey(['nodes']), 'warning', say.tooLong(screens, LONGEST));
  }
}

/**
 * What only all trees together can show: targets, loops, dead ends, doubled names. Fields of a node are the schema's matter,
 * articles, facts and guides are checked with the other references.
 */
export const checkTrees: Check = function* (files) {
  const { trees } = files;
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
  const graphs = looseGraphs(trees);
  const round = [...circles(graphs, known)];
  yield* round;
  // A machine with a circle of passes never stops: what its walks would show is told once the circle is gone.
  const states = round.length === 0 ? walksOf(graphs) : new Map<string, State>();
  yield* unreachable(trees, graphs, states, known);
  yield* exits(states, known);
  yield* lengths(trees, graphs, states);
  yield* treeSafety(files, nodes, known);
  yield* checkCauses(trees, graphs, states);
};
