import { swapScripts } from '../../core/search/format.ts';
import type { SynonymsData } from '../../schemas/words.ts';
import { stemsOf } from './impacts.ts';

/** Lines of synonyms as the files carry them (read by src/core/search/synonyms.ts). */
export interface PackedSynonyms {
  /** What the stems of the entry file say of each other. */
  readonly core: string;
  /** What takes a stem that only comes with the rest. */
  readonly rest: string;
}

/** The first stems of everything that the synonyms take: such words are known, though no article says them. */
export function takenStems({ groups, oneWay }: SynonymsData): string[] {
  return [...groups, ...oneWay.map(({ from }) => from)].flat().map((text) => stemsOf(text)[0] ?? '');
}

/**
 * Packs the synonyms. What no article says is left out on the finding side; a group without anything to find disappears.
 * A first answer knows the words of `core` only, so each line is parted into what it can do with and what comes after.
 * @param vocabulary all stems of the base
 * @param core those of its entry file; the same as `vocabulary` where there is only one
 */
export function packSynonyms(synonyms: SynonymsData, vocabulary: ReadonlySet<string>, core: ReadonlySet<string>): PackedSynonyms {
  const first: string[] = [];
  const later: string[] = [];
  const isCore = (entry: string): boolean => entry.split(' ').every((stem) => core.has(stem));
  const entries = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => stemsOf(text).join(' ')))].filter((entry) => entry !== '');
  const put = (lines: string[], from: readonly string[], to: readonly string[]): void => {
    if (from.length > 0 && to.some((entry) => from.some((other) => other !== entry)))
      lines.push(swapScripts(`${from.join(',')}>${to.join(',')}`));
  };
  const add = (from: readonly string[], to: readonly string[]): void => {
    const found = to.filter((entry) => entry.split(' ').every((stem) => vocabulary.has(stem)));
    const typed = core === vocabulary ? from : from.filter(isCore);
    put(first, typed, found.filter(isCore));
    put(
      later,
      typed,
      found.filter((entry) => !isCore(entry)),
    );
    put(
      later,
      from.filter((entry) => !typed.includes(entry)),
      found,
    );
  };
  for (const group of synonyms.groups) add(entries(group), entries(group));
  for (const { from, to } of synonyms.oneWay) add(entries(from), entries(to));
  return { core: first.join(';'), rest: later.join(';') };
}
