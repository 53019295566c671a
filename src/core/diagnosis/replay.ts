import { CAUSES, type Cause } from './causes.ts';
import { indexNodes, nodeAddress, type FlowGraph, type GraphNode, type NodeKind, type PlacedNode, type RemedyResult } from './graph.ts';
import { begin, compile, step, type DiagnosisMachine, type Position } from './machine.ts';
import type { Answer, Trail } from './trail.ts';

/** One answered screen, in plain words. */
export interface WalkEntry {
  readonly flow: string;
  readonly node: string;
  readonly ref: string;
  readonly kind: NodeKind;
  readonly text: string;
  readonly optionKey: string;
  readonly answer: string;
  /** The answer as a sentence of the request, in the first person. */
  readonly says?: string;
  /** What became of the advice; absent for questions and outcomes. */
  readonly result?: RemedyResult;
  readonly remedy?: string;
}

export interface Walk {
  /** The answers that hold; `cut` tells that something did not fit and was left off. */
  readonly trail: Trail;
  readonly entries: readonly WalkEntry[];
  readonly current: PlacedNode;
  /** Passed on the way to the current node, since the last answer: offered before, or of a cause that is ruled out. */
  readonly passed: readonly PlacedNode[];
  /** Causes ruled out so far. */
  readonly out: readonly Cause[];
  /** Causes less likely, and not ruled out. */
  readonly less: readonly Cause[];
  /** Causes that may still be the one: of those named when the case was opened, or of all. */
  readonly possible: readonly Cause[];
}

/** The replay cannot go on without the graph of this flow. */
export interface NeedsFlow {
  readonly needs: string;
}

export type Replay = Walk | NeedsFlow;

export function isWalk(replay: Replay): replay is Walk {
  return 'current' in replay;
}

interface Compiled {
  readonly nodes: Map<string, PlacedNode>;
  readonly byRef: Map<string, PlacedNode>;
  readonly machines: Map<string, DiagnosisMachine>;
}

const compiled = new WeakMap<readonly FlowGraph[], Compiled>();

function compileOnce(graphs: readonly FlowGraph[]): Compiled {
  let entry = compiled.get(graphs);
  if (!entry) {
    const nodes = indexNodes(graphs);
    const byRef = new Map<string, PlacedNode>();
    nodes.forEach((placed) => byRef.set(placed.node.ref, placed));
    entry = { nodes, byRef, machines: new Map() };
    compiled.set(graphs, entry);
  }
  return entry;
}

function machineFrom(graphs: readonly FlowGraph[], { machines }: Compiled, start: string): DiagnosisMachine {
  let machine = machines.get(start);
  if (!machine) {
    machine = compile(graphs, start);
    machines.set(start, machine);
  }
  return machine;
}

function toEntry({ flow, node }: PlacedNode, key: string): WalkEntry | undefined {
  const option = node.options.filter((item) => item.key === key)[0];
  if (!option) return undefined;
  return {
    flow,
    node: node.id,
    ref: node.ref,
    kind: node.kind,
    text: node.text,
    optionKey: key,
    answer: option.label,
    ...(option.says ? { says: option.says } : {}),
    ...(option.result ? { result: option.result } : {}),
    ...(node.remedy ? { remedy: node.remedy } : {}),
  };
}

/** The node where a trail begins: undefined when its flow is unknown. A start that is not in the flow means the first node. */
function startOf(graph: FlowGraph, trail: Trail): GraphNode | undefined {
  return graph.nodes.filter((node) => node.ref === trail.start)[0] ?? graph.nodes[0];
}

/**
 * Replays a trail through the machine of the given graphs.
 * Returns the walk as far as the answers hold (cut at the first one that does not fit), the flow whose graph is still needed,
 * or undefined when the trail's flow does not exist. Pass the same array again to reuse the compiled machine.
 */
export function replay(graphs: readonly FlowGraph[], trail: Trail): Replay | undefined {
  const known = graphs[0]?.flows ?? [];
  if (known.indexOf(trail.flow) < 0) return undefined;
  const home = graphs.filter((graph) => graph.flow === trail.flow)[0];
  if (!home) return { needs: trail.flow };
  const start = startOf(home, trail);
  if (!start) return undefined;
  const compiledGraphs = compileOnce(graphs);
  const machine = machineFrom(graphs, compiledGraphs, nodeAddress(home.flow, start));

  let at: Position = begin(machine);
  const entries: WalkEntry[] = [];
  const answers: Answer[] = [];
  let cut = trail.cut || (trail.start !== undefined && start.ref !== trail.start);
  for (const answer of trail.answers) {
    if (at.absent) return { needs: at.address.split('/')[0] ?? '' };
    const placed = compiledGraphs.nodes.get(at.address);
    const entry = placed && placed.node.ref === answer.ref ? toEntry(placed, answer.key) : undefined;
    if (!entry) {
      cut = true;
      break;
    }
    entries.push(entry);
    answers.push(answer);
    at = step(machine, at, answer.ref, answer.key);
  }
  if (at.absent) return { needs: at.address.split('/')[0] ?? '' };
  const current = compiledGraphs.nodes.get(at.address);
  if (!current) return undefined;
  const passed: PlacedNode[] = [];
  for (const ref of at.passed) {
    const placed = compiledGraphs.byRef.get(ref);
    if (placed) passed.push(placed);
  }
  return {
    trail: {
      other: trail.other,
      ...(trail.other && trail.device ? { device: trail.device } : {}),
      flow: trail.flow,
      ...(start === home.nodes[0] ? {} : { start: start.ref }),
      answers,
      kept: trail.kept,
      cut,
    },
    entries,
    current,
    passed,
    out: at.out,
    less: at.less.filter((cause) => at.out.indexOf(cause) < 0),
    possible: (at.causes ?? CAUSES).filter((cause) => at.out.indexOf(cause) < 0),
  };
}

/** Puts every kept answer whose node comes up again back in its place; stops at the first node without one. */
function settle(graphs: readonly FlowGraph[], trail: Trail): Replay | undefined {
  let next = trail;
  for (;;) {
    const result = replay(graphs, next);
    if (!result || !isWalk(result)) return result;
    const { node } = result.current;
    const again = next.kept.filter((answer) => answer.ref === node.ref && node.options.some((option) => option.key === answer.key))[0];
    if (!again) return node.options.length > 0 ? result : { ...result, trail: { ...result.trail, kept: [] } };
    next = { ...result.trail, answers: result.trail.answers.concat(again), kept: next.kept.filter((answer) => answer !== again) };
  }
}

/**
 * Answers the current node of a walk. Later answers that were kept while this one was changed are applied again where
 * their nodes come up again. Returns what `replay` returns; an unknown key leaves the walk as it is.
 */
export function answer(graphs: readonly FlowGraph[], walk: Walk, key: string): Replay | undefined {
  const { node } = walk.current;
  if (!node.options.some((option) => option.key === key)) return walk;
  const old = walk.trail.kept.filter((item) => item.ref === node.ref)[0];
  return settle(graphs, {
    ...walk.trail,
    cut: false,
    answers: walk.trail.answers.concat({ ref: node.ref, key }),
    kept: walk.trail.kept.filter((item) => item !== old),
  });
}

/**
 * The trail that reopens an answered screen (by its place in `entries`): it and everything after it are kept aside,
 * so that the new answer loses none of the later ones that still fit.
 */
export function reopen(walk: Walk, index: number): Trail {
  const { answers, kept } = walk.trail;
  return { ...walk.trail, cut: false, answers: answers.slice(0, index), kept: answers.slice(index).concat(kept) };
}

/** The answer that the current node had before it was reopened; a screen that was reopened is never passed by a probe. */
export function reopened(walk: Walk): Answer | undefined {
  const first = walk.trail.kept[0];
  return first && first.ref === walk.current.node.ref ? first : undefined;
}
