/** What is right: slug → grade from 1 to 3. */
export interface Judged {
  readonly relevant: Readonly<Record<string, number>>;
}

/** Sums over queries. */
export interface Score {
  queries: number;
  reciprocal: number;
  gain: number;
  first: number;
  third: number;
  empty: number;
}

export const zero = (): Score => ({ queries: 0, reciprocal: 0, gain: 0, first: 0, third: 0, empty: 0 });

/** One divided by the place of the first right answer; 0 when there is none. */
export function reciprocalOf({ relevant }: Judged, slugs: readonly string[]): number {
  const place = slugs.findIndex((slug) => (relevant[slug] ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Adds the answer to one query: ten slugs at most, best first. */
export function addTo(score: Score, { relevant }: Judged, slugs: readonly string[]): void {
  const place = slugs.findIndex((slug) => (relevant[slug] ?? 0) > 0);
  score.queries += 1;
  score.reciprocal += reciprocalOf({ relevant }, slugs);
  score.first += place === 0 ? 1 : 0;
  score.third += place >= 0 && place < 3 ? 1 : 0;
  score.empty += slugs.length === 0 ? 1 : 0;
  const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain(
    Object.values(relevant)
      .toSorted((a, b) => b - a)
      .slice(0, 10),
  );
  score.gain += gain(slugs.slice(0, 10).map((slug) => relevant[slug] ?? 0)) / best;
}

export function shownScore({ queries, reciprocal, gain, first, third, empty }: Score): string {
  const share = (value: number): string => (value / queries).toFixed(3);
  return `MRR ${share(reciprocal)}  nDCG ${share(gain)}  s@1 ${share(first)}  s@3 ${share(third)}  empty ${empty}/${queries}`;
}

export function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
}

export function quantile(list: readonly number[], part: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);
