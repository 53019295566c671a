import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutDrafts } from '../../../src/build/content/current.ts';
import { contentDir, loadContent } from '../../../src/build/content/load.ts';
import { graphsOf, recordedShapes } from '../../../src/build/trees.ts';
import { shapeOf } from '../../../src/core/diagnosis/shape.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'release-'));
cpSync(contentDir(), dir, { recursive: true });
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function trees(...args: string[]): string {
  return spawnSync(process.execPath, ['tools/trees.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1' },
  }).stdout;
}

test('beside a draft tree, a release remembers the trees that the site shows', () => {
  // The draft stands among the other flows: all flows behind it would be counted differently.
  const source = readFileSync(path.join(dir, 'trees/oplata.yaml'), 'utf8');
  const draft = source.replace(/^status: .*$/m, 'status: черновик').replace(/ref: ([A-Z])/g, 'ref: Q9$1');
  writeFileSync(path.join(dir, 'trees/chernovik.yaml'), draft);
  expect(loadContent(dir).trees.map(({ status }) => status)).toContain('черновик');
  // Something else has changed too, so that there is something to release.
  const changed = path.join(dir, 'trees/registraciya.yaml');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace(/^( +- \{ key: )([a-z]+)/m, '$1novyj'));

  expect(trees('--release')).toContain('is remembered');
  const shown = graphsOf(withoutDrafts(loadContent(dir)));
  expect(recordedShapes(dir).at(-1)).toEqual({ version: shown[0]?.version, shape: shapeOf(shown) });
  expect(trees('--release')).toContain('have not changed');
  expect((JSON.parse(trees('--json')) as { version: number }).version).toBe(shown[0]?.version);
});
