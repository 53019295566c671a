import { describe, expect, test } from 'vitest';
import { checkSearch } from '../../../src/build/content/check-search.ts';
import { withoutDrafts } from '../../../src/build/content/current.ts';
import { articleAt, loadExpectations } from '../../../src/build/content/expectations.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { fromFiles } from '../../../src/build/search/read.ts';
import { formatIssue } from '../../../src/build/content/report.ts';
import { siteIndex } from '../../../src/build/search/articles.ts';
import { typedInLatinLayout } from '../../../src/core/search/keyboard.ts';

const content = withoutDrafts(loadContent());
const files = siteIndex(content);
const engine = fromFiles(files);
// What is written for editors is no answer to a citizen, what is out of date no answer at all.
const articles = content.articles.filter(({ data }) => data.audience !== 'редактор' && data.status === 'опубликовано');
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

test.each(articles.map(({ slug, data }) => [data.title, slug]))(
  '«%s» is found in the wrong layout and in Latin letters',
  async (title, slug) => {
    expect((await found(typedInLatinLayout(title))).slice(0, 3)).toContain(slug);
    const latin = title.toLowerCase().replace(/[а-яё]/g, (letter) => LATIN[letter] ?? letter);
    expect((await found(latin)).slice(0, 3)).toContain(slug);
  },
);

test('each article is the first answer to its own title, and answers what it is found by', async () => {
  expect((await checkSearch(content.dir)).map((issue) => formatIssue(issue, content.dir))).toEqual([]);
});

const { queries, spelling } = loadExpectations(content.dir);

describe.runIf(queries.length > 0)('the queries of the expectations', () => {
  test('nine of ten find five first titles, or all there are, in the entry file', async () => {
    const waiting: string[] = [];
    for (const { q } of queries) {
      const first = await fromFiles(files).search(q, { limit: 5, hasty: true });
      const whole = await engine.search(q, { limit: 5 });
      if (first.hits.length < whole.hits.length) waiting.push(q);
    }
    expect(waiting.length / queries.length, waiting.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('nine of ten among the first three, none without an answer', async () => {
    const missed: string[] = [];
    let reciprocal = 0;
    for (const { q, want } of queries) {
      const slugs = await found(q);
      expect(slugs, q).not.toEqual([]);
      const place = slugs.indexOf(articleAt(content, want) ?? '');
      reciprocal += place < 0 ? 0 : 1 / (place + 1);
      if (place < 0 || place > 2) missed.push(q);
    }
    expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.06);
    expect(reciprocal / queries.length).toBeGreaterThanOrEqual(0.9);
  });
});

test.each(content.messages.map(({ text, article }) => [text, article]))('the message «%s» leads to its article', async (text, article) => {
  expect((await found(`«${text.toUpperCase()}»`))[0]).toBe(article);
});

test.each(spelling.corrected)('«$q» is read as «$readAs», which is shown and can be taken back', async ({ q, readAs }) => {
  expect((await engine.search(q)).readAs).toBe(readAs);
  expect((await engine.search(q, { asTyped: true })).readAs).toBeUndefined();
});

test.each(spelling.asTyped)('«%s» is read as it stands', async (query) => {
  expect((await engine.search(query)).readAs).toBeUndefined();
});

test.each(spelling.begun)('while «%s» is typed, results already come', async (query) => {
  expect(await found(query)).not.toEqual([]);
});

test('results can be narrowed to a section, and the counts say to which', async () => {
  const query = articles[0]?.data.keywords[0] ?? '';
  const answer = await engine.search(query, { limit: 100 });
  expect(answer.sections).not.toEqual([]);
  for (const { id, count } of answer.sections) {
    const narrowed = await engine.search(query, { section: id, limit: 100 });
    expect(narrowed.total).toBe(count);
    expect(new Set(narrowed.hits.map(({ section }) => section))).toEqual(new Set([id]));
  }
});
