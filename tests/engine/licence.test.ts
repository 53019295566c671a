import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
