import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { currentContent } from '../content/current.ts';
import { oncePer } from '../once.ts';
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
  /** Path below /data/search/ → text. Made when first asked for, which in `npm run dev` most pages never do. */
  files(): SearchFiles;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

let made: Promise<readonly string[]> | undefined;

/** The scripts of the search, made once. */
function scripts(): Promise<readonly string[]> {
  made ??= Promise.all([searchScript('search.ts'), searchScript('search-results.ts'), guardScript()]);
  return made;
}

/** The same content is indexed once, however many pages ask. */
const indexOf = oncePer((content: Content): SearchFiles => siteIndex(content));
const indexName = oncePer((content: Content): { readonly hash: string } => ({ hash: digest(JSON.stringify([...indexOf(content)])) }));

/**
 * The search of the content that pages are built from. Names carry a hash of what they hold, so the files may be cached for ever.
 * In `npm run dev` the index has one name for all times: its hash would have every page wait for the whole index after each change.
 */
export async function currentSearch(): Promise<SiteSearch> {
  const content = currentContent();
  const [field = '', results = '', guard = ''] = await scripts();
  const indexHash = import.meta.env.PROD ? indexName(content).hash : 'dev';
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
    files: () =>
      new Map([
        ...[...indexOf(content)].map(([name, text]) => [`${indexHash}/${name}`, text] as const),
        [names.field, field],
        [names.results, results],
        [names.guard, guard],
      ]),
  };
}
