import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licences, packageOf } from '../../src/build/licences.ts';

interface Package {
  readonly version: string;
  readonly license: string;
}

const installed = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Package;

// Version 2 is AGPL and would be conveyed to every visitor; see docs/decisions/0002-dependencies.md.
test('the user-agent parser that we ship is the MIT one', () => {
  expect(installed('ua-parser-js').license).toBe('MIT');
});

test('the user-agent parser stays at major version 1', () => {
  expect(installed('ua-parser-js').version).toMatch(/^1\./);
});

test.each(['flexsearch', 'xstate'])('%s, which we ship, has a permissive licence', (name) => {
  expect(['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause']).toContain(installed(name).license);
});

test('the lock file names no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});

test.each(['src/fonts/LICENSE', 'src/icons/LICENSE', 'LICENSE'])('%s stands beside what it covers', (file) => {
  expect(readFileSync(file, 'utf8').length).toBeGreaterThan(200);
});

test.each([
  ['/srv/x/node_modules/xstate/dist/a.js', 'xstate'],
  ['/srv/x/node_modules/a/node_modules/@b/c/d.js?v=1', '@b/c'],
  ['C:\\x\\node_modules\\xstate\\a.js', 'xstate'],
  ['/srv/x/src/client/a.ts', undefined],
  ['\0virtual', undefined],
])('the module %s comes from the package %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('the list has each package once, whatever the order, and what was copied', () => {
  const text = licences(['xstate', 'flexsearch', 'xstate'], '.');
  expect(text).toBe(licences(['flexsearch', 'xstate'], '.'));
  for (const name of ['Golos Text', 'Lucide', `xstate ${installed('xstate').version} (MIT)`])
    expect(text.split(name).length, name).toBeGreaterThan(1);
});

test.each([
  ['a licence that binds the site', { license: 'AGPL-3.0-or-later' }, 'LICENSE', 'its licence is «AGPL-3.0-or-later»'],
  ['no licence', {}, 'LICENSE', 'its licence is «»'],
  ['no text of it', { license: 'MIT' }, 'README.md', 'without the text'],
])('a package with %s stops the build', (_name, manifest, file, said) => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'licence-'));
  const folder = path.join(root, 'node_modules/some');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }));
  writeFileSync(path.join(folder, file), 'text');
  expect(() => licences(['some'], root)).toThrow(said);
  rmSync(root, { recursive: true });
});
