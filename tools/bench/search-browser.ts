import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { bundleClient } from './bundle.ts';
import { findBrowser } from '../browser.ts';
import type { Entry, Shown } from './search-page.ts';

/** What one engine serves, and how its page begins. */
export interface Site {
  /** Path below the site's folder → content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly entry: Entry;
}

/** A first query and those after it, in a fresh profile of the browser. */
export interface Visit {
  /** Every state of the results of the first query, then of each further one. */
  readonly answers: readonly (readonly Shown[])[];
  /** Bytes that the answers left on the heap; 0 when not asked for. */
  readonly heap: number;
}

/** Chromium and a server that holds the sites side by side. */
export interface Lab {
  visit(site: Site, queries: readonly string[], options?: { readonly slow?: boolean; readonly heap?: boolean }): Promise<Visit>;
  /** Asks a page that stays open: slugs and milliseconds. */
  ask(site: Site, query: string): Promise<{ readonly slugs: readonly string[]; readonly ms: number }>;
  close(): Promise<void>;
}

/** Slow 3G of a phone: bytes a second and milliseconds a request. */
const SLOW = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', txt: 'text/plain', html: 'text/html' };

const PAGE = `<!doctype html><html lang="ru"><title>bench</title>
<form data-search><input id="q" data-search-input data-guard></form><output></output>
<div hidden data-search-code data-index="index.json" data-articles="/"></div>
<script type="module" src="/page.js"></script></html>`;

export async function openLab(): Promise<Lab> {
  const sites = new Map<Site, string>();
  const sent = new Map<string, Uint8Array>([['/page.js', gzipSync(await bundleClient('../../tools/bench/search-page.ts'))]]);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://x');
    const body = pathname.endsWith('/') ? gzipSync(PAGE) : sent.get(pathname);
    const type = pathname.endsWith('/') ? 'html' : (/[^.]+$/.exec(pathname)?.[0] ?? '');
    // Binary files of a peer are compressed by itself.
    const encoding = TYPES[type] === undefined ? {} : { 'Content-Encoding': 'gzip' };
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...encoding,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await chromium.launch({ executablePath: findBrowser() });

  async function open(site: Site): Promise<Page> {
    const folder = sites.get(site) ?? `/${sites.size}/`;
    if (!sites.has(site)) {
      sites.set(site, folder);
      for (const [name, content] of site.files) {
        const isText = TYPES[/[^.]+$/.exec(name)?.[0] ?? ''] !== undefined;
        sent.set(folder + name, isText ? gzipSync(content, { level: 9 }) : Buffer.from(content));
      }
    }
    const page = await (await browser.newContext()).newPage();
    await page.goto(origin + folder);
    return page;
  }

  const warm = new Map<Site, Promise<Page>>();
  const opened = async (site: Site, query: string): Promise<Page> => {
    const page = await open(site);
    await page.evaluate(([entry, text]) => window.bench.cold(entry, text), [site.entry, query] as const);
    return page;
  };

  return {
    async visit(site, queries, { slow = false, heap = false } = {}) {
      const page = await open(site);
      const devtools = await page.context().newCDPSession(page);
      if (slow) {
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', SLOW);
      }
      const weigh = async (): Promise<number> => {
        if (!heap) return 0;
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
        return usedSize + backingStorageSize;
      };
      const before = await weigh();
      const answers: (readonly Shown[])[] = [];
      for (const [at, query] of queries.entries()) {
        answers.push(
          await page.evaluate(([entry, text, first]) => (first ? window.bench.cold(entry, text) : window.bench.warm(entry, text)), [
            site.entry,
            query,
            at === 0,
          ] as const),
        );
      }
      const after = await weigh();
      await page.context().close();
      return { answers, heap: after - before };
    },
    async ask(site, query) {
      const page = await (warm.get(site) ?? warm.set(site, opened(site, query)).get(site));
      const shown = await page?.evaluate(([entry, text]) => window.bench.warm(entry, text, 10), [site.entry, query] as const);
      return shown?.at(-1) ?? { slugs: [], ms: 0 };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
