import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stem } from '../core/search/stem.ts';
import { words } from '../core/search/words.ts';
import { writeFilter } from './search-filter.ts';

/**
 * Ordinary Russian words, written for this project: what people say that help articles rarely do.
 * They are never taken for misspellings of the articles' words («посмотреть» is not «просмотреть»).
 */
const LIST = path.resolve('src/build/ordinary-words.txt');

/** Eight bits a word keep wrong hits near 2 %. */
const BITS = 8;

/**
 * The filter of ordinary stems as base64 text, for src/core/search/bloom.ts.
 * Stems that the base knows are left out: nobody asks for them.
 */
export function ordinaryFilter(known: ReadonlySet<string>): string {
  const ordinary = words(readFileSync(LIST, 'utf8')).map(({ text }) => stem(text));
  const stems = new Set(ordinary.filter((word) => !known.has(word)));
  return writeFilter(stems, BITS);
}
