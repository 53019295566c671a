import type { ProbeName } from '../probes/table.ts';
import type { FlowGraph, GraphNode } from './graph.ts';
import { REMEDY_KEYS } from './graph.ts';
import { answer, isWalk, reopen, reopened, type Replay, type Walk } from './replay.ts';
import type { Trail } from './trail.ts';

/** What a probe found: nothing wrong, a likely cause, or nothing certain. */
export interface ProbeFact {
  readonly verdict: 'ok' | 'suspect' | 'unknown';
  /** One Russian sentence for the reader, ending with a full stop. */
  readonly sentence: string;
}

export type ProbeFacts = Readonly<Partial<Record<ProbeName, ProbeFact>>>;

/** True when every probe of an advice says that there is nothing to do. */
export function satisfied(node: GraphNode, facts: ProbeFacts): boolean {
  const probes = node.probes ?? [];
  return probes.length > 0 && probes.every((name) => facts[name]?.verdict === 'ok');
}

/**
 * Passes the advices that probes show as satisfied, one explicit «s» answer each, so that the trail alone tells what happened.
 * Nothing is passed when the trouble is on another device, nor on a screen that the reader reopened.
 */
export function passSatisfied(graphs: readonly FlowGraph[], start: Walk, facts: ProbeFacts): Replay | undefined {
  let walk = start;
  while (!walk.trail.other && !reopened(walk) && satisfied(walk.current.node, facts)) {
    const next = answer(graphs, walk, REMEDY_KEYS.skipped);
    if (!next || !isWalk(next)) return next;
    walk = next;
  }
  return walk;
}

/**
 * The trail of the same walk when the trouble is on another device. What the probes of this one passed was judged by the wrong
 * device: the walk goes back to the first such advice, and the answers after it are kept.
 */
export function onOtherDevice(walk: Walk): Trail {
  const first = walk.entries.map(({ result }) => result).indexOf('skipped');
  const trail = first < 0 ? walk.trail : reopen(walk, first);
  return { ...trail, other: true, kept: trail.kept.filter(({ key }) => key !== REMEDY_KEYS.skipped) };
}
