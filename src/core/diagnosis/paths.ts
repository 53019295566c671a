import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { ENTRY_FLOW } from './address.ts';
import { EXIT_KEY, indexNodes, nodeAddress, REMEDY_KEYS, type FlowGraph, type GraphNode, type PlacedNode } from './graph.ts';
import { BEGINNING, begin, compile, position, stateId, type DiagnosisMachine, type Position } from './machine.ts';
import { satisfied, type ProbeFacts } from './probes.ts';
import type { Answer } from './trail.ts';

type Snapshot = Position['snapshot'];

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

/** Two snapshots with equal keys go on alike, whatever is answered. */
function stateKey({ value, context }: Pick<Snapshot, 'value' | 'context'>): string {
  const { tried, causes, out, less, late, again, resume } = context;
  return JSON.stringify([value, tried.toSorted(), causes, out.toSorted(), less.toSorted(), late, again, resume]);
}

/** Key of a state of a walk that has just begun at a node (`<flow>/<node>`). */
export function beginningKey(start: string): string {
  return stateKey({ value: stateId(start), context: BEGINNING });
}

/** A state that a walk may stand in, with what each answer leads to. */
export interface State extends Position {
  /** Equal for states that go on alike. */
  readonly key: string;
  readonly placed: PlacedNode | undefined;
  readonly next: readonly Next[];
}

interface Next {
  readonly answer: Answer;
  /** Key of the state that follows. */
  readonly to: string;
}

/** All states that can be reached, by key; the first one is the beginning. */
export type States = ReadonlyMap<string, State>;

interface ExploreOptions {
  readonly facts?: ProbeFacts;
  /** With «Ничего не подходит» as an answer, too. */
  readonly exits?: boolean;
  /** Where to look no further. */
  readonly stop?: (state: Position, placed: PlacedNode | undefined) => boolean;
}

function answerOf(type: string): Answer {
  const [ref = '', key = ''] = type.split('.');
  return { ref, key };
}

/** What a person may answer: «уже в порядке» is the probes' own answer, and then the only one. */
function isAsked({ key }: Answer, placed: PlacedNode | undefined, { facts = {}, exits = false }: ExploreOptions): boolean {
  if (key === EXIT_KEY) return exits;
  return (key === REMEDY_KEYS.skipped) === (placed !== undefined && satisfied(placed.node, facts));
}

/**
 * All states of the machine that a walk from a node (`<flow>/<node>`) can reach. Their number is that of nodes times what may be
 * known there: hundreds for a site.
 */
export function explore(graphs: readonly FlowGraph[], start: string, options: ExploreOptions = {}): States {
  const nodes = indexNodes(graphs);
  const machine = compile(graphs, start);
  const placedAt = (snapshot: Snapshot) => nodes.get(position(snapshot).address);
  const { stop } = options;
  const map = getAdjacencyMap(machine, {
    serializeState: stateKey,
    filterEvents: (snapshot, { type }) => isAsked(answerOf(type), placedAt(snapshot), options),
    ...(stop ? { stopWhen: (snapshot: Snapshot) => stop(position(snapshot), placedAt(snapshot)) } : {}),
  });
  const states = new Map<string, State & { readonly next: Next[] }>();
  const stateOf = (snapshot: Snapshot): { readonly key: string; readonly next: Next[] } => {
    const key = stateKey(snapshot);
    const known = states.get(key);
    if (known) return known;
    const state = { ...position(snapshot), key, placed: placedAt(snapshot), next: [] };
    states.set(key, state);
    return state;
  };
  stateOf(begin(machine).snapshot);
  for (const { state, event, nextState } of adjacencyMapToArray(map)) {
    stateOf(state).next.push({ answer: answerOf(event.type), to: stateOf(nextState).key });
  }
  return states;
}

/** Of two answers that lead to the same state the first stands for both. */
export function distinctAnswers({ next }: State): State['next'] {
  return next.filter(({ to }, index) => next.findIndex((other) => other.to === to) === index);
}

/**
 * Every walk from a node (`<flow>/<node>`) to an outcome that shows no screen twice, in the order of the answers.
 * «Выберу раздел» back at the entry ends a walk too: what follows is another one.
 */
export function pathsFrom(
  graphs: readonly FlowGraph[],
  start: string,
  { limit = DEFAULT_LIMIT, facts = {}, within = false }: PathOptions = {},
): Paths {
  const entry = graphs.some((graph) => graph.flow === ENTRY_FLOW) ? startAddress(graphs, ENTRY_FLOW) : '';
  const home = start.split('/')[0];
  const ends = (address: string, placed: PlacedNode | undefined): boolean =>
    placed === undefined || placed.node.kind === 'outcome' || (within && placed.flow !== home) || (address === entry && start !== entry);
  const states = explore(graphs, start, { facts, stop: ({ address }, placed) => ends(address, placed) });
  const paths: Path[] = [];
  let complete = true;

  // xstate/graph enumerates simple paths, too, but has no limit: a ladder of 25 nodes has 6,143 of them.
  const visit = (key: string, answers: readonly Answer[], screens: readonly PlacedNode[]): void => {
    if (paths.length >= limit) {
      complete = false;
      return;
    }
    const state = states.get(key);
    const placed = state?.placed;
    if (!state || !placed || screens.some((screen) => screen.node.ref === placed.node.ref)) return;
    const shown = satisfied(placed.node, facts) ? screens : [...screens, placed];
    if (ends(state.address, placed)) paths.push({ answers, screens: shown });
    else for (const { answer, to } of distinctAnswers(state)) visit(to, [...answers, answer], shown);
  };

  const [first] = states.keys();
  if (first !== undefined) visit(first, [], []);
  return { paths, complete };
}

/** The first node of a flow as `<flow>/<node>`; throws when there is no such flow. */
export function startAddress(graphs: readonly FlowGraph[], flow: string): string {
  const graph = graphs.find((candidate) => candidate.flow === flow);
  const first = graph?.nodes[0];
  if (!first) throw new Error(`There is no flow ${flow}`);
  return nodeAddress(flow, first);
}

/** The shortest walk from a node to each node that a walk can come to, by address, the nearest first. */
export function shortestPaths(graphs: readonly FlowGraph[], start: string): Map<string, readonly Answer[]> {
  const nodes = indexNodes(graphs);
  const machine: DiagnosisMachine = compile(graphs, start);
  const walks = getShortestPaths(machine, {
    serializeState: stateKey,
    filterEvents: (snapshot, { type }) => isAsked(answerOf(type), nodes.get(position(snapshot).address), {}),
  }).toSorted((a, b) => a.weight - b.weight);
  const found = new Map<string, readonly Answer[]>();
  for (const { state, steps } of walks) {
    const { address, absent } = position(state);
    // The first step is the beginning of the walk itself.
    if (!absent && !found.has(address))
      found.set(
        address,
        steps.slice(1).map(({ event }) => answerOf(event.type)),
      );
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

/** Where the answers of a person lead. */
function targetsOf({ options }: GraphNode): ReadonlySet<string> {
  return new Set(options.filter(({ key }) => key !== REMEDY_KEYS.skipped && key !== EXIT_KEY).map(({ to }) => to));
}

/** How long the walks are. */
export function pathStats({ paths, complete }: Paths): PathStats {
  const lengths = paths.map((path) => path.screens.length);
  const weights = paths.map((path) => path.screens.reduce((weight, { node }) => weight / Math.max(1, targetsOf(node).size), 1));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return {
    paths: lengths.length,
    complete,
    longest: Math.max(0, ...lengths),
    mean: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    expected: lengths.reduce((sum, length, index) => sum + length * (weights[index] ?? 0), 0) / (weight || 1),
  };
}
