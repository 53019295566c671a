/** Reciprocal ranks of one query, ours and the peer's. */
export type Pair = readonly [ours: number, theirs: number];

const RESAMPLINGS = 10_000;

/** How many queries each answered better. */
export function duel(pairs: readonly Pair[]): { readonly wins: number; readonly losses: number; readonly ties: number } {
  const wins = pairs.filter(([ours, theirs]) => ours > theirs).length;
  const losses = pairs.filter(([ours, theirs]) => ours < theirs).length;
  return { wins, losses, ties: pairs.length - wins - losses };
}

/** Numbers below 1 from a seed (mulberry32): the same pairs give the same interval. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Paired bootstrap of the difference of mean reciprocal ranks: queries are drawn with replacement, each with both answers.
 * @returns the difference, the bounds that hold 95 of 100 resamplings, and the share of resamplings in which ours is ahead
 */
export function bootstrap(pairs: readonly Pair[]): {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly above: number;
} {
  const differences = pairs.map(([ours, theirs]) => ours - theirs);
  const next = random(1);
  const means = Array.from({ length: RESAMPLINGS }, () => {
    let sum = 0;
    differences.forEach(() => (sum += differences[Math.floor(next() * differences.length)] ?? 0));
    return sum / differences.length;
  }).toSorted((a, b) => a - b);
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / differences.length,
    low: means[Math.floor(RESAMPLINGS * 0.025)] ?? 0,
    high: means[Math.ceil(RESAMPLINGS * 0.975) - 1] ?? 0,
    above: means.filter((value) => value > 0).length / RESAMPLINGS,
  };
}
