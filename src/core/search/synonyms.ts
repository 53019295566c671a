import { swapScripts } from './format.ts';

/** Words or phrases, as stems, that may stand for others. */
export interface Synonym {
  /** What the searcher wrote. */
  readonly from: readonly string[];
  /** What the articles may say instead. */
  readonly to: readonly (readonly string[])[];
}

/**
 * Reads the packed synonyms of the manifest: entries of a group are separated by commas, stems of an entry by spaces,
 * groups by semicolons; `a,b>c` lets a and b find c and not the other way round.
 * Gives them by the first stem of what the searcher may write.
 */
export function readSynonyms(packed: string): ReadonlyMap<string, readonly Synonym[]> {
  const byFirst = new Map<string, Synonym[]>();
  const add = (from: readonly string[], to: readonly (readonly string[])[]): void => {
    const [first] = from;
    if (first === undefined || to.length === 0) return;
    const list = byFirst.get(first) ?? [];
    list.push({ from, to });
    byFirst.set(first, list);
  };
  const entries = (text: string): string[][] => text.split(',').map((entry) => entry.split(' ').map(swapScripts));
  for (const line of packed === '' ? [] : packed.split(';')) {
    const [left = '', right] = line.split('>');
    if (right !== undefined) for (const from of entries(left)) add(from, entries(right));
    else {
      const group = entries(left);
      for (const from of group)
        add(
          from,
          group.filter((other) => other !== from),
        );
    }
  }
  return byFirst;
}
