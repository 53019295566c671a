import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../src/core/search/concept.ts';
import type { Synonym } from '../../../src/core/search/synonyms.ts';
import { understand, type Understanding, type UnderstandOptions } from '../../../src/core/search/understand.ts';

/*
 * Each rule of reading a query by a case that only this rule can decide. The base is invented: which stems it has, and in how many
 * documents. A word is its own stem, but for the forms given, so that no stemmer decides a case.
 */

interface Base {
  readonly known?: Readonly<Record<string, number>>;
  readonly forms?: Readonly<Record<string, string>>;
  readonly synonyms?: readonly Synonym[];
  readonly portal?: readonly string[];
  readonly ordinary?: readonly string[];
  readonly common?: readonly string[];
  readonly grown?: readonly string[];
  readonly inShards?: boolean;
  /** False while the rest of a small base has not come. */
  readonly whole?: boolean;
  /** Stems whose file cannot be read. */
  readonly lost?: readonly string[];
  readonly vocabulary?: readonly string[] | null;
}

interface Read extends Understanding {
  /** The stems whose files were asked for, in order. */
  readonly wanted: readonly string[];
}

/** Words that are their own stems for the stemmer too: corrections are made from them. */
const KNOWN = { сайт: 7, код: 9, пароль: 8, вход: 6, забыл: 5, прийти: 4, парольный: 3, смс: 2, esim: 1 };

async function read(query: string, base: Base = {}, options: Partial<UnderstandOptions> = {}): Promise<Read> {
  const { forms = {}, synonyms = [], portal = [], ordinary = [], common = [], grown = [], lost = [] } = base;
  const { inShards = false, whole = true } = base;
  const known = new Map<string, number>(Object.entries(base.known ?? KNOWN));
  const vocabulary = base.vocabulary === undefined ? [...known.keys()] : base.vocabulary;
  const wanted: string[] = [];
  const lexicon: Lexicon = {
    folding: {
      stem: (word) => forms[word] ?? word,
      family: (stem) => stem,
      others: () => [],
      startingWith: (prefix) => grown.filter((stem) => stem.startsWith(prefix)),
      add: () => undefined,
    },
    portal: new Set(portal),
    terms: {
      want: (stems) => {
        wanted.push(...stems);
        return Promise.resolve(stems.every((stem) => !lost.includes(stem)));
      },
      frequency: (stem) => known.get(stem) ?? 0,
      postings: () => [],
      together: () => [],
      startingWith: (prefix, most) => [...known.keys()].filter((stem) => stem.startsWith(prefix)).slice(0, most),
      inShards,
      all: () => [...known.keys()],
      addRest: () => undefined,
    },
    common,
    synonyms: (stem) => synonyms.filter(({ from }) => from[0] === stem),
    vocabulary: () => Promise.resolve(vocabulary),
    isOrdinary: (stem) => ordinary.includes(stem),
    whole: () => whole,
  };
  const understanding = await understand(query, lexicon, { prefix: false, asTyped: false, hasty: false, guess: false, ...options });
  return { ...understanding, wanted };
}

const wordsOf = ({ concepts }: Understanding): string[] => concepts.map(({ word }) => word);
const stemsOf = ({ concepts }: Understanding): string[] => concepts.map(({ stem }) => stem);

describe('words that tell nothing', () => {
  test.each([
    ['код и пароль', ['код', 'пароль']],
    ['что это', ['что', 'это']],
    ['', []],
  ])('of «%s» these are asked for: %j', async (query, kept) => {
    expect(wordsOf(await read(query))).toEqual(kept);
  });

  test('their files are not asked for', async () => {
    expect((await read('код и пароль')).wanted).toEqual(['код', 'пароль']);
    expect((await read('что это')).wanted).toEqual([]);
  });

  test.each([
    ['пароль как', true, ['пароль', 'как']],
    ['пароль как', false, ['пароль']],
    ['пароль и', true, ['пароль']],
  ])('«%s» half-typed %s: %j', async (query, prefix, kept) => {
    expect(wordsOf(await read(query, {}, { prefix }))).toEqual(kept);
  });

  test('that only ask count for less, and their absence tells nothing', async () => {
    const { concepts } = await read('почему код', { known: { почему: 3, код: 9 } });
    expect(concepts).toEqual([
      { word: 'почему', stem: 'почему', alternatives: [{ stems: ['почему'], weight: 0.3, reason: 'typed' }], filler: true },
      { word: 'код', stem: 'код', alternatives: [{ stems: ['код'], weight: 1, reason: 'typed' }], filler: false },
    ]);
  });

  test('the name of the portal is such a word', async () => {
    const { concepts } = await read('окошко код', { known: { окошко: 30, код: 9 }, portal: ['окошко'] });
    expect(concepts[0]?.filler).toBe(true);
    expect(concepts[0]?.alternatives).toEqual([{ stems: ['окошко'], weight: 0.3, reason: 'typed' }]);
  });

  test('a word that the base lacks has no alternative, and is asked for all the same', async () => {
    const { concepts } = await read('щупальце');
    expect(concepts).toEqual([{ word: 'щупальце', stem: 'щупальце', alternatives: [], filler: false }]);
  });
});

describe('the last word, half-typed', () => {
  const half = { prefix: true };

  test('may grow into stems of the base, as common as all of them together', async () => {
    const { concepts } = await read('парол', {}, half);
    expect(concepts[0]?.alternatives).toEqual([
      { stems: ['пароль'], weight: 0.6, reason: 'prefix', frequency: 11 },
      { stems: ['парольный'], weight: 0.6, reason: 'prefix', frequency: 11 },
    ]);
  });

  test('and into stems of word families, each once, but not into itself', async () => {
    const { concepts } = await read('пароль', { grown: ['парольный', 'парольщик'] }, half);
    expect(concepts[0]?.alternatives.flatMap(({ stems }) => stems)).toEqual(['пароль', 'парольный', 'парольщик']);
  });

  test.each(['парол ', 'парол.', 'парол,', 'парол!', 'парол?', 'парол;', 'парол:', 'парол)', 'парол»', 'парол"'])(
    '«%s» is finished',
    async (query) => {
      const { concepts } = await read(query, { ordinary: ['парол'] }, half);
      expect(concepts[0]?.alternatives).toEqual([]);
    },
  );

  test('only the last, and only when asked so', async () => {
    const two = await read('вхо парол', { ordinary: ['вхо', 'парол'] }, half);
    expect(two.concepts.map(({ alternatives }) => alternatives.length)).toEqual([0, 2]);
    expect((await read('парол', { ordinary: ['парол'] })).concepts[0]?.alternatives).toEqual([]);
  });

  test('needs two letters', async () => {
    expect((await read('п', {}, half)).concepts[0]?.alternatives).toEqual([]);
    expect((await read('па', {}, half)).concepts[0]?.alternatives).toHaveLength(2);
  });

  test('grows into forty stems at most', async () => {
    const known = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`код${String.fromCharCode(0x430 + (at % 32))}${at}`, 1]));
    expect((await read('код', { known }, half)).concepts[0]?.alternatives).toHaveLength(40);
  });

  test('the name of the portal grows into nothing', async () => {
    const base: Base = { known: { окошко: 30, окошкоход: 2 }, portal: ['окошко'] };
    expect((await read('окошко', base, half)).concepts[0]?.alternatives).toHaveLength(1);
  });
});

describe('synonyms', () => {
  const synonym = (from: string, to: string): Synonym => ({ from: from.split(' '), to: [to.split(' ')] });
  const alternatives = async (query: string, base: Base) => (await read(query, base)).concepts.map(({ alternatives: all }) => all.slice(1));

  test('of a word count two thirds, and their files are asked for', async () => {
    const base: Base = { known: { код: 2, шифр: 2 }, synonyms: [synonym('код', 'шифр')] };
    expect(await alternatives('код', base)).toEqual([[{ stems: ['шифр'], weight: 0.65, reason: 'synonym' }]]);
    expect((await read('код', base)).wanted).toEqual(['код', 'шифр']);
  });

  test('rarer than the word that was typed count as common as halfway between the two', async () => {
    const base: Base = { known: { код: 9, шифр: 2 }, synonyms: [synonym('код', 'шифр')] };
    expect((await alternatives('код', base))[0]?.[0]?.frequency).toBe(6);
  });

  test('of several words are as rare as the rarest, and are none where one is lacking', async () => {
    const synonyms = [synonym('код', 'тайное слово')];
    expect((await alternatives('код', { known: { код: 9, тайное: 5, слово: 3 }, synonyms }))[0]?.[0]?.frequency).toBe(6);
    expect(await alternatives('код', { known: { код: 9, тайное: 5 }, synonyms })).toEqual([[]]);
  });

  test('of a phrase belong to each of its words, where they stand in a row', async () => {
    const known = { личный: 1, кабинет: 1, профиль: 1, код: 1 };
    const synonyms = [synonym('личный кабинет', 'профиль')];
    const found = [{ stems: ['профиль'], weight: 0.65, reason: 'synonym' }];
    expect(await alternatives('код личный кабинет', { known, synonyms })).toEqual([[], found, found]);
    expect(await alternatives('личный код кабинет', { known, synonyms })).toEqual([[], [], []]);
    expect(await alternatives('личный', { known, synonyms })).toEqual([[]]);
  });
});

describe('other layouts and scripts', () => {
  test.each([
    ['gfhjkm', 'пароль', 'layout'],
    ['vhod', 'вход', 'translit'],
  ])('«%s» is read as «%s»', async (query, word, reading) => {
    const understood = await read(query);
    expect(stemsOf(understood)).toEqual([word]);
    expect(understood.readAs).toBe(word);
    expect(understood.readings).toEqual([reading]);
  });

  test('what is known in Latin letters stays, and no other reading of it is asked for', async () => {
    const understood = await read('esim код');
    expect(stemsOf(understood)).toEqual(['esim', 'код']);
    expect(understood.readAs).toBeUndefined();
    expect(understood.wanted).toEqual(['esim', 'код']);
  });

  test('the files of other readings are asked for where one piece is unknown as typed', async () => {
    expect((await read('esim gfhjkm')).wanted).toContain('пароль');
  });

  test('as typed it stays in any case', async () => {
    const understood = await read('gfhjkm', {}, { asTyped: true });
    expect(stemsOf(understood)).toEqual(['gfhjkm']);
    expect(understood.readAs).toBeUndefined();
    expect(understood.wanted).toEqual(['gfhjkm']);
  });

  test('only the piece that was read otherwise is shown otherwise, with the spaces as they were', async () => {
    expect((await read('  код   gfhjkm ')).readAs).toBe('код   пароль');
    expect((await read(' код   пароль ')).readAs).toBeUndefined();
  });
});

describe('misspellings', () => {
  test('are taken for the nearest stem, and the query is shown as it was read', async () => {
    const understood = await read('мой саит, вход');
    expect(stemsOf(understood)).toEqual(['сайт', 'вход']);
    expect(understood.readAs).toBe('мой сайт, вход');
    expect(understood.readings).toEqual(['spelling']);
    expect(understood.concepts[0]?.alternatives.map(({ stems }) => stems)).toContainEqual(['сайт']);
  });

  test.each<[string, string, Base, Partial<UnderstandOptions>]>([
    ['where every word is taken as typed', 'саит', {}, { asTyped: true }],
    ['before the rest of a small base has come', 'саит', { whole: false }, {}],
    ['in an ordinary word', 'саит', { ordinary: ['саит'] }, {}],
    ['in a word that tells nothing', 'было', { known: { бол: 3 } }, {}],
    ['in a word that only asks', 'день', { known: { ден: 3 } }, {}],
    ['in an English word', 'root', { known: { roof: 3 } }, {}],
    ['in a known word', 'саит', { known: { саит: 1, сайт: 5 } }, {}],
    ['in a beginning of a known word', 'саит', { known: { саитный: 1, сайт: 5 } }, { prefix: true }],
    ['in a word with a synonym', 'саит', { synonyms: [{ from: ['саит'], to: [['код']] }] }, {}],
  ])('are not looked for %s', async (_where, query, base, options) => {
    const understood = await read(query, base, options);
    expect(stemsOf(understood)).toEqual([query]);
    expect(understood.readAs).toBeUndefined();
    expect(understood.complete).toBe(true);
  });

  test('are looked for in a half-typed word that begins no known one', async () => {
    expect(stemsOf(await read('саит', {}, { prefix: true }))).toEqual(['сайт']);
  });

  test('are guessed at before the rest has come, where that is asked for', async () => {
    expect(stemsOf(await read('саит', { whole: false }, { guess: true }))).toEqual(['сайт']);
  });

  test('that cannot be looked up leave the answer incomplete', async () => {
    const understood = await read('саит', { vocabulary: null });
    expect(understood.complete).toBe(false);
    expect(stemsOf(understood)).toEqual(['саит']);
  });
});

describe('glued words', () => {
  test.each<[string, string[], Base]>([
    ['забылпароль', ['забыл', 'пароль'], {}],
    ['забылипароль', ['забыл', 'пароль'], {}],
    ['забылпарольи', ['забыл', 'пароль'], {}],
    // Together shorter than ten letters.
    ['кодпароль', ['кодпароль'], { vocabulary: [] }],
    ['сайтпароль', ['сайт', 'пароль'], {}],
    // Three letters are a part.
    ['парольсмскод', ['пароль', 'смс', 'код'], {}],
    // One of the parts is unknown.
    ['забылщупальце', ['забылщупальце'], { ordinary: [], vocabulary: [] }],
    // A known or an ordinary word is one word.
    ['забылпароль', ['забылпароль'], { known: { забылпароль: 1, забыл: 5, пароль: 8 } }],
    ['забылпароль', ['забылпароль'], { ordinary: ['забылпароль'] }],
    // Two letters are a part only where they join.
    ['забылпарольюв', ['забылпарольюв'], { known: { забыл: 5, пароль: 8, юв: 3 }, vocabulary: [] }],
    // One long word is no row.
    ['непарольный', ['непарольный'], { known: { парольный: 1 }, vocabulary: [] }],
    // The row with the longest words.
    ['забылпарольный', ['забыл', 'парольный'], { known: { забыл: 5, пароль: 8, ный: 2, парольный: 3 } }],
    // What is written with a sign was not glued by mistake.
    ['забылпароль!', ['забылпароль'], { vocabulary: [] }],
  ])('«%s» is %j', async (query, words, base) => {
    expect(wordsOf(await read(query, base))).toEqual(words);
  });

  test('are shown apart', async () => {
    expect((await read('код забылпароль')).readAs).toBe('код забыл пароль');
  });

  test.each<[string, Base, Partial<UnderstandOptions>]>([
    ['as typed', {}, { asTyped: true }],
    ['before the rest has come', { whole: false }, {}],
    ['in a base in shards', { inShards: true, vocabulary: [] }, {}],
  ])('stay one word %s', async (_when, base, options) => {
    expect(wordsOf(await read('забылпароль', base, options))).toEqual(['забылпароль']);
  });
});

describe('a long query', () => {
  test('is read for sixty-four words', async () => {
    const letter = (at: number): string => String.fromCharCode(0x430 + at);
    const many = Array.from({ length: 70 }, (_, at) => `слово${letter(at >> 5)}${letter(at & 31)}`);
    const known = Object.fromEntries(many.map((word) => [word, 1]));
    expect(wordsOf(await read(many.join(' '), { known }))).toEqual(many.slice(0, 64));
  });

  test('says its subject once, where it first names it', async () => {
    expect(wordsOf(await read('код и пароль кода код', { forms: { кода: 'код' } }))).toEqual(['код', 'пароль']);
  });

  test('is read for a thousand letters', async () => {
    expect(wordsOf(await read(`код${' '.repeat(994)}пароль`, { ordinary: ['пар'] }))).toEqual(['код', 'пар']);
  });
});

describe('files of the index', () => {
  test('that cannot be read leave the answer incomplete', async () => {
    expect((await read('код пароль', { lost: ['пароль'] })).complete).toBe(false);
    expect((await read('код пароль')).complete).toBe(true);
  });
});

describe('a base in shards', () => {
  const shards: Base = { inShards: true, known: { сайт: 7, код: 9, пароль: 8, вход: 6, забыл: 5, смс: 2, почему: 3 } };

  test('spares the files of words that only ask, where two others are left', async () => {
    const understood = await read('почему код пароль', shards);
    expect(understood.wanted).toEqual(['код', 'пароль']);
    expect(wordsOf(understood)).toEqual(['код', 'пароль']);
    expect(understood.complete).toBe(true);
  });

  test('reads them where fewer are left', async () => {
    expect((await read('и почему код', shards)).wanted).toEqual(['почему', 'код']);
    expect((await read('почему код', shards)).wanted).toEqual(['почему', 'код']);
    expect((await read('почему код код', shards)).wanted).toEqual(['почему', 'код', 'код']);
  });

  test('keeps a spared word that is half-typed', async () => {
    expect(wordsOf(await read('код пароль почему', shards, { prefix: true }))).toEqual(['код', 'пароль', 'почему']);
  });

  test('in haste reads the files of four words: the later first, the commonest of the base never', async () => {
    const query = 'забыл код пароль вход смс';
    const hasty = await read(query, shards, { hasty: true });
    expect(hasty.wanted).toEqual(['код', 'пароль', 'вход', 'смс']);
    expect(hasty.complete).toBe(false);
    const common = await read(query, { ...shards, common: ['смс', 'вход'] }, { hasty: true });
    expect(common.wanted).toEqual(['забыл', 'код', 'пароль', 'вход']);
    expect(wordsOf(common)).toEqual(['забыл', 'код', 'пароль', 'вход']);
    const second = await read(query, { ...shards, common: ['пароль', 'смс', 'забыл'] }, { hasty: true });
    expect(second.wanted).toEqual(['забыл', 'код', 'вход', 'смс']);
    const third = await read(`сайт ${query}`, { ...shards, common: ['пароль', 'смс', 'забыл'] }, { hasty: true });
    expect(third.wanted).toEqual(['сайт', 'забыл', 'код', 'вход']);
    expect((await read(query, shards)).wanted).toEqual(['забыл', 'код', 'пароль', 'вход', 'смс']);
  });

  test('in haste is complete where four words were all, and those that only ask are no loss', async () => {
    expect((await read('почему код пароль вход смс', shards, { hasty: true })).complete).toBe(true);
  });

  test('in haste corrects nothing, and says that there may be more', async () => {
    const hasty = await read('саит', shards, { hasty: true });
    expect(stemsOf(hasty)).toEqual(['саит']);
    expect(hasty.complete).toBe(false);
    expect(stemsOf(await read('саит', shards))).toEqual(['сайт']);
  });

  test('a small base in haste corrects all the same', async () => {
    const hasty = await read('саит', {}, { hasty: true });
    expect(stemsOf(hasty)).toEqual(['сайт']);
    expect(hasty.complete).toBe(true);
  });
});
