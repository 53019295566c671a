import { assign, createMachine, initialTransition, transition, type SnapshotFrom } from 'xstate';
import { CAUSES, ruledOut, type Cause } from './causes.ts';
import { EXIT_KEY, REMEDY_KEYS, type FlowGraph, type GraphNode, type GraphOption } from './graph.ts';

/** What the rules of walking read, and nothing else: the answers themselves stand in the trail. */
interface Context {
  /** Keys of the remedies that were offered in this walk, whatever came of it. */
  readonly tried: readonly string[];
  /** Causes named when the case was opened, all after «Ничего не подходит»; undefined where no answer has opened one. */
  readonly causes: readonly Cause[] | undefined;
  readonly out: readonly Cause[];
  readonly less: readonly Cause[];
  /** References of the nodes passed since the last answer. */
  readonly passed: readonly string[];
  /** References of the advices that were put behind the others and wait. */
  readonly late: readonly string[];
  /** Those of them that have come again. */
  readonly again: readonly string[];
  /** State where the walk goes on after them. */
  readonly resume: string;
}

/** What is known before the first answer. */
export const BEGINNING: Context = { tried: [], causes: undefined, out: [], less: [], passed: [], late: [], again: [], resume: '' };

/** The state where advices that were put behind the others come again; no walk stops there. */
const LATER = 'later';

/** More passes in a row than any tree needs: one whose advices lead in a circle throws instead of hanging. */
const MOST_PASSES = 500;

/** State id of a node: no dots, because XState reads them as a path. */
export function stateId(address: string): string {
  return address.replace('/', '_');
}

type Test = (context: Context) => boolean;
type Change = (context: Context) => Context;

interface Types {
  readonly context: Context;
  readonly events: { readonly type: string };
  readonly guards: { type: 'when'; params: { readonly holds: Test } };
  readonly actions: { type: 'note'; params: { readonly change: Change } };
}

interface Way {
  readonly guard?: Types['guards'];
  readonly target: string;
  readonly actions: Types['actions'];
}

interface StateConfig {
  readonly type?: 'final';
  readonly tags?: string[];
  readonly on?: Readonly<Record<string, Way[]>>;
  readonly always?: Way[];
}

function way(target: string, change: Change, holds?: Test): Way {
  return { target, actions: { type: 'note', params: { change } }, ...(holds ? { guard: { type: 'when', params: { holds } } } : {}) };
}

function has<Item>(list: readonly Item[], item: Item): boolean {
  return list.indexOf(item) >= 0;
}

function plus<Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] {
  return list.concat(items.filter((item, index) => !has(list, item) && items.indexOf(item) === index));
}

function answered(remedy: string | undefined, option: GraphOption): Change {
  const out = ruledOut(option);
  const opened = option.key === EXIT_KEY ? CAUSES : option.causes;
  return (before) => {
    // What was ruled out was ruled out for the case before.
    const context = opened ? { ...before, causes: opened, out: [], less: [], late: [], again: [], resume: '' } : before;
    return {
      ...context,
      tried: plus(context.tried, remedy ? [remedy] : []),
      out: plus(context.out, out),
      less: plus(context.less, option.less ?? []),
      passed: [],
    };
  };
}

/** The answer whose way a passed advice goes: «Не помогло», or that of who could not do it. */
function passingOption({ kind, options }: GraphNode): GraphOption | undefined {
  const byKey = (key: string) => options.filter((option) => option.key === key)[0];
  return kind === 'remedy' ? (byKey(REMEDY_KEYS.failed) ?? byKey(REMEDY_KEYS.cannot)) : undefined;
}

/** Where a walk goes on when an advice is passed. */
export function passedTarget(node: GraphNode): string | undefined {
  return passingOption(node)?.to;
}

/** An answer after which the next step of the same search is due; any other tells something of its own and leads where it says. */
function leadsOn({ kind }: GraphNode, { key, in: left }: GraphOption): boolean {
  if (kind === 'test') return !left;
  return kind === 'remedy' && (key === REMEDY_KEYS.failed || key === REMEDY_KEYS.cannot || key === REMEDY_KEYS.skipped);
}

/** The states of all nodes, by id. */
function statesOf(graphs: readonly FlowGraph[]): Record<string, StateConfig> {
  const nodes: Record<string, GraphNode> = {};
  for (const graph of graphs) for (const node of graph.nodes) nodes[`${graph.flow}/${node.id}`] = node;
  const addresses = Object.keys(nodes);
  /** Without such an answer nothing is ever put behind. */
  const delays = graphs.some((graph) => graph.nodes.some(({ options }) => options.some(({ less }) => less)));
  const resumed: string[] = [];

  /** To the target of an answer, but the advices that were put behind the others come before the search ends in a question or an outcome. */
  const onward = ({ ref, cause }: GraphNode, { to }: GraphOption, change: Change, holds: Test = () => true): Way[] => {
    const ways: Way[] = [];
    const next = nodes[to];
    const target = stateId(to);
    if (delays && cause) ways.push(way(LATER, change, (context) => holds(context) && has(context.again, ref)));
    if (delays && next && next.kind !== 'remedy' && next.kind !== 'test') {
      resumed.push(target);
      ways.push(
        way(
          LATER,
          (context) => ({ ...change(context), resume: target }),
          (context) => holds(context) && change(context).late.length > 0,
        ),
      );
    }
    return ways.concat(way(target, change, holds));
  };

  /** An advice is passed when it was offered before or its cause is ruled out, and put behind the others when that is less likely. */
  const passRemedy = (node: GraphNode): Way[] => {
    const { ref, remedy, cause } = node;
    const option = passingOption(node);
    if (!option) return [];
    const pass: Change = (context) => ({ ...context, passed: context.passed.concat(ref) });
    const delay: Change = (context) => ({ ...context, late: context.late.concat(ref) });
    const ways: Way[] = [];
    if (remedy) ways.push(...onward(node, option, pass, ({ tried }) => has(tried, remedy)));
    if (cause) {
      ways.push(...onward(node, option, pass, ({ out }) => has(out, cause)));
      if (delays)
        ways.push(...onward(node, option, delay, ({ less, late, again }) => has(less, cause) && !has(late, ref) && !has(again, ref)));
    }
    return ways;
  };

  /** A test is passed when there is nothing left that it could show: by the first answer that what is known allows. */
  const passTest = ({ ref, options }: GraphNode): Way[] => {
    const shown: Cause[] = [];
    for (const { in: left = [], out = [], less = [] } of options) shown.push(...left, ...out, ...less);
    if (shown.length === 0) return [];
    const pass: Change = (context) => ({ ...context, passed: context.passed.concat(ref) });
    return options
      .filter(({ key, in: left }) => key !== REMEDY_KEYS.cannot && !left)
      .map(({ to }) => way(stateId(to), pass, ({ out }) => shown.every((cause) => has(out, cause))));
  };

  const toState = (node: GraphNode): StateConfig => {
    const outcome = node.kind === 'outcome' ? { tags: ['outcome'] } : {};
    if (node.kind === 'outcome' && node.options.length === 0) return { type: 'final', ...outcome };
    const on: Record<string, Way[]> = {};
    for (const option of node.options) {
      const change = answered(node.remedy, option);
      on[`${node.ref}.${option.key}`] = leadsOn(node, option) ? onward(node, option, change) : [way(stateId(option.to), change)];
    }
    const always = node.kind === 'test' ? passTest(node) : passRemedy(node);
    return { on, ...outcome, ...(always.length > 0 ? { always } : {}) };
  };

  const states: Record<string, StateConfig> = {};
  for (const address of addresses) {
    const node = nodes[address];
    if (node) states[stateId(address)] = toState(node);
  }
  const returning: Way[] = [];
  for (const address of addresses) {
    const node = nodes[address];
    for (const { to } of node?.options ?? []) states[stateId(to)] ??= { type: 'final', tags: ['absent'] };
    if (!node?.cause) continue;
    const { ref } = node;
    const comeAgain: Change = (context) => ({ ...context, late: context.late.slice(1), again: context.again.concat(ref) });
    returning.push(way(stateId(address), comeAgain, ({ late }) => late[0] === ref));
  }
  const goOn: Change = (context) => ({ ...context, again: [], resume: '' });
  for (const target of plus<string>([], resumed)) returning.push(way(target, goOn, ({ resume }) => resume === target));
  if (delays) states[LATER] = { always: returning };
  return states;
}

/**
 * Compiles graphs into one state machine that begins at a node (`<flow>/<node>`).
 *
 * One state a node; static event types `<ref>.<key>`. An advice that was offered before, or whose cause an answer ruled out, is
 * passed; one whose cause is less likely comes after the others; a test that can show nothing more is passed. An outcome is
 * final unless it has follow-up answers («Ответа нет в срок»): then it is an ordinary state with the tag `outcome`. A target
 * whose flow is not among the graphs becomes a final state with the tag `absent`, so that a browser needs only the flows that
 * were visited. Throws on its way when advices that are passed lead in a circle.
 */
export function compile(graphs: readonly FlowGraph[], start: string) {
  // `setup()` would type the same in 1 kB more of script.
  return createMachine(
    {
      types: {} as Types,
      context: BEGINNING,
      initial: stateId(start),
      states: statesOf(graphs),
      options: { maxIterations: MOST_PASSES },
    },
    {
      guards: { when: ({ context }, { holds }) => holds(context) },
      actions: { note: assign(({ context }, { change }: { readonly change: Change }) => change(context)) },
    },
  );
}

export type DiagnosisMachine = ReturnType<typeof compile>;

type Snapshot = SnapshotFrom<DiagnosisMachine>;

/** Where a walk stands, told without words of XState. */
export interface Position extends Pick<Context, 'causes' | 'out' | 'less' | 'passed'> {
  /** `<flow>/<node>`. */
  readonly address: string;
  /** The graph of this node's flow was not given. */
  readonly absent: boolean;
  readonly snapshot: Snapshot;
}

/** The position that a snapshot holds. */
export function position(snapshot: Snapshot): Position {
  const { causes, out, less, passed } = snapshot.context;
  return { address: String(snapshot.value).replace('_', '/'), absent: snapshot.hasTag('absent'), causes, out, less, passed, snapshot };
}

/** The beginning of a walk. */
export function begin(machine: DiagnosisMachine): Position {
  return position(initialTransition(machine)[0]);
}

/** The position after an answer. The answer must be one of the node's options: anything else changes nothing. */
export function step(machine: DiagnosisMachine, from: Position, ref: string, key: string): Position {
  return position(transition(machine, from.snapshot, { type: `${ref}.${key}` })[0]);
}
