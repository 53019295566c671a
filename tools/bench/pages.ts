/*
 * npm run bench -- pages [--lighthouse]: what the built pages cost on two slow lines, and what the same article costs as a page of
 * Starlight and of GOV.UK Frontend, in one run. The peers are installed into a temporary folder. Needs `npm run build`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { KINDS, type Kind } from '../../tests/e2e/support/kinds.ts';
import { findBrowser } from '../browser.ts';
import { lighthouseMedians } from './pages-lighthouse.ts';
import { buildPeers } from './pages-peers.ts';
import { servePlain } from './pages-server.ts';

interface Line {
  readonly name: string;
  /** Bits a second. */
  readonly speed: number;
  /** Milliseconds a round trip. */
  readonly latency: number;
  readonly slower: number;
  readonly runs: number;
}

const LINES: readonly Line[] = [
  { name: '50 kbit/s, 400 ms', speed: 50_000, latency: 400, slower: 1, runs: 1 },
  { name: '1.6 Mbit/s, 150 ms, processor 4 times slower', speed: 1_600_000, latency: 150, slower: 4, runs: 3 },
];

/** The longest wait for anything on a page, milliseconds. */
const PATIENCE = 90_000;

interface Cost {
  readonly bytes: number;
  readonly requests: number;
  /** First paint with something in it, milliseconds. */
  readonly paint: number;
  /** Largest paint, milliseconds. */
  readonly largest: number;
  readonly shift: number;
  /** Until the page does what it is for: an answer would be kept, the request stands. Undefined where it is plain text. */
  readonly alive: number | undefined;
}

/** What tells that a page is of use: an answer would be kept, the request stands. */
function proofOf(address: string): string | undefined {
  const file = path.join(dist, new URL(address, 'http://x').pathname, 'index.html');
  const html = readFileSync(file, 'utf8');
  if (html.includes('data-option=')) return 'a[data-option][href*="#"]';
  return html.includes('data-request-page') ? '.request--alive' : undefined;
}

async function measure(browser: Browser, url: string, { speed, latency, slower }: Line, proof: string | undefined): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.requestWillBeSent', () => (requests += 1));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: speed / 8,
    uploadThroughput: speed / 8,
    latency,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const begun = Date.now();
  let alive: number | undefined;
  const loaded = page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  if (proof !== undefined) {
    await page.waitForSelector(proof, { state: 'attached', timeout: PATIENCE });
    alive = Date.now() - begun;
  }
  await loaded;
  // What still comes after that long is counted as it stands.
  await page.waitForLoadState('networkidle', { timeout: PATIENCE }).catch(() => undefined);
  const { paint, largest, shift } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { shift: number; largest: number } };
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { paint: first?.startTime ?? NaN, ...seen };
  });
  await context.close();
  return { bytes, requests, paint, largest, shift, alive };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function medians(browser: Browser, url: string, line: Line, proof?: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < line.runs; run += 1) costs.push(await measure(browser, url, line, proof));
  const of = (read: (cost: Cost) => number): number => median(costs.map(read));
  return {
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
    paint: of(({ paint }) => paint),
    largest: of(({ largest }) => largest),
    shift: of(({ shift }) => shift),
    alive: proof === undefined ? undefined : of(({ alive = NaN }) => alive),
  };
}

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : `${(ms / 1000).toFixed(1)} s`);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const HEAD = ['page', 'bytes', 'requests', 'first paint', 'largest paint', 'shift', 'of use'];

function costRow(name: string, { bytes, requests, paint, largest, shift, alive }: Cost): string {
  const kilo = `${(bytes / 1000).toFixed(1)} kB`;
  return row([name, kilo, String(requests), seconds(paint), seconds(largest), shift.toFixed(3), seconds(alive)]);
}

const dist = path.resolve(process.env['DIST'] ?? 'dist');
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error('There is no dist/: run «npm run build» first.');
  process.exit(2);
}
const article = KINDS.find(({ address }) => address.startsWith('/voprosy/') && address !== '/voprosy/') as Kind;
const folder = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
const ours = await servePlain(dist);
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  for (const line of LINES) {
    console.log(`\n### ${line.name}\n\n${row(HEAD)}\n${row(HEAD.map(() => '---'))}`);
    for (const { name, address } of KINDS)
      console.log(costRow(name, await medians(browser, ours.origin + address, line, proofOf(address))));
  }
  const peers = await buildPeers(folder, readFileSync(path.join(dist, article.address, 'index.html'), 'utf8'));
  const columns = ['the same article', ...HEAD.slice(1, -1)];
  for (const line of LINES) {
    console.log(`\n### The same article beside the peers, ${line.name}\n\n${row(columns)}\n${row(columns.map(() => '---'))}`);
    const own = await medians(browser, ours.origin + article.address, line);
    console.log(costRow('ours', own).replace(/ {2}\|$/, ''));
    for (const peer of peers) {
      const server = await servePlain(peer.dir);
      const cost = await medians(browser, server.origin + peer.address, line);
      server.close();
      console.log(costRow(peer.name, cost).replace(/ {2}\|$/, ''));
      const times = (read: (one: Cost) => number): string => `× ${(read(cost) / read(own)).toFixed(1)}`;
      const shiftless = '';
      console.log(
        row([
          `${peer.name}, ratio`,
          times(({ bytes }) => bytes),
          times(({ requests }) => requests),
          times(({ paint }) => paint),
          times(({ largest }) => largest),
          shiftless,
        ]),
      );
    }
  }
  if (process.argv.includes('--lighthouse')) {
    console.log(`\n### Lighthouse, mobile, medians of three\n\n${row(['page', 'performance'])}\n${row(['---', '---:'])}`);
    for await (const { name, score } of lighthouseMedians(folder, ours.origin, KINDS)) console.log(row([name, score]));
  }
} finally {
  await browser.close();
  ours.close();
  rmSync(folder, { recursive: true, force: true });
}
