import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';
import { today } from '../../../src/build/today.ts';
import { DATA_FILES } from '../../../src/build/content/files.ts';
import { contentDir, filesBelow, loadContent } from '../../../src/build/content/load.ts';
import { formatIssue } from '../../../src/build/content/report.ts';

const dir = contentDir();
const errors = checkContent(dir).filter(({ severity }) => severity === 'error');
const files = [
  ...filesBelow(dir, '.mdx'),
  ...filesBelow(`${dir}/trees`, '.yaml').map((name) => `trees/${name}`),
  ...DATA_FILES.filter((name) => existsSync(`${dir}/${name}`)),
];

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

  it('says of each verified fact who verified it, when, and until when it holds', () => {
    const open = loadContent().facts.filter(
      ({ class: kind, verifiedBy, verifiedOn = '', reviewBy = '' }) =>
        kind === 'V' && (verifiedBy === undefined || verifiedOn === '' || verifiedOn > today() || reviewBy <= verifiedOn),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('says of each reviewed article who reviewed it and when, and that it was somebody else', () => {
    const open = loadContent().articles.filter(
      ({ data: { reviewed, reviewer, owner } }) =>
        (reviewed === undefined) !== (reviewer === undefined) || reviewer === owner || (reviewed ?? '') > today(),
    );
    expect(open.map(({ slug }) => slug)).toEqual([]);
  });
});
