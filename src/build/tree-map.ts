import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { indexNodes, nodeAddress, REMEDY_KEYS, type FlowGraph, type GraphNode, type NodeKind } from '../core/diagnosis/graph.ts';

/** Text lines of a box or a label, and where its upper left corner is; lengths in SVG units (CSS pixels at 100 %). */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

interface MapBox extends Placed {
  readonly address: string;
  readonly kind: NodeKind;
  /** A box of another flow: drawn dashed. */
  readonly outside: boolean;
}

interface MapEdge {
  /** `d` of an SVG path. */
  readonly path: string;
  readonly label: Placed | undefined;
}

export interface TreeMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly edges: readonly MapEdge[];
}

/** A picture of more boxes than this is no help, and its layout takes long: the list of steps stands alone then. */
const DRAWABLE = 120;

const FONT = 15;
const LINE = 20;
/** Mean width of a letter of the page's font at that size, with room to spare. */
const LETTER = 8.4;
const LABEL_LETTER = 7.4;
const PAD = 12;
const BOX_LETTERS = 26;
const LABEL_LETTERS = 22;

/** Breaks a text into lines of at most so many letters; a longer word keeps a line of its own. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function size(lines: readonly string[], letter: number, pad: number): { width: number; height: number } {
  return { width: Math.ceil(Math.max(...lines.map((line) => line.length)) * letter + 2 * pad), height: lines.length * LINE + 2 * pad };
}

/** Answers by their target; what stands behind «Помогло» and «уже в порядке» is left out of the picture. */
function edgesOf(node: GraphNode, address: (to: string) => GraphNode | undefined): Map<string, string[]> {
  const byTarget = new Map<string, string[]>();
  for (const option of node.options) {
    const solved = option.result === 'helped' && address(option.to)?.outcome === 'solved';
    const labels = byTarget.get(option.to) ?? [];
    // «Не помогло» says enough where «Не получается сделать» leads to the same place.
    const same = option.result === 'cannot' && labels.length > 0;
    if (!solved && !same && option.key !== REMEDY_KEYS.skipped) byTarget.set(option.to, [...labels, option.label]);
  }
  return byTarget;
}

function round(value: number | undefined): number {
  return Math.round(value ?? 0);
}

function toEdge(edge: ElkExtendedEdge): MapEdge {
  const [section] = edge.sections ?? [];
  const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const [label] = edge.labels ?? [];
  return {
    path,
    label: label && {
      x: round(label.x),
      y: round(label.y),
      width: round(label.width),
      height: round(label.height),
      lines: (label.text ?? '').split('\n'),
    },
  };
}

/**
 * Lays one flow out as a picture: own nodes, and a dashed box for each node of another flow that it leads to.
 * Returns undefined when the flow has more boxes than anyone can read. Same input, same picture.
 */
export async function treeMap(graphs: readonly FlowGraph[], flow: string): Promise<TreeMap | undefined> {
  const graph = graphs.find((candidate) => candidate.flow === flow);
  if (!graph) throw new Error(`There is no flow ${flow}`);
  const known = indexNodes(graphs);
  const titles = new Map(graphs.map((other) => [other.flow, other.title]));
  const boxes = new Map<string, { node: GraphNode; outside: boolean; lines: string[] }>();
  const edges: ElkExtendedEdge[] = [];
  for (const node of graph.nodes) boxes.set(nodeAddress(flow, node), { node, outside: false, lines: wrap(node.text, BOX_LETTERS) });
  for (const node of graph.nodes) {
    for (const [to, labels] of edgesOf(node, (address) => known.get(address)?.node)) {
      const target = known.get(to);
      if (!target) continue;
      if (!boxes.has(to)) {
        const text = `${titles.get(target.flow) ?? ''}: ${target.node.text}`;
        boxes.set(to, { node: target.node, outside: true, lines: wrap(text, BOX_LETTERS) });
      }
      const lines = labels.flatMap((label) => wrap(label, LABEL_LETTERS));
      edges.push({
        id: `${node.ref} ${to}`,
        sources: [nodeAddress(flow, node)],
        targets: [to],
        labels: [{ text: lines.join('\n'), ...size(lines, LABEL_LETTER, 3) }],
      });
    }
  }
  if (boxes.size > DRAWABLE) return undefined;
  const root: ElkNode = {
    id: flow,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.edgeLabels.inline': 'true',
      'elk.layered.spacing.nodeNodeBetweenLayers': '30',
      'elk.spacing.nodeNode': '28',
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeEdge': '14',
      'elk.padding': '[top=8,left=8,bottom=8,right=8]',
    },
    children: Array.from(boxes, ([id, { lines }]): ElkNode => ({ id, ...size(lines, LETTER, PAD) })),
    edges,
  };
  const laid = await new ELK().layout(root);
  return {
    width: round(laid.width),
    height: round(laid.height),
    boxes: (laid.children ?? []).flatMap((child): MapBox[] => {
      const box = boxes.get(child.id);
      if (!box) return [];
      return [
        {
          address: child.id,
          kind: box.node.kind,
          outside: box.outside,
          lines: box.lines,
          x: round(child.x),
          y: round(child.y),
          width: round(child.width),
          height: round(child.height),
        },
      ];
    }),
    edges: (laid.edges ?? []).map(toEdge),
  };
}

/** Baseline of a line of text inside a placed box. */
export function baseline(placed: Placed, line: number): number {
  return placed.y + (placed.height - placed.lines.length * LINE) / 2 + line * LINE + FONT;
}
