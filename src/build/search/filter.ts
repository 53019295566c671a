import { probes } from '../../core/search/bloom.ts';

/** A Bloom filter of words as base64 text, for src/core/search/bloom.ts. What it lets through by mistake, see there. */
export function writeFilter(words: ReadonlySet<string>, bitsPerWord: number): string {
  const bytes = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words) {
    for (const bit of probes(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return Buffer.from(bytes).toString('base64');
}
