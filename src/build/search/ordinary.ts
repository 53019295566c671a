import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forgiven, hasNear, respelled, soundClass, withoutNot } from '../../core/search/spelling.ts';
import { words } from '../../core/search/words.ts';
import { writeFilter } from './filter.ts';
import type { Stemmer } from './impacts.ts';
import { fewestSlips, lettersOf } from './letters.ts';

/**
 * Ordinary Russian words, written for this project: what people say that help articles rarely do.
 * They are never taken for misspellings of the articles' words («посмотреть» is not «просмотреть»).
 */
const LIST = path.resolve('src/build/search/ordinary-words.txt');

/** With this ending a word is as long as most of its forms: whether one could be corrected depends on its length. */
const ENDING = 'ий';

/** Bits a word: each wrong hit is a misspelling that is not corrected, and which ones changes with every article. */
const BITS = 16;

/**
 * The filter of ordinary stems as base64 text, for src/core/search/bloom.ts. It holds only those that need it:
 * unknown to the vocabulary of the base and to its synonyms, and near enough to one of its stems, or such a stem after «не» or in another spelling, to be corrected.
 */
export function ordinaryFilter(vocabulary: ReadonlySet<string>, synonyms: ReadonlySet<string>, stem: Stemmer): string {
  const known = new Set([...vocabulary, ...synonyms]);
  const read = Array.from(vocabulary, (word) => ({ word, letters: lettersOf(word) }));
  const bySound = Map.groupBy(read, ({ word }) => soundClass(word));
  // Most words have quite other letters, which is quicker to see than their distance.
  const hasNeighbour = (form: string): boolean => {
    const [letters, most] = [lettersOf(form), forgiven(form.length)];
    const others = (bySound.get(soundClass(form)) ?? []).filter((other) => fewestSlips(letters, other.letters) <= most);
    return hasNear(
      form,
      others.map(({ word }) => word),
    );
  };
  // «Лес» is too short to be corrected, its longer forms are not.
  const isNear = (word: string): boolean => [word, stem(word) + ENDING].some(hasNeighbour);
  const isAnother = (word: string): boolean => [withoutNot(word), ...respelled(word)].some((form) => known.has(stem(form)));
  const inDanger = words(readFileSync(LIST, 'utf8'))
    .filter(({ text }) => !known.has(stem(text)) && (isNear(text) || isAnother(text)))
    .map(({ text }) => stem(text));
  return writeFilter(new Set(inDanger), BITS);
}
