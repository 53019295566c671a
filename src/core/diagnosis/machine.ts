import { assign, createMachine, initialTransition, transition, type SnapshotFrom } from 'xstate';
import { REMEDY_KEYS, type FlowGraph, type GraphNode } from './graph.ts';

interface Context {
  /** `<ref>.<key>` of every answer, in order. */
  readonly answers: readonly string[];
  /** Keys of the remedies that were offered in this walk, whatever came of it. */
  readonly tried: readonly string[];
  /** References of the remedies passed because the same advice was offered before. */
  readonly passed: readonly string[];
}

/** State id of a node: no dots, because XState reads them as a path. */
function stateId(address: string): string {
  return address.replace('/', '_');
}

type AnswerEvent = { readonly type: string };

/** What a state may ask for: a closed list, by name. */
type Guard = { type: 'tried'; params: { readonly remedy: string } };
type Remembered =
  | { type: 'answer'; params?: undefined }
  | { type: 'try'; params: { readonly remedy: string } }
  | { type: 'pass'; params: { readonly ref: string } };

interface Types {
  readonly context: Context;
  readonly events: AnswerEvent;
  readonly guards: Guard;
  readonly actions: Remembered;
}

interface StateConfig {
  readonly type?: 'final';
  readonly tags?: string[];
  readonly on?: Readonly<Record<string, { readonly target: string; readonly actions: Remembered[] }>>;
  readonly always?: {
    readonly guard: Guard;
    readonly target: string;
    readonly actions: Remembered[];
  };
}

/** Where a walk goes on when an advice was offered before: the same way as after «Не помогло». */
export function passedTarget(node: GraphNode): string | undefined {
  if (node.kind !== 'remedy') return undefined;
  const byKey = (key: string) => node.options.filter((option) => option.key === key)[0];
  return (byKey(REMEDY_KEYS.failed) ?? byKey(REMEDY_KEYS.cannot))?.to;
}

function toState(node: GraphNode): StateConfig {
  if (node.kind === 'outcome' && node.options.length === 0) return { type: 'final', tags: ['outcome'] };
  const { remedy } = node;
  const actions: Remembered[] = [{ type: 'answer' }];
  if (remedy) actions.push({ type: 'try', params: { remedy } });
  const on: Record<string, { target: string; actions: Remembered[] }> = {};
  for (const option of node.options) on[`${node.ref}.${option.key}`] = { target: stateId(option.to), actions };
  const onward = passedTarget(node);
  return {
    on,
    ...(node.kind === 'outcome' ? { tags: ['outcome'] } : {}),
    ...(remedy && onward
      ? {
          always: {
            guard: { type: 'tried', params: { remedy } },
            target: stateId(onward),
            actions: [{ type: 'pass', params: { ref: node.ref } }],
          },
        }
      : {}),
  };
}

/**
 * Compiles graphs into one state machine that begins at a node (`<flow>/<node>`).
 *
 * One state a node; static event types `<ref>.<key>`; a remedy offered before is passed by the one guard, `tried`.
 * An outcome is final unless it has follow-up answers («Ответа нет в срок»): then it is an ordinary state with the tag
 * `outcome`. A target whose flow is not among the graphs becomes a final state with the tag `absent`, so that a browser
 * needs only the flows that were visited.
 */
export function compile(graphs: readonly FlowGraph[], start: string) {
  const states: Record<string, StateConfig> = {};
  for (const graph of graphs) {
    for (const node of graph.nodes) states[stateId(`${graph.flow}/${node.id}`)] = toState(node);
  }
  for (const graph of graphs) {
    for (const node of graph.nodes) {
      for (const option of node.options) {
        const id = stateId(option.to);
        if (!states[id]) states[id] = { type: 'final', tags: ['absent'] };
      }
    }
  }
  const context: Context = { answers: [], tried: [], passed: [] };
  // `setup()` would type the same in 1 kB more of script.
  return createMachine(
    { types: {} as Types, context, initial: stateId(start), states },
    {
      guards: {
        tried: ({ context: { tried } }, { remedy }) => tried.indexOf(remedy) >= 0,
      },
      actions: {
        answer: assign({ answers: ({ context: { answers }, event }) => answers.concat(event.type) }),
        try: assign({ tried: ({ context: { tried } }, { remedy }: { readonly remedy: string }) => tried.concat(remedy) }),
        pass: assign({ passed: ({ context: { passed } }, { ref }: { readonly ref: string }) => passed.concat(ref) }),
      },
    },
  );
}

export type DiagnosisMachine = ReturnType<typeof compile>;

/** Where a walk stands, told without words of XState. */
export interface Position {
  /** `<flow>/<node>`. */
  readonly address: string;
  /** The graph of this node's flow was not given. */
  readonly absent: boolean;
  readonly passed: readonly string[];
  readonly snapshot: SnapshotFrom<DiagnosisMachine>;
}

function position(snapshot: SnapshotFrom<DiagnosisMachine>): Position {
  return {
    address: String(snapshot.value).replace('_', '/'),
    absent: snapshot.hasTag('absent'),
    passed: snapshot.context.passed,
    snapshot,
  };
}

/** The beginning of a walk. */
export function begin(machine: DiagnosisMachine): Position {
  return position(initialTransition(machine)[0]);
}

/** The position after an answer. The answer must be one of the node's options: anything else changes nothing. */
export function step(machine: DiagnosisMachine, from: Position, ref: string, key: string): Position {
  return position(transition(machine, from.snapshot, { type: `${ref}.${key}` })[0]);
}
