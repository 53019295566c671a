import { ENTRY_FLOW } from './address.ts';
import { indexNodes, nodeAddress, REMEDY_KEYS, type FlowGraph, type GraphOption, type PlacedNode } from './graph.ts';
import { passedTarget } from './machine.ts';
import { satisfied, type ProbeFacts } from './probes.ts';
import type { Answer } from './trail.ts';

/** A walk from a start to the first outcome. */
export interface Path {
  readonly answers: readonly Answer[];
  /** The screens shown, in order, the outcome last. */
  readonly screens: readonly PlacedNode[];
}

export interface PathOptions {
  /** Stop after this many paths: their number doubles with each fork that joins again. */
  readonly limit?: number;
  /** With these findings, satisfied advices are passed and shown on no screen of their own. */
  readonly facts?: ProbeFacts;
  /** A walk that leaves the start's flow ends on the first screen of the other one. */
  readonly within?: boolean;
}

export interface Paths {
  readonly paths: readonly Path[];
  /** False when the limit was reached: then some paths are missing. */
  readonly complete: boolean;
}

const DEFAULT_LIMIT = 20_000;

/** Answers that differ in what they lead to: of two that lead to the same node the first stands for both. */
function distinctOptions(options: readonly GraphOption[]): GraphOption[] {
  const seen = new Set<string>();
  return options.filter((option) => {
    if (option.key === REMEDY_KEYS.skipped || seen.has(option.to)) return false;
    seen.add(option.to);
    return true;
  });
}

/**
 * Every walk from a node (`<flow>/<node>`) to an outcome that shows no screen twice, in the order of the answers.
 * «Выберу раздел» back at the entry ends a walk too: what follows is another one. Follows the machine's rules: an advice with a key that was offered before is passed.
 */
export function pathsFrom(
  graphs: readonly FlowGraph[],
  start: string,
  { limit = DEFAULT_LIMIT, facts = {}, within = false }: PathOptions = {},
): Paths {
  const nodes = indexNodes(graphs);
  const entry = graphs.some((graph) => graph.flow === ENTRY_FLOW) ? startAddress(graphs, ENTRY_FLOW) : '';
  const home = nodes.get(start)?.flow;
  const paths: Path[] = [];
  let complete = true;

  const visit = (address: string, answers: readonly Answer[], screens: readonly PlacedNode[], tried: readonly string[]): void => {
    if (paths.length >= limit) {
      complete = false;
      return;
    }
    const placed = nodes.get(address);
    if (!placed) return;
    const { node } = placed;
    if (node.remedy && tried.includes(node.remedy)) {
      const onward = passedTarget(node);
      if (onward) visit(onward, answers, screens, tried);
      return;
    }
    const now = node.remedy ? [...tried, node.remedy] : tried;
    if (satisfied(node, facts)) {
      const skip = node.options.find((option) => option.key === REMEDY_KEYS.skipped);
      if (skip) visit(skip.to, [...answers, { ref: node.ref, key: skip.key }], screens, now);
      return;
    }
    if (screens.some((screen) => screen.node.ref === node.ref)) return;
    const shown = [...screens, placed];
    const left = within && placed.flow !== home;
    if (node.kind === 'outcome' || left || (address === entry && screens.length > 0)) {
      paths.push({ answers, screens: shown });
      return;
    }
    for (const option of distinctOptions(node.options)) visit(option.to, [...answers, { ref: node.ref, key: option.key }], shown, now);
  };

  visit(start, [], [], []);
  return { paths, complete };
}

/** The first node of a flow as `<flow>/<node>`; throws when there is no such flow. */
export function startAddress(graphs: readonly FlowGraph[], flow: string): string {
  const graph = graphs.find((candidate) => candidate.flow === flow);
  const first = graph?.nodes[0];
  if (!first) throw new Error(`There is no flow ${flow}`);
  return nodeAddress(flow, first);
}

/** The shortest walk from a node to each node that can be reached, by address. Breadth first, so it costs one look at each node. */
export function shortestPaths(graphs: readonly FlowGraph[], start: string): Map<string, readonly Answer[]> {
  const nodes = indexNodes(graphs);
  const found = new Map<string, readonly Answer[]>([[start, []]]);
  for (const [address, answers] of found) {
    const node = nodes.get(address)?.node;
    for (const option of node?.options ?? []) {
      if (option.key === REMEDY_KEYS.skipped || found.has(option.to) || !nodes.has(option.to)) continue;
      found.set(option.to, [...answers, { ref: node?.ref ?? '', key: option.key }]);
    }
  }
  return found;
}

export interface PathStats {
  readonly paths: number;
  readonly complete: boolean;
  /** Screens of the longest walk, the outcome included. */
  readonly longest: number;
  /** Mean number of screens over all walks. */
  readonly mean: number;
  /** Mean number of screens when every answer of a screen is equally likely: what a visitor meets. */
  readonly expected: number;
}

/** How long the walks are. */
export function pathStats({ paths, complete }: Paths): PathStats {
  const lengths = paths.map((path) => path.screens.length);
  const weights = paths.map((path) =>
    path.screens.reduce((weight, { node }) => weight / Math.max(1, distinctOptions(node.options).length), 1),
  );
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return {
    paths: lengths.length,
    complete,
    longest: Math.max(0, ...lengths),
    mean: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    expected: lengths.reduce((sum, length, index) => sum + length * (weights[index] ?? 0), 0) / (weight || 1),
  };
}
