import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueOf } from '../../../src/build/content/due.ts';
import { readFiles } from '../../../src/build/content/files.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'due-'));
const dir = path.join(root, 'content');

function change(file: string, from: RegExp, to: string): void {
  const full = path.join(dir, file);
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
}

beforeAll(() => {
  cpSync('tests/fixtures/portal', dir, { recursive: true });
  change('articles/dvor/vorota-zakryty.mdx', /^reviewBy: .*$/mu, 'reviewBy: 2027-01-15');
  change('articles/dvor/zerkalce-molchit.mdx', /^reviewBy: .*$/mu, 'reviewBy: 2026-11-01');
  writeFileSync(
    path.join(dir, 'articles/dvor/chernovik.mdx'),
    readFileSync(path.join(dir, 'articles/dvor/vorota-zakryty.mdx'), 'utf8').replace('опубликовано', 'черновик'),
  );
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the queue begins with what is due first, names its place, and leaves drafts out', () => {
  const articles = queueOf(readFiles(dir, '2026-12-01')).filter(({ file }) => file !== 'facts.yaml');
  expect(articles).toEqual([
    {
      file: 'articles/dvor/zerkalce-molchit.mdx',
      line: 13,
      column: 11,
      day: '2026-11-01',
      title: 'Зеркальце молчит и ничего не показывает',
    },
    { file: 'articles/dvor/vorota-zakryty.mdx', line: 14, column: 11, day: '2027-01-15', title: 'Ворота закрыты, как попасть во двор?' },
  ]);
});

test('npm run due prints what is overdue first, then month by month', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/due.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: dir, SITE_DATE: '2026-12-01' },
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Просрочено\n {2}2026-11-01 [\s\S]*\nянварь 2027[^\n]*\n {2}2027-01-15 /u);
});
