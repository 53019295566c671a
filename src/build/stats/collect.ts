import { mask } from '../../core/privacy/index.ts';
import { feedbackOf, type Feedback } from '../../core/text/feedback.ts';
import { Counter } from './counter.ts';
import { isRobot, parseLogLine } from './log-line.ts';
import { Visits } from './visits.ts';

export interface CollectOptions {
  /** The path the site is served under, `/` or `/help/`. */
  readonly base: string;
  /** First and last day to count, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
}

/** What a log says, counted; addresses are those of the site, without the base path. */
export interface Collected {
  readonly lines: { read: number; unreadable: number; robots: number };
  readonly days: Counter;
  readonly articles: Counter;
  readonly searches: Counter;
  /** Views of wizard pages, by `<flow>` or `<flow>/<node>`. */
  readonly wizard: Counter;
  /** Visits whose last page was this wizard page. */
  readonly stops: Counter;
  /** Visits in which a wizard page was seen. */
  readonly seen: Counter;
  /** Steps from a wizard page to the next page, `<flow>/<node> /next/page/`. */
  readonly steps: Counter;
  /** Visits that could be told apart. */
  readonly visits: { count: number };
  readonly helped: Counter;
  readonly failed: Counter;
  readonly missing: Counter;
}

/** The file that a search with script asks for, where the operator has turned searchLog on; only its line in the log matters. */
export const SEARCH_LOG = '/data/search-log';
export const SEARCH_PAGE = '/poisk/';

/** How an answer to «Помогло?» is called among the pages of a visit. */
export function answerPage({ helped, article }: Feedback): string {
  return `/${helped ? '' : 'ne-'}pomoglo/${article}/`;
}

/** A percent-encoded text as people typed it; as it stands when the encoding is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A query as it is counted: without personal data, in lower case, with single spaces. */
export function countedQuery(query: string): string {
  return mask(query.slice(0, 200)).text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Steps are pairs of pages: many more kinds than pages, and what follows an advice rarely is counted all the same. */
const STEPS_KNOWN = 200_000;

export function nothingCollected(): Collected {
  return {
    lines: { read: 0, unreadable: 0, robots: 0 },
    days: new Counter(),
    articles: new Counter(),
    searches: new Counter(),
    wizard: new Counter(),
    stops: new Counter(),
    seen: new Counter(),
    steps: new Counter(STEPS_KNOWN),
    visits: { count: 0 },
    helped: new Counter(),
    failed: new Counter(),
    missing: new Counter(),
  };
}

/** A collector for the lines of a log; call `finish` after the last. */
export class Collector {
  readonly result = nothingCollected();
  readonly #options: CollectOptions;
  readonly #visits: Visits;

  constructor(options: CollectOptions) {
    this.#options = options;
    const screen = (page: string): string | undefined => /^\/diagnostika\/(.+)\/$/u.exec(page)?.[1];
    this.#visits = new Visits({
      ended: (page) => {
        this.result.visits.count += 1;
        const stop = screen(page);
        if (stop !== undefined) this.result.stops.add(stop);
      },
      seen: (page) => {
        const seen = screen(page);
        if (seen !== undefined) this.result.seen.add(seen);
      },
      moved: (from, to) => {
        const left = screen(from);
        if (left !== undefined) this.result.steps.add(`${left} ${to}`);
      },
    });
  }

  /** Counts one line; lines outside the period are passed over. */
  add(text: string): void {
    const { lines, missing } = this.result;
    if (text.trim() === '') return;
    lines.read += 1;
    const line = parseLogLine(text);
    if (!line) {
      lines.unreadable += 1;
      return;
    }
    const { from, to, base } = this.#options;
    if ((from !== undefined && line.day < from) || (to !== undefined && line.day > to)) return;
    if (isRobot(line.agent)) {
      lines.robots += 1;
      return;
    }
    if (line.method !== 'GET' || !line.target.startsWith(base)) return;
    const address = line.target.slice(base.length - 1);
    const [page = '/', query = ''] = address.split('?', 2);
    this.#search(page, query);
    if (page === SEARCH_LOG) return;
    if (line.status === 404 || line.status === 410) missing.add(mask(decoded(page)).text);
    else if (line.status === 200 || line.status === 304) this.#page(page, query, line);
  }

  finish(): Collected {
    this.#visits.finish();
    return this.result;
  }

  #search(page: string, query: string): void {
    const asked = page === SEARCH_PAGE || page === SEARCH_LOG ? new URLSearchParams(query).get('q') : null;
    if (asked !== null && asked.trim() !== '') this.result.searches.add(countedQuery(asked));
  }

  #page(page: string, query: string, { client, agent, time, day }: { client: string; agent: string; time: number; day: string }): void {
    const { result } = this;
    // Everything that ends with a slash is a page, everything else a file of a page.
    if (!page.endsWith('/')) return;
    result.days.add(day);
    const answer = feedbackOf(page, query);
    // In a visit an answer is a page of its article, wherever it was given.
    this.#visits.add(client, agent, answer ? answerPage(answer) : page, time);
    if (answer) (answer.helped ? result.helped : result.failed).add(answer.article);
    const [, kind, name] = /^\/(voprosy|diagnostika)\/(.+)\/$/u.exec(page) ?? [];
    if (name === undefined) return;
    if (kind === 'voprosy') result.articles.add(name);
    else result.wizard.add(name);
  }
}
