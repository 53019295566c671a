import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleClient } from './bundle.ts';
import { fromFiles } from '../../src/build/search/read.ts';
import { FLEXSEARCH } from '../../src/build/flexsearch.ts';
import { unicodeLowering } from '../../src/build/lower-unicode.ts';
import type { IndexedDocument } from '../../src/build/search/impacts.ts';
import { writeIndex, type IndexOptions } from '../../src/build/search/write.ts';
import { run } from '../lib.ts';
import {
  BOOST,
  FIELDS,
  lunrInRussian,
  MINISEARCH,
  openFuse,
  openLunr,
  openMiniSearch,
  openOrama,
  oramaBase,
  type Ask,
  type MiniSearchModule,
  type Opener,
} from './search-answers.ts';
import type { Lab, Site } from './search-browser.ts';

/** FlexSearch from where the site takes it. */
const light = {
  name: 'light-flexsearch',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'flexsearch' ? FLEXSEARCH.flexsearch : undefined),
};

/** A search engine over one base, ready to answer. */
export interface Contender {
  readonly name: string;
  /** Milliseconds from the documents to the files of the index. */
  readonly built: number;
  /** What a visitor gets. */
  readonly site: Site;
  /** Slugs, best first, ten at most, and the milliseconds it took. */
  search(query: string, typing?: boolean): Promise<{ readonly slugs: readonly string[]; readonly ms: number }>;
}

const folder = import.meta.dirname;
const peer = (file: string): string => path.join(folder, 'node_modules', file);

/** Installs the peers of tools/bench/package.json unless they are there. */
export function installPeers(): void {
  if (existsSync(peer('minisearch'))) return;
  console.error('Installing the peers of tools/bench/package.json…');
  // Not `npm ci`: the registry lacks pagefind 1.6.0 for some systems, and `ci` wants them all in the lock file.
  run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
}

const load = (file: string): Promise<unknown> => import(pathToFileURL(peer(file)).href) as Promise<unknown>;

/** In this process, from files: each is read when a query first asks for it, as in the browser. */
function timed(ask: (query: string, typing?: boolean) => readonly string[] | Promise<readonly string[]>): Contender['search'] {
  return async (query, typing) => {
    const asked = performance.now();
    const slugs = await ask(query, typing);
    return { slugs, ms: performance.now() - asked };
  };
}

/** Ours: the files of the site, and the script that the site serves. */
async function ours(documents: readonly IndexedDocument[], options: IndexOptions): Promise<Contender> {
  const started = performance.now();
  const files = writeIndex(documents, options);
  const built = performance.now() - started;
  const engine = fromFiles(files);
  return {
    name: 'ours',
    built,
    search: timed(async (query) => (await engine.search(query)).hits.map(({ slug }) => slug)),
    site: {
      files: new Map([...files, ['search.js', await bundleClient('search.ts', [unicodeLowering(), light])]]),
      entry: { preload: ['index.json'], module: 'search.js', field: true },
    },
  };
}

/** What every peer indexes: the same fields, the editors' words too. */
function fields(document: IndexedDocument): Record<(typeof FIELDS)[number] | 'slug', string> {
  return {
    slug: document.slug,
    title: document.title,
    words: [...document.keywords, ...document.phrases, ...document.errorMessages].join('. '),
    description: document.description,
    headings: document.allHeadings.join('. '),
    body: document.body,
  };
}

/** A library that answers from one index file. */
interface InOneFile {
  readonly name: string;
  /** Its modules below node_modules. */
  readonly modules: readonly string[];
  /** Of search-answers.ts, where the page's module takes it by its name. */
  readonly open: Opener;
  /** Its index as text. */
  build(modules: readonly unknown[], documents: readonly IndexedDocument[]): string | Promise<string>;
  /** Whether the index holds titles and descriptions; where not, they come in a file of their own. */
  readonly titles: boolean;
}

/** One module of the library and of how it answers, which asks for its files at once: as a good integrator would. */
function bundled({ modules, open, titles }: InOneFile): Promise<string> {
  const entry = [
    ...modules.map((file, at) => `import * as library${at} from ${JSON.stringify(peer(file))};`),
    `import { ${open.name} as open } from ${JSON.stringify(path.join(folder, 'search-answers.ts'))};`,
    'const text = (name) => fetch(name).then((response) => response.text());',
    `window.answer = Promise.all([text('peer.json'), ${titles ? "'[]'" : "text('titles.json')"}]).then(async ([index, titles]) => {`,
    `  const ask = await open([${modules.map((_, at) => `library${at}`).join()}], index);`,
    '  window.titles = new Map(JSON.parse(titles));',
    '  return async (query, limit) => (await ask(query)).slice(0, limit);',
    '});',
  ].join('\n');
  const name = 'peer-entry.js';
  const source = { name, enforce: 'pre' as const, resolveId: (id: string) => (id.endsWith(name) ? `\0${name}` : undefined) };
  return bundleClient(name, [{ ...source, load: (id) => (id === `\0${name}` ? entry : undefined) }]);
}

async function inOneFile(library: InOneFile, documents: readonly IndexedDocument[]): Promise<Contender> {
  const modules = await Promise.all(library.modules.map(load));
  const started = performance.now();
  const index = await library.build(modules, documents);
  const built = performance.now() - started;
  const titles = JSON.stringify(documents.map(({ slug, title, description }) => [slug, [title, description]]));
  const files = new Map([
    ['peer.js', await bundled(library)],
    ['peer.json', index],
  ]);
  if (!library.titles) files.set('titles.json', titles);
  return {
    name: library.name,
    built,
    search: timed(await library.open(modules, index)),
    site: { files, entry: { preload: [...files.keys()].filter((name) => name.endsWith('.json')), module: 'peer.js', field: false } },
  };
}

/** MiniSearch with our stems, prefix and fuzzy search: the strongest setting that was found. */
const minisearch: InOneFile = {
  name: 'minisearch',
  modules: ['minisearch/dist/es/index.js'],
  open: openMiniSearch,
  titles: false,
  build: ([module], documents) => {
    const engine = new (module as MiniSearchModule).default(MINISEARCH);
    engine.addAll(documents.map((document) => ({ id: document.slug, ...fields(document) })));
    return JSON.stringify(engine);
  },
};

/** MiniSearch over documents in this process, as `minisearch` below answers. */
export async function miniSearchOver(documents: readonly IndexedDocument[]): Promise<Ask> {
  installPeers();
  const modules = await Promise.all(minisearch.modules.map(load));
  return openMiniSearch(modules, await minisearch.build(modules, documents));
}

const orama: InOneFile = {
  name: 'orama',
  modules: ['@orama/orama/dist/browser/index.js', '@orama/stemmers/dist/ru.js', '@orama/stopwords/dist/ru.js'],
  open: openOrama,
  titles: true,
  build: async (modules, documents) => {
    const { orama: library, db } = oramaBase(modules);
    await library.insertMultiple(db, documents.map(fields));
    return JSON.stringify(library.save(db));
  },
};

const lunr: InOneFile = {
  name: 'lunr',
  modules: ['lunr/lunr.js', 'lunr-languages/lunr.stemmer.support.js', 'lunr-languages/lunr.ru.js'],
  open: openLunr,
  titles: false,
  build: (modules, documents) => {
    const library = lunrInRussian(modules);
    const index = library(function () {
      this.use(library.ru);
      this.ref('slug');
      for (const name of FIELDS) this.field(name, { boost: BOOST[name] });
      for (const document of documents) this.add(fields(document));
    });
    return JSON.stringify(index);
  },
};

const fuse: InOneFile = {
  name: 'fuse',
  modules: ['fuse.js/dist/fuse.mjs'],
  open: openFuse,
  titles: true,
  build: (_, documents) => JSON.stringify(documents.map(fields)),
};

interface PagefindModule {
  createIndex(options: unknown): Promise<{
    readonly index: { addDirectory(options: unknown): Promise<unknown>; writeFiles(options: unknown): Promise<unknown> };
  }>;
  close(): Promise<unknown>;
}

/**
 * Pagefind reads the pages of a finished site and runs in a browser only, so it is asked there: without its worker, which is
 * another file to fetch and whose memory and requests are hidden from the page.
 */
async function pagefind(documents: readonly IndexedDocument[], lab: Lab): Promise<Contender> {
  const { createIndex, close } = (await load('pagefind/lib/index.js')) as PagefindModule;
  const work = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  for (const document of documents) {
    const { description, words, headings, body } = fields(document);
    const lines = [description, words, headings, ...body.split('\n')].map((line) => `<p>${escape(line)}</p>`).join('');
    mkdirSync(path.join(work, 'site', document.slug), { recursive: true });
    writeFileSync(
      path.join(work, 'site', document.slug, 'index.html'),
      `<html lang="ru"><body><h1>${escape(document.title)}</h1>${lines}</body></html>`,
    );
  }
  const started = performance.now();
  const { index } = await createIndex({ forceLanguage: 'ru' });
  await index.addDirectory({ path: path.join(work, 'site') });
  await index.writeFiles({ outputPath: path.join(work, 'index') });
  const built = performance.now() - started;
  await close();
  const names = readdirSync(path.join(work, 'index'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Map<string, string | Uint8Array>(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(path.join(work, 'index'), file).replaceAll(path.sep, '/'), readFileSync(file)];
    }),
  );
  rmSync(work, { recursive: true });
  files.set(
    'peer.js',
    `import * as pagefind from './pagefind.js';
    window.answer = pagefind.options({ noWorker: true }).then(() => async (query, limit) => {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return shown.map(({ url }) => url.replace(/^.*\\/([^/]+)\\/$/, '$1'));
    });`,
  );
  const site: Site = { files, entry: { preload: ['pagefind.js'], module: 'peer.js', field: false } };
  return { name: 'pagefind', built, site, search: (query) => lab.ask(site, query) };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The engines by name, in the order in which they are shown. */
export const CONTENDERS: Readonly<
  Record<string, (documents: readonly IndexedDocument[], options: IndexOptions, lab: Lab) => Promise<Contender>>
> = {
  ours: (documents, options) => ours(documents, options),
  ...Object.fromEntries(
    [minisearch, orama, lunr, fuse].map((library) => [
      library.name,
      (documents: readonly IndexedDocument[]) => inOneFile(library, documents),
    ]),
  ),
  pagefind: (documents, _, lab) => pagefind(documents, lab),
};
