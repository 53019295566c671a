import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/build/content/load.ts';
import type { SiteData } from '../../src/schemas/site.ts';
import { cspHeader, cspMeta } from '../../src/build/csp.ts';
import { caddyHeaders, FOR_A_YEAR, headersFile, nginxHeaders } from '../../src/build/header-files.ts';

const asksNobody = loadSite('tests/fixtures/portal');
const reachability = { portal: 'https://terem.example/robots.txt', control: 'https://les.example/' };
const site: SiteData = { ...asksNobody, reachability };

test.each([
  ['nginx-headers.conf', nginxHeaders],
  ['headers.caddy', caddyHeaders],
])('deploy/%s carries today’s headers, whichever two hosts its own site asks', (file, lines) => {
  const example = readFileSync(`deploy/${file}`, 'utf8');
  expect(example.replace(/connect-src 'self'( https:\/\/[\w.]+){2};/, "connect-src 'self';")).toBe(lines(asksNobody));
});

const places = [
  ['the header', cspHeader],
  ['the meta element', cspMeta],
  ['the _headers file', (of: typeof site) => headersFile(of, '/')],
  ['the nginx example', nginxHeaders],
  ['the Caddy example', caddyHeaders],
] as const;

test.each(places)('%s allows nothing inline and nothing from elsewhere', (_place, policy) => {
  expect(policy(asksNobody)).toContain("default-src 'none'");
  expect(policy(asksNobody)).not.toMatch(/unsafe|https?:|\*\.|data:/);
});

test.each(places)('%s lets the two hosts of the reachability test be asked, and nothing else of theirs', (_place, policy) => {
  const { portal, control } = reachability;
  const opened = `connect-src 'self' ${new URL(portal).origin} ${new URL(control).origin};`;
  expect(policy(site)).toContain(opened);
  expect(policy(site).replace(opened, "connect-src 'self';")).toBe(policy(asksNobody));
});

/** What a static host makes of a `_headers` file: every rule that fits adds its headers, and those of one name are joined. */
function hosted(file: string, address: string, header: string): string {
  const rules = file.split(/\n(?=\/)/).map((block) => block.trim().split('\n'));
  const fitting = rules.filter(([pattern = '']) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(address));
  const lines = fitting.flatMap(([, ...own]) => own.map((line) => line.trim()));
  return lines
    .filter((line) => line.startsWith(`${header}: `))
    .map((line) => line.slice(header.length + 2))
    .join(', ');
}

const location = /location ~ (\S+) \{[^}]*max-age=31536000, immutable/.exec(readFileSync('deploy/nginx.conf', 'utf8'))?.[1];

test.each([
  ['/_astro/page.Ab12.css', true],
  ['/data/search/100059817fc6/index.json', true],
  ['/_astro/guard-4d0e1fb1.js', true],
  ['/data/trees/vhod.807d02e5.json', true],
  ['/_astro/keyboard-807d02e5.js', true],
  ['/data/environment/age.b500488b0081.json', true],
  ['/data/request.schema.json', false],
  ['/data/search-log', false],
  ['/build.json', false],
  ['/voprosy/', false],
  ['/', false],
])('%s may be kept for a year: %s, with _headers and with nginx', (address, forYear) => {
  // Hosts that read _headers have every file asked for anew unless they are told otherwise.
  expect(hosted(headersFile(site, '/'), address, 'Cache-Control')).toBe(forYear ? FOR_A_YEAR : '');
  expect(hosted(headersFile(site, '/pomoshch/'), `/pomoshch${address}`, 'Cache-Control')).toBe(forYear ? FOR_A_YEAR : '');
  expect(new RegExp(location ?? '').test(address)).toBe(forYear);
});

test('below a base path the file for static hosts speaks of the site alone', () => {
  const file = headersFile(site, '/pomoshch/');
  expect(hosted(file, '/pomoshch/voprosy/', 'Content-Security-Policy')).toBe(cspHeader(site));
  expect(hosted(file, '/', 'Content-Security-Policy')).toBe('');
});
