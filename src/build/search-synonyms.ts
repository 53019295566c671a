import { swapScripts } from '../core/search/format.ts';
import type { SynonymsData } from '../schemas/words.ts';
import { stemsOf } from './search-write.ts';

/**
 * The synonyms as the manifest carries them (read by src/core/search/synonyms.ts).
 * What no article says is left out on the finding side; a group without anything to find disappears.
 */
export function packSynonyms(synonyms: SynonymsData, vocabulary: ReadonlySet<string>): string {
  const entry = (text: string): string => stemsOf(text).map(swapScripts).join(' ');
  const found = (text: string): boolean => stemsOf(text).every((stem) => vocabulary.has(stem));
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map(entry))].filter((packed) => packed !== '');
  const lines: string[] = [];
  for (const group of synonyms.groups) {
    const words = distinct(group);
    const findable = distinct(group.filter(found));
    if (findable.length === words.length && words.length > 1) lines.push(words.join(','));
    else if (findable.length > 0 && words.length > 1) {
      if (findable.length > 1) lines.push(findable.join(','));
      lines.push(`${words.filter((word) => !findable.includes(word)).join(',')}>${findable.join(',')}`);
    }
  }
  for (const { from, to } of synonyms.oneWay) {
    const findable = distinct(to.filter(found));
    if (findable.length > 0) lines.push(`${distinct(from).join(',')}>${findable.join(',')}`);
  }
  return lines.join(';');
}
