import { swapScripts } from './format.ts';

/** Words or phrases, as stems, that may stand for others. */
export interface Synonym {
  /** What the searcher wrote. */
  readonly from: readonly string[];
  /** What the articles may say instead. */
  readonly to: readonly (readonly string[])[];
}

/** Gives, by the first stem of what the searcher may write, what it may be called instead. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/**
 * Reads packed synonyms, which may have their scripts swapped as a whole. `a,b+c`: a and b find each other, c finds both;
 * `a,b>c`: a and b find c. Lines are separated by semicolons, entries by commas, stems of an entry by spaces.
 */
export function readSynonyms(packed: string): Synonyms {
  const byFirst = new Map<string, Synonym[]>();
  const entries = (text: string): string[][] => (text === '' ? [] : text.split(',').map((entry) => entry.split(' ')));
  for (const line of packed === '' ? [] : swapScripts(packed).split(';')) {
    const [left = '', right = ''] = line.split(/[+>]/);
    const isGroup = line.indexOf('>') < 0;
    const all = entries(isGroup ? left : right);
    for (const from of [...entries(left), ...(isGroup ? entries(right) : [])]) {
      const to = all.filter((other) => other.join(' ') !== from.join(' '));
      const [first = ''] = from;
      if (to.length > 0) byFirst.set(first, [...(byFirst.get(first) ?? []), { from, to }]);
    }
  }
  return byFirst;
}
