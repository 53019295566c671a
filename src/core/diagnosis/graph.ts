import type { ProbeName } from '../probes/table.ts';

/** What makes one answer of a question likely; a closed list, so that trees stay data. */
export type LikelyFact = 'mobile' | 'desktop' | 'offline' | 'online';

export type NodeKind = 'question' | 'remedy' | 'outcome';

/** What became of an advice. */
export type RemedyResult = 'helped' | 'failed' | 'cannot' | 'skipped';

/** Option keys that mean the same for every remedy. */
export const REMEDY_KEYS = { helped: 'h', failed: 'n', cannot: 'c', skipped: 's' } as const;

export const REMEDY_LABELS: Readonly<Record<RemedyResult, string>> = {
  helped: 'Помогло',
  failed: 'Не помогло',
  cannot: 'Не получается сделать',
  skipped: 'Пропущено: уже в порядке',
};

interface SourceOption {
  readonly key: string;
  readonly label: string;
  readonly to: string;
  readonly likely?: LikelyFact | undefined;
}

interface SourceBase {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
  readonly article?: string | undefined;
}

interface SourceQuestion extends SourceBase {
  readonly kind: 'question';
  readonly options: readonly SourceOption[];
  readonly hints?: readonly ProbeName[] | undefined;
}

interface SourceRemedy extends SourceBase {
  readonly kind: 'remedy';
  readonly remedy?: string | undefined;
  readonly probes?: readonly ProbeName[] | undefined;
  readonly hints?: readonly ProbeName[] | undefined;
  readonly helped: { readonly to: string; readonly label?: string | undefined };
  readonly failed?: { readonly to: string; readonly label?: string | undefined } | undefined;
  readonly cannot?: { readonly to?: string | undefined; readonly label?: string | undefined } | undefined;
  readonly options?: readonly SourceOption[] | undefined;
}

interface SourceOutcome extends SourceBase {
  readonly kind: 'outcome';
  readonly outcome: string;
  readonly options?: readonly SourceOption[] | undefined;
}

export type SourceNode = SourceQuestion | SourceRemedy | SourceOutcome;

/** One tree file, as far as the diagnosis needs it; the zod schema of content files yields a wider type. */
export interface SourceTree {
  readonly flow: string;
  readonly title: string;
  readonly nodes: readonly SourceNode[];
}

export interface GraphOption {
  readonly key: string;
  readonly label: string;
  /** `<flow>/<node>`. */
  readonly to: string;
  readonly result?: RemedyResult;
  readonly likely?: LikelyFact;
}

export interface GraphNode {
  readonly id: string;
  readonly ref: string;
  readonly kind: NodeKind;
  readonly text: string;
  readonly article?: string;
  readonly outcome?: string;
  /** Remedies with the same key are the same advice. */
  readonly remedy?: string;
  /** All of them «ok» = the advice is not needed. */
  readonly probes?: readonly ProbeName[];
  /** Probes whose result is told, but never passes the node. */
  readonly hints?: readonly ProbeName[];
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
  /** The first node is the start. */
  readonly nodes: readonly GraphNode[];
}

function absolute(flow: string, target: string): string {
  return target.indexOf('/') >= 0 ? target : `${flow}/${target}`;
}

function option(flow: string, source: SourceOption): GraphOption {
  return {
    key: source.key,
    label: source.label,
    to: absolute(flow, source.to),
    ...(source.likely ? { likely: source.likely } : {}),
  };
}

function remedyOptions(flow: string, node: SourceRemedy): GraphOption[] {
  const failedTo = node.failed?.to ?? node.cannot?.to ?? node.helped.to;
  const standard = (result: RemedyResult, to: string, label = REMEDY_LABELS[result]): GraphOption => ({
    key: REMEDY_KEYS[result],
    label,
    to: absolute(flow, to),
    result,
  });
  return [
    standard('helped', node.helped.to, node.helped.label),
    ...(node.options ?? []).map((extra): GraphOption => ({ ...option(flow, extra), result: 'failed' })),
    ...(node.failed ? [standard('failed', node.failed.to, node.failed.label)] : []),
    standard('cannot', node.cannot?.to ?? failedTo, node.cannot?.label),
    ...(node.probes ? [standard('skipped', failedTo)] : []),
  ];
}

function toNode(flow: string, source: SourceNode): GraphNode {
  const base = {
    id: source.id,
    ref: source.ref,
    kind: source.kind,
    text: source.text,
    ...(source.article ? { article: source.article } : {}),
  };
  if (source.kind === 'remedy') {
    return {
      ...base,
      ...(source.remedy ? { remedy: source.remedy } : {}),
      ...(source.probes ? { probes: source.probes } : {}),
      ...(source.hints ? { hints: source.hints } : {}),
      options: remedyOptions(flow, source),
    };
  }
  return {
    ...base,
    ...(source.kind === 'outcome' ? { outcome: source.outcome } : {}),
    ...(source.kind === 'question' && source.hints ? { hints: source.hints } : {}),
    options: (source.options ?? []).map((item) => option(flow, item)),
  };
}

/**
 * Turns tree files into graphs: the standard answers of a remedy become ordinary options and every target is absolute.
 * Takes trees in their order on the site and the version of their shape (0–28). Nothing is checked here: see
 * src/build/content/check-trees.ts.
 */
export function toGraphs(trees: readonly SourceTree[], version = 0): FlowGraph[] {
  const flows = trees.map((tree) => tree.flow);
  return trees.map((tree) => ({
    flow: tree.flow,
    title: tree.title,
    flows,
    version,
    nodes: tree.nodes.map((node) => toNode(tree.flow, node)),
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
