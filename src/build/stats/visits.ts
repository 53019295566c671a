import { createHash, randomBytes } from 'node:crypto';
import { ownCopy } from './lines.ts';

/** A visit is over after half an hour without a page: the usual convention of web statistics. */
export const VISIT = 30 * 60 * 1000;
/** Lines between two looks for visits that are over. */
const SWEEP = 10_000;
/** What servers write when they hide the address. */
export const HIDDEN: ReadonlySet<string> = new Set(['-', '0.0.0.0', '::', '127.0.0.1', '::1']);

/** Pages of one visit that are remembered. */
const MOST_PAGES = 200;

/** What is told of visits while they go on. */
interface VisitEvents {
  /** The last page of a visit. */
  ended(lastPage: string): void;
  /** A page seen for the first time in a visit. */
  seen(page: string): void;
  /** One page followed another. */
  moved(from: string, to: string): void;
}

/** Time may go back: where a log of another server, or an older one, follows. */
function together(a: number, b: number): boolean {
  return Math.abs(a - b) <= VISIT;
}

/**
 * Tells visits apart by a salted hash of address and browser that lives for half an hour of log time and never leaves the
 * memory: the salt is new in every run.
 */
export class Visits {
  readonly #salt = randomBytes(16);
  readonly #open = new Map<string, { page: string; time: number; readonly pages: Set<string> }>();
  readonly #told: VisitEvents;
  #lines = 0;

  constructor(told: VisitEvents) {
    this.#told = told;
  }

  /** Takes one page view; does nothing when the log hides the address. `time` is in milliseconds. */
  add(client: string, agent: string, page: string, time: number): void {
    if (HIDDEN.has(client)) return;
    const key = createHash('sha1').update(this.#salt).update(client).update('\0').update(agent).digest('base64');
    const before = this.#open.get(key);
    const same = before !== undefined && together(time, before.time);
    if (before && !same) this.#told.ended(before.page);
    const pages = same ? before.pages : new Set<string>();
    const own = ownCopy(page);
    if (!pages.has(own)) this.#told.seen(own);
    // A long visit to everything is a robot's: its pages are not worth the memory.
    if (pages.size < MOST_PAGES) pages.add(own);
    // The last page is the latest by the clock, not by the place of its line.
    if (!same || time >= before.time) {
      if (same && before.page !== own) this.#told.moved(before.page, own);
      this.#open.set(key, { page: own, time, pages });
    }
    this.#lines += 1;
    if (this.#lines % SWEEP === 0) this.#sweep(time);
  }

  /** Ends all visits: the log is over. */
  finish(): void {
    for (const { page } of this.#open.values()) this.#told.ended(page);
    this.#open.clear();
  }

  #sweep(now: number): void {
    for (const [key, { page, time }] of this.#open) {
      if (together(now, time)) continue;
      this.#told.ended(page);
      this.#open.delete(key);
    }
  }
}
