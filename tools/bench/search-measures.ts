import type { Query } from './search-bases.ts';
import type { Lab, Visit } from './search-browser.ts';
import type { Shown } from './search-page.ts';
import type { Contender } from './search-peers.ts';
import { addTo, zero, type Score } from './search-score.ts';

/** Queries over which cold times are taken. An engine in shards fetches other files for each, so it is weighed by more. */
const VISITS = { time: 7, bytes: 30 };
/** A peer that sends so many bytes, the same for every query, is waited for once on the slow link. */
const HEAVY = 5_000_000;
/** Queries after which the memory is looked at. */
const MEMORY_AFTER = 20;
/** Classes whose queries are also typed letter by letter. */
const TYPED = new Set(['natural', 'keywords']);

/** First queries in fresh browsers, each with one that follows it. */
export interface Cold {
  /** Five results, or all there are. */
  readonly five: Shown[];
  /** The whole answer: the same where it comes at once. */
  readonly whole: Shown[];
  readonly further: Shown[];
}

/** What is measured of one engine. */
export interface Report {
  readonly contender: Contender;
  readonly all: Score;
  readonly classes: Map<string, Score>;
  /** Milliseconds of a query asked for the second time. */
  readonly warm: number[];
  /** Half-typed queries; `typedFive`: how many had a right document among five. */
  readonly typed: Score;
  typedFive: number;
  readonly loopback: Cold;
  readonly slow: Cold;
  /** More queries, of which only bytes and requests are told. */
  readonly traffic: Cold;
  /** Bytes that code, index and queries left on the heap of the page. */
  memory: number;
}

export function report(contender: Contender): Report {
  const cold = (): Cold => ({ five: [], whole: [], further: [] });
  const times = { loopback: cold(), slow: cold(), traffic: cold() };
  return { contender, all: zero(), classes: new Map(), warm: [], typed: zero(), typedFive: 0, ...times, memory: 0 };
}

/** Every query to every engine in turn, so that a busy moment of the machine meets them all. */
export async function answer(reports: readonly Report[], queries: readonly Query[]): Promise<void> {
  for (const query of queries) {
    for (const { contender, all, classes, warm } of reports) {
      await contender.search(query.q);
      const { slugs, ms } = await contender.search(query.q);
      warm.push(ms);
      const score = classes.get(query.class) ?? zero();
      for (const total of [all, score]) addTo(total, query, slugs);
      classes.set(query.class, score);
    }
  }
}

/** Natural questions and keywords as they are typed: every state from the third letter on. */
export async function type(reports: readonly Report[], queries: readonly Query[]): Promise<void> {
  for (const query of queries.filter((one) => TYPED.has(one.class))) {
    for (let length = 3; length <= query.q.length; length++) {
      if (query.q.charAt(length - 1) === ' ') continue;
      for (const report of reports) {
        const { slugs } = await report.contender.search(query.q.slice(0, length), true);
        addTo(report.typed, query, slugs);
        if (slugs.slice(0, 5).some((slug) => (query.relevant[slug] ?? 0) > 0)) report.typedFive += 1;
      }
    }
  }
}

function add(cold: Cold, { answers: [first = [], further = []] }: Visit): void {
  const whole = first.at(-1);
  const five = first.find(({ slugs }) => slugs.length >= 5) ?? whole;
  if (!five || !whole) throw new Error('A page showed no results.');
  cold.five.push(five);
  cold.whole.push(whole);
  cold.further.push(...further.slice(-1));
}

/** Some queries from all parts of the list, each with the one that follows it. */
function spread(queries: readonly Query[], count: number): string[][] {
  const step = Math.ceil(queries.length / count);
  return queries.flatMap((_, at) => (at % step === 0 ? [queries.slice(at, at + 2).map(({ q }) => q)] : []));
}

/** Cold queries on loopback: times, bytes and requests. */
export async function visit(reports: readonly Report[], queries: readonly Query[], lab: Lab): Promise<void> {
  for (const pair of spread(queries, VISITS.time)) {
    for (const { contender, loopback } of reports) add(loopback, await lab.visit(contender.site, pair));
  }
  for (const { contender, loopback, traffic } of reports) {
    const varies = new Set(loopback.whole.map(({ bytes }) => bytes)).size > 1;
    for (const pair of varies ? spread(queries, VISITS.bytes) : []) add(traffic, await lab.visit(contender.site, pair));
    if (!varies) Object.assign(traffic, loopback);
  }
}

/** The same on the slow link: times. */
export async function slowDown(reports: readonly Report[], queries: readonly Query[], lab: Lab): Promise<void> {
  for (const [at, [query = '']] of spread(queries, VISITS.time).entries()) {
    for (const { contender, slow, loopback } of reports) {
      const heavy = (loopback.whole[0]?.bytes ?? 0) > HEAVY;
      if (at === 0 || !heavy) add(slow, await lab.visit(contender.site, [query], { slow: true }));
    }
  }
}

/** The memory of a page after some queries. */
export async function weigh(reports: readonly Report[], queries: readonly Query[], lab: Lab): Promise<void> {
  const asked = spread(queries, MEMORY_AFTER).map(([query = '']) => query);
  for (const report of reports) report.memory = (await lab.visit(report.contender.site, asked, { heap: true })).heap;
}
