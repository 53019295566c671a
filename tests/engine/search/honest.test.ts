import { describe, expect, test } from 'vitest';
import type { IndexedDocument } from '../../../src/build/search/impacts.ts';
import { fromFiles, joinedWords } from '../../../src/build/search/read.ts';
import { writeIndex } from '../../../src/build/search/write.ts';

function document(slug: string, title: string, keywords: string[], body: string): IndexedDocument {
  return { slug, title, section: 'a', description: title, headings: [], keywords, phrases: [], errorMessages: [], allHeadings: [], body };
}

const engine = fromFiles(
  writeIndex(
    [
      document('parol', 'Забыли пароль', ['пароль'], 'Сбросьте пароль и войдите снова.'),
      document('kod', 'Не приходит код', ['код', 'смс'], 'Код приходит в смс. До сих пор не пришёл? Подождите.'),
      document('vrach', 'Запись к врачу', ['врач', 'запись'], 'Запишитесь на приём к врачу онлайн.'),
      document('mfc', 'Запись в центр', ['центр', 'запись'], 'Приходите в центр по записи онлайн.'),
      ...['оплата', 'файл', 'капча', 'браузер', 'подпись', 'очередь', 'письмо', 'чат', 'отказ', 'срок'].map((word) =>
        document(`ob-${word.length}-${word.charCodeAt(0)}`, `Вопрос: ${word}`, [word], `Что делать, если ${word} не даётся.`),
      ),
      document('nomer', 'Чей это номер', ['номер'], 'Номер поддержки и номера мошенников.'),
    ],
    {
      sections: [{ id: 'a', title: 'Все' }],
      synonyms: {
        groups: [['врач', 'приём']],
        oneWay: [{ from: ['портал'], to: ['Окошко'] }],
        bestBets: [],
        elsewhere: [
          { whose: 'Оператор связи', words: ['мегателеком'], unless: ['код', 'смс'] },
          { whose: 'Суд', words: ['развод через суд', 'номер'] },
        ],
        things: { phone: ['nomer'] },
      },
      messages: [],
      portal: { hosts: ['portal.test'], name: 'Окошко' },
      phones: [['88001007010', '8 800 100-70-10 — проверено']],
    },
  ),
);

describe('an answer says what it is worth', () => {
  test.each([
    ['не приходит код', 'answered'],
    ['стиральная машина не отжимает', 'nothing'],
    ['масло двигатель пароль', 'nothing'],
    ['тариф мегателеком', 'nothing'],
    ['не приходит код мегателеком', 'answered'],
    ['развод через суд', 'nothing'],
    ['развод через суд на окошке пароль', 'partly'],
  ])('«%s»: %s', async (query, state) => {
    expect((await engine.search(query, { prefix: false })).state).toBe(state);
  });

  const story = 'бабушка живёт далеко внуки выросли дача огород куры';
  test.each([
    ['a long story with a question to us in it', `${story} не приходит код смс`, 'partly'],
    ['a long story about something else', `${story} рассада помидоры теплица лейка`, 'nothing'],
    ['a story that names another owner, and asks us clearly', `развод через суд ${story} до сих пор не приходит код смс`, 'answered'],
    ['a story that names another owner, and asks us in passing', `развод через суд ${story} не приходит код смс`, 'nothing'],
    ['a short question that names another owner', 'развод через суд до сих пор не приходит код смс', 'nothing'],
  ])('%s', async (_what, query, state) => {
    expect((await engine.search(query, { prefix: false })).state).toBe(state);
  });

  test('names whose matter it is, and the words that no article has', async () => {
    expect((await engine.search('тариф мегателеком')).elsewhere).toEqual({ whose: 'Оператор связи', words: ['мегателеком'] });
    expect((await engine.search('масло двигатель пароль', { prefix: false })).unknown).toEqual(['масло', 'двигатель']);
  });

  test('a word that articles are about is ours, though the list of foreign ones has it', async () => {
    expect((await engine.search('чей номер', { prefix: false })).state).toBe('answered');
  });

  test('before everything is read nobody is told that there is nothing', async () => {
    const broken = fromFiles(
      new Map(
        [
          ...writeIndex([document('a', 'Забыли пароль', [], '')], {
            sections: [{ id: 'a', title: 'А' }],
            synonyms: { groups: [], oneWay: [], bestBets: [] },
            messages: [],
          }),
        ].filter(([name]) => name === 'index.json'),
      ),
    );
    const answer = await broken.search('масло двигатель');
    expect(answer.complete).toBe(false);
    expect(answer.state).not.toBe('nothing');
  });
});

describe('things in a query', () => {
  test('a number is led to the article about numbers, with what is known of it', async () => {
    const known = await engine.search('кто звонит +7 800 100-70-10');
    expect(known.hits[0]).toMatchObject({ slug: 'nomer', promotion: 'phone' });
    expect(known.phones[0]?.known).toBe('8 800 100-70-10 — проверено');
    expect((await engine.search('8 800 555-35-35')).phones[0]?.known).toBeNull();
  });

  test("the portal's address is no word", async () => {
    const plain = await engine.search('не приходит код', { prefix: false });
    const named = await engine.search('portal.test не приходит код', { prefix: false });
    expect(named.hits.map(({ slug }) => slug)).toEqual(plain.hits.map(({ slug }) => slug));
  });

  test('words without spaces are cut where known words meet', async () => {
    expect((await engine.search('неприходиткод')).hits[0]?.slug).toBe('kod');
  });
});

describe('ranking', () => {
  test('a word that no document is about does not outweigh the topic', async () => {
    expect((await engine.search('до сих пор нет кода', { prefix: false })).hits[0]?.slug).toBe('kod');
  });

  test('a filler word does not outrank the topic', async () => {
    expect((await engine.search('онлайн запись к врачу', { prefix: false })).hits[0]?.slug).toBe('vrach');
  });
});

test('two words that must stay apart and are taken for one are named with the articles that would mix', () => {
  const documents = [document('karty', 'Карты', [], ''), document('kartiny', 'Картины', [], ''), document('oplata', 'Оплата', [], '')];
  const short = (word: string): string => word.slice(0, 4);
  expect(
    joinedWords(
      [
        ['карта', 'картина'],
        ['карта', 'оплата'],
      ],
      short,
      documents,
    ),
  ).toEqual([{ at: 0, words: ['карта', 'картина'], slugs: ['karty', 'kartiny'] }]);
});
