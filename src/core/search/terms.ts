import { pairCode, readPair, readRow, readStems, swapScripts, type Posting } from './format.ts';
import { createPostings } from './postings.ts';

/** Reads one file of the index by its name; rejects when it cannot be had. */
export type ReadFile = (name: string) => Promise<string>;

interface Shard {
  readonly stems: readonly string[];
  readonly rows: readonly string[];
}

/** The stems of the base with their document frequency and postings, read file by file as words ask for them. */
export interface Terms {
  /** Fetches, in parallel, the files in which these stems would stand. Gives false when one of them could not be read. */
  want(stems: readonly string[]): Promise<boolean>;
  /** Documents with this stem; 0 when there are none or its file was not read. */
  frequency(stem: string): number;
  postings(stem: string): readonly Posting[];
  /** Documents in which two stems stand side by side; empty in a small base, which has no need of pairs. */
  together(a: string, b: string): readonly number[];
  /** Stems that begin so, among the files read; at most `most`. */
  startingWith(prefix: string, most: number): string[];
  /** Every stem, when the whole base is in one file; otherwise null. */
  all(): readonly string[] | null;
}

/** First index in a sorted list whose item is not below `value`. */
function lowerBound(list: readonly string[], value: string): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? '') < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A pair stands in the row of its rarer stem: the writer and the reader agree on which that is. */
export function rarerFirst(a: string, frequencyOfA: number, b: string, frequencyOfB: number): readonly [rarer: string, other: string] {
  return frequencyOfA < frequencyOfB || (frequencyOfA === frequencyOfB && a < b) ? [a, b] : [b, a];
}

/**
 * @param firsts first stem of each term file, scripts swapped, separated by spaces
 * @param documents how many documents the base has
 */
export function createTerms(firsts: string, documents: number, read: ReadFile): Terms {
  const heads = firsts === '' ? [] : firsts.split(' ').map(swapScripts);
  const shards = new Map<number, Shard>();
  const pending = new Map<number, Promise<boolean>>();
  const frequencies = new Map<string, number>();
  const store = createPostings(documents);

  const shardOf = (stem: string): number => Math.max(0, lowerBound(heads, `${stem}\u0000`) - 1);

  const load = (number: number): Promise<boolean> => {
    const known = pending.get(number);
    if (known) return known;
    const loading = read(`t${number}.txt`).then(
      (text) => {
        const [stems = '', ...rows] = text.split('\n');
        shards.set(number, { stems: readStems(stems), rows });
        return true;
      },
      () => {
        // Forgotten, so that the next query asks again.
        pending.delete(number);
        return false;
      },
    );
    pending.set(number, loading);
    return loading;
  };

  /** Rows are decoded on first use: a phone never pays for words that nobody asks for. */
  const decode = (stem: string): number => {
    const known = frequencies.get(stem);
    if (known !== undefined) return known;
    const shard = shards.get(shardOf(stem));
    if (!shard) return 0;
    const at = lowerBound(shard.stems, stem);
    let frequency = 0;
    if (shard.stems[at] === stem) {
      const row = readRow(shard.rows[at] ?? '');
      frequency = row.frequency;
      store.add(stem, row.postings);
    }
    frequencies.set(stem, frequency);
    return frequency;
  };

  return {
    async want(stems) {
      const numbers = new Set(stems.map(shardOf));
      const loaded = await Promise.all([...numbers].filter((number) => number < heads.length).map(load));
      return loaded.every(Boolean);
    },
    frequency: decode,
    postings: (stem) => (decode(stem) > 0 ? store.of(stem) : []),
    together(a, b) {
      const [rarer, other] = rarerFirst(a, decode(a), b, decode(b));
      const shard = shards.get(shardOf(rarer));
      const at = shard ? lowerBound(shard.stems, rarer) : -1;
      return shard?.stems[at] === rarer ? readPair(shard.rows[at] ?? '', pairCode(other)) : [];
    },
    startingWith(prefix, most) {
      const found: string[] = [];
      for (let number = shardOf(prefix); number < heads.length && found.length < most; number++) {
        const stems = shards.get(number)?.stems;
        if (!stems) break;
        let at = lowerBound(stems, prefix);
        for (; at < stems.length && found.length < most; at++) {
          const stem = stems[at] ?? '';
          if (stem.slice(0, prefix.length) !== prefix) return found;
          found.push(stem);
        }
      }
      return found;
    },
    all: () => (heads.length === 1 ? (shards.get(0)?.stems ?? []) : null),
  };
}
