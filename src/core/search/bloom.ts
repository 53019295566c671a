/** Two independent 32-bit hashes of a word (FNV-1a with different seeds and a final mix). */
export function hashes(word: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 15;
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  return [a >>> 0, (b ^ (b >>> 16)) >>> 0];
}

/** How many bits a word sets: with sixteen bits a word, one other word in 1,700 is taken for one of them; with eight, one in 40. */
const PROBES = 8;

/** The bits of one word in a filter of `size` bits. */
export function probes(word: string, size: number): number[] {
  const [a, b] = hashes(word);
  const bits: number[] = [];
  for (let n = 0; n < PROBES; n++) bits.push((a + n * ((b | 1) >>> 0)) % size);
  return bits;
}

/** Whether a Bloom filter holds a word; wrongly yes for a few of the others, never wrongly no. */
export function holds(filter: Uint8Array, word: string): boolean {
  const size = filter.length * 8;
  return size > 0 && probes(word, size).every((bit) => (((filter[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1);
}

/** A filter as it is written into files: base64. */
export function readFilter(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
