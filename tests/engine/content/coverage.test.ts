import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage, rowsSchema } from '../../../src/build/content/coverage.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { sharedRuns } from '../../../src/build/content/overlap.ts';

const rows = rowsSchema.parse(JSON.parse(readFileSync('content/requirements/rows.json', 'utf8')));
const content = loadContent();

describe('the requirements', () => {
  it('are 440 rows, each with an id of its own', () => {
    expect(rows).toHaveLength(440);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(440);
  });

  it('name no telephone number in full', () => {
    expect(rows.filter((row) => /\d(?:[\s()-]{0,2}\d){6,}/u.test(row.content))).toEqual([]);
  });

  it('are all covered by an article or a tree node', () => {
    const { rows: covered, unknown } = coverage(content, rows);
    expect(covered.filter(({ by }) => by.length === 0).map(({ row }) => `${row.id}: ${row.content}`)).toEqual([]);
    expect(unknown).toEqual([]);
  });

  it('for editors are covered in the article for editors only', () => {
    const withoutIt = { ...content, articles: content.articles.filter(({ section }) => section !== 'redaktoram') };
    const open = coverage(withoutIt, rows).rows.filter(({ by }) => by.length === 0);
    expect(open.length).toBe(13);
    expect(open.every(({ row }) => row.publish === 'ED')).toBe(true);
  });

  it('tell an id that is no row', () => {
    const [first] = content.articles;
    const odd = first && { ...first, data: { ...first.data, covers: ['T999'] } };
    expect(coverage({ ...content, articles: odd ? [odd] : [], trees: [] }, rows).unknown).toEqual([{ id: 'T999', by: first?.slug }]);
  });
});

describe('words shared with a source text', () => {
  const files = readFiles('tests/fixtures/broken', '2026-11-22');
  const sentence = 'Если вы не можете войти, то проверьте сеть и пароль, а потом ещё раз откройте сайт';

  it('are found from nine in a row on, with their place', () => {
    const [run] = sharedRuns(files, [`Совсем другое начало. ${sentence}.`]);
    expect(run).toMatchObject({ file: 'articles/vhod/dlinnoe-predlozhenie.mdx', words: 16 });
    expect(run?.line).toBeGreaterThan(1);
  });

  it('are no matter up to eight', () => {
    expect(sharedRuns(files, [sentence.split(' ').slice(0, 8).join(' ')])).toEqual([]);
  });
});
