import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { currentContent } from '../content/current.ts';
import { siteIndex } from './articles.ts';
import type { SearchFiles } from './write.ts';

/** Everything of the search that the site serves; addresses are from the site's root, without the base path. */
export interface SiteSearch {
  /** Address of the entry file; the others lie beside it. */
  readonly index: string;
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
  const indexHash = digest(JSON.stringify([...index]));
  return {
    index: `/data/search/${indexHash}/index.json`,
    files: new Map([...index].map(([name, text]) => [`${indexHash}/${name}`, text] as const)),
  };
}

/**
 * The search of the content that pages are built from. Names carry a hash of what they hold, so the files may be cached for ever.
 * In `npm run dev` it is made anew when the content has changed.
 */
export function currentSearch(): Promise<SiteSearch> {
  const content = currentContent();
  const key = import.meta.env.PROD
    ? 'build'
    : digest(JSON.stringify([content.articles, content.messages, content.synonyms, content.sections, content.browsers]));
  if (cached?.key !== key) cached = { key, search: make(content) };
  return cached.search;
}
