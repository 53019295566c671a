import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFilter } from '../../../src/build/search/filter.ts';
import { fromFiles } from '../../../src/build/search/read.ts';
import type { IndexedDocument } from '../../../src/build/search/impacts.ts';
import { writeIndex, type SearchFiles } from '../../../src/build/search/write.ts';
import { holds, readFilter } from '../../../src/core/search/bloom.ts';
import { createEngine } from '../../../src/core/search/engine.ts';
import { LEVELS, packRow, packStems, pairCode, readPair, readRow, readStems, swapScripts } from '../../../src/core/search/format.ts';
import { highlight } from '../../../src/core/search/highlight.ts';
import { stem } from '../../../src/core/search/stem.ts';
import { tries } from '../../support/all.ts';

const TOPICS = ['пароль', 'оплата', 'подпись', 'очередь', 'капча', 'уведомление', 'браузер', 'поликлиника'];

/** A base of as many documents as asked for, each about one topic and one number. */
function base(size: number): IndexedDocument[] {
  return Array.from({ length: size }, (_, at) => {
    const topic = TOPICS[at % TOPICS.length] ?? '';
    return {
      slug: `otvet-${at}`,
      title: `Вопрос про ${topic}, случай номер${at}`,
      section: at % 3 === 0 ? 'a' : 'b',
      description: `Что делать, если ${topic} не даётся в случае ${at}.`,
      headings: [{ text: 'Особый порядок', anchor: 'osobyj-poryadok' }],
      keywords: [],
      phrases: [`${topic} не работает`],
      errorMessages: [],
      allHeadings: ['Особый порядок'],
      body: `Проверьте ${topic} и повторите. Личный кабинет откройте снова.`,
    };
  });
}

const options = {
  sections: [
    { id: 'a', title: 'Первый' },
    { id: 'b', title: 'Второй' },
  ],
  synonyms: {
    groups: [
      ['пароль', 'пассворд'],
      ['капча', 'личный кабинет'],
    ],
    oneWay: [{ from: ['шифр'], to: ['пароль'] }],
    bestBets: [{ queries: ['главный вопрос'], article: 'otvet-7' }],
  },
  messages: [{ id: 'sboj', text: 'Сервис временно недоступен, код 1234567', article: 'otvet-5' }],
};
const small = writeIndex(base(24), options);
const shards = writeIndex(base(240), { ...options, smallUpTo: 0 });

describe.each([
  ['a small base', small],
  ['shards', shards],
])('%s', (_name, files: SearchFiles) => {
  const engine = fromFiles(files);
  const first = async (query: string) => (await engine.search(query)).hits[0]?.slug;

  test('finds a document by its own words', async () => {
    expect(await first('капча номер12')).toBe('otvet-12');
  });
  test('a synonym finds what the article says, one-way ones too', async () => {
    expect((await engine.search('пассворд')).hits[0]?.title).toContain('пароль');
    expect((await engine.search('шифр')).hits[0]?.title).toContain('пароль');
  });
  test('of a phrase that a word may be called by, single words are not marked', async () => {
    const { stems } = await engine.search('капча ');
    expect(highlight('Капча и кабинет', stems, stem).filter(({ marked }) => marked)).toEqual([{ text: 'Капча', marked: true }]);
  });
  test('a best bet stands first and says so', async () => {
    const { hits } = await engine.search('вопрос главный');
    expect(hits[0]).toMatchObject({ slug: 'otvet-7', promotion: 'best-bet' });
  });
  test('a message is known by its words, whatever its number and quotation marks', async () => {
    const { hits, message } = await engine.search('«СЕРВИС временно недоступен, код 7654321»');
    expect(message?.id).toBe('sboj');
    expect(hits[0]).toMatchObject({ slug: 'otvet-5', promotion: 'message' });
  });
  test('a misspelling is read as the word of the base', async () => {
    expect((await engine.search('паликлиника ')).readAs).toBe('поликлиника');
  });
  test('nothing is found for a word that is nowhere', async () => {
    expect((await engine.search('щупальце')).hits).toEqual([]);
  });
  test('the same input gives the same bytes', () => {
    expect([...writeIndex(base(files === small ? 24 : 240), { ...options, ...(files === shards && { smallUpTo: 0 }) })]).toEqual([
      ...files,
    ]);
  });
});

describe('a small base', () => {
  test('answers hastily from its first file, and says that this is not all', async () => {
    const asked: string[] = [];
    const engine = createEngine((name) => {
      asked.push(name);
      return Promise.resolve(small.get(name) ?? '');
    });
    const hasty = await engine.search('капча', { hasty: true });
    expect(asked).toEqual(['index.json']);
    expect(hasty.complete).toBe(false);
    expect(hasty.hits[0]).toMatchObject({ slug: 'otvet-12', description: '' });
    const whole = await engine.search('капча');
    expect(asked).toEqual(['index.json', 'rest.json']);
    expect(whole.complete).toBe(true);
    expect(whole.hits[0]?.description).toBe('Что делать, если капча не даётся в случае 12.');
  });

  test('guesses at a misspelling in a first answer only where too little is found without', async () => {
    const engine = fromFiles(small);
    const guessed = await engine.search('паликлиника ', { hasty: true });
    expect(guessed).toMatchObject({ readAs: 'поликлиника', complete: false });
    expect(guessed.hits[0]?.title).toContain('поликлиника');
    expect((await fromFiles(small).search('вопрос паликлиника ', { hasty: true })).readAs).toBeUndefined();
    expect((await engine.search('вопрос паликлиника ')).readAs).toBe('вопрос поликлиника');
  });

  test('reads its messages only for a query with enough neighbouring words of one', async () => {
    const asked: string[] = [];
    const engine = createEngine((name) => {
      asked.push(name);
      return Promise.resolve(small.get(name) ?? '');
    });
    await engine.search('временно сервис');
    expect(asked).not.toContain('m.json');
    await engine.search('сервис временно');
    expect(asked).toContain('m.json');
  });
});

test('a hasty answer of a large base reads the files of four words, the commonest left out', async () => {
  const asked: string[] = [];
  const files = writeIndex(base(2_000), { ...options, smallUpTo: 0 });
  const engine = createEngine((name) => {
    asked.push(name);
    return Promise.resolve(files.get(name) ?? '');
  });
  const query = 'проверьте капча кабинет номер12 порядок личный повторите';
  const hasty = await engine.search(query, { hasty: true });
  const few = asked.filter((name) => name.startsWith('t')).length;
  expect(hasty.hits[0]?.slug).toBe('otvet-12');
  expect(hasty.complete).toBe(false);
  const whole = await engine.search(query);
  expect(few).toBeLessThanOrEqual(4);
  expect(asked.filter((name) => name.startsWith('t')).length).toBeGreaterThan(few);
  expect(whole.complete).toBe(true);
});

test('a file that fails makes the answer incomplete; the next query has it all', async () => {
  let broken = true;
  const engine = createEngine((name) => {
    const text = shards.get(name);
    return text === undefined || (broken && /^[td]\d/.test(name)) ? Promise.reject(new Error(name)) : Promise.resolve(text);
  });
  expect((await engine.search('капча')).complete).toBe(false);
  broken = false;
  const answer = await engine.search('капча');
  expect(answer.complete).toBe(true);
  expect(answer.hits.length).toBeGreaterThan(0);
});

test('an entry file that fails rejects, and the next query asks again', async () => {
  let broken = true;
  const engine = createEngine((name) => (broken ? Promise.reject(new Error(name)) : Promise.resolve(small.get(name) ?? '')));
  await expect(engine.search('капча')).rejects.toThrow();
  broken = false;
  expect((await engine.search('капча')).hits.length).toBeGreaterThan(0);
});

test('a document of an unknown section is refused', () => {
  expect(() =>
    writeIndex(
      base(1).map((document) => ({ ...document, section: 'нет' })),
      options,
    ),
  ).toThrow('there is no section нет');
});

test('rows, pairs and stems come back as they were written', () => {
  const ids = fc.uniqueArray(fc.nat(20_000), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.nat(100_000), ids, ids, ids, (frequency, strong, weak, paired) => {
      const code = pairCode('слово');
      const weaker = weak.filter((document) => !strong.includes(document));
      const row = packRow(
        frequency,
        [
          { level: 1, documents: weaker },
          { level: LEVELS, documents: strong },
        ],
        new Map([
          [code, paired],
          [3, [1]],
        ]),
      );
      const read = readRow(row);
      expect(read.frequency).toBe(frequency);
      expect(read.postings.find(({ level }) => level === LEVELS)?.documents ?? []).toEqual(strong);
      expect(read.postings.find(({ level }) => level === 1)?.documents ?? []).toEqual(weaker);
      expect(readPair(row, code)).toEqual(paired);
      expect(readPair(row, 4)).toEqual([]);
    }),
  );
  const stems = ['500', 'vpn', 'парол', 'паром', 'пар', 'яблок'].sort();
  expect(readStems(packStems(stems))).toEqual(stems);
});

test('a text with its scripts swapped twice is the text again, and Russian takes one byte a letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => swapScripts(swapScripts(text)) === text));
  expect(Buffer.byteLength(swapScripts('Забыл пароль: VPN'))).toBe(20);
});

test('a filter holds every word that was put into it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 50 }), (list) => {
      const filter = readFilter(writeFilter(new Set(list), 8));
      return list.every((word) => holds(filter, word));
    }),
  );
});

describe('hostile strings', () => {
  const pieces = [
    'парол',
    'Код ',
    '😀',
    '\ud800',
    '\u202eкод',
    '<script>alert(1)</script>',
    '\0',
    '\u0007',
    ' ',
    "';--",
    '[]',
    'ghbdtn ',
    '٣',
    'ёЁ',
    '«»',
    'a'.repeat(300),
    '1'.repeat(50),
    '__proto__',
    'constructor',
  ];
  let seed = 20_261_122;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const hostile = (): string => {
    let text = '';
    for (let n = random(6); n >= 0; n--)
      text += random(2) === 0 ? (pieces[random(pieces.length)] ?? '') : String.fromCharCode(random(65_536));
    return text;
  };

  test('thousands of them are answered, and highlighting gives the text back', async () => {
    const engine = fromFiles(small);
    for (let n = 0; n < tries(100_000); n++) {
      const text = hostile();
      const { hits, stems, prefix } = await engine.search(text, { limit: 3 });
      expect(hits.length).toBeLessThanOrEqual(3);
      const joined = highlight(text, stems, stem, prefix).map((fragment) => fragment.text);
      if (joined.join('') !== text) throw new Error(JSON.stringify(text));
    }
  });

  test.each([['а'.repeat(10_000)], ['код '.repeat(2_500)], ['q'.repeat(10_000)], ['[]'.repeat(5_000)]])(
    '10,000 characters take bounded time',
    async (text) => {
      const started = performance.now();
      await fromFiles(small).search(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
