import { createEngine, type Engine } from '../../core/search/engine.ts';
import type { Content } from '../content/load.ts';
import { indexedArticles, siteIndex } from './articles.ts';
import type { SearchFiles } from './write.ts';

/** The engine over files in memory: for commands, checks and tests. */
export function fromFiles(files: SearchFiles): Engine {
  return createEngine((name) => {
    const text = files.get(name);
    return text === undefined ? Promise.reject(new Error(`There is no file ${name}`)) : Promise.resolve(text);
  });
}

/** An article that a search for its own title does not put first. */
export interface LostTitle {
  readonly slug: string;
  readonly title: string;
  /** What stands first instead; absent when nothing was found. */
  readonly first?: string;
}

/** The articles that their own titles do not find first: the checker warns of them. */
export async function lostTitles(content: Content): Promise<LostTitle[]> {
  const engine = fromFiles(siteIndex(content));
  const lost: LostTitle[] = [];
  for (const { slug, title } of indexedArticles(content)) {
    const { hits } = await engine.search(title, { limit: 1 });
    const first = hits[0]?.slug;
    if (first !== slug) lost.push({ slug, title, ...(first !== undefined && { first }) });
  }
  return lost;
}
