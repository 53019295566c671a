import { createHash } from 'node:crypto';
import { nodePath } from '../core/diagnosis/address.ts';
import { toGraphs, type FlowGraph } from '../core/diagnosis/graph.ts';
import { VERSIONS } from '../core/diagnosis/code.ts';
import { fromShape, shapeOf, versionOf, type RecordedShape } from '../core/diagnosis/shape.ts';
import { readHistory } from './content/history.ts';
import type { Content, Tree } from './content/load.ts';
import { oncePer } from './once.ts';

/**
 * Shapes of earlier trees, oldest first, written by `npm run release`: codes made with them can still be read.
 * Only as many as the code can tell apart.
 */
export function recordedShapes(dir: string): RecordedShape[] {
  return (readHistory(dir)?.trees ?? []).slice(-VERSIONS);
}

type TreeContent = Pick<Content, 'dir' | 'trees'>;

/** The graphs of all flows, in the order of the site, with the version of their shape. */
export const graphsOf = oncePer((content: TreeContent): readonly FlowGraph[] => {
  const version = versionOf(shapeOf(toGraphs(content.trees)), recordedShapes(content.dir));
  return toGraphs(content.trees, version % VERSIONS);
});

export interface TreeFiles {
  /** Address of a flow's graph with `{flow}` in it, below the base path. */
  readonly template: string;
  readonly flows: readonly string[];
  /** Versions whose codes can be read, the present one first. */
  readonly versions: readonly number[];
  /** File name without folder → graph or graphs. */
  readonly files: ReadonlyMap<string, FlowGraph | readonly FlowGraph[]>;
}

/**
 * The data files that the wizard's script loads: one a flow, and one for each earlier shape (`version-<n>`).
 * All names carry one hash of everything, so that a page needs a single template to find any of them.
 */
export const treeFiles = oncePer((content: TreeContent): TreeFiles => {
  const graphs = graphsOf(content);
  const hash = createHash('sha256').update(JSON.stringify(graphs)).digest('hex').slice(0, 8);
  const files = new Map<string, FlowGraph | readonly FlowGraph[]>();
  for (const graph of graphs) files.set(`${graph.flow}.${hash}.json`, graph);
  const versions = [graphs[0]?.version ?? 0];
  for (const recorded of recordedShapes(content.dir)) {
    const version = recorded.version % VERSIONS;
    if (versions.includes(version)) continue;
    versions.push(version);
    files.set(`version-${version}.${hash}.json`, fromShape(recorded));
  }
  return { template: `/data/trees/{flow}.${hash}.json`, flows: graphs.map((graph) => graph.flow), versions, files };
});

/** Page address of `<flow>/<node>`, from the root. */
export function nodeHref(trees: readonly Pick<Tree, 'flow' | 'nodes'>[], address: string): string {
  const [flow = '', node = ''] = address.split('/');
  const first = trees.find((tree) => tree.flow === flow)?.nodes[0]?.id;
  return `/diagnostika/${nodePath(flow, node, first === node)}`;
}

/** A question «Где вы это увидели?» as other pages than its own show it. */
export interface WhereSeen {
  readonly text: string;
  readonly why?: string | undefined;
  readonly careful?: string | undefined;
  /** Page address of the question itself. */
  readonly page: string;
  /** Answers with the addresses of the pages they lead to. */
  readonly options: readonly { readonly label: string; readonly address: string }[];
}

/** The node at `<flow>/<node>` when it asks where something alarming was seen; undefined for every other node. */
export function whereSeen(trees: readonly Tree[], address: string | undefined): WhereSeen | undefined {
  const [flow, id] = (address ?? '').split('/');
  const node = trees.find((tree) => tree.flow === flow)?.nodes.find((candidate) => candidate.id === id);
  if (node?.kind !== 'question' || node.safety !== 'where-seen') return undefined;
  const absolute = (to: string): string => (to.includes('/') ? to : `${flow ?? ''}/${to}`);
  return {
    text: node.text,
    why: node.why,
    careful: node.careful,
    page: nodeHref(trees, `${flow ?? ''}/${node.id}`),
    options: node.options.map(({ label, to }) => ({ label, address: nodeHref(trees, absolute(to)) })),
  };
}

/** Of each message that swindlers write too: the question that comes before its explanation. */
export function alarmingQuestions({ messages, trees }: Pick<Content, 'messages' | 'trees'>): ReadonlyMap<string, WhereSeen> {
  return new Map(
    messages.flatMap(({ id, alarming, node }): [string, WhereSeen][] => {
      const question = alarming === true ? whereSeen(trees, node) : undefined;
      return question ? [[id, question]] : [];
    }),
  );
}
