import { describe, expect, test } from 'vitest';
import {
  ALPHABET,
  codeProblem,
  codeVersion,
  decode,
  encode,
  groupCode,
  normaliseCode,
  spellCode,
  VERSIONS,
  type Decoded,
} from '../../../src/core/diagnosis/code.ts';
import type { FlowGraph, GraphNode } from '../../../src/core/diagnosis/graph.ts';
import { emptyTrail, formatTrail, parseTrail, type Trail } from '../../../src/core/diagnosis/trail.ts';

/* Each rule of the diagnostic code and of the trail by a case that only this rule can decide; the graphs are invented. */

const node = (ref: string, targets: readonly string[], flow = 'one'): GraphNode => ({
  id: ref.toLowerCase(),
  ref,
  kind: targets.length === 0 ? 'outcome' : 'question',
  text: ref,
  ...(targets.length === 0 ? { outcome: 'solved' } : {}),
  options: targets.map((to, index) => ({ key: `k${index}`, label: to, to: to.includes('/') ? to : `${flow}/${to}` })),
});

const FLOWS = ['one', 'two', 'three'];
const graph = (flow: string, nodes: readonly GraphNode[], version = 3): FlowGraph => ({ flow, title: flow, flows: FLOWS, version, nodes });

const ONE = graph('one', [node('A0', ['a1', 'a2', 'two/b0']), node('A1', ['a2', 'a0']), node('A2', [])]);
const TWO = graph('two', [node('B0', ['b1', 'b1', 'b1', 'b1', 'b1'], 'two'), node('B1', [], 'two')]);
const GRAPHS = [ONE, TWO];
const NOBODY = { browser: '', system: '' };

function trail(text: string): Trail {
  const found = parseTrail(text);
  if (!found) throw new Error(`${text} is no trail`);
  return found;
}

function read(code: string, graphs: readonly FlowGraph[] = GRAPHS): Decoded {
  const found = decode(graphs, code);
  if (!found || 'needs' in found) throw new Error(`${code} is not read`);
  return found;
}

const code = (text: string, environment = NOBODY, graphs: readonly FlowGraph[] = GRAPHS): string =>
  encode(graphs, trail(text), environment).code;

describe('the letters of a code', () => {
  // What was once given out by telephone must be read for ever: these are written down, not computed.
  test.each([
    ['nothing answered, nothing known', 'one:', NOBODY, '5222222У'],
    ['an answer', 'one:A0.k1', NOBODY, '59В4222С'],
    ['answers over two flows', 'one:A0.k2~B0.k4', NOBODY, '5ЕАШ2229'],
    ['a browser', 'one:', { browser: 'yandex', system: '' }, '5422222Н'],
    ['a system', 'one:', { browser: '', system: 'ios' }, '5С32222К'],
    ['another device', 'other~one:', NOBODY, '5Т42222А'],
    ['another flow', 'two:', NOBODY, '5Л72222М'],
    ['a start in the middle', 'one.A1:A1.k0', NOBODY, '5Я57222О'],
  ])('%s', (_rule, text, environment, letters) => {
    expect(code(text, environment)).toBe(letters);
  });
});

describe('a code is read as it was written', () => {
  test.each([
    ['nothing answered', 'one:'],
    ['an answer', 'one:A0.k1'],
    ['the last option of the last question', 'one:A0.k2~B0.k4'],
    ['a start in the middle', 'one.A1:A1.k0'],
    ['another device', 'other~one:A0.k0~A1.k0'],
    ['another flow', 'two:B0.k0'],
    ['a start in the middle of another flow', 'two.B1:'],
    ['a loop', 'one:A0.k0~A1.k1~A0.k0~A1.k1~A0.k1'],
  ])('%s', (_rule, text) => {
    expect(formatTrail(read(code(text)).trail)).toBe(text);
  });

  test.each(['', 'chrome', 'yandex', 'firefox', 'safari', 'edge', 'opera', 'samsung', 'ie', 'other'])('the browser «%s»', (browser) => {
    expect(read(code('one:A0.k1', { browser, system: '' })).environment).toEqual({ browser, system: '' });
  });

  test.each(['', 'windows', 'macos', 'linux', 'android', 'ios', 'harmonyos', 'other'])('the system «%s»', (system) => {
    expect(read(code('one:A0.k1', { browser: '', system })).environment).toEqual({ browser: '', system });
  });

  test('names that it does not tell apart are «other»', () => {
    expect(read(code('one:', { browser: 'netscape', system: 'beos' })).environment).toEqual({ browser: 'other', system: 'other' });
  });

  test('the version of the trees', () => {
    const graphs = [{ ...ONE, version: 5 }, TWO];
    const text = code('one:A0.k1', NOBODY, graphs);
    expect([codeVersion(text), read(text, graphs).version]).toEqual([5, 5]);
  });

  test('versions begin anew after the last character', () => {
    expect(codeVersion(code('one:', NOBODY, [{ ...ONE, version: VERSIONS + 2 }]))).toBe(2);
  });

  test('an answer that no graph holds ends it', () => {
    const written = encode(GRAPHS, trail('one:A0.k0~Z9.k0~A1.k0'), NOBODY);
    expect(written.answers).toBe(1);
    expect(formatTrail(read(written.code).trail)).toBe('one:A0.k0');
  });

  test('a start at the first node is no start', () => {
    expect(code('one.A0:A0.k1')).toBe(code('one:A0.k1'));
  });

  test('a flow that no graph holds counts as the first', () => {
    expect(formatTrail(read(code('nine:')).trail)).toBe('one:');
  });
});

describe('the length of a code', () => {
  test('is eight characters at least', () => {
    expect(code('one:')).toHaveLength(8);
  });

  test('is twelve at most: answers at the end are left out', () => {
    const long = `one:${Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'A0.k0' : 'A1.k1')).join('~')}`;
    const written = encode(GRAPHS, trail(long), NOBODY);
    expect(written.code).toHaveLength(12);
    expect(written.answers).toBeGreaterThan(10);
    expect(written.answers).toBeLessThan(60);
    expect(read(written.code).trail.answers).toEqual(trail(long).answers.slice(0, written.answers));
    // One answer more would not fit.
    expect(encode(GRAPHS, { ...trail(long), answers: trail(long).answers.slice(0, written.answers + 1) }, NOBODY).answers).toBe(
      written.answers,
    );
  });

  test('without any graph is still that of a code', () => {
    expect(encode([], emptyTrail('one'), NOBODY).code).toHaveLength(8);
  });
});

describe('what is wrong with a typed code', () => {
  const right = code('one:A0.k1');
  const other = (character: string): string => ALPHABET.charAt((ALPHABET.indexOf(character) + 1) % ALPHABET.length);

  test.each([
    ['nothing', right, undefined],
    ['it is empty', '', 'empty'],
    ['only signs that do not count', ' - –—. ', 'empty'],
    ['a character that no code has', `${right.slice(0, 7)}Ъ`, 'character'],
    ['a strange character in a code too short', 'Ъ', 'character'],
    ['too short', right.slice(0, 7), 'length'],
    ['too long', right + right.slice(0, 5), 'length'],
    ['a wrong character', other(right.charAt(0)) + right.slice(1), 'check'],
    ['a wrong character in the middle', right.slice(0, 3) + other(right.charAt(3)) + right.slice(4), 'check'],
    ['a wrong character at the end', right.slice(0, 7) + other(right.charAt(7)), 'check'],
    ['two that changed places', right.charAt(1) + right.charAt(0) + right.slice(2), 'check'],
  ])('%s', (_rule, text, problem) => {
    expect(codeProblem(text)).toBe(problem);
  });

  test('then it is not read', () => {
    expect(decode(GRAPHS, `${right.slice(0, 7)}Ъ`)).toBeUndefined();
  });
});

describe('what else is not read', () => {
  test('a code without graphs', () => {
    expect(decode([], code('one:'))).toBeUndefined();
  });

  test('a code of a flow that is not here: it is asked for', () => {
    expect(decode([ONE], code('two:'))).toEqual({ needs: 'two' });
    expect(decode([ONE], code('two.B1:'))).toEqual({ needs: 'two' });
    expect(decode([ONE], code('one:A0.k2~B0.k4'))).toEqual({ needs: 'two' });
  });

  test('an option that the question does not have ends the trail', () => {
    const fewer = { ...TWO, nodes: [node('B0', ['b1'], 'two'), node('B1', [], 'two')] };
    expect(read(code('two:B0.k4'), [ONE, fewer]).trail.answers.length).toBeLessThanOrEqual(1);
  });
});

describe('a typed code is brought to the alphabet', () => {
  test.each([
    ['small letters', 'авг2', 'АВГ2'],
    ['spaces, hyphens, dashes and dots', 'А-В–Г—2 .3\t4', 'АВГ234'],
    ['Latin twins', 'ABCEHKMOPTXY', 'АВСЕНКМОРТХУ'],
    ['small Latin twins', 'abcehkmoptxy', 'АВСЕНКМОРТХУ'],
    ['figures and letters that look alike', '08ЗЭБЧЦЩЙЁ', 'ОВ3364ШШИЕ'],
    ['what has no twin stays', 'Ъ1', 'Ъ1'],
  ])('%s', (_rule, typed, letters) => {
    expect(normaliseCode(typed)).toBe(letters);
  });

  test('at most a hundred characters are looked at', () => {
    expect(normaliseCode('А'.repeat(101))).toHaveLength(100);
  });
});

describe('a code for people', () => {
  test.each([
    ['АВГД2345', 'АВГД-2345'],
    ['АВГД23456', 'АВГД-2345-6'],
    ['АВГД', 'АВГД'],
  ])('%s in groups is %s', (letters, grouped) => {
    expect(groupCode(letters)).toBe(grouped);
  });

  test('has a word for every letter of the alphabet and none for a figure', () => {
    expect(spellCode(ALPHABET)).toBe(
      '2, 3, 4, 5, 6, 7, 9, А — Анна, В — Василий, Г — Григорий, Д — Дмитрий, Е — Елена, Ж — Жанна, И — Иван, К — Константин, ' +
        'Л — Леонид, М — Михаил, Н — Николай, О — Ольга, П — Павел, Р — Роман, С — Семён, Т — Татьяна, У — Ульяна, Ф — Фёдор, ' +
        'Х — Харитон, Ш — Шура, Ю — Юрий, Я — Яков',
    );
  });
});

describe('a trail is read from an address', () => {
  const answers = (...refs: readonly string[]) => refs.map((ref) => ({ ref, key: 'k' }));

  test.each<readonly [rule: string, text: string, trail: Trail]>([
    ['nothing answered', 'one:', { other: false, flow: 'one', answers: [], kept: [], cut: false }],
    ['with its sign', '#one:A.k', { other: false, flow: 'one', answers: answers('A'), kept: [], cut: false }],
    ['on another device', 'other~one:A.k', { other: true, flow: 'one', answers: answers('A'), kept: [], cut: false }],
    ['with a start', 'one.B2:A.k', { other: false, flow: 'one', start: 'B2', answers: answers('A'), kept: [], cut: false }],
    ['with kept answers', 'one:A.k~~B.k~C.k', { other: false, flow: 'one', answers: answers('A'), kept: answers('B', 'C'), cut: false }],
    ['with kept answers only', 'one:~~B.k', { other: false, flow: 'one', answers: [], kept: answers('B'), cut: false }],
    ['with the mark that a part was cut off', 'one:A.k!', { other: false, flow: 'one', answers: answers('A'), kept: [], cut: true }],
    ['written in percent signs', 'one%3AA.k', { other: false, flow: 'one', answers: answers('A'), kept: [], cut: false }],
    ['up to what is no answer', 'one:A.k~?~B.k', { other: false, flow: 'one', answers: answers('A'), kept: [], cut: true }],
    [
      'without kept answers after what is no answer',
      'one:A.k~?~~B.k',
      { other: false, flow: 'one', answers: answers('A'), kept: [], cut: true },
    ],
    [
      'up to a kept one that is none',
      'one:A.k~~B.k~?',
      { other: false, flow: 'one', answers: answers('A'), kept: answers('B'), cut: true },
    ],
    [
      'with another device',
      'other.ab-1.cd-2~one:',
      { other: true, device: { system: 'ab-1', browser: 'cd-2' }, flow: 'one', answers: [], kept: [], cut: false },
    ],
    [
      'with another device whose browser alone is told',
      'other..cd~one:',
      { other: true, device: { system: '', browser: 'cd' }, flow: 'one', answers: [], kept: [], cut: false },
    ],
    ['with another device of which nothing is told', 'other..~one:', { other: true, flow: 'one', answers: [], kept: [], cut: false }],
    ['in spite of a broken percent sign', 'one:A.k%', { other: false, flow: 'one', answers: [], kept: [], cut: true }],
  ])('%s', (_rule, text, expected) => {
    expect(parseTrail(text)).toStrictEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['an ordinary anchor', '#content'],
    ['a flow in capitals', 'ONE:A.k'],
    ['a flow of 41 characters', `${'a'.repeat(41)}:`],
    ['another device with half of its names', 'other.ab~one:'],
    ['another device in capitals', 'other.AB.cd~one:'],
    ['another device with a name of 41 characters', `other.${'a'.repeat(41)}.cd~one:`],
    ['something before the flow', 'x y one:A.k'],
    ['a start in small letters', 'one.b2:A.k'],
    ['a start of nine characters', 'one.B23456789:A.k'],
  ])('%s is none', (_rule, text) => {
    expect(parseTrail(text)).toBeUndefined();
  });

  test.each([
    ['a flow of 40 characters with hyphens and figures', `${'a-1'.repeat(13)}z:`],
    ['a start of eight characters', 'one.B2345678:'],
  ])('%s is one', (_rule, text) => {
    expect(parseTrail(text)?.cut).toBe(false);
  });

  test.each([
    ['a reference of eight characters', 'ABCDEFG8.k', true],
    ['a reference of nine', 'ABCDEFGH9.k', false],
    ['a reference that begins with a figure', '1A.k', false],
    ['a reference in small letters', 'a.k', false],
    ['a key of twelve characters', 'A.abcdefghijk1', true],
    ['a key of thirteen', 'A.abcdefghijkl1', false],
    ['a key in capitals', 'A.K', false],
    ['no key', 'A.', false],
    ['something before it', ' A.k', false],
    ['something after it', 'A.k ', false],
  ])('%s', (_rule, answer, fits) => {
    expect(parseTrail(`one:${answer}`)).toMatchObject({ cut: !fits, answers: { length: fits ? 1 : 0 } });
  });

  test('eighty answers are read, the next is cut off', () => {
    const eighty = Array.from({ length: 80 }, () => 'A.k').join('~');
    expect(parseTrail(`one:${eighty}`)).toMatchObject({ cut: false, answers: { length: 80 } });
    expect(parseTrail(`one:${eighty}~A.k`)).toMatchObject({ cut: true, answers: { length: 80 } });
  });

  test('two thousand characters are read, the next is cut off', () => {
    const long = 'ABCDEFGH.abcdefghijkl';
    const answers = Array.from({ length: 80 }, () => long).join('~');
    const kept = [...Array.from({ length: 10 }, () => long), 'A.k', 'A.k', 'A.k', 'A.k'].join('~');
    const most = `one:${answers}~~${kept}`;
    expect(most).toHaveLength(2000);
    expect(parseTrail(most)).toMatchObject({ cut: false, kept: { length: 14 } });
    // One character more is not seen at all.
    expect(parseTrail(`${most}l`)).toMatchObject({ cut: true, kept: { length: 14 } });
  });
});

describe('a trail is written into an address', () => {
  test.each([
    'one:',
    'other.ab.cd~one:A.k',
    'other..cd~one:',
    'other.ab.~one:',
    'other~one.B2:A.k~B.k~~C.k~D.k!',
    'one:A.k',
    'one:~~B.k',
    'one.B2:',
  ])('%s as it was read', (text) => {
    expect(formatTrail(trail(text))).toBe(text);
  });

  test('one that begins here', () => {
    expect(emptyTrail('one')).toStrictEqual({ other: false, flow: 'one', answers: [], kept: [], cut: false });
    expect(emptyTrail('one', 'B2')).toStrictEqual({ other: false, flow: 'one', start: 'B2', answers: [], kept: [], cut: false });
  });
});
