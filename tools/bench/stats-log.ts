import { feedbackAddress } from '../../src/core/text/feedback.ts';

/** What a generated log holds, known while it is made and therefore independent of what reads it. */
export interface Truth {
  lines: number;
  unreadable: number;
  robots: number;
  visits: number;
  readonly days: Map<string, number>;
  readonly articles: Map<string, number>;
  readonly searches: Map<string, number>;
  /** Wizard pages by `<flow>/<node>`. */
  readonly stops: Map<string, number>;
  readonly helped: Map<string, number>;
  readonly failed: Map<string, number>;
  readonly missing: Map<string, number>;
}

/** What can be visited. */
export interface Places {
  readonly articles: readonly string[];
  /** `<flow>/<node>` of questions and remedies. */
  readonly nodes: readonly string[];
}

/** Query as typed → as it must be counted: personal data hidden, lower case, single spaces. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['не приходит код', 'не приходит код'],
  ['  Не  приходит КОД ', 'не приходит код'],
  ['забыл пароль', 'забыл пароль'],
  ['снилс 112-233-445 95 не подходит', 'снилс [снилс скрыт] не подходит'],
  ['мой номер +7 912 345-67-89', 'мой номер [телефон скрыт]'],
  ['абракадабрахрюк', 'абракадабрахрюк'],
];
const MISSING = ['/staryj-adres/', '/wp-login.php', '/favicon.png'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Visits going on at the same time. */
const AT_ONCE = 30;
/** Milliseconds after which a visit goes on before any other. */
const PAUSE = 10 * 60_000;
/** 1 August 2026, 00:00 at UTC+3, where the log is written. */
const START = Date.UTC(2026, 6, 31, 21);
const ZONE = 3 * 3_600_000;

/** Small numbers that look random and are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function emptyTruth(): Truth {
  return {
    lines: 0,
    unreadable: 0,
    robots: 0,
    visits: 0,
    days: new Map(),
    articles: new Map(),
    searches: new Map(),
    stops: new Map(),
    helped: new Map(),
    failed: new Map(),
    missing: new Map(),
  };
}

/** Yields the lines of a log in the combined format and writes down in `truth` what they amount to. */
export function* generateLog(lines: number, places: Places, truth: Truth, seed = 1): Generator<string> {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const open: { client: string; left: number; last: string; seen: number }[] = [];
  let clients = 0;
  let time = START;

  const stamp = (): { text: string; day: string } => {
    const local = new Date(time + ZONE).toISOString();
    const [day = '', clock = ''] = local.slice(0, 19).split('T');
    const [year = '', month = '', date = ''] = day.split('-');
    return { text: `${date}/${MONTHS[Number(month) - 1] ?? ''}/${year}:${clock} +0300`, day };
  };
  const line = (client: string, target: string, status: number, agent: string): string =>
    `${client} - - [${stamp().text}] "GET ${target} HTTP/1.1" ${status} 5120 "-" "${agent}"`;
  const close = (visit: { last: string }): void => {
    truth.visits += 1;
    const node = /^\/diagnostika\/(.+)\/$/u.exec(visit.last)?.[1];
    if (node !== undefined) add(truth.stops, node);
  };

  for (let written = 0; written < lines; written += 1) {
    truth.lines += 1;
    // Three months of a million lines: about eight seconds a line.
    time += Math.floor(next() * 16_000 * Math.min(1, 1_000_000 / lines));
    const dice = next();
    if (dice < 0.005) {
      truth.unreadable += 1;
      yield 'not a log line';
      continue;
    }
    if (dice < 0.05) {
      truth.robots += 1;
      yield line('198.51.100.7', '/voprosy/', 200, 'Mozilla/5.0 (compatible; YandexBot/3.0)');
      continue;
    }
    if (open.length < AT_ONCE) {
      clients += 1;
      open.push({
        client: `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`,
        left: 1 + Math.floor(next() * 8),
        last: '',
        seen: time,
      });
    }
    // No visit pauses for so long that it would count as two.
    const waiting = open.find(({ seen }) => time - seen > PAUSE);
    const visit = waiting ?? pick(open);
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) \\"Chrome\\"/156';
    if (dice < 0.1) {
      const address = pick(MISSING);
      add(truth.missing, address);
      yield line(visit.client, address, 404, agent);
      continue;
    }
    if (dice < 0.3) {
      // A file of a page: not a page.
      yield line(visit.client, '/_astro/site.abc123.css', 200, agent);
      continue;
    }
    let target: string;
    let page: string;
    if (dice < 0.4) {
      const [typed, counted] = pick(QUERIES);
      page = '/poisk/';
      target = `/poisk/?q=${encodeURIComponent(typed).replaceAll('%20', '+')}`;
      add(truth.searches, counted);
    } else if (dice < 0.7) {
      const slug = pick(places.articles);
      page = target = `/voprosy/${slug}/`;
      add(truth.articles, slug);
    } else if (dice < 0.9) {
      page = target = `/diagnostika/${pick(places.nodes)}/`;
    } else {
      const slug = pick(places.articles);
      const good = dice < 0.96;
      // Logs of before version 1 have the old addresses.
      const old = next() < 0.3;
      page = `/${good ? 'pomoglo' : 'ne-pomoglo'}/`;
      target = page = old ? `${page}${slug}/` : page;
      if (!old) target = feedbackAddress({ helped: good, article: slug }, pick(places.nodes));
      add(good ? truth.helped : truth.failed, slug);
    }
    add(truth.days, stamp().day);
    visit.last = page;
    visit.seen = time;
    visit.left -= 1;
    if (visit.left === 0) {
      close(visit);
      open.splice(open.indexOf(visit), 1);
    }
    yield line(visit.client, target, next() < 0.2 ? 304 : 200, agent);
  }
  for (const visit of open) if (visit.last !== '') close(visit);
}
