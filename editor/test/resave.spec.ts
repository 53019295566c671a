import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { adapt } from '../server/adapt.ts';
import { filesBelow, splitFrontMatter } from '../../src/build/content/load.ts';
import { readPlaces } from '../server/places.ts';
import { articleToDisk, factsToDisk, treeToDisk } from '../server/shapes.ts';
import { View } from '../server/view.ts';
import type { Places } from '../src/places.ts';
import { original } from './support.ts';

declare global {
  interface Window {
    resave: (places: Places, path: string, yaml: string, source: string) => string;
  }
}

const places = readPlaces(original);
const view = new View(original);
const names = view
  .list()
  .filter((entry) => entry.type === 'blob')
  .map((entry) => entry.path);
const disk = (name: string) => readFileSync(path.join(original, name), 'utf8');

test('a file that is opened and saved without a change stays as it was, to the byte', async ({ page }) => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'resave-'));
  await build({
    root: path.join(import.meta.dirname, 'resave'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [adapt(false)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, target: 'es2022' },
  });
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '');
    response
      .writeHead(200, { 'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html' })
      .end(readFileSync(path.join(outDir, path.normalize(name))));
  }).listen(0);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'resave' in window);

  const changed: string[] = [];
  const facts = new Map<string, string>();
  for (const name of names) {
    const text = view.read(name);
    const { yaml, body } = name.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
    let saved: string;
    try {
      saved = await page.evaluate((given) => window.resave(...given), [places, name, yaml, body] as const);
    } catch (error) {
      changed.push(`${name}: ${String(error).slice(0, 90)}`);
      continue;
    }
    const id = path.basename(name).replace(/\.\w+$/u, '');
    if (name.startsWith('facts/')) facts.set(id, saved);
    else if ((name.startsWith('trees/') ? treeToDisk(id, disk(name), saved) : articleToDisk(disk(name), saved)) !== disk(name))
      changed.push(name);
  }
  if (factsToDisk(disk('facts.yaml'), facts) !== disk('facts.yaml')) changed.push('facts.yaml');
  expect(changed).toEqual([]);
  expect(names.length).toBeGreaterThan(filesBelow(original, '.mdx').length);
  server.close();
});
