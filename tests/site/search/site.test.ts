import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutDrafts } from '../../../src/build/content/current.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { fromFiles, lostTitles } from '../../../src/build/search/read.ts';
import { siteIndex } from '../../../src/build/search/articles.ts';
import { typedInLatinLayout } from '../../../src/core/search/keyboard.ts';

const content = withoutDrafts(loadContent());
const files = siteIndex(content);
const engine = fromFiles(files);
// What is written for editors is no answer to a citizen.
const articles = content.articles.filter(({ data }) => data.audience !== 'редактор');
const found = async (query: string): Promise<string[]> => (await engine.search(query)).hits.map(({ slug }) => slug);

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

test('every article is found first by its own title', async () => {
  expect(await lostTitles(content)).toEqual([]);
});

test.each(articles.map(({ slug, data }) => [data.title, slug]))(
  '«%s» is found in the wrong layout and in Latin letters',
  async (title, slug) => {
    expect((await found(typedInLatinLayout(title))).slice(0, 3)).toContain(slug);
    const latin = title.toLowerCase().replace(/[а-яё]/g, (letter) => LATIN[letter] ?? letter);
    expect((await found(latin)).slice(0, 3)).toContain(slug);
  },
);

const queries = parse(readFileSync('content/expectations/queries.yaml', 'utf8')) as { q: string; want: string }[];

test('the queries of the expectations: nine of ten find five first titles, or all there are, in the entry file', async () => {
  const waiting: string[] = [];
  for (const { q } of queries) {
    const first = await fromFiles(files).search(q, { limit: 5, hasty: true });
    const whole = await engine.search(q, { limit: 5 });
    if (first.hits.length < whole.hits.length) waiting.push(q);
  }
  expect(waiting.length / queries.length, waiting.join('\n')).toBeLessThanOrEqual(0.1);
});

test('the queries of the expectations: nine of ten among the first three, none without an answer', async () => {
  const missed: string[] = [];
  let reciprocal = 0;
  for (const { q, want } of queries) {
    const slugs = await found(q);
    expect(slugs, q).not.toEqual([]);
    const place = slugs.indexOf(want);
    reciprocal += place < 0 ? 0 : 1 / (place + 1);
    if (place < 0 || place > 2) missed.push(q);
  }
  expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.06);
  expect(reciprocal / queries.length).toBeGreaterThanOrEqual(0.9);
});

test.each(content.messages.map(({ text, article }) => [text, article]))('the message «%s» leads to its article', async (text, article) => {
  expect((await found(`«${text.toUpperCase()}»`))[0]).toBe(article);
});

test.each(['посмотреть', 'сказать', 'угнали', 'накормить кошку'])('ordinary words are not corrected: «%s»', async (query) => {
  expect((await engine.search(query)).readAs).toBeUndefined();
});

test('a correction is shown and can be taken back', async () => {
  const answer = await engine.search('скришот не отправляется');
  expect(answer.readAs).toBe('скриншот не отправляется');
  expect((await engine.search('скришот не отправляется', { asTyped: true })).readAs).toBeUndefined();
});

test('results can be narrowed to a section, and the counts say to which', async () => {
  const answer = await engine.search('код', { limit: 100 });
  for (const { id, count } of answer.sections) {
    const narrowed = await engine.search('код', { section: id, limit: 100 });
    expect(narrowed.total).toBe(count);
    expect(new Set(narrowed.hits.map(({ section }) => section))).toEqual(new Set([id]));
  }
});

test('while a word is typed, results already come', async () => {
  for (const query of ['парол', 'скриншо', 'заблокиров', 'уведом']) expect(await found(query), query).not.toEqual([]);
});

test.each([
  ['немогу войти', 'не могу войти'],
  ['незагружаеца фаил', 'не загружается файл'],
  ['отключить расшрения', 'отключить расширения'],
  ['prilojenie ne rabotaet', 'приложение не работает'],
  ['машеники звонят', 'мошенники звонят'],
  ['пороль', 'пароль'],
  ['неработает акаунт', 'не работает аккаунт'],
  ['регестрация в кабенете', 'регистрация в кабинете'],
  ['ошипка сертефиката', 'ошибка сертификата'],
  ['заевление в потдержку', 'заявление в поддержку'],
  ['увидомления на телифон', 'уведомления на телефон'],
  ['android d ntktajyt yt hf,jnftn', 'android в телефоне не работает'],
])('«%s» is read as «%s»', async (query, readAs) => {
  expect((await engine.search(query)).readAs).toBe(readAs);
});

test.each([
  ['я его видел у соседа'],
  ['некоторые необходимые бумаги'],
  ['отца утром нет дома'],
  ['запрос не содержит основных условий'],
  ['прошение применяется ко всем лесам'],
  ['панель и модуль запущены'],
  ['413 Request Entity Too Large'],
  ['cookie'],
])('«%s» is read as it stands', async (query) => {
  expect((await engine.search(query)).readAs).toBeUndefined();
});
