import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';
import { checkSearch } from '../../../src/build/content/check-search.ts';
import { DATA_FILES } from '../../../src/build/content/files.ts';
import { contentDir, filesBelow, loadContent } from '../../../src/build/content/load.ts';
import { formatIssue } from '../../../src/build/content/report.ts';

const dir = contentDir();
const errors = checkContent(dir).filter(({ severity }) => severity === 'error');
const files = [...filesBelow(dir, '.mdx'), ...filesBelow(`${dir}/trees`, '.yaml').map((name) => `trees/${name}`), ...DATA_FILES];

describe('the second, fictional portal', () => {
  it('has no mistake either: the checks know nothing of the first', () => {
    expect(checkContent('tests/fixtures/portal').map((issue) => formatIssue(issue, 'tests/fixtures/portal'))).toEqual([]);
  });
});

describe('the content', () => {
  it.each(files)('%s has no mistake', (file) => {
    const own = errors.filter((issue) => issue.file === file).map((issue) => formatIssue(issue, dir));
    expect(own, `Fix it and run «npm run check -- --content». What each message means: docs/editor-guide.md\n${own.join('\n')}`).toEqual(
      [],
    );
  });

  it('has no mistake outside these files either', () => {
    expect(errors.map((issue) => formatIssue(issue, dir))).toEqual([]);
  });

  it('is found: each article is the first answer to its own title', async () => {
    expect((await checkSearch(dir)).map((issue) => formatIssue(issue, dir))).toEqual([]);
  });

  it('says of each verified fact and each review which role did it and when', () => {
    const { facts, articles } = loadContent();
    for (const fact of facts.filter((one) => one.class === 'V'))
      expect([fact.verifiedBy, fact.verifiedOn], fact.id).not.toContain(undefined);
    for (const { data, slug } of articles) expect(data.reviewed === undefined, slug).toBe(data.reviewer === undefined);
  });
});
