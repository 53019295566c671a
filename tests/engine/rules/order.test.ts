import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../src/core/diagnosis/causes.ts';
import { toGraphs, type FlowGraph, type SourceNode } from '../../../src/core/diagnosis/graph.ts';
import { caseOrders, type CaseOrder } from '../../../src/core/diagnosis/order.ts';

/* Each rule of the arithmetic of orders by a case that can be reckoned by hand. */

function remedy(id: string, ref: string, cause: Cause | undefined, next: string, more: object = {}): SourceNode {
  return { id, ref, kind: 'remedy', text: id, cause, helped: { to: 'solved' }, failed: { to: next }, ...more };
}

const ENDS: readonly SourceNode[] = [
  { id: 'request', ref: 'O1', kind: 'outcome', outcome: 'request', text: 'Request' },
  { id: 'solved', ref: 'O2', kind: 'outcome', outcome: 'solved', text: 'Solved' },
];

const graphsOf = (nodes: readonly SourceNode[]): FlowGraph[] => toGraphs([{ flow: 'f', title: 'F', nodes }]);

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
      ...ENDS,
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

  /** The first case of a question «a» that opens it, followed by these nodes. */
  const one = (to: string, nodes: readonly SourceNode[], causes: readonly Cause[] = ['network', 'browser', 'clock', 'sms']): CaseOrder => {
    const question: SourceNode = {
      id: 'what',
      ref: 'Q0',
      kind: 'question',
      text: 'What?',
      options: [
        { key: 'a', label: 'A', to, causes },
        { key: 'b', label: 'B', to: 'request' },
      ],
    };
    const [found] = caseOrders(graphsOf([question, ...nodes, ...ENDS]));
    if (!found) throw new Error('no case');
    return found;
  };
  const ask = (id: string, ref: string, a: string, b: string): SourceNode => ({
    id,
    ref,
    kind: 'question',
    text: id,
    options: [
      { key: 'a', label: 'A', to: a },
      { key: 'b', label: 'B', to: b },
    ],
  });
  const split = (id: string, ref: string, to: string, first: object, second: object, more: object = {}): SourceNode => ({
    id,
    ref,
    kind: 'test',
    text: id,
    options: [
      { key: 'k', label: 'K', to, ...first },
      { key: 'l', label: 'L', to, ...second },
    ],
    ...more,
  });

  test('is told of each answer that opens a case, with the flow, the question and the answer', () => {
    const found = one('r', [remedy('r', 'R1', 'network', 'request', { because: 'B' })]);
    expect([found.flow, found.node.ref, found.option.key, found.because, found.order]).toEqual(['f', 'Q0', 'a', true, ['r']]);
    expect(one('r', [remedy('r', 'R1', 'network', 'request')]).because).toBe(false);
  });

  test('of an advice without words is three minutes, and now and then the cause', () => {
    expect(one('r', [remedy('r', 'R1', 'network', 's'), remedy('s', 'R2', 'browser', 'request')]).now).toEqual({
      minutes: 3 + 0.85 * 3,
      screens: 1.85,
    });
  });

  test('of an answer that leads to an outcome is nothing', () => {
    expect(one('request', [])).toMatchObject({ now: { minutes: 0, screens: 0 }, best: { minutes: 0, screens: 0 }, order: [], tests: [] });
  });

  test('of a question is a quarter of a minute, and each answer is as likely', () => {
    const found = one('q', [ask('q', 'Q1', 'r', 'request'), remedy('r', 'R1', 'network', 'request', { minutes: 8 })]);
    expect(found.now.minutes).toBeCloseTo(0.25 + 0.5 * 8);
    expect(found.now.screens).toBeCloseTo(1.5);
    expect(found.best.minutes).toBeCloseTo(0.25 + 0.5 * 8);
  });

  test('an answer of a question leaves only what lies behind it', () => {
    const nodes = [
      ask('q', 'Q1', 'r', 's'),
      remedy('r', 'R1', 'network', 't', { minutes: 2, chance: 'часто' }),
      remedy('t', 'R3', 'clock', 'request', { minutes: 6 }),
      remedy('s', 'R2', 'browser', 'request', { minutes: 4, chance: 'часто' }),
    ];
    // Weights 0.4, 0.15, 0.4 and 0.05 of anything else: behind «a» without 0.4 of «s», 0.6 of all.
    const other = 1 - 0.4 - 0.15 - 0.4 < 0.95 / 9 ? 0.95 / 9 : 0.05;
    const all = 0.4 + 0.15 + other;
    expect(one('q', nodes).now.minutes).toBeCloseTo(0.25 + 0.5 * (2 + (1 - 0.4 / all) * 6) + 0.5 * 4);
  });

  test('however likely the advices, one in ten has something else', () => {
    const often = { chance: 'часто', minutes: 1 };
    const found = one('r', [
      remedy('r', 'R1', 'network', 's', often),
      remedy('s', 'R2', 'browser', 't', often),
      remedy('t', 'R3', 'clock', 'request', often),
    ]);
    // Three weights of 0.4 are nine tenths of 1.2 / 0.9.
    expect(found.now.minutes).toBeCloseTo(1 + 0.7 + 0.4);
  });

  test('of a test without minutes is one; whose cause it calls less likely gets the other answer five times in six', () => {
    const found = one('t', [
      split('t', 'T1', 'r', { less: ['network'] }, {}),
      remedy('r', 'R1', 'network', 'request', { minutes: 6, chance: 'часто' }),
    ]);
    // All with the fault do the advice, whatever they saw; it helps four in ten.
    expect(found.now.minutes).toBeCloseTo(7);
    // It tells nothing worth its minute.
    expect(found.tests[0]?.saves).toBeCloseTo(0);
    const two = one('t', [
      split('t', 'T1', 'r', { less: ['network'] }, { out: ['browser'] }),
      remedy('r', 'R1', 'network', 's', { minutes: 6, chance: 'часто' }),
      remedy('s', 'R2', 'browser', 'request', { minutes: 6, chance: 'часто' }),
    ]);
    // «k»: 0.4/6 of the net, 0.4 of the browser, half of 0.2: browser first, then the net. «l»: the net alone.
    const k = 0.4 / 6 + 0.4 + 0.1;
    const l = (0.4 * 5) / 6 + 0.1;
    expect(two.now.minutes).toBeCloseTo(1 + k * (6 + (1 - 0.4 / k) * 6) + l * 6);
  });

  test('who has something else never gets an answer that says what it is', () => {
    const found = one('t', [
      split('t', 'T1', 'r', { in: ['network'] }, { out: ['network'] }),
      remedy('r', 'R1', 'network', 's', { minutes: 6, chance: 'часто' }),
      remedy('s', 'R2', 'browser', 'request', { minutes: 6, chance: 'бывает' }),
    ]);
    // 0.4 do the first, and it helps all of them; 0.6 do the second.
    expect(found.now.minutes).toBeCloseTo(1 + 0.4 * 6 + 0.6 * 6);
    expect(found.now.screens).toBeCloseTo(2);
    // The first alone: 6 + 0.6 · 6.
    expect(found.best.minutes).toBeCloseTo(7);
    expect(found.order).toEqual(['t', 's']);
  });

  test('a test that stands too late is moved to the front', () => {
    const found = one('r', [
      remedy('r', 'R1', 'network', 't', { minutes: 20, chance: 'часто' }),
      split('t', 'T1', 's', { in: ['network'] }, { out: ['network'] }),
      remedy('s', 'R2', 'browser', 'request', { minutes: 20, chance: 'часто' }),
    ]);
    expect(found.now.minutes).toBeCloseTo(20 + 0.6 * (1 + 20));
    expect(found.best.minutes).toBeCloseTo(1 + 0.4 * 20 + 0.6 * 20);
    expect(found.order[0]).toBe('t');
    expect(found.because).toBe(false);
  });

  test('each search up to the next question is set against its own best order', () => {
    const slow = { chance: 'редко', minutes: 10 };
    const quick = { chance: 'часто', minutes: 1 };
    const found = one('r', [
      remedy('r', 'R1', 'network', 's', slow),
      remedy('s', 'R2', 'browser', 'q', quick),
      ask('q', 'Q1', 't', 'request'),
      remedy('t', 'R3', 'clock', 'u', slow),
      remedy('u', 'R4', 'sms', 'request', quick),
    ]);
    expect(found.order).toEqual(['s', 'r']);
    // Both searches are the wrong way round.
    expect(found.now.minutes - found.best.minutes).toBeGreaterThan(10 + 0.95 - (1 + 0.6 * 10));
  });

  test('a walk is counted up to another flow', () => {
    const graphs = toGraphs([
      {
        flow: 'f',
        title: 'F',
        nodes: [
          {
            ...ask('what', 'Q0', 'r', 'request'),
            options: [
              { key: 'a', label: 'A', to: 'r', causes: ['network'] },
              { key: 'b', label: 'B', to: 'request' },
            ],
          } as SourceNode,
          remedy('r', 'R1', 'network', 'g/s', { minutes: 5 }),
          ...ENDS,
        ],
      },
      {
        flow: 'g',
        title: 'G',
        nodes: [
          remedy('s', 'R9', 'network', 'end', { minutes: 50 }),
          { id: 'end', ref: 'O8', kind: 'outcome', outcome: 'request', text: 'End' },
          { id: 'solved', ref: 'O9', kind: 'outcome', outcome: 'solved', text: 'Solved' },
        ],
      },
    ]);
    expect(caseOrders(graphs).map(({ now }) => now.minutes)).toEqual([5]);
  });
});
