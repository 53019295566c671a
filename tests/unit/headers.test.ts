import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/build/content/load.ts';
import { cspHeader, cspMeta } from '../../src/build/csp.ts';
import { headersFile, nginxHeaders } from '../../src/build/header-files.ts';

const site = loadSite('content');
const asksNobody = { ...site, reachability: undefined };

test('the nginx example in deploy/ carries today’s headers', () => {
  expect(readFileSync('deploy/nginx-headers.conf', 'utf8')).toBe(nginxHeaders(site));
});

const places = [
  ['the header', cspHeader],
  ['the meta element', cspMeta],
  ['the _headers file', headersFile],
  ['the nginx example', nginxHeaders],
] as const;

test.each(places)('%s allows nothing inline and nothing from elsewhere', (_place, policy) => {
  expect(policy(asksNobody)).toContain("default-src 'none'");
  expect(policy(asksNobody)).not.toMatch(/unsafe|https?:|\*\.|data:/);
});

test.each(places)('%s lets the two hosts of the reachability test be asked, and nothing else of theirs', (_place, policy) => {
  const { portal = '', control = '' } = site.reachability ?? {};
  const opened = `connect-src 'self' ${new URL(portal).origin} ${new URL(control).origin};`;
  expect(policy(site)).toContain(opened);
  expect(policy(site).replace(opened, "connect-src 'self';")).toBe(policy(asksNobody));
});
