import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../src/core/diagnosis/causes.ts';
import { EXIT_ID, toGraphs, type FlowGraph, type SourceNode } from '../../../src/core/diagnosis/graph.ts';
import { begin, compile, passedTarget, step } from '../../../src/core/diagnosis/machine.ts';
import {
  beginningKey,
  distinctAnswers,
  explore,
  pathsFrom,
  pathStats,
  shortestPaths,
  startAddress,
} from '../../../src/core/diagnosis/paths.ts';
import { onOtherDevice, passSatisfied, satisfied, type ProbeFacts } from '../../../src/core/diagnosis/probes.ts';
import { answer, isWalk, reopen, reopened, replay, type Walk } from '../../../src/core/diagnosis/replay.ts';
import { formatTrail, parseTrail, type Trail } from '../../../src/core/diagnosis/trail.ts';
import { CHAIN, ENDS, graphsOf, remedy } from '../diagnosis/chain.ts';

/* Each rule of walking by a case that only this rule can decide; the trees are invented. */

const chain = graphsOf(CHAIN);

function trailOf(fragment: string): Trail {
  const trail = parseTrail(fragment);
  if (!trail) throw new Error(`${fragment} is no trail`);
  return trail;
}

function walkOf(trail: Trail, graphs: readonly FlowGraph[] = chain): Walk {
  const walk = replay(graphs, trail);
  if (!walk || !isWalk(walk)) throw new Error(`${formatTrail(trail)} is no walk`);
  return walk;
}

function walked(fragment: string, graphs: readonly FlowGraph[] = chain): Walk {
  const walk = walkOf(trailOf(fragment), graphs);
  if (walk.trail.cut) throw new Error(`${fragment} does not hold`);
  return walk;
}

const at = (fragment: string, graphs?: readonly FlowGraph[]): string => walked(fragment, graphs).current.node.id;
const replaced = (id: string, ...nodes: readonly SourceNode[]): FlowGraph[] =>
  graphsOf(CHAIN.flatMap((node) => (node.id === id ? nodes : node)));

describe('what an answer of a test rules out', () => {
  test.each([
    ['f:Q0.page~T1.same', 'bro', 'the advice of a cause that is out, and puts the less likely one behind'],
    ['f:Q0.page~T1.same~R3.n', 'ext', 'the less likely advice comes after the others'],
    ['f:Q0.page~T1.same~R3.c', 'ext', 'also after one that could not be done'],
    ['f:Q0.page~T1.same~R3.h', 'solved', 'not after one that has helped'],
    ['f:Q0.page~T1.same~R3.n~R2.n', 'request', 'and then the outcome that was due'],
    ['f:Q0.page~T1.same~R3.n~R2.h', 'solved', 'unless it has helped'],
    ['f:Q0.page~T1.opens', 'net', 'only the cause that is left is treated'],
    ['f:Q0.page~T1.opens~R1.n', 'request', 'and nothing else'],
    ['f:Q0.page~T1.c', 'net', 'nothing, when it could not be done'],
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.n', 'request', 'every advice comes in its place then'],
  ])('%s leads to %s: %s', (fragment, place) => {
    expect(at(fragment)).toBe(place);
  });

  test('is told: what is out, what is less likely, what may still be, and what was passed on the way', () => {
    const walk = walked('f:Q0.page~T1.same');
    expect(walk.out).toEqual(['network']);
    expect(walk.less).toEqual(['extension']);
    expect(walk.possible).toEqual(['extension', 'browser']);
    expect(walk.passed.map(({ node }) => node.id)).toEqual(['net']);
    expect(walked('f:Q0.page~T1.same~R3.n').passed).toEqual([]);
  });

  test('a cause that is ruled out is no longer told as less likely', () => {
    const later = replaced(
      'bro',
      remedy('bro', 'R3', 'browser', 'request', { options: [{ key: 'odd', label: 'Odd', to: 'request', out: ['extension'] }] }),
    );
    const walk = walked('f:Q0.page~T1.same~R3.odd', later);
    expect(walk.less).toEqual([]);
    expect(walk.out).toEqual(['network', 'extension']);
  });

  test('where no case was opened every cause is possible', () => {
    expect(walked('f.T1:').possible).toEqual(CAUSES);
    expect(walked('f.T1:T1.same').possible).toEqual(CAUSES.filter((cause) => cause !== 'network'));
  });

  test('what waited comes in its order, one after the other', () => {
    const graphs = graphsOf([
      {
        id: 't',
        ref: 'T',
        kind: 'test',
        text: 'T',
        options: [
          { key: 'a', label: 'A', to: 'net', less: ['network', 'extension'] },
          { key: 'b', label: 'B', to: 'net', less: ['network', 'extension', 'browser'] },
        ],
      },
      ...CHAIN.slice(2),
    ]);
    expect(at('f:T.a', graphs)).toBe('bro');
    expect(at('f:T.a~R3.n', graphs)).toBe('net');
    expect(at('f:T.a~R3.n~R1.n', graphs)).toBe('ext');
    expect(at('f:T.a~R3.n~R1.n~R2.n', graphs)).toBe('request');
    expect(at('f:T.b', graphs)).toBe('net');
    expect(at('f:T.b~R1.n~R2.n', graphs)).toBe('bro');
    expect(walked('f:T.b', graphs).passed).toEqual([]);
  });

  test('what waited comes before the next question, and the question after it', () => {
    const ask: SourceNode = {
      id: 'ask',
      ref: 'Q1',
      kind: 'question',
      text: 'And?',
      options: [
        { key: 'a', label: 'A', to: 'request' },
        { key: 'b', label: 'B', to: 'solved' },
      ],
    };
    const graphs = graphsOf(CHAIN.map((node) => (node.id === 'bro' ? remedy('bro', 'R3', 'browser', 'ask') : node)).concat(ask));
    expect(at('f:Q0.page~T1.same~R3.n', graphs)).toBe('ext');
    expect(at('f:Q0.page~T1.same~R3.n~R2.n', graphs)).toBe('ask');
    expect(at('f:Q0.page~T1.same~R3.n~R2.n~Q1.b', graphs)).toBe('solved');
  });
});

describe('what waits behind the others', () => {
  const split = (to: string): SourceNode => ({
    id: 'split',
    ref: 'T2',
    kind: 'test',
    text: 'Split',
    options: [
      { key: 'in', label: 'In', to, in: ['browser'] },
      { key: 'no', label: 'No', to, out: ['clock'] },
    ],
  });
  const ask: SourceNode = {
    id: 'ask',
    ref: 'Q1',
    kind: 'question',
    text: 'And?',
    options: [
      { key: 'a', label: 'A', to: 'ext' },
      { key: 'b', label: 'B', to: 'request' },
    ],
  };
  const ended = (next: string, ...nodes: readonly SourceNode[]): FlowGraph[] =>
    graphsOf(
      CHAIN.map((node) =>
        node.id === 'bro'
          ? remedy('bro', 'R3', 'browser', next, { probes: ['age'], options: [{ key: 'odd', label: 'Odd', to: 'request' }] })
          : node,
      ).concat(nodes),
    );

  test.each<[string, readonly FlowGraph[], string, string]>([
    ['f:Q0.page~T1.same~R3.s', ended('request'), 'ext', 'comes after an advice that a probe passed'],
    ['f:Q0.page~T1.same~R3.odd', ended('request'), 'request', 'not after an answer that tells something of its own'],
    ['f:Q0.page~T1.same~R3.n', ended('split', split('request')), 'split', 'not before a test'],
    ['f:Q0.page~T1.same~R3.n~T2.no', ended('split', split('request')), 'ext', 'comes after an answer that rules something out'],
    ['f:Q0.page~T1.same~R3.n~T2.c', ended('split', split('request')), 'ext', 'comes after a test that could not be done'],
    ['f:Q0.page~T1.same~R3.n~T2.in', ended('split', split('request')), 'request', 'not after one that says what it is'],
    ['f:Q0.page~T1.same~R3.n~R2.n~Q1.a', ended('ask', ask), 'bro', 'waits again when it comes again behind a question'],
  ])('%s: %#', (fragment, graphs, place) => {
    expect(at(fragment, graphs)).toBe(place);
  });

  test('is counted once, however often an answer names it', () => {
    const doubled: SourceNode = {
      id: 'split',
      ref: 'T2',
      kind: 'test',
      text: 'Split',
      options: [
        { key: 'a', label: 'A', to: 'bro', out: ['sms', 'sms'], less: ['data', 'data'] },
        { key: 'b', label: 'B', to: 'bro', out: ['sms'] },
      ],
    };
    const walk = walked('f.T2:T2.a', graphsOf([...CHAIN, doubled]));
    expect([walk.out, walk.less]).toEqual([['sms'], ['data']]);
  });

  test('«Ничего не подходит» within a case opens every cause again', () => {
    expect(walked('f:Q0.page~T1.same~R3.n~R2.n~Q1.x', ended('ask', ask)).possible).toEqual(CAUSES);
  });
});

describe('a test that can show nothing more', () => {
  const again = (options: SourceNode & { kind: 'test' }): FlowGraph[] =>
    graphsOf(CHAIN.map((node) => (node.id === 'net' ? remedy('net', 'R1', 'network', 'again') : node)).concat(options));
  const testOf = (yes: object, no: object): SourceNode & { kind: 'test' } => ({
    id: 'again',
    ref: 'T2',
    kind: 'test',
    text: 'Again',
    options: [
      { key: 'yes', label: 'Yes', to: 'request', ...yes },
      { key: 'no', label: 'No', to: 'bro', ...no },
    ],
  });

  test.each<[object, object, string, string, string]>([
    [{ in: ['network'] }, { out: ['network'] }, 'f:Q0.page~T1.same', 'bro', 'is passed by the answer that what is known allows'],
    [{ in: ['network'] }, { out: ['network'] }, 'f:Q0.page~T1.c~R1.n', 'again', 'and shown where it can show something'],
    [{}, { out: ['network', 'clock'] }, 'f:Q0.page~T1.same', 'again', 'all that it shows must be known'],
    [{}, { out: ['network'] }, 'f:Q0.page~T1.same', 'request', 'the first answer that rules nothing in is that of the known'],
    [{}, { less: ['network'] }, 'f:Q0.page~T1.same', 'request', 'what is out is also less likely'],
    [{}, {}, 'f:Q0.page~T1.same', 'again', 'a test that shows nothing at all is never passed'],
  ])('%j %j: %s leads to %s: %s', (yes, no, fragment, place) => {
    expect(at(fragment, again(testOf(yes, no)))).toBe(place);
  });

  test('is told among what was passed', () => {
    expect(walked('f:Q0.page~T1.same', again(testOf({ in: ['network'] }, { out: ['network'] }))).passed.map(({ node }) => node.id)).toEqual(
      ['net', 'again'],
    );
  });
});

describe('an advice that was offered before', () => {
  const twice = replaced(
    'bro',
    remedy('bro', 'R3', 'browser', 'bro2', { remedy: 'same' }),
    remedy('bro2', 'R4', 'clock', 'request', { remedy: 'same' }),
  );

  test.each([
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.n', 'request', 'is passed, whatever it is against'],
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.c', 'request', 'also when it could not be done'],
    ['f.R4:', 'bro2', 'not where it comes first'],
  ])('%s leads to %s: %s', (fragment, place) => {
    expect(at(fragment, twice)).toBe(place);
  });

  test('stays known in a new case', () => {
    const back = replaced(
      'bro',
      remedy('bro', 'R3', 'browser', 'bro2', { remedy: 'same', options: [{ key: 'new', label: 'New', to: 'bro2', causes: ['clock'] }] }),
      remedy('bro2', 'R4', 'clock', 'request', { remedy: 'same' }),
    );
    expect(at('f:Q0.page~T1.c~R1.n~R2.n~R3.new', back)).toBe('request');
  });

  test('without «Не помогло» is passed by the way of who cannot do it; with neither it is not passed at all', () => {
    const nodes = toGraphs([
      { flow: 'f', title: 'F', nodes: [remedy('a', 'R1', 'sms', 'no', { failed: undefined, cannot: { to: 'call' } })] },
    ])[0]?.nodes;
    expect(nodes?.map(passedTarget)).toEqual(['f/call']);
    expect(chain[0]?.nodes.map(passedTarget)).toEqual([
      undefined,
      undefined,
      'f/ext',
      'f/bro',
      'f/request',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('in a circle of such advices is an error, not an endless walk', () => {
    const circle = graphsOf([remedy('a', 'R1', 'sms', 'b', { remedy: 'a' }), remedy('b', 'R2', 'sms', 'a', { remedy: 'b' }), ...ENDS]);
    expect(() => walked('f:R1.n~R2.n', circle)).toThrow();
  });
});

describe('a new case', () => {
  const nodes = replaced(
    'bro',
    remedy('bro', 'R3', 'browser', 'request', { options: [{ key: 'other', label: 'Other', to: 'net', causes: ['network', 'extension'] }] }),
  );

  test('forgets what was ruled out for the one before, and what waited behind its advices', () => {
    const walk = walked('f:Q0.page~T1.same~R3.other', nodes);
    expect(walk.current.node.id).toBe('net');
    expect(walk.out).toEqual([]);
    expect(walk.less).toEqual([]);
    expect(walk.possible).toEqual(['network', 'extension']);
    expect(at('f:Q0.page~T1.same~R3.other~R1.n', nodes)).toBe('ext');
    expect(at('f:Q0.page~T1.same~R3.other~R1.n~R2.n~R3.n', nodes)).toBe('request');
  });
});

describe('the way out of a question', () => {
  test('leads to a page with the tests of the flow and keeps the trail', () => {
    const walk = walked('f:Q0.x');
    expect(walk.current.node).toMatchObject({ id: EXIT_ID, kind: 'exit', options: [{ key: 't1', to: 'f/other-net' }] });
    expect(walk.possible).toEqual(CAUSES);
    expect(at('f:Q0.x~XQ0.t1~T1.same')).toBe('bro');
  });

  test('stands on no path of its own: nobody is meant to go there', () => {
    expect(pathsFrom(chain, 'f/what').paths.flatMap(({ screens }) => screens.map(({ node }) => node.kind))).not.toContain('exit');
    expect([...shortestPaths(chain, 'f/what').keys()]).not.toContain(`f/${EXIT_ID}`);
  });
});

/** Two flows: the second begins with an advice that probes may pass. */
const TWO = toGraphs([
  { flow: 'f', title: 'F', nodes: CHAIN.map((node) => (node.id === 'bro' ? remedy('bro', 'R3', 'browser', 'g/age') : node)) },
  {
    flow: 'g',
    title: 'G',
    nodes: [
      remedy('age', 'G1', 'browser', 'clock', { probes: ['age', 'cookies'], remedy: 'update' }),
      remedy('clock', 'G2', 'clock', 'end', { probes: ['clock'] }),
      {
        id: 'end',
        ref: 'G3',
        kind: 'outcome',
        outcome: 'waiting',
        text: 'End',
        options: [{ key: 'late', label: 'Late', to: 'f/request' }],
      },
      { id: 'solved', ref: 'G4', kind: 'outcome', outcome: 'solved', text: 'Solved' },
    ],
  },
]);

describe('a replay', () => {
  test('tells each answered screen in its words', () => {
    expect(walked('f:Q0.page~T1.c').entries).toStrictEqual([
      { flow: 'f', node: 'what', ref: 'Q0', kind: 'question', text: 'What?', optionKey: 'page', answer: 'Page', says: 'The page.' },
      {
        flow: 'f',
        node: 'other-net',
        ref: 'T1',
        kind: 'test',
        text: 'Other net',
        optionKey: 'c',
        answer: 'Не могу это проверить',
        result: 'cannot',
      },
    ]);
    expect(walked('g:G1.n', TWO).entries[0]).toMatchObject({ flow: 'g', result: 'failed', remedy: 'update' });
  });

  test.each<[string, object | undefined, string]>([
    ['nope:Q0.page', undefined, 'of an unknown flow is none'],
    ['g:', { needs: 'g' }, 'asks for the flow where it begins'],
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.n', { needs: 'g' }, 'asks for the flow where it has come to'],
    ['f:Q0.page~T1.c~R1.n~R2.n~R3.n~G1.n', { needs: 'g' }, 'asks for the flow on its way'],
  ])('%s gives %j: %s', (fragment, result) => {
    const [only] = TWO;
    expect(replay(only ? [only] : [], trailOf(fragment))).toEqual(result);
  });

  test('without any graph is none', () => {
    expect(replay([], trailOf('f:'))).toBeUndefined();
    expect(replay(graphsOf([]), trailOf('f:'))).toBeUndefined();
  });

  test.each([
    ['f:Q0.page~T1.c', 'f:Q0.page~T1.c', 'holds'],
    ['other~f:Q0.page', 'other~f:Q0.page', 'keeps that another device is meant'],
    ['other.ab.cd~f:Q0.page', 'other.ab.cd~f:Q0.page', 'keeps which device that is'],
    ['f.T1:T1.c', 'f.T1:T1.c', 'keeps its beginning'],
    ['f.Q0:Q0.page', 'f:Q0.page', 'forgets a beginning that is the usual one'],
    ['f.ZZ:Q0.page', 'f:Q0.page!', 'of a beginning that is gone begins with the flow, and says so'],
    ['f:Q0.page~R1.n~T1.c', 'f:Q0.page!', 'is cut at the first screen that does not follow'],
    ['f:Q0.page~R1.c', 'f:Q0.page!', 'is cut at an answer to another screen, though this one has such an answer, too'],
    ['f:Q0.nope~T1.c', 'f:!', 'is cut at an answer that the screen has not'],
    ['f:Q0.page!', 'f:Q0.page!', 'stays cut'],
    ['f:Q0.page~~R1.n', 'f:Q0.page~~R1.n', 'keeps what was put aside'],
  ])('of %s is %s: it %s', (fragment, written) => {
    expect(formatTrail(walkOf(trailOf(fragment)).trail)).toBe(written);
  });

  test('goes through flows', () => {
    expect(walked('f:Q0.page~T1.c~R1.n~R2.n~R3.n~G1.n~G2.n~G3.late', TWO).current).toMatchObject({ flow: 'f', node: { id: 'request' } });
  });
});

describe('an answer', () => {
  const next = (fragment: string, key: string): string => {
    const walk = answer(chain, walkOf(trailOf(fragment)), key);
    return walk && isWalk(walk) ? formatTrail(walk.trail) : 'none';
  };

  test.each([
    ['f:Q0.page', 'same', 'f:Q0.page~T1.same', 'is put behind the others'],
    ['f:Q0.page', 'nope', 'f:Q0.page', 'that the screen has not changes nothing'],
    ['f:Q0.page!', 'same', 'f:Q0.page~T1.same', 'ends the news that something was cut off'],
    ['f:Q0.page~~T1.same~R3.n', 'same', 'f:Q0.page~T1.same~R3.n~~', 'brings back later ones that still fit'],
    ['f:Q0.page~~T1.same~R3.n', 'c', 'f:Q0.page~T1.c~~R3.n', 'keeps those whose screen has not come'],
    ['f:Q0.page~~T1.same~R2.zz~R3.n', 'same', 'f:Q0.page~T1.same~R3.n~~R2.zz', 'keeps an answer that its screen has no more'],
    ['f:~~Q0.page~T1.c', 'text', 'f:Q0.text', 'that ends the walk forgets what was put aside'],
    ['f:~~T1.c~T1.same', 'page', 'f:Q0.page~T1.c~~T1.same', 'takes the first of two for one screen'],
  ])('to %s «%s» gives %s: it %s', (fragment, key, written) => {
    expect(next(fragment, key)).toBe(written.replace(/~~$/, ''));
  });

  test('that leads where a flow is missing asks for it', () => {
    const [only] = TWO;
    const graphs = only ? [only] : [];
    expect(answer(graphs, walkOf(trailOf('f:Q0.page~T1.c~R1.n~R2.n'), graphs), 'n')).toEqual({ needs: 'g' });
  });
});

describe('a screen that is reopened', () => {
  test.each([
    [0, 'f:~~Q0.page~T1.c~R1.n'],
    [1, 'f:Q0.page~~T1.c~R1.n'],
    [2, 'f:Q0.page~T1.c~~R1.n'],
  ])('at place %s keeps it and what follows aside', (index, written) => {
    expect(formatTrail(reopen(walked('f:Q0.page~T1.c~R1.n'), index))).toBe(written);
  });

  test('is put before what was aside already, and is no news of a cut', () => {
    expect(formatTrail(reopen(walkOf(trailOf('f:Q0.page~T1.c~~R3.n!')), 1))).toBe('f:Q0.page~~T1.c~R3.n');
  });

  test.each<[string, object | undefined, string]>([
    ['f:Q0.page~~T1.c', { ref: 'T1', key: 'c' }, 'has its former answer'],
    ['f:Q0.page~~R1.n~T1.c', undefined, 'is only the one that stands first'],
    ['f:Q0.page', undefined, 'is none where nothing is aside'],
  ])('%s: %j, it %s', (fragment, expected) => {
    expect(reopened(walkOf(trailOf(fragment)))).toEqual(expected);
  });
});

describe('an advice that probes may pass', () => {
  const fact = (verdict: 'ok' | 'suspect' | 'unknown') => ({ verdict, sentence: '' });
  const ALL: ProbeFacts = { age: fact('ok'), cookies: fact('ok'), clock: fact('ok') };
  const node = (id: string) => {
    const found = TWO[1]?.nodes.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test.each<[string, ProbeFacts, boolean, string]>([
    ['age', { age: fact('ok'), cookies: fact('ok') }, true, 'all of them are right'],
    ['age', { age: fact('ok'), cookies: fact('unknown') }, false, 'one is not sure'],
    ['age', { age: fact('suspect'), cookies: fact('ok') }, false, 'one is wrong'],
    ['age', { age: fact('ok') }, false, 'one is missing'],
    ['end', ALL, false, 'no probe is about it'],
  ])('%s with %j is done with: %s, because %s', (id, facts, done) => {
    expect(satisfied(node(id), facts)).toBe(done);
  });

  const passed = (fragment: string, facts: ProbeFacts): string => {
    const walk = passSatisfied(TWO, walkOf(trailOf(fragment), TWO), facts);
    return walk && isWalk(walk) ? formatTrail(walk.trail) : 'none';
  };
  test.each<[string, ProbeFacts, string, string]>([
    ['g:', ALL, 'g:G1.s~G2.s', 'each by an answer of its own'],
    ['g:', { ...ALL, clock: fact('suspect') }, 'g:G1.s', 'until one is not satisfied'],
    ['g:', {}, 'g:', 'nothing without findings'],
    ['other~g:', ALL, 'other~g:', 'nothing where another device is meant'],
    ['g:~~G1.n', ALL, 'g:~~G1.n', 'nothing that the reader has reopened'],
  ])('%s with %j becomes %s: %s', (fragment, facts, written) => {
    expect(passed(fragment, facts)).toBe(written);
  });

  test.each([
    ['g:G1.s~G2.n', 'other~g:~~G2.n', 'goes back to the first that was passed'],
    ['g:G1.n~G2.s', 'other~g:G1.n', 'and keeps what was answered before it'],
    ['g:G1.n~G2.n', 'other~g:G1.n~G2.n', 'stays where none was'],
    ['g:G1.n~~G2.s~G3.late', 'other~g:G1.n~~G3.late', 'forgets what was put aside by a probe'],
  ])('the walk %s on another device is %s: it %s', (fragment, written) => {
    expect(formatTrail(onOtherDevice(walkOf(trailOf(fragment), TWO)))).toBe(written);
  });
});

describe('the machine', () => {
  test('begins where it is told to and stays where an answer is none', () => {
    const machine = compile(chain, 'f/net');
    const beginning = begin(machine);
    expect(beginning).toMatchObject({ address: 'f/net', absent: false, causes: undefined, out: [], less: [], passed: [] });
    expect(step(machine, beginning, 'R1', 'zz').address).toBe('f/net');
    expect(step(machine, beginning, 'R1', 'n').address).toBe('f/ext');
  });

  test('knows an outcome that ends, one that goes on, and a flow that is not here', () => {
    const machine = compile(TWO.slice(1), 'g/end');
    const end = begin(machine);
    expect([end.snapshot.hasTag('outcome'), end.snapshot.status]).toEqual([true, 'active']);
    const gone = step(machine, end, 'G3', 'late');
    expect([gone.address, gone.absent, gone.snapshot.hasTag('outcome')]).toEqual(['f/request', true, false]);
    const last = begin(compile(chain, 'f/request'));
    expect([last.snapshot.hasTag('outcome'), last.snapshot.status]).toEqual([true, 'done']);
    expect(begin(compile(chain, 'f/net')).snapshot.hasTag('outcome')).toBe(false);
  });
});

describe('all states of a walk', () => {
  const places = (states: ReturnType<typeof explore>): string[] => [...new Set([...states.values()].map(({ address }) => address))];

  test('begin with the first and hold every place that can be reached', () => {
    const states = explore(chain, 'f/what');
    expect([...states.keys()][0]).toBe(beginningKey('f/what'));
    expect(places(states)).toEqual(['f/what', 'f/other-net', 'f/request', 'f/net', 'f/bro', 'f/solved', 'f/ext']);
    for (const { placed, address } of states.values()) expect(`f/${placed?.node.id ?? ''}`).toBe(address);
  });

  test('have the way out only where it is asked for', () => {
    expect(places(explore(chain, 'f/what', { exits: true }))).toContain('f/ne-podhodit');
  });

  test('end where they are told to', () => {
    expect(
      places(explore(chain, 'f/what', { stop: ({ address }, placed) => address === 'f/other-net' && placed?.node.ref === 'T1' })),
    ).toEqual(['f/what', 'f/other-net', 'f/request']);
  });

  test('take the answer of a probe where it is satisfied, and only that', () => {
    const keysAt = (facts: ProbeFacts): string[] =>
      [...explore(TWO.slice(1), 'g/clock', { facts }).values()][0]?.next.map(({ answer: { ref, key } }) => `${ref}.${key}`) ?? [];
    expect(keysAt({})).toEqual(['G2.h', 'G2.n', 'G2.c']);
    expect(keysAt({ clock: { verdict: 'ok', sentence: '' } })).toEqual(['G2.s']);
  });

  test('are one where only the order of what is known differs', () => {
    const graphs = graphsOf([
      {
        id: 'q',
        ref: 'Q',
        kind: 'question',
        text: 'Q?',
        options: [
          { key: 'a', label: 'A', to: 'r1' },
          { key: 'b', label: 'B', to: 's1' },
        ],
      },
      remedy('r1', 'R1', undefined, 'r2', { remedy: 'one' }),
      remedy('r2', 'R2', undefined, 'request', { remedy: 'two' }),
      remedy('s1', 'S1', undefined, 's2', { remedy: 'two' }),
      remedy('s2', 'S2', undefined, 'request', { remedy: 'one' }),
      ...ENDS,
    ]);
    expect([...explore(graphs, 'f/q').values()].filter(({ address }) => address === 'f/request')).toHaveLength(1);
    const found = graphsOf([
      {
        id: 't',
        ref: 'T',
        kind: 'test',
        text: 'T',
        options: [
          { key: 'a', label: 'A', to: 'u', out: ['sms'], less: ['data'] },
          { key: 'b', label: 'B', to: 'u', out: ['clock'], less: ['agency'] },
        ],
      },
      {
        id: 'u',
        ref: 'U',
        kind: 'test',
        text: 'U',
        options: [
          { key: 'a', label: 'A', to: 'request', out: ['sms'], less: ['data'] },
          { key: 'b', label: 'B', to: 'request', out: ['clock'], less: ['agency'] },
        ],
      },
      ...ENDS,
    ]);
    // Both answers in either order, each alone, and each with «Не могу».
    expect([...explore(found, 'f/t').values()].filter(({ address }) => address === 'f/request')).toHaveLength(4);
  });

  test('tell answers that lead to the same one once', () => {
    const [net] = [...explore(chain, 'f/net').values()];
    expect(net && distinctAnswers(net).map(({ answer: { key } }) => key)).toEqual(['h', 'n']);
  });
});

describe('paths', () => {
  const told = (found: ReturnType<typeof pathsFrom>): string[] =>
    found.paths.map(({ screens }) => screens.map(({ node }) => node.id).join(' '));

  test('are all walks to an outcome, in the order of the answers', () => {
    const found = pathsFrom(chain, 'f/other-net');
    expect(found.complete).toBe(true);
    expect(told(found)).toEqual([
      'other-net net solved',
      'other-net net request',
      'other-net bro solved',
      'other-net bro ext solved',
      'other-net bro ext request',
      'other-net net solved',
      'other-net net ext solved',
      'other-net net ext bro solved',
      'other-net net ext bro request',
    ]);
    expect(found.paths[1]?.answers).toEqual([
      { ref: 'T1', key: 'opens' },
      { ref: 'R1', key: 'n' },
    ]);
  });

  test('stop at a limit and say so', () => {
    expect(pathsFrom(chain, 'f/other-net', { limit: 2 })).toMatchObject({ complete: false, paths: { length: 2 } });
    expect(pathsFrom(chain, 'f/other-net', { limit: 10 }).complete).toBe(true);
  });

  test('end on the first screen of another flow where they are to stay within one', () => {
    expect(told(pathsFrom(TWO, 'f/bro', { within: true }))).toEqual(['bro solved', 'bro age']);
    expect(told(pathsFrom(TWO, 'f/bro'))).toContain('bro age clock end');
  });

  test('show no screen of an advice that a probe passes', () => {
    expect(told(pathsFrom(TWO, 'g/age', { facts: { clock: { verdict: 'ok', sentence: '' } } }))).toEqual(['age solved', 'age end']);
  });

  test('end back at the entry: what follows is another walk', () => {
    const entry = toGraphs([
      {
        flow: 'start',
        title: 'S',
        nodes: [
          {
            id: 'q',
            ref: 'E',
            kind: 'question',
            text: 'Q?',
            options: [
              { key: 'a', label: 'A', to: 'f/a' },
              { key: 'b', label: 'B', to: 'f/o' },
            ],
          },
        ],
      },
      {
        flow: 'f',
        title: 'F',
        nodes: [
          {
            id: 'a',
            ref: 'A',
            kind: 'question',
            text: 'A?',
            options: [
              { key: 'back', label: 'Back', to: 'start/q' },
              { key: 'o', label: 'O', to: 'o' },
            ],
          },
          { id: 'o', ref: 'O', kind: 'outcome', outcome: 'solved', text: 'O' },
        ],
      },
    ]);
    expect(told(pathsFrom(entry, 'f/a'))).toEqual(['a q', 'a o']);
    expect(told(pathsFrom(entry, 'start/q'))).toEqual(['q a o', 'q o']);
  });

  test('show no screen twice', () => {
    const circle = graphsOf([
      {
        id: 'a',
        ref: 'A',
        kind: 'question',
        text: 'A?',
        options: [
          { key: 'b', label: 'B', to: 'b' },
          { key: 'o', label: 'O', to: 'solved' },
        ],
      },
      {
        id: 'b',
        ref: 'B',
        kind: 'question',
        text: 'B?',
        options: [
          { key: 'a', label: 'A', to: 'a' },
          { key: 'o', label: 'O', to: 'solved' },
        ],
      },
      ...ENDS,
    ]);
    expect(told(pathsFrom(circle, 'f/a'))).toEqual(['a b solved', 'a solved']);
  });

  test('the shortest come with the nearest place first', () => {
    const found = shortestPaths(chain, 'f/what');
    expect([...found.keys()]).toEqual(['f/what', 'f/other-net', 'f/request', 'f/net', 'f/bro', 'f/solved', 'f/ext']);
    expect(found.get('f/what')).toEqual([]);
    expect(found.get('f/net')).toEqual([
      { ref: 'Q0', key: 'page' },
      { ref: 'T1', key: 'opens' },
    ]);
    const [only] = TWO;
    expect([...shortestPaths(only ? [only] : [], 'f/bro').keys()]).toEqual(['f/bro', 'f/solved']);
  });

  test('a flow that is not there has no start', () => {
    expect(startAddress(TWO, 'g')).toBe('g/age');
    expect(() => startAddress(TWO, 'zz')).toThrow('There is no flow zz');
  });

  test('are counted: how many, the longest, the mean of all, and what a visitor meets', () => {
    const found = pathsFrom(chain, 'f/ext');
    // ext solved (½), ext bro solved (¼), ext bro request (¼).
    expect(pathStats(found)).toEqual({ paths: 3, complete: true, longest: 3, mean: 8 / 3, expected: 2.5 });
    // The same behind a question that half of the visitors answer otherwise.
    expect(pathStats(pathsFrom(chain, 'f/what')).expected).toBeCloseTo(3.8125);
    expect(pathStats({ paths: [], complete: false })).toEqual({ paths: 0, complete: false, longest: 0, mean: 0, expected: 0 });
    // «Ничего не подходит» and «уже в порядке» are nobody's choice here.
    expect(pathStats(pathsFrom(TWO, 'f/what', { within: true, limit: 1 })).longest).toBe(4);
    const probed = pathStats(pathsFrom(TWO.slice(1), 'g/clock'));
    expect(probed.expected).toBe(2);
  });
});
