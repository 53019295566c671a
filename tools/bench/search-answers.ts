import { stem } from '../../src/core/search/stem.ts';
import { stopWords } from '../../src/core/search/stop-words.ts';
import { words } from '../../src/core/search/words.ts';

/*
 * How the peers answer from their index file: the same code in Node and in the page. Each takes the namespaces of its modules
 * (typed by hand, by what is called here: the packages are not part of the project's install) and the text of its index.
 */

/** Gives slugs, best first, ten at most. `typing`: the last word is half typed, and the peer's own way to say so is taken. */
export type Ask = (query: string, typing?: boolean) => readonly string[] | Promise<readonly string[]>;

export type Opener = (modules: readonly unknown[], index: string) => Ask | Promise<Ask>;

export const FIELDS = ['title', 'words', 'headings', 'description', 'body'] as const;
export const BOOST = { title: 5, words: 3, headings: 2, description: 2, body: 1 };

export interface MiniSearch {
  addAll(documents: readonly unknown[]): void;
  search(query: string, options: unknown): { readonly id: string }[];
}

export interface MiniSearchModule {
  readonly default: (new (options: unknown) => MiniSearch) & { loadJSON(index: string, options: unknown): MiniSearch };
}

const known = new Map<string, string>();

/** What our own index is made of; `stemsOf` of the build would bring FlexSearch into the page. */
function stems(text: string): string[] {
  return words(text)
    .filter(({ text: word }) => !stopWords.has(word))
    .map(({ text: word }) => {
      const found = known.get(word) ?? stem(word);
      known.set(word, found);
      return found;
    });
}

/** Our stems instead of its words: the strongest setting that was found. */
export const MINISEARCH = { fields: FIELDS, tokenize: (text: string) => stems(text), processTerm: (term: string) => term };

export const openMiniSearch: Opener = ([module], index) => {
  const engine = (module as MiniSearchModule).default.loadJSON(index, MINISEARCH);
  return (query, typing = false) => {
    const prefix = (term: string, at: number, terms: readonly string[]) => term.length > 3 || (typing && at === terms.length - 1);
    const fuzzy = (term: string) => (term.length > 4 ? 0.2 : false);
    return engine
      .search(query, { prefix, fuzzy, boost: BOOST })
      .slice(0, 10)
      .map(({ id }) => id);
  };
};

export interface OramaModule {
  create(options: unknown): unknown;
  insertMultiple(db: unknown, documents: readonly unknown[]): Promise<unknown>;
  save(db: unknown): unknown;
  load(db: unknown, saved: unknown): void;
  search(db: unknown, query: unknown): Promise<{ readonly hits: readonly { readonly document: { readonly slug: string } }[] }>;
}

/** An empty base of Orama's, with its own Russian stemmer and stop words. */
export function oramaBase([library, stemmers, stopwords]: readonly unknown[]): { readonly orama: OramaModule; readonly db: unknown } {
  const orama = library as OramaModule;
  const db = orama.create({
    schema: Object.fromEntries(['slug', ...FIELDS].map((name) => [name, 'string'])),
    components: {
      tokenizer: {
        language: 'russian',
        stemming: true,
        stemmer: (stemmers as { stemmer: unknown }).stemmer,
        stopWords: (stopwords as { stopwords: unknown }).stopwords,
      },
    },
  });
  return { orama, db };
}

export const openOrama: Opener = (modules, index) => {
  const { orama, db } = oramaBase(modules);
  orama.load(db, JSON.parse(index));
  return async (query) => {
    const { hits } = await orama.search(db, { term: query, properties: FIELDS, boost: BOOST, tolerance: 1, threshold: 1, limit: 10 });
    return hits.map(({ document }) => document.slug);
  };
};

interface LunrIndex {
  search(query: string): { readonly ref: string }[];
}

export interface LunrModule {
  readonly default: {
    (
      build: (this: {
        use(plugin: unknown): void;
        ref(name: string): void;
        field(name: string, options: unknown): void;
        add(item: unknown): void;
      }) => void,
    ): LunrIndex;
    readonly Index: { load(index: unknown): LunrIndex };
    readonly ru?: unknown;
  };
}

/** Lunr with its Russian plug-ins. */
export function lunrInRussian([library, ...plugins]: readonly unknown[]): LunrModule['default'] {
  const lunr = (library as LunrModule).default;
  if (lunr.ru === undefined) for (const plugin of plugins) (plugin as { default(lunr: unknown): void }).default(lunr);
  return lunr;
}

export const openLunr: Opener = (modules, index) => {
  const engine = lunrInRussian(modules).Index.load(JSON.parse(index));
  return (query, typing = false) => {
    // Its query language gives these characters a meaning.
    const plain = query.replace(/[:~^+\-*]/g, ' ').trim();
    return engine
      .search(typing && plain !== '' ? `${plain} ${plain.replace(/^.*\s/, '').toLowerCase()}*` : plain)
      .slice(0, 10)
      .map(({ ref }) => ref);
  };
};

interface FuseModule {
  readonly default: new (
    list: unknown,
    options: unknown,
  ) => { search(query: string, options: unknown): { readonly item: { readonly slug: string } }[] };
}

export const openFuse: Opener = ([module], index) => {
  const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }));
  const options = { keys, ignoreLocation: true, threshold: 0.4, useTokenSearch: true };
  const engine = new (module as FuseModule).default(JSON.parse(index), options);
  return (query) => engine.search(query, { limit: 10 }).map(({ item }) => item.slug);
};
