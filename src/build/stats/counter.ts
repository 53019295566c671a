import { ownCopy } from './lines.ts';

/**
 * Counts how often things occur in bounded memory: when twice `capacity` different things are known, the rarer half is
 * forgotten. What occurs often is exact as long as it was never among the rarer half.
 */
export class Counter {
  readonly #counts = new Map<string, number>();
  readonly #capacity: number;

  constructor(capacity = 20_000) {
    this.#capacity = capacity;
  }

  add(key: string, by = 1): void {
    const count = this.#counts.get(key);
    if (count !== undefined) {
      this.#counts.set(key, count + by);
      return;
    }
    this.#counts.set(ownCopy(key), by);
    if (this.#counts.size > this.#capacity * 2) this.#forget();
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The most frequent first, equals by name. */
  top(limit = Infinity): { readonly key: string; readonly count: number }[] {
    return [...this.#counts]
      .map(([key, count]) => ({ key, count }))
      .toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key, 'ru'))
      .slice(0, limit);
  }

  #forget(): void {
    const kept = this.top(this.#capacity);
    this.#counts.clear();
    for (const { key, count } of kept) this.#counts.set(key, count);
  }
}
