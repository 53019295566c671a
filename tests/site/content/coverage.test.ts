import { describe, expect, it } from 'vitest';
import { coverage, loadRows } from '../../../src/build/content/coverage.ts';
import { loadContent } from '../../../src/build/content/load.ts';

const content = loadContent();
const rows = loadRows(content.dir);

describe.runIf(rows !== undefined)('the requirements', () => {
  const required = rows ?? [];

  it('have an id of their own each', () => {
    const ids = required.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('name no telephone number in full', () => {
    expect(required.filter((row) => /\d(?:[\s()-]{0,2}\d){6,}/u.test(row.content))).toEqual([]);
  });

  it('are all covered by an article or a tree node', () => {
    const { rows: covered, unknown } = coverage(content, required);
    expect(covered.filter(({ by }) => by.length === 0).map(({ row }) => `${row.id}: ${row.content}`)).toEqual([]);
    expect(unknown).toEqual([]);
  });
});
