import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutDrafts } from '../../../src/build/content/current.ts';
import { readHistory } from '../../../src/build/content/history.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { graphsOf, recordedShapes } from '../../../src/build/trees.ts';
import { shapeOf } from '../../../src/core/diagnosis/shape.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'release-'));
cpSync('tests/fixtures/portal', dir, { recursive: true });
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function release(): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/release.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1' },
  });
  return { status, said: stdout + stderr };
}

function change(file: string, from: RegExp, to: string): void {
  const full = path.join(dir, file);
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
}

test('a release remembers what the site gives out, drafts left out, and says when nothing is new', () => {
  // The draft stands among the other flows: all flows behind it would be counted differently.
  const source = readFileSync(path.join(dir, 'trees/vhod.yaml'), 'utf8');
  writeFileSync(
    path.join(dir, 'trees/chernovik.yaml'),
    source.replace(/^status: .*$/m, 'status: черновик').replace(/ref: ([A-Z])/g, 'ref: Q9$1'),
  );
  expect(release().status).toBe(0);
  const content = withoutDrafts(loadContent(dir));
  const shown = graphsOf(content);
  expect(recordedShapes(dir)).toEqual([{ version: 0, shape: shapeOf(shown) }]);
  const past = readHistory(dir);
  expect(past?.articles).toEqual(content.articles.map(({ slug }) => slug).sort());
  expect(past?.nodes.map(({ address }) => address)).not.toContain('chernovik/vorota');
  expect(past?.nodes).toContainEqual({ address: 'vhod/vorota', ref: 'V0', keys: ['da', 'net'] });
  expect(release().said).toContain('Всё уже запомнено');
});

test('a later release adds a version of the trees and forgets no address', () => {
  change('trees/vhod.yaml', /( +- \{ key: net, .*\})/, '$1\n      - { key: spit, label: Спит, to: protrite, causes: [device] }');
  expect(release().said).toContain('версия 1');
  expect(readHistory(dir)?.nodes).toContainEqual({ address: 'vhod/vorota', ref: 'V0', keys: ['da', 'net', 'spit'] });
});

test('nothing is remembered of content with a mistake', () => {
  const before = readFileSync(path.join(dir, 'published.json'), 'utf8');
  change('trees/vhod.yaml', /key: da/, 'key: est');
  const { status, said } = release();
  expect(status).toBe(1);
  expect(said).toContain('у узла «vhod/vorota» пропал ответ с кодом «da»');
  expect(readFileSync(path.join(dir, 'published.json'), 'utf8')).toBe(before);
});
