import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it('ua-parser-js is still the MIT line: version 2 is AGPL and must not get in by an update', () => {
  const installed = createRequire(import.meta.url)('ua-parser-js/package.json') as { license: string; version: string };
  expect(installed.license).toBe('MIT');
  expect(installed.version).toBe('1.0.41');
});
