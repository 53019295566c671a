import { expect, test } from 'vitest';
import { readFiles } from '../../../src/build/content/files.ts';
import { whoNames } from '../../../src/build/content/rename.ts';

const files = readFiles('tests/fixtures/portal', '2026-11-30');

test.each([
  ['article', 'zerkalce-molchit', ['articles/dvor/vorota-zakryty.mdx:11', 'articles/dvor/vorota-zakryty.mdx:32']],
  ['fact', 'horn', ['articles/dvor/vorota-zakryty.mdx:32']],
  ['node', 'vhod/protrite', ['trees/vhod.yaml:14']],
] as const)('who refers to %s %s is told, each line once', (kind, address, expected) => {
  const places = whoNames(files, kind, address).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(expect.arrayContaining([...expected]));
  expect(new Set(places).size).toBe(places.length);
});

test('nobody refers to what is not there', () => {
  expect(whoNames(files, 'article', 'net-takoj')).toEqual([]);
});
