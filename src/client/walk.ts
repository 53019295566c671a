import './polyfills.ts';
import { nodePath } from '../core/diagnosis/address.ts';
import type { FlowGraph, PlacedNode } from '../core/diagnosis/graph.ts';
import { replay, type Walk } from '../core/diagnosis/replay.ts';
import { formatTrail, parseTrail, type Trail } from '../core/diagnosis/trail.ts';

/** Where the graphs are, as components/diagnosis/TreeData.astro wrote it into the page. */
export interface TreeSource {
  /** Address of a flow's graph with `{flow}` in it. */
  readonly template: string;
  readonly flows: readonly string[];
  /** Versions of the trees whose codes can be read. */
  readonly versions: readonly number[];
  /** Address of the diagnosis, ending with a slash. */
  readonly diagnosis: string;
}

/** Reads the place of the graphs from the page. Throws when the page does not name it. */
export function treeSource(): TreeSource {
  const element = document.querySelector<HTMLElement>('[data-trees]');
  if (!element) throw new Error('walk: the page has no [data-trees]');
  const { trees = '', flows = '', versions = '', diagnosis = '' } = element.dataset;
  return { template: trees, flows: flows.split(' '), versions: versions.split(' ').map(Number), diagnosis };
}

let loaded: readonly FlowGraph[] = [];

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`walk: ${address} answered ${response.status}`);
  return (await response.json()) as Data;
}

/** Loads one flow's graph unless it is there. Rejects when the network or the file fails, or the flow does not exist. */
export async function loadFlow(source: TreeSource, flow: string): Promise<readonly FlowGraph[]> {
  if (loaded.some((graph) => graph.flow === flow)) return loaded;
  if (source.flows.indexOf(flow) < 0) throw new Error(`walk: there is no flow ${flow}`);
  const graph = await fetchJson<FlowGraph>(source.template.replace('{flow}', flow));
  // A second request for the same flow may have been answered meanwhile.
  if (!loaded.some((other) => other.flow === flow)) loaded = loaded.concat(graph);
  return loaded;
}

/** Graphs without words of an earlier version of the trees. Rejects when they cannot be loaded. */
export async function loadVersion(source: TreeSource, version: number): Promise<readonly FlowGraph[]> {
  return fetchJson(source.template.replace('{flow}', `version-${version}`));
}

/** Repeats a pure step until it has the graphs it asks for. Undefined when it asks for one that is there: its answer leads nowhere. */
export async function withFlows<Result extends object>(
  source: TreeSource,
  attempt: (graphs: readonly FlowGraph[]) => Result | { readonly needs: string } | undefined,
): Promise<Result | undefined> {
  for (;;) {
    const result = attempt(loaded);
    if (!result || !('needs' in result)) return result;
    const before = loaded;
    if ((await loadFlow(source, result.needs)) === before) return undefined;
  }
}

/** Replays a trail with the graphs of the flows it visits. Undefined when its flow does not exist. */
export async function replayTrail(source: TreeSource, trail: Trail): Promise<Walk | undefined> {
  if (source.flows.indexOf(trail.flow) < 0) return undefined;
  await loadFlow(source, trail.flow);
  return withFlows<Walk>(source, (graphs) => replay(graphs, trail));
}

/**
 * The walk that a fragment tells (`location.hash`): what was answered, what was tried with which result, where it stands.
 * Loads only the graphs of the visited flows. Undefined when the fragment is no walk; rejects when a graph cannot be loaded.
 * The page must hold components/diagnosis/TreeData.astro.
 */
export async function loadWalk(fragment: string): Promise<Walk | undefined> {
  const trail = parseTrail(fragment);
  return trail && replayTrail(treeSource(), trail);
}

/** Address of a node's page with a trail. */
export function addressOf(
  { source, graphs }: { readonly source: TreeSource; readonly graphs: readonly FlowGraph[] },
  { flow, node }: PlacedNode,
  trail: Trail,
): string {
  const graph = graphs.filter((candidate) => candidate.flow === flow)[0];
  return `${source.diagnosis}${nodePath(flow, node.id, graph?.nodes[0]?.id === node.id)}#${formatTrail(trail)}`;
}
