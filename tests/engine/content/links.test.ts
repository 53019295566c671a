import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/build/content/check.ts';
import { readFiles } from '../../../src/build/content/files.ts';

/** Addresses of the pages in src/pages that are not made from content. */
const own = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^[\]]+\.astro$/.test(name) && name !== '404.astro')
  .map((name) => `/${name.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`);

test('a link may lead to every page of the site, and to no other', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'links-'));
  mkdirSync(path.join(dir, 'pages'));
  writeFileSync(
    path.join(dir, 'pages/proba.mdx'),
    ['---', '---', ...[...own, '/proba/', '/kontakty/', '/diagnostika/net/'].map((to) => `- [сюда](${to})`)].join('\n'),
  );
  const wrong = [...(CHECKS['links']?.(readFiles(dir, '2026-11-22')) ?? [])].map(({ message }) => message);
  rmSync(dir, { recursive: true });
  expect(own).toContain('/diagnostika/prodolzhit/');
  expect(wrong).toEqual(['страницы /kontakty/ нет.', 'дерева «net» нет.']);
});
