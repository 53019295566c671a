import { isListed } from './content/current.ts';
import type { Article } from './content/load.ts';

/** Public articles, the most recently updated first; the titles decide among those of one day. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles
    .filter(isListed)
    .toSorted((a, b) => b.data.updated.localeCompare(a.data.updated) || a.data.title.localeCompare(b.data.title, 'ru'));
}
