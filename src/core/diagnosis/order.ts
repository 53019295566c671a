import { ruledOut, type Cause, type Finding } from './causes.ts';
import { CHANCES, EXIT_KEY, nodeAddress, REMEDY_KEYS, type FlowGraph, type GraphNode, type GraphOption } from './graph.ts';
import { distinctAnswers, explore, type State, type States } from './paths.ts';

/*
 * What the order of steps costs. The fault is one of those that the advices of a case are against, or none of them. Advices
 * alone are in their best order by chance over minutes (Kadane and Simon 1977); a test is worth its minutes when the expected
 * time after it is lower (Heckerman, Breese and Rommelse 1995, «Decision-theoretic troubleshooting»). All numbers are editors'
 * judgement until logs say better.
 */

/** Minutes for reading a question and answering it. */
const QUESTION_MINUTES = 0.25;
/** What counts where the file says nothing. */
const REMEDY_MINUTES = 3;
const TEST_MINUTES = 1;
/** However likely the advices look, so often it is something else. */
const LEAST_ELSE = 0.1;
/** Of those who have a cause that a test's answer calls less likely, so many get that answer for each one who gets another. */
const LESS_SHARE = 0.2;
/** Tests of one search that are tried in every place; more would take the arithmetic too long. */
const MOST_TESTS = 4;

export interface Cost {
  readonly minutes: number;
  /** Screens before the solution, the outcome or another flow. */
  readonly screens: number;
}

/** One answer that opens a case, with what its steps cost as they stand and at best. */
export interface CaseOrder {
  readonly flow: string;
  /** The question and the answer that open the case. */
  readonly node: GraphNode;
  readonly option: GraphOption;
  readonly now: Cost;
  readonly best: Cost;
  /** Texts of the first search in the best order found. */
  readonly order: readonly string[];
  /** What each test saves in the best order, in minutes of a visitor; negative when it costs more than it tells. */
  readonly tests: readonly { readonly node: GraphNode; readonly saves: number }[];
  /** Somebody has written why the steps stand as they do. */
  readonly because: boolean;
}

/** Weights of what the fault may be: of advices by their reference, and of anything else. */
interface Belief {
  readonly faults: ReadonlyMap<string, Fault>;
  readonly other: number;
}

interface Fault {
  readonly weight: number;
  readonly minutes: number;
  readonly cause: Cause | undefined;
  readonly text: string;
}

function total({ faults, other }: Belief): number {
  let sum = other;
  for (const { weight } of faults.values()) sum += weight;
  return sum;
}

function without({ faults, other }: Belief, ref: string): Belief {
  return { faults: new Map([...faults].filter(([fault]) => fault !== ref)), other };
}

function minutesOf({ kind, minutes }: GraphNode): number {
  return minutes ?? (kind === 'remedy' ? REMEDY_MINUTES : kind === 'test' ? TEST_MINUTES : QUESTION_MINUTES);
}

/** How many of those with this cause get each answer of a test. */
function shares(options: readonly Finding[], cause: Cause | undefined): readonly number[] {
  const raw = options.map((option): number => {
    if (cause === undefined) return option.in ? 0 : 1;
    if (ruledOut(option).includes(cause)) return 0;
    return option.less?.includes(cause) ? LESS_SHARE : 1;
  });
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((share) => (sum === 0 ? 1 / raw.length : share / sum));
}

/** The belief after each answer of a test, with how likely the answer is. */
function afterTest(options: readonly Finding[], belief: Belief): { readonly share: number; readonly belief: Belief }[] {
  const all = total(belief) || 1;
  return options.map((_, index) => {
    const faults = new Map<string, Fault>();
    for (const [ref, fault] of belief.faults) {
      const weight = fault.weight * (shares(options, fault.cause)[index] ?? 0);
      if (weight > 0) faults.set(ref, { ...fault, weight });
    }
    const after: Belief = { faults, other: belief.other * (shares(options, undefined)[index] ?? 0) };
    return { share: total(after) / all, belief: after };
  });
}

function testAnswers({ options }: GraphNode): readonly GraphOption[] {
  return options.filter(({ key }) => key !== REMEDY_KEYS.cannot);
}

const NOTHING: Cost = { minutes: 0, screens: 0 };

function plus(a: Cost, b: Cost, share = 1): Cost {
  return { minutes: a.minutes + share * b.minutes, screens: a.screens + share * b.screens };
}

function isChore(state: State | undefined): state is State & { readonly placed: NonNullable<State['placed']> } {
  return state?.placed?.node.kind === 'remedy' || state?.placed?.node.kind === 'test';
}

/** The state after an answer of the node where a state stands. */
function after(state: State, key: string): string | undefined {
  return state.next.find(({ answer }) => answer.key === key)?.to;
}

/** States that the next step of the same search may stand in. */
function onward(state: State): readonly string[] {
  const keys = state.placed?.node.kind === 'test' ? state.next.map(({ answer }) => answer.key) : [REMEDY_KEYS.failed, REMEDY_KEYS.cannot];
  return keys.flatMap((key) => after(state, key) ?? []);
}

class Case {
  readonly #states: States;
  readonly #key: string;
  readonly #reached = new Map<string, ReadonlySet<string>>();
  /** What the best orders of all searches save, by how likely each is begun. */
  #saved: Cost = NOTHING;
  readonly order: string[] = [];
  readonly tests = new Map<GraphNode, number>();
  because = false;

  constructor(states: States, opening: string) {
    this.#states = states;
    this.#key = opening;
  }

  cost(start: string): { readonly now: Cost; readonly best: Cost } {
    const now = this.#cost(start, this.#prior(start), 1, true, new Set());
    const best = plus(now, this.#saved, -1);
    return { now, best };
  }

  /** References of the advices that can follow a state, itself included. */
  #advices(start: string): ReadonlySet<string> {
    const known = this.#reached.get(start);
    if (known) return known;
    const seen = new Set([start]);
    const refs = new Set<string>();
    for (const key of seen) {
      const state = this.#states.get(key);
      if (state?.placed?.node.kind === 'remedy') refs.add(state.placed.node.ref);
      for (const { answer, to } of state?.next ?? []) if (answer.key !== EXIT_KEY) seen.add(to);
    }
    this.#reached.set(start, refs);
    return refs;
  }

  #prior(start: string): Belief {
    const faults = new Map<string, Fault>();
    const refs = this.#advices(start);
    for (const { placed } of this.#states.values()) {
      const node = placed?.node;
      if (!node || !refs.has(node.ref) || faults.has(node.ref)) continue;
      const weight = CHANCES[node.chances?.[this.#key] ?? node.chance ?? 'бывает'];
      faults.set(node.ref, { weight, minutes: minutesOf(node), cause: node.cause, text: node.text });
    }
    const sum = [...faults.values()].reduce((all, { weight }) => all + weight, 0);
    return { faults, other: Math.max(1 - sum, sum === 0 ? 1 : (sum * LEAST_ELSE) / (1 - LEAST_ELSE)) };
  }

  /** Expected cost from a state on. `begins` says that a new search starts here, which is reached with probability `share`. */
  #cost(key: string, belief: Belief, share: number, begins: boolean, open: ReadonlySet<string>): Cost {
    const state = this.#states.get(key);
    const node = state?.placed?.node;
    const all = total(belief);
    if (!state || !node || node.kind === 'outcome' || all === 0 || share === 0 || open.has(key)) return NOTHING;
    if (begins && isChore(state)) this.#improve(state, belief, share);
    const now = new Set(open).add(key);
    const own: Cost = { minutes: minutesOf(node), screens: 1 };
    const go = (to: string | undefined, next: Belief, part: number): Cost => {
      const target = to === undefined ? undefined : this.#states.get(to);
      return to === undefined ? NOTHING : this.#cost(to, next, share * part, !(isChore(state) && isChore(target)), now);
    };
    if (node.kind === 'remedy') {
      const helped = (belief.faults.get(node.ref)?.weight ?? 0) / all;
      return plus(own, go(onward(state)[0], without(belief, node.ref), 1 - helped), 1 - helped);
    }
    if (node.kind === 'test') {
      const answers = testAnswers(node);
      return afterTest(answers, belief).reduce((sum, { share: part, belief: next }, index) => {
        return plus(sum, go(after(state, answers[index]?.key ?? ''), next, part), part);
      }, own);
    }
    const answers = distinctAnswers(state).filter(({ answer }) => answer.key !== EXIT_KEY);
    return answers.reduce((sum, { to }) => {
      const refs = this.#advices(to);
      const next = { ...belief, faults: new Map([...belief.faults].filter(([ref]) => refs.has(ref))) };
      return plus(sum, go(to, next, 1 / answers.length), 1 / answers.length);
    }, own);
  }

  /** Compares one search, up to the next question or outcome, with its best order. */
  #improve(start: State, belief: Belief, share: number): void {
    const seen = new Set([start.key]);
    const tests = new Map<string, GraphNode>();
    const refs = new Set<string>();
    for (const key of seen) {
      const state = this.#states.get(key);
      if (!isChore(state)) continue;
      const { node } = state.placed;
      if (node.kind === 'test') tests.set(node.ref, node);
      else refs.add(node.ref);
      this.because ||= node.because !== undefined;
      for (const next of onward(state)) seen.add(next);
    }
    const own: Belief = {
      faults: new Map([...belief.faults].filter(([ref]) => refs.has(ref))),
      other: total(belief) - [...belief.faults].reduce((sum, [ref, { weight }]) => sum + (refs.has(ref) ? weight : 0), 0),
    };
    const chosen = [...tests.values()].slice(0, MOST_TESTS);
    const now = this.#search(start.key, own, new Set());
    const best = bestOrder(own, chosen);
    if (this.order.length === 0) this.order.push(...best.order);
    for (const test of chosen) {
      const saves =
        bestOrder(
          own,
          chosen.filter((other) => other !== test),
        ).minutes - bestOrder(own, [test, ...chosen.filter((other) => other !== test)]).minutes;
      this.tests.set(test, (this.tests.get(test) ?? 0) + share * saves);
    }
    if (best.minutes < now.minutes) this.#saved = plus(this.#saved, plus(now, best, -1), share);
  }

  /** Expected cost of one search as it stands. */
  #search(key: string, belief: Belief, open: ReadonlySet<string>): Cost {
    const state = this.#states.get(key);
    const all = total(belief);
    if (!isChore(state) || all === 0 || open.has(key)) return NOTHING;
    const { node } = state.placed;
    const now = new Set(open).add(key);
    const own: Cost = { minutes: minutesOf(node), screens: 1 };
    if (node.kind === 'remedy') {
      const helped = (belief.faults.get(node.ref)?.weight ?? 0) / all;
      const [next] = onward(state);
      return next === undefined ? own : plus(own, this.#search(next, without(belief, node.ref), now), 1 - helped);
    }
    const answers = testAnswers(node);
    return afterTest(answers, belief).reduce((sum, { share, belief: next }, index) => {
      return plus(sum, this.#search(after(state, answers[index]?.key ?? '') ?? '', next, now), share);
    }, own);
  }
}

/**
 * The best order of the advices of a belief and of tests: at each step the advice with the highest chance over minutes, or a
 * test, whichever leaves less to expect. `order` follows the answers that go on searching.
 */
function bestOrder(belief: Belief, tests: readonly GraphNode[]): Cost & { readonly order: readonly string[] } {
  const all = total(belief);
  const [first] = [...belief.faults].sort(([, a], [, b]) => b.weight / b.minutes - a.weight / a.minutes);
  if (!first || all === 0) return { ...NOTHING, order: [] };
  const [ref, fault] = first;
  const rest = bestOrder(without(belief, ref), tests);
  const advice = plus({ minutes: fault.minutes, screens: 1 }, rest, 1 - fault.weight / all);
  let best = { ...advice, order: [fault.text, ...rest.order] };
  for (const test of tests) {
    const others = tests.filter((other) => other !== test);
    let cost: Cost = { minutes: minutesOf(test), screens: 1 };
    let order: readonly string[] = [];
    for (const { share, belief: next } of afterTest(testAnswers(test), belief)) {
      const then = bestOrder(next, others);
      cost = plus(cost, then, share);
      if (then.order.length >= order.length) order = then.order;
    }
    if (cost.minutes < best.minutes) best = { ...cost, order: [test.text, ...order] };
  }
  return best;
}

/**
 * What the order of steps costs behind every answer that opens a case. A walk counts until it is solved, comes to an outcome or
 * leaves for another flow. Each search, up to the next question, is set against its own best order.
 */
export function caseOrders(graphs: readonly FlowGraph[]): CaseOrder[] {
  return graphs.flatMap((graph) =>
    graph.nodes.flatMap((node) => {
      const openings = node.options.filter(({ causes }) => causes !== undefined);
      if (openings.length === 0) return [];
      const states = explore([graph], nodeAddress(graph.flow, node));
      const [beginning] = states.values();
      return openings.map((option): CaseOrder => {
        const one = new Case(states, `${node.ref}.${option.key}`);
        const { now, best } = one.cost((beginning && after(beginning, option.key)) ?? '');
        const tests = Array.from(one.tests, ([test, saves]) => ({ node: test, saves }));
        return { flow: graph.flow, node, option, now, best, order: one.order, tests, because: one.because };
      });
    }),
  );
}
