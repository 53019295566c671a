import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { currentContent } from '../content/current.ts';
import { siteIndex } from './articles.ts';
import { guardScript, searchScript } from './script.ts';
import type { SearchFiles } from './write.ts';

/** Everything of the search that the site serves; addresses are from the site's root, without the base path. */
export interface SiteSearch {
  /** Address of the entry file; the others lie beside it. */
  readonly index: string;
  /** Address of the script of a field. */
  readonly field: string;
  /** Address of the script of the page of results. */
  readonly results: string;
  /** Address of the script that hides personal data in the search fields. */
  readonly guard: string;
  /** Path below /data/search/ → text. */
  readonly files: SearchFiles;
}

/** The same content is indexed once, however many pages ask. */
let cached: { readonly key: string; readonly search: Promise<SiteSearch> } | undefined;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function make(content: Content): Promise<SiteSearch> {
  const index = siteIndex(content);
  const [field, results, guard] = await Promise.all([searchScript('search.ts'), searchScript('search-results.ts'), guardScript()]);
  const indexHash = digest(JSON.stringify([...index]));
  const names = {
    field: `search-${digest(field)}.js`,
    results: `results-${digest(results)}.js`,
    guard: `guard-${digest(guard)}.js`,
  };
  return {
    index: `/data/search/${indexHash}/index.json`,
    field: `/data/search/${names.field}`,
    results: `/data/search/${names.results}`,
    guard: `/data/search/${names.guard}`,
    files: new Map([
      ...[...index].map(([name, text]) => [`${indexHash}/${name}`, text] as const),
      [names.field, field],
      [names.results, results],
      [names.guard, guard],
    ]),
  };
}

/**
 * The search of the content that pages are built from. Names carry a hash of what they hold, so the files may be cached for ever.
 * In `npm run dev` it is made anew when the content has changed; there the script is made once a start.
 */
export function currentSearch(): Promise<SiteSearch> {
  const content = currentContent();
  const key = import.meta.env.PROD
    ? 'build'
    : digest(JSON.stringify([content.articles, content.messages, content.synonyms, content.sections, content.browsers]));
  if (cached?.key !== key) cached = { key, search: make(content) };
  return cached.search;
}
