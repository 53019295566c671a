import { describe, expect, test } from 'vitest';
import type { Alternative, Concept } from '../../../src/core/search/concept.ts';
import { LEVELS } from '../../../src/core/search/format.ts';
import { rank, SHORT_LIST, type Ranking } from '../../../src/core/search/rank.ts';
import type { Terms } from '../../../src/core/search/terms.ts';

/*
 * Each rule of ranking by a case that only this rule can decide. The base is invented: a stem stands in the documents named, at
 * the level named (8 says most). What a rule is worth is said here once more, by the formula of docs/search.md.
 */

const DOCUMENTS = 40;

type Rows = Readonly<Record<string, readonly (readonly [document: number, level: number])[]>>;

interface Base {
  readonly rows: Rows;
  readonly pairs?: Readonly<Record<string, readonly number[]>>;
  readonly inShards?: boolean;
}

function termsOf({ rows, pairs = {}, inShards = false }: Base): Terms {
  return {
    want: () => Promise.resolve(true),
    frequency: (stem) => rows[stem]?.length ?? 0,
    postings: (stem) =>
      [8, 7, 6, 5, 4, 3, 2, 1].flatMap((level) => {
        const documents = (rows[stem] ?? []).filter(([, own]) => own === level).map(([document]) => document);
        return documents.length > 0 ? [{ level, documents }] : [];
      }),
    together: (a, b) => pairs[`${a} ${b}`] ?? [],
    startingWith: () => [],
    inShards,
    all: () => Object.keys(rows),
    addRest: () => undefined,
  };
}

const typed = (...stems: string[]): Alternative => ({ stems, weight: 1, reason: 'typed' });

function word(stem: string, alternatives: readonly Alternative[] = [typed(stem)], filler = false): Concept {
  return { word: stem, stem, alternatives, filler };
}

function ranking(concepts: readonly Concept[], base: Base, titles: Readonly<Record<number, readonly string[]>> = {}): Ranking {
  return rank(concepts, termsOf(base), DOCUMENTS, (document) => titles[document] ?? []);
}

const order = (found: Ranking): number[] => found.ranked.map(({ document }) => document);
const scoreOf = (found: Ranking, document: number): number | undefined =>
  found.ranked.find((ranked) => ranked.document === document)?.score;

/** Rarity as in BM25. */
const rarity = (frequency: number): number => Math.log(1 + (DOCUMENTS - frequency + 0.5) / (frequency + 0.5));

describe('one word', () => {
  test('gives each document its rarity times the level, dampened by how little the document speaks of it', () => {
    const found = ranking([word('код')], {
      rows: {
        код: [
          [3, 8],
          [5, 4],
          [9, 2],
        ],
      },
    });
    const worth = rarity(3);
    expect(order(found)).toEqual([3, 5, 9]);
    expect(scoreOf(found, 3)).toBeCloseTo(worth, 9);
    expect(scoreOf(found, 5)).toBeCloseTo((worth / 2) * Math.sqrt(1 / 2), 9);
    expect(scoreOf(found, 9)).toBeCloseTo((worth / 4) * Math.sqrt(1 / 4), 9);
  });

  test('that no document is about counts less in all of them', () => {
    const found = ranking([word('пор')], {
      rows: {
        пор: [
          [3, 4],
          [5, 2],
        ],
      },
    });
    // The strongest level is half of all, so the score and the weight are halved; covered is the score's share of that weight.
    expect(scoreOf(found, 3)).toBeCloseTo((rarity(2) / 2) * 0.5 * Math.sqrt(0.5), 9);
    expect(scoreOf(found, 5)).toBeCloseTo((rarity(2) / 4) * 0.5 * Math.sqrt(0.25), 9);
  });

  test('of a base in shards counts the same whether a document is about it or not', () => {
    const found = ranking([word('пор')], {
      rows: {
        пор: [
          [3, 4],
          [5, 2],
        ],
      },
      inShards: true,
    });
    expect(scoreOf(found, 3)).toBeCloseTo(rarity(2) / 2, 9);
    expect(scoreOf(found, 5)).toBeCloseTo(rarity(2) / 4, 9);
  });

  test('in equal measure leaves documents in their own order', () => {
    expect(
      order(
        ranking([word('код')], {
          rows: {
            код: [
              [7, 8],
              [2, 8],
              [5, 8],
            ],
          },
        }),
      ),
    ).toEqual([2, 5, 7]);
  });

  test('is as rare as its alternative says, and never commoner than all documents', () => {
    const rows: Rows = { код: [[1, 8]], сайт: [[2, 8]], окно: [[3, 8]] };
    const as = (stem: string, frequency: number) => word(stem, [{ ...typed(stem), frequency }]);
    expect(scoreOf(ranking([as('код', 10)], { rows }), 1)).toBeCloseTo(rarity(10), 9);
    expect(scoreOf(ranking([as('окно', 1000)], { rows }), 3)).toBeCloseTo(rarity(DOCUMENTS), 9);
  });
});

describe('what a word may be called instead', () => {
  const rows: Rows = {
    врач: [
      [1, 8],
      [2, 8],
    ],
    доктор: [
      [2, 8],
      [3, 8],
    ],
  };

  test('a document takes the best of the alternatives, not their sum', () => {
    const found = ranking([word('врач', [typed('врач'), { stems: ['доктор'], weight: 0.5, reason: 'synonym' }])], { rows });
    expect(scoreOf(found, 1)).toBe(scoreOf(found, 2));
    expect(scoreOf(found, 3)).toBeCloseTo((rarity(2) / 2) * Math.sqrt(0.5), 9);
  });

  test('the evidence names the alternative that counted, and what it gave', () => {
    const synonym: Alternative = { stems: ['доктор'], weight: 0.5, reason: 'synonym' };
    const concept = word('врач', [typed('врач'), synonym]);
    const found = ranking([concept, word('нет')], { rows });
    expect(found.evidence(2)).toEqual([{ concept, alternative: typed('врач'), score: rarity(2) }]);
    expect(found.evidence(3)).toEqual([{ concept, alternative: synonym, score: rarity(2) / 2 }]);
    expect(found.evidence(30)).toEqual([]);
  });

  test('a better alternative that comes later takes the place of a worse one', () => {
    const weak: Alternative = { stems: ['врач'], weight: 0.25, reason: 'prefix' };
    const concept = word('врач', [weak, typed('доктор')]);
    const found = ranking([concept], { rows });
    expect(found.evidence(2)).toEqual([{ concept, alternative: typed('доктор'), score: rarity(2) }]);
    expect(scoreOf(found, 2)).toBeCloseTo(rarity(2), 9);
  });

  test('a phrase gives the mean of its words to documents that hold all of them', () => {
    const phrase: Alternative = { stems: ['личный', 'кабинет'], weight: 1, reason: 'synonym' };
    const found = ranking([word('лк', [phrase])], {
      rows: {
        личный: [
          [1, 8],
          [2, 8],
          [4, 8],
        ],
        кабинет: [
          [2, 4],
          [3, 8],
        ],
      },
    });
    expect(order(found)).toEqual([2]);
    const mean = (rarity(3) + rarity(2) / 2) / 2;
    expect(found.evidence(2)[0]?.score).toBeCloseTo(mean, 9);
    expect(scoreOf(found, 2)).toBeCloseTo(mean * Math.sqrt(mean / rarity(2)), 9);
  });

  test('a phrase of three words is not held by a document that lacks the second', () => {
    const phrase: Alternative = { stems: ['а', 'б', 'в'], weight: 1, reason: 'synonym' };
    const found = ranking([word('абв', [phrase])], {
      rows: {
        а: [
          [1, 8],
          [2, 8],
        ],
        б: [[2, 8]],
        в: [
          [1, 8],
          [2, 8],
        ],
      },
    });
    expect(order(found)).toEqual([2]);
  });
});

describe('several words', () => {
  const both: Rows = {
    код: [
      [1, 8],
      [2, 8],
    ],
    прийти: [
      [2, 8],
      [3, 8],
    ],
  };

  test('a document that holds both stands before those that hold one, by the share of the query that it covers', () => {
    const found = ranking([word('код'), word('прийти')], { rows: both });
    expect(order(found)).toEqual([2, 1, 3]);
    expect(scoreOf(found, 2)).toBeCloseTo(2 * rarity(2), 9);
    expect(scoreOf(found, 1)).toBeCloseTo(rarity(2) / 2, 9);
  });

  test('the rarer word weighs more', () => {
    const found = ranking([word('код'), word('редкий')], {
      rows: {
        код: [
          [1, 8],
          [5, 8],
          [6, 8],
          [7, 8],
        ],
        редкий: [[9, 8]],
      },
    });
    expect(order(found)[0]).toBe(9);
    expect(scoreOf(found, 9)).toBeCloseTo(rarity(1) ** 2 / (rarity(1) + rarity(4)), 9);
  });

  test('words that stand side by side add to a document that holds them, as rarely as such pairs are', () => {
    const pairs = { 'код прийти': [2, 30] };
    const found = ranking([word('код'), word('прийти')], { rows: both, pairs, inShards: true });
    expect(scoreOf(found, 2)).toBeCloseTo(2 * rarity(2) + 0.6 * rarity(2), 9);
    // Document 30 holds the pair in the file alone: nothing else is known of it.
    expect(order(found)).not.toContain(30);
  });

  test('only neighbours of the query are a pair, in their order', () => {
    const pairs = { 'прийти код': [2], 'код смс': [1] };
    const concepts = [word('код'), word('прийти'), word('смс')];
    const rows: Rows = { ...both, смс: [[1, 8]] };
    const with_ = ranking(concepts, { rows, pairs, inShards: true });
    const without = ranking(concepts, { rows, inShards: true });
    expect(with_.ranked).toEqual(without.ranked);
  });

  test('the first word of the query has no neighbour before it', () => {
    const found = ranking([word('код')], { rows: both, pairs: { ' код': [1] }, inShards: true });
    expect(scoreOf(found, 1)).toBe(scoreOf(found, 2));
  });
});

describe('the title', () => {
  const rows: Rows = {
    код: [
      [1, 8],
      [2, 8],
    ],
    прийти: [
      [1, 8],
      [2, 8],
    ],
  };
  const concepts = [word('код'), word('прийти')];

  test('that says the whole query adds three tenths', () => {
    const found = ranking(concepts, { rows }, { 2: ['прийти', 'код', 'вход'] });
    expect(order(found)).toEqual([2, 1]);
    expect(scoreOf(found, 2)).toBeCloseTo(1.3 * (scoreOf(found, 1) ?? 0), 9);
  });

  test('that says half of it adds half of that', () => {
    const found = ranking(concepts, { rows }, { 2: ['код'] });
    expect(scoreOf(found, 2)).toBeCloseTo((1 + 0.3 / 2) * (scoreOf(found, 1) ?? 0), 9);
  });

  test('in which a word follows as in the query says that word twice', () => {
    const found = ranking(concepts, { rows }, { 2: ['вход', 'код', 'прийти'] });
    expect(scoreOf(found, 2)).toBeCloseTo((1 + 0.3 * 1.5) * (scoreOf(found, 1) ?? 0), 9);
    const apart = ranking(concepts, { rows }, { 2: ['код', 'вход', 'прийти'] });
    expect(scoreOf(apart, 2)).toBeCloseTo(1.3 * (scoreOf(apart, 1) ?? 0), 9);
    // A word of the query between the two that the title lacks parts them.
    const parted = ranking([word('код'), word('смс'), word('прийти')], { rows: { ...rows, смс: [[3, 8]] } }, { 2: ['код', 'прийти'] });
    const whole = 2 * rarity(2) + rarity(1);
    expect(scoreOf(parted, 2)).toBeCloseTo((1 + (0.3 * 2 * rarity(2)) / whole) * (scoreOf(parted, 1) ?? 0), 9);
    // The first word of a title follows none.
    expect(scoreOf(ranking([word('код')], { rows }, { 2: ['код'] }), 2)).toBeCloseTo(1.3 * rarity(2), 9);
  });

  test('counts a word by how surely it was meant', () => {
    const half = word('кода', [{ stems: ['код'], weight: 0.5, reason: 'spelling' }]);
    const found = ranking([half], { rows }, { 2: ['код'] });
    expect(scoreOf(found, 2)).toBeCloseTo((1 + 0.3 / 2) * (scoreOf(found, 1) ?? 0), 9);
  });

  test('counts a phrase only where it says all of it', () => {
    const phrase = word('лк', [{ stems: ['код', 'прийти'], weight: 1, reason: 'synonym' }]);
    const part = ranking([phrase], { rows }, { 2: ['код'] });
    expect(scoreOf(part, 2)).toBe(scoreOf(part, 1));
    const whole = ranking([phrase], { rows }, { 2: ['код', 'прийти'] });
    expect(scoreOf(whole, 2)).toBeCloseTo(1.3 * (scoreOf(whole, 1) ?? 0), 9);
  });

  test('is no reason where the document itself does not hold the word', () => {
    const found = ranking(
      [word('код'), word('смс')],
      {
        rows: {
          код: [
            [1, 8],
            [2, 8],
          ],
          смс: [[3, 8]],
        },
      },
      { 2: ['смс'] },
    );
    expect(scoreOf(found, 2)).toBe(scoreOf(found, 1));
  });
});

describe('the tail', () => {
  /** One good answer and others that hold a weak word of it alone. */
  const long = (others: number): Ranking =>
    ranking([word('редкий'), word('код')], {
      rows: { редкий: [[0, 8]], код: [[0, 8], ...Array.from({ length: others }, (_, at) => [at + 1, 1] as const)] },
    });

  test('far below the first is left out', () => {
    expect(order(long(20))).toHaveLength(SHORT_LIST);
  });

  test('is kept where a short list would not be filled', () => {
    expect(order(long(3))).toEqual([0, 1, 2, 3]);
  });

  test('begins below eight hundredths of the first', () => {
    // In shards a score is rarity times level: level 1 of 8 is an eighth of the first, and kept.
    const rows: Rows = { код: Array.from({ length: 9 }, (_, at) => [at, at === 0 ? 8 : 1] as const) };
    expect(order(ranking([word('код')], { rows, inShards: true }))).toHaveLength(9);
    // Of two words the half that is covered makes it a sixteenth, which is less.
    const two = ranking([word('код'), word('вход')], {
      rows: { код: rows['код'] ?? [], вход: rows['код']?.slice(0, 1) ?? [] },
      inShards: true,
    });
    expect(order(two)).toHaveLength(SHORT_LIST);
  });

  test('no word of the query anywhere finds nothing', () => {
    expect(ranking([word('щупальце')], { rows: {} }).ranked).toEqual([]);
    expect(ranking([], { rows: {} }).ranked).toEqual([]);
  });
});

describe('coverage', () => {
  const rows: Rows = {
    код: [
      [1, 8],
      [2, 2],
    ],
  };

  test('is whole where a document is about every word, and less where it hardly speaks of one', () => {
    const found = ranking([word('код')], { rows });
    expect(found.coverage(1)).toBeCloseTo(1, 9);
    expect(found.coverage(2)).toBeCloseTo(Math.sqrt(2 / LEVELS), 9);
    expect(found.coverage(9)).toBe(0);
  });

  test('is less by each word that no document has', () => {
    const unknown = 0.4 * rarity(0);
    const one = ranking([word('код'), word('масло', [])], { rows });
    expect(one.coverage(1)).toBeCloseTo(rarity(2) / (rarity(2) + unknown), 9);
    const two = ranking([word('код'), word('масло', []), word('двигатель', [])], { rows });
    expect(two.coverage(1)).toBeCloseTo(rarity(2) / (rarity(2) + 2 * unknown), 9);
  });

  test.each([
    ['a word that only asks', word('подскажите', [], true)],
    ['a number', word('2026', [])],
  ])('is not less by %s', (_what, concept) => {
    expect(ranking([word('код'), concept], { rows }).coverage(1)).toBeCloseTo(1, 9);
  });

  test('is less by a word with digits in it, which may name a thing', () => {
    expect(ranking([word('код'), word('а4', [])], { rows }).coverage(1)).toBeLessThan(0.9);
  });

  test('is that of the five neighbours which a document answers best: the rest of a story takes nothing away', () => {
    const story = ['бабушка', 'деревня', 'справка'].map((stem) => word(stem, []));
    const asked = [word('код'), word('код2', [typed('код')])];
    const row = (words: Concept[]): number => ranking(words, { rows }).coverage(1);
    // Wherever the two stand, some row of five has three unknown words beside them, however many come before or after.
    const most = (2 * rarity(2)) / (2 * rarity(2) + 3 * 0.4 * rarity(0));
    expect(row([...story, ...asked])).toBeCloseTo(most, 9);
    expect(row([...story, ...story, ...asked])).toBeCloseTo(most, 9);
    expect(row([...asked, ...story, ...story])).toBeCloseTo(most, 9);
    expect(row([...story, ...asked, ...story])).toBeCloseTo(most, 9);
    // Two words far from each other are no row.
    expect(row([word('код'), ...story, ...story, word('код2', [typed('код')])])).toBeLessThan(most);
  });

  test('of a base in shards is whole for every document that holds the word', () => {
    expect(ranking([word('код')], { rows, inShards: true }).coverage(2)).toBeCloseTo(1, 9);
  });
});
