import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fromFiles } from '../../src/build/search/read.ts';
import { searchScript } from '../../src/build/search/script.ts';
import { stemsOf, type IndexedDocument } from '../../src/build/search/impacts.ts';
import { writeIndex, type IndexOptions } from '../../src/build/search/write.ts';
import { createEngine } from '../../src/core/search/engine.ts';
import { run } from '../lib.ts';

/** A search engine over one base, ready to answer. */
export interface Contender {
  readonly name: string;
  /** Slugs, best first, ten at most. */
  search(query: string): Promise<readonly string[]>;
  /** What a visitor's first query downloads: gzip bytes of code and index, and the number of requests. */
  cost(query: string): Promise<{ readonly bytes: number; readonly requests: number }>;
  close?(): Promise<void>;
}

const folder = import.meta.dirname;
export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** Installs the peers of tools/bench/package.json unless they are there. */
export function installPeers(): void {
  if (existsSync(path.join(folder, 'node_modules', 'minisearch'))) return;
  console.error('Installing the peers of tools/bench/package.json…');
  // Not `npm ci`: the registry lacks pagefind 1.6.0 for some systems, and `ci` wants them all in the lock file.
  run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
}

function peer(file: string): string {
  return path.join(folder, 'node_modules', file);
}

/** The peers are typed by hand, by what is called here: their packages are not part of the project's install. */
async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(peer(file)).href)) as Module;
}

/** Ours: the files of the site, and the script that the site serves. */
export async function ours(documents: readonly IndexedDocument[], options: IndexOptions): Promise<Contender> {
  const files = writeIndex(documents, options);
  const engine = fromFiles(files);
  const code = gzipped(await searchScript('search.ts'));
  return {
    name: 'ours',
    search: async (query) => (await engine.search(query)).hits.map(({ slug }) => slug),
    cost: async (query) => {
      let bytes = code;
      let requests = 1;
      const cold = createEngine((name) => {
        const text = files.get(name);
        if (text === undefined) return Promise.reject(new Error(name));
        bytes += gzipped(text);
        requests += 1;
        return Promise.resolve(text);
      });
      // As the field does: what a first answer shows counts, and the rest only where it shows fewer than five.
      const { hits, complete } = await cold.search(query, { limit: 5, hasty: true });
      if (hits.length < 5 && !complete) await cold.search(query, { limit: 5 });
      return { bytes, requests };
    },
  };
}

/** What every peer indexes: the same fields, the editors' words too. */
function fields(document: IndexedDocument): Record<'title' | 'words' | 'description' | 'headings' | 'body', string> {
  return {
    title: document.title,
    words: [...document.keywords, ...document.phrases, ...document.errorMessages].join('. '),
    description: document.description,
    headings: document.allHeadings.join('. '),
    body: document.body,
  };
}

const BOOST = { title: 5, words: 3, headings: 2, description: 2 };

/** An engine that comes as a library and one index file, titles and descriptions beside it. */
function inOneFile(
  name: string,
  library: string,
  index: string,
  documents: readonly IndexedDocument[],
  search: Contender['search'],
): Contender {
  const shown = JSON.stringify(documents.map(({ slug, title, description }) => [slug, title, description]));
  const bytes = gzipped(readFileSync(peer(library))) + gzipped(index) + gzipped(shown);
  return { name, search, cost: () => Promise.resolve({ bytes, requests: 3 }) };
}

interface MiniSearch {
  addAll(documents: readonly unknown[]): void;
  search(query: string, options: unknown): { id: string }[];
}

/** MiniSearch with our stems, prefix and fuzzy search: the strongest setting that was found. */
export async function minisearch(documents: readonly IndexedDocument[]): Promise<Contender> {
  const { default: Engine } = await load<{ default: new (options: unknown) => MiniSearch }>('minisearch/dist/es/index.js');
  const engine = new Engine({
    fields: ['title', 'words', 'headings', 'description', 'body'],
    tokenize: (text: string) => stemsOf(text),
    processTerm: (term: string) => term,
  });
  engine.addAll(documents.map((document) => ({ id: document.slug, ...fields(document) })));
  const options = { prefix: (term: string) => term.length > 3, fuzzy: (term: string) => (term.length > 4 ? 0.2 : false), boost: BOOST };
  return inOneFile('minisearch', 'minisearch/dist/umd/index.js', JSON.stringify(engine), documents, (query) =>
    Promise.resolve(
      engine
        .search(query, options)
        .slice(0, 10)
        .map(({ id }) => id),
    ),
  );
}

interface Orama {
  create(options: unknown): unknown;
  insertMultiple(db: unknown, documents: readonly unknown[]): Promise<unknown>;
  save(db: unknown): unknown;
  search(db: unknown, query: unknown): Promise<{ hits: { document: { slug: string } }[] }>;
}

export async function orama(documents: readonly IndexedDocument[]): Promise<Contender> {
  const { create, insertMultiple, save, search } = await load<Orama>('@orama/orama/dist/esm/index.js');
  const { stemmer } = await load<{ stemmer: unknown }>('@orama/stemmers/dist/ru.js');
  const { stopwords } = await load<{ stopwords: unknown }>('@orama/stopwords/dist/ru.js');
  const db = create({
    schema: { slug: 'string', title: 'string', words: 'string', headings: 'string', description: 'string', body: 'string' },
    components: { tokenizer: { language: 'russian', stemming: true, stemmer, stopWords: stopwords } },
  });
  await insertMultiple(
    db,
    documents.map((document) => ({ slug: document.slug, ...fields(document) })),
  );
  const properties = ['title', 'words', 'headings', 'description', 'body'];
  return inOneFile('orama', '@orama/orama/dist/browser/index.js', JSON.stringify(save(db)), documents, async (query) =>
    (await search(db, { term: query, properties, boost: BOOST, tolerance: 1, threshold: 1, limit: 10 })).hits.map(
      ({ document }) => document.slug,
    ),
  );
}

interface Fuse {
  search(query: string, options: unknown): { item: { slug: string } }[];
}

export async function fuse(documents: readonly IndexedDocument[]): Promise<Contender> {
  const { default: Engine } = await load<{ default: new (list: unknown, options: unknown) => Fuse }>('fuse.js/dist/fuse.mjs');
  const list = documents.map((document) => ({ slug: document.slug, ...fields(document) }));
  const keys = ['title', 'words', 'headings', 'description', 'body'].map((name) => ({
    name,
    weight: BOOST[name as keyof typeof BOOST] ?? 1,
  }));
  const engine = new Engine(list, { keys, ignoreLocation: true, threshold: 0.4, useTokenSearch: true });
  return inOneFile('fuse', 'fuse.js/dist/fuse.min.mjs', JSON.stringify(list), documents, (query) =>
    Promise.resolve(engine.search(query, { limit: 10 }).map(({ item }) => item.slug)),
  );
}

interface Lunr {
  (
    build: (this: {
      use(plugin: unknown): void;
      ref(name: string): void;
      field(name: string, options: unknown): void;
      add(item: unknown): void;
    }) => void,
  ): {
    search(query: string): { ref: string }[];
  };
  ru?: unknown;
}

export async function lunr(documents: readonly IndexedDocument[]): Promise<Contender> {
  const { default: build } = await load<{ default: Lunr }>('lunr/lunr.js');
  for (const file of ['lunr.stemmer.support.js', 'lunr.ru.js']) {
    (await load<{ default: (library: Lunr) => void }>(`lunr-languages/${file}`)).default(build);
  }
  const index = build(function () {
    this.use(build.ru);
    this.ref('slug');
    for (const name of ['title', 'words', 'headings', 'description', 'body'])
      this.field(name, { boost: BOOST[name as keyof typeof BOOST] ?? 1 });
    for (const document of documents) this.add({ slug: document.slug, ...fields(document) });
  });
  return inOneFile('lunr', 'lunr/lunr.min.js', JSON.stringify(index), documents, (query) => {
    // Its query language gives these characters a meaning.
    const plain = query.replace(/[:~^+\-*]/g, ' ');
    return Promise.resolve(
      index
        .search(plain)
        .slice(0, 10)
        .map(({ ref }) => ref),
    );
  });
}

interface Pagefind {
  createIndex(
    options: unknown,
  ): Promise<{ index: { addHTMLFile(file: unknown): Promise<unknown>; writeFiles(options: unknown): Promise<unknown> } }>;
  close(): Promise<unknown>;
}

/** Pagefind runs in a browser only, so it is asked there; what it fetches is counted by the server. */
export async function pagefind(documents: readonly IndexedDocument[], chromium: string): Promise<Contender> {
  const { createIndex, close } = await load<Pagefind>('pagefind/lib/index.js');
  const { index } = await createIndex({ forceLanguage: 'ru' });
  for (const document of documents) {
    const text = fields(document);
    const content = `<html lang="ru"><body><h1>${escape(document.title)}</h1>${[text.description, text.words, text.headings, ...text.body.split('\n')].map((line) => `<p>${escape(line)}</p>`).join('')}</body></html>`;
    await index.addHTMLFile({ url: `/${document.slug}/`, content });
  }
  const outputPath = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath });
  await close();
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const file = path.join(outputPath, path.normalize(new URL(request.url ?? '/', 'http://x').pathname));
    if (!existsSync(file) || file === outputPath || file.endsWith('/')) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>pagefind</title>');
      return;
    }
    const body = readFileSync(file);
    // Its fragments and index are compressed already.
    bytes += /\.(js|json|css)$/.test(file) ? gzipped(body) : body.length;
    requests += 1;
    response.writeHead(200, { 'Content-Type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({ executablePath: chromium });
  const ask = async (page: { evaluate(script: string): Promise<unknown> }, query: string, limit: number): Promise<string[]> =>
    (await page.evaluate(`(async () => {
      const engine = await import('/pagefind.js');
      const { results } = await engine.search(${JSON.stringify(query)});
      return Promise.all(results.slice(0, ${limit}).map((result) => result.data().then((data) => data.url)));
    })()`)) as string[];
  const warm = await browser.newPage();
  await warm.goto(origin);
  return {
    name: 'pagefind',
    search: async (query) => (await ask(warm, query, 10)).map((url) => url.replace(/^.*\/([^/]+)\/$/, '$1')),
    cost: async (query) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin);
      bytes = 0;
      requests = 0;
      await ask(page, query, 5);
      await context.close();
      return { bytes, requests };
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(outputPath, { recursive: true });
    },
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
