import type { ContentFiles } from './files.ts';
import { issueAt } from './files.ts';
import type { Issue } from './issue.ts';
import { AFTER_HACK, ALARMING, CLOSE_PAGE, HOUSEKEEPING, NEEDS_CLEAN_DEVICE, SCREEN_ACCESS } from './safety-words.ts';
import { TREE_MESSAGES as say } from './tree-messages.ts';
import { listOf } from './loose-trees.ts';
import type { Edge, RawNode } from './tree-nodes.ts';

type Known = ReadonlyMap<string, RawNode>;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function steps(node: RawNode): string[] {
  return listOf(node.value['steps']).map(textOf);
}

/** Nodes that can be reached from these addresses, the starts included; `stop` ends a way at a node, `closed` shuts an answer. */
function reach(starts: Iterable<string>, known: Known, stop: (node: RawNode) => boolean, closed?: (edge: Edge) => boolean): RawNode[] {
  const met = new Set(starts);
  const reached: RawNode[] = [];
  for (const address of met) {
    const node = known.get(address);
    if (!node || stop(node)) continue;
    reached.push(node);
    for (const edge of node.edges) if (!closed?.(edge)) met.add(edge.to);
  }
  return reached;
}

function isSolved({ outcome }: RawNode): boolean {
  return outcome === 'solved';
}

/** The first text of a node that asks for a clean device; undefined when none does. */
function needsCleanDevice(node: RawNode): string | undefined {
  const labels = node.kind === 'question' ? node.edges.map(({ label }) => label) : [];
  return [textOf(node.value['text']), ...steps(node), ...labels].find((text) => NEEDS_CLEAN_DEVICE.test(text));
}

function* screenAccess(node: RawNode, known: Known): Generator<Issue> {
  const { file, yaml } = node.tree;
  for (const key of node.kind === 'question' ? ['text', 'why'] : []) {
    if (SCREEN_ACCESS.test(textOf(node.value[key]))) yield issueAt(file, yaml.placeOf([...node.path, key]), 'error', say.hiddenAccess());
  }
  for (const edge of node.edges) {
    if (edge.safety !== 'screen-access') {
      if (SCREEN_ACCESS.test(edge.label)) yield issueAt(file, edge.labelPlace, 'error', say.unmarkedAccess(edge.label));
      continue;
    }
    for (const reached of reach([edge.to], known, ({ safety }) => safety === 'other-device')) {
      const text = needsCleanDevice(reached);
      if (text === undefined) continue;
      yield issueAt(file, edge.place, 'error', say.noOtherDevice(reached.address, text));
      break;
    }
  }
}

/** After these nobody is calmed or helped without having looked. */
const LOOKED: ReadonlySet<unknown> = new Set(['own-look', 'hacked', 'other-device', 'close-page']);

function* whereSeen(node: RawNode, known: Known): Generator<Issue> {
  const { file } = node.tree;
  const own = node.edges.filter(({ safety }) => safety === 'signed-in');
  if (own.length !== 1) yield issueAt(file, node.place, 'error', say.signedInOnce());
  for (const edge of node.edges) {
    if (edge.safety === 'signed-in') continue;
    const end = reach([edge.to], known, ({ safety }) => LOOKED.has(safety)).find(({ kind }) => kind === 'outcome');
    if (end) yield issueAt(file, edge.place, 'error', say.withoutLook(end.address));
  }
}

function* marked(node: RawNode, known: Known): Generator<Issue> {
  const { file } = node.tree;
  if (node.safety === 'where-seen') yield* whereSeen(node, known);
  else {
    for (const edge of node.edges) if (edge.safety === 'signed-in') yield issueAt(file, edge.place, 'error', say.straySignedIn());
  }
  if (node.safety === 'own-look' && !node.edges.some(({ to }) => known.get(to)?.safety === 'hacked')) {
    yield issueAt(file, node.place, 'error', say.lookWithoutHacked());
  }
  if (node.safety === 'close-page') {
    for (const edge of node.edges) {
      const safety = known.get(edge.to)?.safety;
      if (safety !== 'hacked' && safety !== 'other-device') yield issueAt(file, edge.place, 'error', say.closePageLeads(edge.to));
    }
  }
}

/** Answers that speak of a lure or of a dangerous page and lead past the node that is meant for it. */
function* labels(node: RawNode, known: Known, unguarded: ReadonlySet<RawNode>): Generator<Issue> {
  const { file } = node.tree;
  for (const { label, labelPlace, to } of node.edges) {
    const safety = known.get(to)?.safety;
    if (CLOSE_PAGE.test(label)) {
      if (safety !== 'close-page') yield issueAt(file, labelPlace, 'error', say.dangerousPage(label));
    } else if (ALARMING.test(label) && safety !== 'where-seen' && unguarded.has(node)) {
      yield issueAt(file, labelPlace, 'error', say.alarmWithoutPlace(label));
    }
  }
}

/** Closing advice belongs to the cause. */
function* closing(nodes: readonly RawNode[], known: Known): Generator<Issue> {
  const hacked = nodes.filter(({ safety, kind }) => safety === 'hacked' && kind !== 'outcome').map(({ address }) => address);
  const afterHack = reach(hacked, known, () => false);
  for (const node of afterHack) {
    for (const { to, place } of node.edges) {
      const end = known.get(to);
      if (end && isSolved(end) && end.safety !== 'hacked') yield issueAt(node.tree.file, place, 'error', say.wrongClosing(to));
    }
  }
  const warned = nodes.filter(({ safety }) => safety !== undefined).map(({ address }) => address);
  for (const end of reach(warned, known, () => false).filter(isSolved)) {
    const { file, yaml } = end.tree;
    for (const [index, step] of steps(end).entries()) {
      if (HOUSEKEEPING.test(step)) yield issueAt(file, yaml.placeOf([...end.path, 'steps', index]), 'error', say.housekeeping());
    }
  }
  for (const end of nodes.filter((node) => isSolved(node) && node.safety === 'hacked')) {
    const missing = AFTER_HACK.filter(([, words]) => !steps(end).some((step) => words.test(step))).map(([topic]) => topic);
    if (missing.length > 0) yield issueAt(end.tree.file, end.place, 'error', say.closingMisses(missing.join(', ')));
  }
}

/** Where a reader may begin: the first node of each flow, and what articles and messages link to. */
function entries({ trees, articles, data }: ContentFiles, nodes: readonly RawNode[]): string[] {
  const firsts = trees.flatMap((tree) =>
    nodes
      .filter((node) => node.tree === tree)
      .slice(0, 1)
      .map(({ address }) => address),
  );
  const linked = [
    ...articles.flatMap(({ yaml }) => yaml.select('wizardNode')),
    ...(data.get('messages.yaml')?.yaml.select('messages.*.node') ?? []),
  ];
  return [...firsts, ...linked.map(({ value }) => String(value))];
}

/**
 * Holds every path of the trees to what keeps people safe who are being robbed while they read: see «Безопасность» in
 * docs/tree-format.md.
 */
export function* treeSafety(files: ContentFiles, nodes: readonly RawNode[], known: Known): Generator<Issue> {
  const open = reach(
    entries(files, nodes),
    known,
    () => false,
    ({ safety }) => safety === 'signed-in',
  );
  const unguarded = new Set(open);
  for (const node of nodes) {
    yield* screenAccess(node, known);
    yield* marked(node, known);
    yield* labels(node, known, unguarded);
  }
  yield* closing(nodes, known);
}
