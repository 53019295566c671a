import { describe, expect, test } from 'vitest';
import { nodePath } from '../../../src/core/diagnosis/address.ts';
import { CAUSE_WORDS, findingSentences } from '../../../src/core/diagnosis/cause-words.ts';
import { CAUSES, ruledOut, telling, type Cause } from '../../../src/core/diagnosis/causes.ts';
import { CHANCES, indexNodes, nodeAddress, toGraphs, type GraphNode, type SourceNode } from '../../../src/core/diagnosis/graph.ts';
import { fromShape, shapeOf, versionOf } from '../../../src/core/diagnosis/shape.ts';

/* How a tree file becomes a graph, and what a graph is called: one rule a case, with trees made up for it. */

const made = (node: SourceNode, flow = 'f'): GraphNode => {
  const built = toGraphs([{ flow, title: 'F', nodes: [node] }])[0]?.nodes[0];
  if (!built) throw new Error('no node');
  return built;
};
const keys = ({ options }: GraphNode): string[] => options.map(({ key }) => key);
const option = (node: GraphNode, key: string): object | undefined => node.options.find((one) => one.key === key);

describe('an address', () => {
  test.each([
    ['vhod', 'parol', false, 'vhod/parol/', 'a node has one of its own'],
    ['vhod', 'nachalo', true, 'vhod/', 'the first one that of its flow'],
    ['start', 'nachalo', true, '', 'the entry that of the diagnosis'],
    ['start', 'tema', false, 'start/tema/', 'another node of the entry its own'],
  ])('of %s %s (first: %s) is «%s»: %s', (flow, node, first, path) => {
    expect(nodePath(flow, node, first)).toBe(path);
  });
});

describe('a question', () => {
  const question = (more: object): GraphNode =>
    made({ id: 'q', ref: 'Q', kind: 'question', text: 'Q?', options: [{ key: 'a', label: 'A', to: 'b' }], ...more });

  test('has the fields of its file, targets with their flow and the way out', () => {
    expect(
      question({
        article: 'x',
        safety: 'hacked',
        hints: ['age'],
        options: [
          { key: 'a', label: 'A', to: 'b', likely: 'mobile', safety: 'signed-in', says: 'S', causes: ['sms'] },
          { key: 'c', label: 'C', to: 'g/d', in: ['sms'], out: ['data'], less: ['clock'] },
        ],
      }),
    ).toStrictEqual({
      id: 'q',
      ref: 'Q',
      kind: 'question',
      text: 'Q?',
      article: 'x',
      safety: 'hacked',
      hints: ['age'],
      options: [
        { key: 'a', label: 'A', to: 'f/b', likely: 'mobile', safety: 'signed-in', says: 'S', causes: ['sms'] },
        { key: 'c', label: 'C', to: 'g/d', in: ['sms'], out: ['data'], less: ['clock'] },
        { key: 'x', label: 'Ничего не подходит', to: 'f/ne-podhodit' },
      ],
    });
  });

  test('has no field that its file has not', () => {
    expect(Object.keys(question({}))).toEqual(['id', 'ref', 'kind', 'text', 'options']);
  });

  test.each([
    ['where-seen', ['a']],
    ['own-look', ['a']],
    ['other-device', ['a', 'x']],
    [undefined, ['a', 'x']],
  ])('marked %s has the answers %j: a swindler would name the way around', (safety, expected) => {
    expect(keys(question({ safety }))).toEqual(expected);
  });
});

describe('an advice', () => {
  const advice = (more: object): GraphNode =>
    made({ id: 'r', ref: 'R', kind: 'remedy', text: 'R', helped: { to: 'good' }, failed: { to: 'next' }, ...more });

  test('has its standard answers in their words', () => {
    expect(advice({}).options).toStrictEqual([
      { key: 'h', label: 'Помогло', to: 'f/good', result: 'helped' },
      { key: 'n', label: 'Не помогло', to: 'f/next', result: 'failed' },
      { key: 'c', label: 'Не получается сделать', to: 'f/next', result: 'cannot' },
    ]);
  });

  test('has the fields of its file', () => {
    const fields = {
      remedy: 'k',
      cause: 'sms',
      chance: 'часто',
      chances: { 'Q.a': 'редко' },
      minutes: 4,
      because: 'B',
      probes: ['age'],
      hints: ['clock'],
    };
    expect(advice(fields)).toMatchObject(fields);
    expect(Object.keys(advice({}))).toEqual(['id', 'ref', 'kind', 'text', 'options']);
  });

  test.each([
    ['h', { helped: { to: 'good', label: 'L', says: 'S' } }, 'f/good', 'helped'],
    ['n', { failed: { to: 'next', label: 'L', says: 'S' } }, 'f/next', 'failed'],
    ['c', { cannot: { to: 'call', label: 'L', says: 'S' } }, 'f/call', 'cannot'],
  ])('may say its answer «%s» in words of its own', (key, more, to, result) => {
    expect(option(advice(more), key)).toStrictEqual({ key, label: 'L', to, result, says: 'S' });
  });

  test('puts answers of its own behind the first, each counts as not helped', () => {
    const node = advice({ options: [{ key: 'odd', label: 'Odd', to: 'odd', says: 'S' }] });
    expect(keys(node)).toEqual(['h', 'odd', 'n', 'c']);
    expect(option(node, 'odd')).toStrictEqual({ key: 'odd', label: 'Odd', to: 'f/odd', says: 'S', result: 'failed' });
  });

  test('without «Не помогло» goes on by «Не получается», and by «Помогло» where there is neither', () => {
    expect(advice({ failed: undefined, cannot: { to: 'call' }, probes: ['age'] }).options.map(({ key, to }) => [key, to])).toEqual([
      ['h', 'f/good'],
      ['c', 'f/call'],
      ['s', 'f/call'],
    ]);
    expect(advice({ failed: undefined }).options.map(({ key, to }) => [key, to])).toEqual([
      ['h', 'f/good'],
      ['c', 'f/good'],
    ]);
  });

  test('that probes may pass has an answer for it, which makes its cause less likely', () => {
    expect(option(advice({ probes: ['age'], cause: 'sms' }), 's')).toStrictEqual({
      key: 's',
      label: 'Пропущено: уже в порядке',
      to: 'f/next',
      result: 'skipped',
      less: ['sms'],
    });
    expect(option(advice({ probes: ['age'] }), 's')).toStrictEqual({
      key: 's',
      label: 'Пропущено: уже в порядке',
      to: 'f/next',
      result: 'skipped',
    });
  });
});

describe('a test', () => {
  const split = (more: object): GraphNode =>
    made({
      id: 't',
      ref: 'T',
      kind: 'test',
      text: 'T',
      options: [
        { key: 'a', label: 'A', to: 'b', in: ['sms'] },
        { key: 'c', label: 'C', to: 'd' },
      ],
      ...more,
    });

  test('has its fields, its answers, and one for who cannot do it: it leads where the last one does', () => {
    expect(split({ minutes: 2, because: 'B', hints: ['age'] })).toStrictEqual({
      id: 't',
      ref: 'T',
      kind: 'test',
      text: 'T',
      minutes: 2,
      because: 'B',
      hints: ['age'],
      options: [
        { key: 'a', label: 'A', to: 'f/b', in: ['sms'] },
        { key: 'c', label: 'C', to: 'f/d' },
        { key: 'c', label: 'Не могу это проверить', to: 'f/d', result: 'cannot' },
      ],
    });
  });

  test('may say otherwise', () => {
    expect(split({ cannot: { to: 'call', label: 'L', says: 'S' } }).options[2]).toStrictEqual({
      key: 'c',
      label: 'L',
      to: 'f/call',
      result: 'cannot',
      says: 'S',
    });
  });
});

test('an outcome has its kind, what is asked, what is needed and its answers, and no way out', () => {
  const needs = [{ key: 'a', label: 'A' }];
  const node = { id: 'o', ref: 'O', kind: 'outcome', outcome: 'request', text: 'O' } as const;
  expect(made({ ...node, ask: 'Ask', needs, options: [{ key: 'a', label: 'A', to: 'b' }] })).toStrictEqual({
    ...node,
    ask: 'Ask',
    needs,
    options: [{ key: 'a', label: 'A', to: 'f/b' }],
  });
  expect(made(node)).toStrictEqual({ ...node, options: [] });
});

describe('the way out of a flow', () => {
  const outcome = (id: string, ref: string): SourceNode => ({ id, ref, kind: 'outcome', outcome: 'request', text: id });
  const question = (ref: string): SourceNode => ({
    id: 'q',
    ref,
    kind: 'question',
    text: 'Q?',
    options: [{ key: 'a', label: 'A', to: 'o' }],
  });
  const split = (id: string, ref: string, text: string): SourceNode => ({
    id,
    ref,
    kind: 'test',
    text,
    options: [{ key: 'a', label: 'A', to: 'o' }],
  });
  const tree = (flow: string, nodes: readonly SourceNode[]) => ({ flow, title: flow, nodes });
  const exitOf = (...trees: ReturnType<typeof tree>[]): GraphNode | undefined =>
    toGraphs(trees)[1]?.nodes.find(({ kind }) => kind === 'exit');

  test('stands behind its nodes, by a reference of the first one, cut to what a code can carry', () => {
    expect(exitOf(tree('a', []), tree('b', [question('Q12345678'), outcome('o', 'O')]))).toStrictEqual({
      id: 'ne-podhodit',
      ref: 'XQ123456',
      kind: 'exit',
      text: 'Ничего не подходит',
      options: [],
    });
  });

  test('is missing where nothing is asked', () => {
    expect(exitOf(tree('a', [question('A')]), tree('b', [split('t', 'T', 'T'), outcome('o', 'O')]))).toBeUndefined();
  });

  test('proposes tests, its own first, each text once, three at most', () => {
    const other = tree('a', [split('t1', 'T1', 'One'), split('t2', 'T2', 'Two'), split('t3', 'T3', 'Three')]);
    const own = tree('b', [question('Q'), split('t4', 'T4', 'Four'), split('t5', 'T5', 'One')]);
    expect(exitOf(other, own)?.options).toStrictEqual([
      { key: 't4', label: 'Four', to: 'b/t4' },
      { key: 't5', label: 'One', to: 'b/t5' },
      { key: 't2', label: 'Two', to: 'a/t2' },
    ]);
  });
});

test('graphs know all flows in their order, their title and the version of their shape', () => {
  const graphs = toGraphs(
    [
      { flow: 'b', title: 'B', nodes: [] },
      { flow: 'a', title: 'A', nodes: [] },
    ],
    7,
  );
  expect(graphs).toStrictEqual([
    { flow: 'b', title: 'B', flows: ['b', 'a'], version: 7, nodes: [] },
    { flow: 'a', title: 'A', flows: ['b', 'a'], version: 7, nodes: [] },
  ]);
  expect(toGraphs([{ flow: 'b', title: 'B', nodes: [] }])[0]?.version).toBe(0);
});

test('a node is found by its flow and its id', () => {
  const graphs = toGraphs([{ flow: 'f', title: 'F', nodes: [{ id: 'o', ref: 'O', kind: 'outcome', outcome: 'solved', text: 'O' }] }]);
  const node = graphs[0]?.nodes[0];
  expect([...indexNodes(graphs)]).toEqual([['f/o', { flow: 'f', node }]]);
  expect(nodeAddress('f', { id: 'o' })).toBe('f/o');
});

test('the words for how often stand for these chances', () => {
  expect(CHANCES).toEqual({ часто: 0.4, бывает: 0.15, редко: 0.05 });
});

describe('what an answer shows', () => {
  test.each<[object, readonly Cause[], string]>([
    [{ in: ['sms'] }, CAUSES.filter((cause) => cause !== 'sms'), 'what is left rules out all others'],
    [{ in: ['sms'], out: ['data'] }, CAUSES.filter((cause) => cause !== 'sms'), 'and is stronger than what is out'],
    [{ out: ['data'] }, ['data'], 'what is out is out'],
    [{ less: ['data'] }, [], 'less likely is not out'],
    [{}, [], 'nothing'],
  ])('%j rules out %j: %s', (finding, out) => {
    expect(ruledOut(finding)).toEqual(out);
  });

  const three: readonly Cause[] = ['sms', 'data', 'clock'];
  test.each<[readonly Cause[], readonly Cause[], object, string]>([
    [three, ['fraud', 'agency'], { left: ['fraud', 'agency'], out: [] }, 'what is left, where it is shorter'],
    [three, ['fraud', 'agency', 'portal'], { left: [], out: three }, 'what is out, where both are as long'],
    [three, ['fraud', 'agency', 'portal', 'browser'], { left: [], out: three }, 'what is out, where it is shorter'],
    [three, [], { left: [], out: three }, 'what is out, where nothing is left'],
    [[], ['fraud'], { left: [], out: [] }, 'nothing, where nothing is out'],
  ])('%j out of which %j is left is told so: %s', (out, possible, told) => {
    expect(telling({ out, possible })).toEqual(told);
  });

  test.each<[Parameters<typeof findingSentences>[0], readonly string[]]>([
    [{ out: ['network', 'sms'], less: [], possible: ['clock', 'data', 'fraud'] }, ['Исключили: сеть, СМС.']],
    [
      { out: ['network', 'sms'], less: ['clock', 'data'], possible: ['clock'] },
      ['Похоже, дело в этом: часы.', 'Менее вероятно: часы, данные и файлы.'],
    ],
    [{ out: ['network', 'sms', 'data'], less: [], possible: ['clock', 'fraud'] }, ['Похоже, дело в этом: часы, чужие действия.']],
    [{ out: [], less: [], possible: [] }, []],
  ])('%j is said as %j', (findings, sentences) => {
    expect(findingSentences(findings)).toEqual(sentences);
  });

  test('every cause has a word of its own', () => {
    const words = CAUSES.map((cause) => CAUSE_WORDS[cause]);
    expect(new Set(words).size).toBe(13);
    expect(words.every((word) => word.length > 2)).toBe(true);
  });
});

describe('the shape that a code is read with', () => {
  const nodes: readonly SourceNode[] = [
    { id: 'r', ref: 'R', kind: 'remedy', remedy: 'k', text: 'R', helped: { to: 'o' }, failed: { to: 'o' } },
    { id: 'o', ref: 'O', kind: 'outcome', outcome: 'solved', text: 'O' },
  ];
  const graphs = toGraphs([
    { flow: 'f', title: 'F', nodes },
    { flow: 'g', title: 'G', nodes: [] },
  ]);
  const shape = [
    {
      flow: 'f',
      nodes: [
        { ref: 'R', id: 'r', kind: 'remedy', remedy: 'k', options: ['h f/o', 'n f/o', 'c f/o'] },
        { ref: 'O', id: 'o', kind: 'outcome', options: [] },
      ],
    },
    { flow: 'g', nodes: [] },
  ] as const;

  test('is that of the nodes, their answers and targets, without words', () => {
    expect(shapeOf(graphs)).toStrictEqual(shape);
  });

  test('makes graphs that can be walked again', () => {
    const option = (key: string) => ({ key, to: 'f/o', label: '' });
    expect(fromShape({ version: 4, shape })).toStrictEqual([
      {
        flow: 'f',
        title: '',
        flows: ['f', 'g'],
        version: 4,
        nodes: [
          { ref: 'R', id: 'r', kind: 'remedy', text: '', remedy: 'k', options: [option('h'), option('n'), option('c')] },
          { ref: 'O', id: 'o', kind: 'outcome', text: '', options: [] },
        ],
      },
      { flow: 'g', title: '', flows: ['f', 'g'], version: 4, nodes: [] },
    ]);
  });

  test.each([
    [[], 0, 'the first one, where none is recorded'],
    [[{ version: 4, shape }], 4, 'that of the last one, where it is the same'],
    [[{ version: 4, shape: [] }], 5, 'the next one, where it is another'],
    [
      [
        { version: 4, shape },
        { version: 5, shape: [] },
      ],
      6,
      'the next one, where only an older one is the same',
    ],
  ])('of %j has the version %s: %s', (recorded, version) => {
    expect(versionOf(shape, recorded)).toBe(version);
  });
});
