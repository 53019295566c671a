import { Index } from 'flexsearch';
import { LEVELS, type Posting } from './format.ts';

/** The postings of the stems read so far. */
export interface Postings {
  add(stem: string, postings: readonly Posting[]): void;
  /** From the strongest level to the weakest; empty for a stem that was never added. */
  of(stem: string): Posting[];
}

/**
 * FlexSearch as the store of postings. It has no model of relevance, so a term is kept once a level («5парол») and
 * the ranking is ours; stems can be added in any order, which is what lets shards arrive as they are asked for.
 * The site takes the light build, as its makers ship it (src/build/flexsearch.ts).
 */
export function createPostings(documents: number): Postings {
  const index = new Index({ encode: (key: string) => [key], tokenize: 'strict', resolution: 1, score: () => 0, cache: false });
  return {
    add(stem, postings) {
      for (const { level, documents: ids } of postings) {
        for (const id of ids) index.append(id, level + stem);
      }
    },
    of(stem) {
      const found: Posting[] = [];
      for (let level = LEVELS; level >= 1; level--) {
        const ids = index.search(level + stem, { limit: documents }) as number[];
        if (ids.length > 0) found.push({ level, documents: ids });
      }
      return found;
    },
  };
}
