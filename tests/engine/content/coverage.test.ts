import { describe, expect, it } from 'vitest';
import { coverage, loadRows, type Row } from '../../../src/build/content/coverage.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { sharedRuns } from '../../../src/build/content/overlap.ts';

const content = loadContent('tests/fixtures/portal');
const row = (id: string, publish: Row['publish'] = 'OK'): Row => ({ id, publish, seed: '', line: '', type: '', content: id });
const [article] = content.articles;
if (!article) throw new Error('the fixture has no article');
const answering = (covers: string[] | undefined, audience: 'гражданин' | 'редактор' = 'гражданин') => ({
  ...content,
  articles: [{ ...article, data: { ...article.data, covers, audience } }],
  trees: [],
});

describe('the requirements', () => {
  it('are none where a content folder keeps none', () => {
    expect(loadRows('tests/fixtures/portal')).toBeUndefined();
  });

  it('are covered by the articles that name them, and by nobody where nothing is named', () => {
    const by = (covers?: string[]) => coverage(answering(covers), [row('T1'), row('T2')]).rows.map(({ by: names }) => names);
    expect(by(['T2'])).toEqual([[], [article.slug]]);
    expect(by()).toEqual([[], []]);
  });

  it('are covered by nodes of trees too', () => {
    const trees = content.trees.map((tree) => ({ ...tree, nodes: tree.nodes.map((node) => ({ ...node, covers: ['T1'] })) }));
    expect(coverage({ ...content, trees }, [row('T1')]).rows[0]?.by).toContain('vhod/vorota');
  });

  it.each([
    ['гражданин', []],
    ['редактор', [article.slug]],
  ] as const)('for editors are answered by an article for a «%s»: %j', (audience, by) => {
    expect(coverage(answering(['T1'], audience), [row('T1', 'ED')]).rows[0]?.by).toEqual(by);
  });

  it('tell an id that is no row', () => {
    expect(coverage(answering(['T999']), [row('T1')]).unknown).toEqual([{ id: 'T999', by: article.slug }]);
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
