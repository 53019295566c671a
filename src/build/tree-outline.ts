import { indexNodes, nodeAddress, REMEDY_KEYS, type FlowGraph, type GraphNode } from '../core/diagnosis/graph.ts';

/** A tree as nested lists: each screen is told once, later meetings point back to it. */
export interface OutlineItem {
  /** The answers that lead here, «Помогло», «Не помогло / Не получается сделать»; empty for the first screen. */
  readonly answers: string;
  readonly address: string;
  readonly node: GraphNode;
  /** Told elsewhere: above in this list or in another flow. */
  readonly elsewhere: 'above' | 'flow' | undefined;
  readonly children: readonly OutlineItem[];
}

/** The outline of one flow, depth first in the order of the answers. */
export function treeOutline(graphs: readonly FlowGraph[], flow: string): OutlineItem | undefined {
  const known = indexNodes(graphs);
  const told = new Set<string>();
  const tell = (address: string, answers: string): OutlineItem | undefined => {
    const placed = known.get(address);
    if (!placed) return undefined;
    const { node } = placed;
    const elsewhere = placed.flow !== flow ? 'flow' : told.has(address) ? 'above' : undefined;
    told.add(address);
    const byTarget = new Map<string, string[]>();
    for (const option of elsewhere ? [] : node.options) {
      if (option.key !== REMEDY_KEYS.skipped) byTarget.set(option.to, [...(byTarget.get(option.to) ?? []), option.label]);
    }
    const children = Array.from(byTarget, ([to, labels]) => tell(to, labels.join(' / '))).filter((child) => child !== undefined);
    return { answers, address, node, elsewhere, children };
  };
  const first = graphs.find((graph) => graph.flow === flow)?.nodes[0];
  return first && tell(nodeAddress(flow, first), '');
}
