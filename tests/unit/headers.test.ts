import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cspHeader, cspMeta } from '../../src/build/csp.ts';
import { headersFile, nginxHeaders } from '../../src/build/header-files.ts';

test('the nginx example in deploy/ carries today’s headers', () => {
  expect(readFileSync('deploy/nginx-headers.conf', 'utf8')).toBe(nginxHeaders());
});

test.each([
  ['the header', cspHeader],
  ['the meta element', cspMeta],
  ['the _headers file', headersFile()],
])('%s allows nothing inline and nothing from elsewhere', (_, policy) => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*\.|data:/);
});
