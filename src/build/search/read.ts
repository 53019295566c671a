import { createEngine, type Engine } from '../../core/search/engine.ts';
import type { Content } from '../content/load.ts';
import { indexedArticles, siteIndex } from './articles.ts';
import { words } from '../../core/search/words.ts';
import type { IndexedDocument } from './impacts.ts';
import type { SearchFiles } from './write.ts';

/** The engine over files in memory: for commands, checks and tests. */
export function fromFiles(files: SearchFiles): Engine {
  return createEngine((name) => {
    const text = files.get(name);
    return text === undefined ? Promise.reject(new Error(`There is no file ${name}`)) : Promise.resolve(text);
  });
}

/** Two words that must stay apart and that the search takes for one, with the articles that say either. */
export interface JoinedWords {
  /** Place of the pair in the list. */
  readonly at: number;
  readonly words: readonly string[];
  readonly slugs: readonly string[];
}

/**
 * The pairs of words that the index keeps under one stem though they must stay apart.
 * @param stem how the index brings a folded word to its stem
 */
export function joinedWords(
  pairs: readonly (readonly string[])[],
  stem: (word: string) => string,
  documents: readonly IndexedDocument[],
): JoinedWords[] {
  const stems = (text: string): string[] => words(text).map(({ text: word }) => stem(word));
  return pairs.flatMap((pair, at) => {
    const [one, other] = pair.map((word) => stems(word)[0]);
    if (one === undefined || one !== other) return [];
    const says = ({ title, description, keywords, phrases, body }: IndexedDocument): boolean =>
      [title, description, ...keywords, ...phrases, body].some((text) => stems(text).includes(one));
    return [{ at, words: pair, slugs: documents.filter(says).map(({ slug }) => slug) }];
  });
}

/** The pairs of synonyms.yaml that a rule joins after all. */
export async function joinedApart(content: Content): Promise<JoinedWords[]> {
  const pairs = content.synonyms.apart ?? [];
  if (pairs.length === 0) return [];
  const { stem } = await fromFiles(siteIndex(content)).search('');
  return joinedWords(pairs, stem, indexedArticles(content));
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
