import { swapScripts } from '../../core/search/format.ts';
import type { SynonymsData } from '../../schemas/words.ts';
import { stemsOf, type Stemmer } from './impacts.ts';

/** The first stems of everything that the synonyms take: such words are known, though no article says them. */
export function takenStems({ groups, oneWay }: SynonymsData, stem: Stemmer): string[] {
  return [...groups, ...oneWay.map(({ from }) => from)].flat().map((text) => stemsOf(text, stem)[0] ?? '');
}

/**
 * Packs what others decide as src/core/search/elsewhere.ts reads it.
 * @param ours stems that articles are about: one of them alone never makes a question foreign
 */
export function packElsewhere({ elsewhere = [] }: SynonymsData, stem: Stemmer, ours: ReadonlySet<string>): string {
  const entries = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => stemsOf(text, stem).join(' ')))].filter((entry) => entry !== '');
  const lines = elsewhere.map(({ whose, words, unless = [] }) => {
    const foreign = entries(words).filter((entry) => !ours.has(entry));
    return [whose, foreign.join(','), entries(unless).join(',')].join('/');
  });
  return swapScripts(lines.join(';'));
}

/**
 * Packs the synonyms as src/core/search/synonyms.ts reads them. What no article says is left out on the finding side;
 * a line without anything to find disappears.
 * @param vocabulary all stems of the base
 */
export function packSynonyms({ groups, oneWay }: SynonymsData, vocabulary: ReadonlySet<string>, stem: Stemmer): string {
  const entries = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => stemsOf(text, stem).join(' ')))].filter((entry) => entry !== '');
  const isFound = (entry: string): boolean => entry.split(' ').every((stem) => vocabulary.has(stem));
  const lines = [
    ...groups.map(entries).flatMap((all) => {
      const found = all.filter(isFound);
      const others = all.filter((entry) => !isFound(entry));
      if (found.length === 0 || all.length < 2) return [];
      return others.length > 0 ? `${found.join(',')}+${others.join(',')}` : found.join(',');
    }),
    ...oneWay.flatMap(({ from, to }) => {
      const found = entries(to).filter(isFound);
      return found.length > 0 ? `${entries(from).join(',')}>${found.join(',')}` : [];
    }),
  ];
  return swapScripts(lines.join(';'));
}
