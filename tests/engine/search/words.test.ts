import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestSlips, lettersOf } from '../../../src/build/search/letters.ts';
import { slips } from '../../../src/core/search/distance.ts';
import { typedInLatinLayout, typedInRussianLayout } from '../../../src/core/search/keyboard.ts';
import { snowball, stem } from '../../../src/core/search/stem.ts';
import { fromLatin } from '../../../src/core/search/translit.ts';
import { words } from '../../../src/core/search/words.ts';

const texts = (text: string): string[] => words(text).map((word) => word.text);

test('the stemmer agrees with the reference on every form of the list', () => {
  // Made with snowballstemmer 3.1.1 (BSD-3-Clause), the reference implementation in Python; ё is written е.
  const pairs = readFileSync('tests/engine/search/stems.tsv', 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(pairs.length).toBeGreaterThan(1_500);
  expect(pairs.filter(([form = '', wanted]) => snowball(form) !== wanted)).toEqual([]);
});

test.each([
  ['канал', 'каналы'],
  ['взломали', 'взлом'],
  ['пароль', 'паролем'],
  ['заявление', 'заявлений'],
  ['заблокирована', 'заблокировали'],
])('«%s» and «%s» meet in one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

describe('words', () => {
  test.each([
    ['Учётная запись', ['учетная', 'запись']],
    ['не приходит код!', ['не', 'приходит', 'код']],
    ['ошибка 0x80090010', ['ошибка', '0x80090010']],
    ['ESIA-005011', ['esia', '005011']],
    ['cайт с латинской c', ['сайт', 'с', 'латинской', 'c']],
    ['перено\u00adсы и ударе\u0301ния', ['переносы', 'и', 'ударения']],
    ['и\u0306од', ['йод']],
    ['😀\ud800<b>да</b>', ['b', 'да', 'b']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(texts(text)).toEqual(wanted);
  });

  test('offsets point into the original', () => {
    const text = 'Моё «Е\u0301лка» ёж';
    for (const { start, end } of words(text)) expect(texts(text.slice(start, end))).toHaveLength(1);
  });
});

test('the other layout, both ways', () => {
  expect(typedInRussianLayout('gfhjkm yt ghb[jlbn')).toBe('пароль не приходит');
  expect(typedInLatinLayout('сфзесрф')).toBe('captcha');
});

test.each([
  ['4to', 'что'],
  ['vra4u', 'врачу'],
  ['zayavka', 'заявка'],
  ["parol'", 'пароль'],
  ['shchuka', 'щука'],
  ['2fa', '2фа'],
  ['500', '500'],
])('%s is read as %s', (latin, russian) => {
  expect(fromLatin(latin)).toBe(russian);
});

test.each([
  ['пороль', 'пароль', 0.4],
  ['прогрмма', 'программа', 1],
  ['запсиь', 'запись', 0.8],
  ['рекламма', 'реклама', 0.4],
  ['код', 'код', 0],
  ['код', 'заявление', Infinity],
])('from «%s» to «%s» is %d slips', (typed, word, wanted) => {
  expect(slips(typed, word, 2)).toBeCloseTo(wanted);
});

test('no misspelling is nearer to a word than their letters allow', () => {
  const word = fc.string({ unit: fc.constantFrom(...'авкесмтьюяж7q'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      expect(fewestSlips(lettersOf(typed), lettersOf(meant))).toBeLessThanOrEqual(slips(typed, meant, 99) + 1e-9);
    }),
    { numRuns: 2_000 },
  );
});
