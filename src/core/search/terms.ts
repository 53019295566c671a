import { pairCode, readPair, readRow, readStems, ROW_END, swapScripts, type Posting, type SearchManifest } from './format.ts';
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
  /** Whether the stems lie in many files, each of which costs a request. */
  readonly inShards: boolean;
  /** Every stem read so far of a small base; none of a base in shards. */
  all(): readonly string[];
  /** Takes the term file of the rarer stems, which a small base keeps apart. */
  addRest(text: string): void;
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

function readShard(text: string): Shard {
  const [stems = '', ...rows] = text.split(ROW_END);
  return { stems: readStems(stems), rows };
}

/** A pair stands in the row of its rarer stem: the writer and the reader agree on which that is. */
export function rarerFirst(a: string, frequencyOfA: number, b: string, frequencyOfB: number): readonly [rarer: string, other: string] {
  return frequencyOfA < frequencyOfB || (frequencyOfA === frequencyOfB && a < b) ? [a, b] : [b, a];
}

/** The stems of a base: from its manifest when it is small, else from files that are read as words ask for them. */
export function createTerms(manifest: SearchManifest, read: ReadFile): Terms {
  const small = 'terms' in manifest;
  const heads = small ? [''] : manifest.shards.split(' ').map(swapScripts);
  let rest: Shard = { stems: [], rows: [] };
  const shards = new Map<number, Shard>(small ? [[0, readShard(manifest.terms)]] : []);
  const pending = new Map<number, Promise<boolean>>();
  const frequencies = new Map<string, number>();
  const store = createPostings(manifest.documents);

  const shardOf = (stem: string): number => Math.max(0, lowerBound(heads, `${stem}\u0000`) - 1);

  const load = (number: number): Promise<boolean> => {
    const known = pending.get(number);
    if (known) return known;
    if (shards.has(number)) return Promise.resolve(true);
    const loading = read(`t${number}.txt`).then(
      (text) => {
        shards.set(number, readShard(text));
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

  const rowOf = (stem: string): string | undefined => {
    for (const shard of [shards.get(shardOf(stem)), rest]) {
      const at = shard ? lowerBound(shard.stems, stem) : -1;
      if (shard?.stems[at] === stem) return shard.rows[at];
    }
    return undefined;
  };

  /** Rows are decoded on first use: a phone never pays for words that nobody asks for. */
  const decode = (stem: string): number => {
    const known = frequencies.get(stem);
    if (known !== undefined) return known;
    const row = rowOf(stem);
    if (row === undefined) return 0;
    const { frequency, postings } = readRow(row);
    store.add(stem, postings);
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
      return readPair(rowOf(rarer) ?? '', pairCode(other));
    },
    startingWith(prefix, most) {
      const found: string[] = [];
      const take = (stems: readonly string[]): boolean => {
        for (let at = lowerBound(stems, prefix); at < stems.length && found.length < most; at++) {
          const stem = stems[at] ?? '';
          if (stem.slice(0, prefix.length) !== prefix) return false;
          found.push(stem);
        }
        return true;
      };
      for (let number = shardOf(prefix); number < heads.length && take(shards.get(number)?.stems ?? []); number++);
      take(rest.stems);
      return found;
    },
    inShards: !small,
    all: () => (small ? [...(shards.get(0)?.stems ?? []), ...rest.stems] : []),
    addRest: (text) => {
      rest = readShard(text);
    },
  };
}
