import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { indexedArticles, indexOptions } from '../../src/build/search/articles.ts';
import type { IndexedDocument } from '../../src/build/search/impacts.ts';
import type { IndexOptions } from '../../src/build/search/write.ts';
import type { Judged } from './search-score.ts';

/** What is searched. */
export interface Base {
  readonly documents: readonly IndexedDocument[];
  readonly options: IndexOptions;
}

/** A query with what answers it. */
export type Query = Judged & { readonly q: string; readonly class: string };

/** The site's own articles. */
export function own(): Base {
  const content = withoutDrafts(loadContent());
  return { documents: indexedArticles(content), options: indexOptions(content) };
}

/** Pages of a foreign help site; a short line without a full stop before a longer one is taken for a heading. */
export function corpus(file: string, size: number): Base {
  const pages = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(0, size);
  const documents = pages.map((line): IndexedDocument => {
    const page = JSON.parse(line) as { id: string; title: string; body: string };
    const lines = page.body
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean);
    const isHeading = (text: string, at: number): boolean =>
      text.length >= 12 &&
      text.length <= 90 &&
      !/[.:;,!]$/.test(text) &&
      (text.endsWith('?') || (lines[at + 1] ?? '').length > text.length);
    const headings = lines.filter(isHeading);
    const body = lines.filter((text, at) => !isHeading(text, at));
    return {
      slug: page.id,
      title: page.title,
      section: 'vse',
      description: (body[0] ?? page.title).slice(0, 150),
      headings: headings.slice(0, 6).map((text, at) => ({ text, anchor: `h${at}` })),
      keywords: [],
      phrases: [],
      errorMessages: [],
      allHeadings: headings,
      body: body.join('\n'),
    };
  });
  const options = { sections: [{ id: 'vse', title: 'Все' }], synonyms: { groups: [], oneWay: [], bestBets: [] }, messages: [] };
  return { documents, options };
}

/** The queries of a file, JSON lines; without one those of content/expectations/queries.yaml. */
export function judged(file: string | undefined): Query[] {
  if (file !== undefined) {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Query);
  }
  const golden = parse(readFileSync('content/expectations/queries.yaml', 'utf8')) as { q: string; want: string }[];
  return golden.map(({ q, want }) => ({ q, class: 'golden', relevant: { [want]: 3 } }));
}
