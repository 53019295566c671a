import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAUSES, type Cause } from '../../../src/core/diagnosis/causes.ts';
import { EXIT_ID, toGraphs, type FlowGraph, type SourceNode } from '../../../src/core/diagnosis/graph.ts';
import { caseOrders } from '../../../src/core/diagnosis/order.ts';
import { explore, pathsFrom, shortestPaths } from '../../../src/core/diagnosis/paths.ts';
import { answer, isWalk, replay, type Walk } from '../../../src/core/diagnosis/replay.ts';
import { parseTrail } from '../../../src/core/diagnosis/trail.ts';

/** A chain of advices behind a test and a question, by what each is against: `net` is passed on to `ext`, and so on. */
function remedy(id: string, ref: string, cause: Cause | undefined, next: string, more: object = {}): SourceNode {
  return { id, ref, kind: 'remedy', text: id, cause, helped: { to: 'solved' }, failed: { to: next }, ...more };
}

const CHAIN: readonly SourceNode[] = [
  {
    id: 'what',
    ref: 'Q0',
    kind: 'question',
    text: 'What?',
    options: [
      { key: 'page', label: 'Page', to: 'other-net', causes: ['network', 'extension', 'browser'] },
      { key: 'text', label: 'Text', to: 'request' },
    ],
  },
  {
    id: 'other-net',
    ref: 'T1',
    kind: 'test',
    text: 'Other net',
    options: [
      { key: 'opens', label: 'Opens', to: 'net', in: ['network'] },
      { key: 'same', label: 'Same', to: 'net', out: ['network'], less: ['extension'] },
    ],
  },
  remedy('net', 'R1', 'network', 'ext'),
  remedy('ext', 'R2', 'extension', 'bro'),
  remedy('bro', 'R3', 'browser', 'request'),
  { id: 'request', ref: 'O1', kind: 'outcome', outcome: 'request', text: 'Request' },
  { id: 'solved', ref: 'O2', kind: 'outcome', outcome: 'solved', text: 'Solved' },
];

const graphsOf = (nodes: readonly SourceNode[]): FlowGraph[] => toGraphs([{ flow: 'f', title: 'F', nodes }]);
const chain = graphsOf(CHAIN);

function walked(fragment: string, graphs: readonly FlowGraph[] = chain): Walk {
  const trail = parseTrail(fragment);
  const walk = trail && replay(graphs, trail);
  if (!walk || !isWalk(walk) || walk.trail.cut) throw new Error(`${fragment} is no walk`);
  return walk;
}

const at = (fragment: string, graphs?: readonly FlowGraph[]): string => walked(fragment, graphs).current.node.id;

test.each(['where-seen', 'own-look'] as const)('a question marked %s has no way around it: a swindler would name it', (safety) => {
  const [first, ...others] = CHAIN;
  if (first?.kind !== 'question') throw new Error('The chain begins with a question');
  const [graph] = graphsOf([{ ...first, safety }, ...others]);
  expect(graph?.nodes[0]?.options.map(({ key }) => key)).toEqual(['page', 'text']);
});

describe('what an answer of a test rules out', () => {
  test.each([
    ['f:Q0.page~T1.same', 'bro', 'the advice of a cause that is out, and puts the less likely one behind'],
    ['f:Q0.page~T1.same~R3.n', 'ext', 'the less likely advice comes after the others'],
    ['f:Q0.page~T1.same~R3.n~R2.n', 'request', 'and then the outcome that was due'],
    ['f:Q0.page~T1.same~R3.n~R2.h', 'solved', 'unless it has helped'],
    ['f:Q0.page~T1.opens', 'net', 'only the cause that is left is treated'],
    ['f:Q0.page~T1.opens~R1.n', 'request', 'and nothing else'],
    ['f:Q0.page~T1.c', 'net', 'nothing, when it could not be done'],
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.n', 'request', 'every advice comes in its place then'],
  ])('%s leads to %s: %s', (fragment, place) => {
    expect(at(fragment)).toBe(place);
  });

  test('is told: what is out, what is less likely, and what was passed', () => {
    const walk = walked('f:Q0.page~T1.same');
    expect(walk.out).toEqual(['network']);
    expect(walk.less).toEqual(['extension']);
    expect(walk.passed.map(({ node }) => node.id)).toEqual(['net']);
    expect(walk.possible).toEqual(['extension', 'browser']);
  });

  test('a test that can show nothing more is passed by the answer that what is known allows', () => {
    const again: SourceNode = {
      id: 'again',
      ref: 'T2',
      kind: 'test',
      text: 'Again',
      options: [
        { key: 'yes', label: 'Yes', to: 'request', in: ['network'] },
        { key: 'no', label: 'No', to: 'bro', out: ['network'] },
      ],
    };
    const nodes = CHAIN.map((node) => (node.id === 'net' ? remedy('net', 'R1', 'network', 'again') : node)).concat(again);
    expect(at('f:Q0.page~T1.same', graphsOf(nodes))).toBe('bro');
    expect(at('f:Q0.page~T1.c~R1.n', graphsOf(nodes))).toBe('again');
  });

  test('an advice that a probe found needless makes its cause less likely, not impossible', () => {
    const probed = remedy('net', 'R1', 'network', 'net2', { probes: ['connection'] });
    const nodes = CHAIN.map((node) => (node.id === 'net' ? probed : node)).concat(remedy('net2', 'R4', 'network', 'bro'));
    expect(at('f:Q0.page~T1.c~R1.s', graphsOf(nodes))).toBe('bro');
    expect(at('f:Q0.page~T1.c~R1.s~R3.n', graphsOf(nodes))).toBe('net2');
  });
});

test('a new case forgets what was ruled out for the one before, and what waited behind its advices', () => {
  const nodes = CHAIN.map((node): SourceNode => {
    if (node.id !== 'bro' || node.kind !== 'remedy') return node;
    return { ...node, options: [{ key: 'other', label: 'Other', to: 'net', causes: ['network', 'extension'] }] };
  });
  const walk = walked('f:Q0.page~T1.same~R3.other', graphsOf(nodes));
  expect(walk.current.node.id).toBe('net');
  expect(walk.out).toEqual([]);
  expect(walk.less).toEqual([]);
  expect(at('f:Q0.page~T1.same~R3.other~R1.n', graphsOf(nodes))).toBe('ext');
});

describe('the way out of a question', () => {
  test('leads to a page with the tests of the flow and keeps the trail', () => {
    const walk = walked('f:Q0.x');
    expect(walk.current.node).toMatchObject({ id: EXIT_ID, kind: 'exit', options: [{ key: 't1', to: 'f/other-net' }] });
    expect(at('f:Q0.x~XQ0.t1~T1.same')).toBe('bro');
  });

  test('opens every cause again', () => {
    expect(walked('f:Q0.x').possible).toEqual(CAUSES);
  });

  test('stands on no path of its own: nobody is meant to go there', () => {
    expect(pathsFrom(chain, 'f/what').paths.flatMap(({ screens }) => screens.map(({ node }) => node.kind))).not.toContain('exit');
    expect([...shortestPaths(chain, 'f/what').keys()]).not.toContain(`f/${EXIT_ID}`);
  });
});

test('on every path of random trees no advice of a ruled-out cause is shown, and each ends', () => {
  const some = fc.uniqueArray(fc.constantFrom<Cause>('network', 'extension', 'browser', 'clock'), { maxLength: 3 });
  const finding = fc.record({ in: fc.option(some, { nil: undefined, freq: 4 }), out: some, less: some });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('remedy' as const), cause: fc.constantFrom<Cause>('network', 'extension', 'browser', 'clock') }),
    fc.record({ kind: fc.constant('test' as const), first: finding, second: finding }),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
      const next = (index: number): string => (index + 1 < steps.length ? `n${index + 1}` : 'request');
      const nodes = steps.map((one, index): SourceNode => {
        const [id, ref] = [`n${index}`, `N${index}`];
        if (one.kind === 'remedy') return remedy(id, ref, one.cause, next(index));
        const options = [one.first, one.second].map((shown, place) => ({ key: `k${place}`, label: '', to: next(index), ...shown }));
        return { id, ref, kind: 'test', text: id, options };
      });
      const states = explore(graphsOf([...nodes, ...CHAIN.slice(-2)]), 'f/n0');
      for (const { placed, out } of states.values()) {
        if (placed?.node.kind === 'remedy' && placed.node.cause) expect(out).not.toContain(placed.node.cause);
      }
      for (const { paths } of [pathsFrom(graphsOf([...nodes, ...CHAIN.slice(-2)]), 'f/n0', { limit: 50 })]) {
        expect(paths.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a walk goes on from every state by each of its answers', () => {
  for (const { placed } of explore(chain, 'f/what', { exits: true }).values()) expect(placed).toBeDefined();
  const walk = walked('f:Q0.page');
  const next = answer(chain, walk, 'same');
  expect(next && isWalk(next) && next.current.node.id).toBe('bro');
});

describe('what an order of steps costs', () => {
  const costed = (first: object, second: object, between: readonly SourceNode[] = []): FlowGraph[] =>
    graphsOf([
      {
        id: 'what',
        ref: 'Q0',
        kind: 'question',
        text: 'What?',
        options: [
          { key: 'a', label: 'A', to: between[0]?.id ?? 'one', causes: ['network', 'browser'] },
          { key: 'b', label: 'B', to: 'request' },
        ],
      },
      ...between,
      remedy('one', 'R1', 'network', 'two', first),
      remedy('two', 'R2', 'browser', 'request', second),
      ...CHAIN.slice(-2),
    ]);

  test('is the minutes of each step times how many come to it', () => {
    const [one] = caseOrders(costed({ chance: 'часто', minutes: 2 }, { chance: 'бывает', minutes: 10 }));
    // Everybody does the first, 0.6 of them the second.
    expect(one?.now.minutes).toBeCloseTo(2 + 0.6 * 10);
    expect(one?.now.screens).toBeCloseTo(1.6);
  });

  test('is least by chance over minutes', () => {
    const [one] = caseOrders(costed({ chance: 'редко', minutes: 10 }, { chance: 'часто', minutes: 2 }));
    expect(one?.now.minutes).toBeCloseTo(10 + 0.95 * 2);
    expect(one?.best.minutes).toBeCloseTo(2 + 0.6 * 10);
    expect(one?.order).toEqual(['two', 'one']);
  });

  test('minds that a chance may differ by the answer that opened the case', () => {
    const [one] = caseOrders(costed({ chance: 'редко', chances: { 'Q0.a': 'часто' }, minutes: 2 }, { chance: 'бывает', minutes: 10 }));
    expect(one?.now.minutes).toBeCloseTo(2 + 0.6 * 10);
  });

  test('counts what a test saves: half of the people skip an advice of twenty minutes', () => {
    const split: SourceNode = {
      id: 'split',
      ref: 'T1',
      kind: 'test',
      text: 'Split',
      minutes: 1,
      options: [
        { key: 'in', label: 'In', to: 'one', in: ['network'] },
        { key: 'out', label: 'Out', to: 'one', out: ['network'] },
      ],
    };
    const [one] = caseOrders(costed({ chance: 'часто', minutes: 20 }, { chance: 'часто', minutes: 20 }, [split]));
    const test = one?.tests[0];
    expect(test?.node.id).toBe('split');
    // Without: 20 + 0.6·20 = 32. With: 1 + everybody does one advice, and whose fault is neither does the second one.
    expect(one?.now.minutes).toBeCloseTo(21);
    expect(test?.saves).toBeCloseTo(11);
  });
});
