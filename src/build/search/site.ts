import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { currentContent } from '../content/current.ts';
import { oncePer } from '../once.ts';
import { siteIndex } from './articles.ts';
import type { SearchFiles } from './write.ts';

/** Everything of the search that the site serves; addresses are from the site's root, without the base path. */
export interface SiteSearch {
  /** Address of the entry file; the others lie beside it. */
  readonly index: string;
  /** Path below /data/search/ → text. Made when first asked for, which in `npm run dev` most pages never do. */
  files(): SearchFiles;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const indexName = oncePer((content: Content): { readonly hash: string } => ({ hash: digest(JSON.stringify([...siteIndex(content)])) }));

/**
 * The search of the content that pages are built from. Names carry a hash of what they hold, so the files may be cached for ever.
 * In `npm run dev` the index has one name for all times: its hash would have every page wait for the whole index after each change.
 */
export function currentSearch(): SiteSearch {
  const content = currentContent();
  const name = import.meta.env.PROD ? indexName(content).hash : 'dev';
  return {
    index: `/data/search/${name}/index.json`,
    files: () => new Map([...siteIndex(content)].map(([file, text]) => [`${name}/${file}`, text] as const)),
  };
}
