import { existsSync } from 'node:fs';
import path from 'node:path';
import { quickNames } from '../../src/core/environment/quick-names.ts';
import { until } from './driver.ts';
import { runProbes } from './probes.ts';
import type { PlannedWalk } from './site.ts';
import { arrive, check, plain, same, type Visit } from './visit.ts';
import { goBack, prepareRequest, walkTo, walkWithProbes } from './walks.ts';
import { flows, guideArticle, ownPages, tableArticle } from '../support/places.ts';

/** One of each kind of page. */
const PAGES = [
  '/',
  '/voprosy/',
  guideArticle,
  tableArticle,
  '/poisk/',
  '/diagnostika/',
  flows[0] ?? '',
  '/brauzer/',
  '/oshibki/',
  '/obrashchenie/',
  '/sroki/',
  '/operatoru/',
  ...ownPages,
];

/** Plain words, a question, a typing mistake, the wrong layout, Latin letters, half a word, an error, nothing known. */
const QUERIES = [
  'сброс пароля',
  'не приходит код на телефон',
  'парль не подхоит',
  'ytghb[jlbn rjl',
  'ne prihodit kod',
  'серт',
  'Неверный логин или пароль',
  'ёжик <b>&amp;',
] as const;

const FIRST_THREE = `[].slice.call(document.querySelectorAll('[data-search-results] a.hits__title'), 0, 3).map(function (a) { return a.pathname; })`;
const FIRST_THREE_OPTIONS = `[].slice.call(document.querySelectorAll('[role="option"]'), 0, 3).map(function (o) { return o.getAttribute('data-address'); })`;

async function open({ driver, site }: Visit, address: string): Promise<void> {
  await driver.goto(site.origin + address);
}

/** The page has a heading, and scripts ran where they should. */
async function readPage(visit: Visit, address: string): Promise<void> {
  const { driver, looks, scripted } = visit;
  await open(visit, address);
  await arrive(visit, address);
  same('a heading', plain(await driver.text('h1')) !== '', true);
  if (!looks) return;
  await until('scripts ran or did not', () =>
    driver.evaluate<boolean>(`document.documentElement.className.split(' ').indexOf('js') >= 0 === ${scripted}`),
  );
  same(
    'width beyond the window',
    await driver.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    0,
  );
}

/** Compares slugs of shown addresses with what the engine answers in Node. */
async function showsFirstThree({ driver, site }: Visit, query: string, expression: string): Promise<void> {
  const wanted = await site.firstThree(query);
  await until(`the answers to «${query}» are ${wanted.join(', ')}`, async () => {
    const seen = await driver.evaluate<readonly string[]>(expression);
    const slugs = seen.map((address) => address.replace(/^.*\/voprosy\/([^/]*).*$/, '$1'));
    return slugs.join() === wanted.join() || slugs.join();
  });
}

async function searchByAddress(visit: Visit, query: string): Promise<void> {
  await open(visit, `/poisk/?q=${encodeURIComponent(query)}`);
  await showsFirstThree(visit, query, FIRST_THREE);
}

async function searchByTyping(visit: Visit): Promise<void> {
  const [query] = QUERIES;
  const { driver, scripted } = visit;
  await open(visit, '/');
  await driver.type('#home-search', query);
  if (scripted) await showsFirstThree(visit, query, FIRST_THREE_OPTIONS);
  await driver.click('main button[type="submit"]');
  await arrive(visit, '/poisk/');
  if (scripted) await showsFirstThree(visit, query, FIRST_THREE);
  else same('all questions are listed', (await driver.text('main')).includes('По алфавиту'), true);
}

/** Queries of content/expectations/queries.yaml and every title, one after the other in one field: the answers are those of Node. */
async function searchMuch(visit: Visit): Promise<void> {
  await open(visit, '/');
  for (const query of visit.site.queries) {
    await visit.driver.evaluate<boolean>(`(function (field) {
      field.focus();
      field.value = ${JSON.stringify(query)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    })(document.querySelector('#home-search'))`);
    await showsFirstThree(visit, query, FIRST_THREE_OPTIONS);
  }
}

/** Without script every browser is a name that opens its steps; with it one's own do, and the others are a tap away. */
async function readGuide(visit: Visit): Promise<void> {
  const { driver, scripted } = visit;
  await open(visit, guideArticle);
  if (!scripted) {
    same('a variant by its name', (await driver.text('.guide__variant summary')) !== '', true);
    same('steps that are open', await driver.text('.guide__variant[open] ol'), '');
    return;
  }
  const { browser } = quickNames(await driver.evaluate<string>('navigator.userAgent'));
  const own = { chrome: 'Chrome', firefox: 'Firefox' }[browser];
  if (own === undefined) return;
  await until(`the steps for ${own}`, async () => (await driver.text('.guide__variant[open] summary')).includes(own));
  const others = '.guide__others .guide__variant summary';
  const visible = `document.querySelector('${others}').getBoundingClientRect().height > 0 && document.querySelector('.guide__others').open`;
  same('the others are folded', await driver.evaluate(visible), false);
  await driver.click('.guide__others > summary');
  await until('the others are shown', () => driver.evaluate<boolean>(visible));
}

/** The dark theme of the system is followed: light words on a dark ground. */
async function followDark(visit: Visit): Promise<void> {
  await open(visit, '/');
  const colours = await visit.driver.evaluate<readonly string[]>(
    `[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : getComputedStyle(document.body).backgroundColor]`,
  );
  const [words = 0, ground = 0] = colours.map((colour) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
  );
  same(`light on dark (${colours.join(' on ')})`, words > 450 && ground < 200, true);
}

/** Pages that are in the build; the portal of the test fixtures has fewer. */
function built(address: string): boolean {
  return existsSync(path.join('dist', address, 'index.html'));
}

/** The walk to a ready request that takes the most answers. */
function walkToRequest(walks: readonly PlannedWalk[]): PlannedWalk | undefined {
  const ready = walks.filter(({ steps }) => steps.at(-1)?.node.node.outcome === 'request');
  return ready.toSorted((a, b) => b.steps.length - a.steps.length)[0];
}

async function readPages(visit: Visit): Promise<void> {
  for (const address of PAGES.filter(built)) await check(visit, `page ${address}`, () => readPage(visit, address));
  await check(visit, 'guide', () => readGuide(visit));
}

async function readNarrowPages(visit: Visit): Promise<void> {
  for (const address of PAGES.filter(built)) {
    await check(visit, `narrow ${address}`, async () => {
      await visit.driver.narrow();
      await readPage(visit, address);
    });
  }
}

async function checkBrowser(visit: Visit): Promise<void> {
  if (visit.scripted && built('/brauzer/')) await runProbes(visit);
}

async function goToRequest(visit: Visit): Promise<void> {
  const walk = walkToRequest(visit.site.walks);
  if (walk)
    await check(visit, `${walk.from} → request`, () => (built('/obrashchenie/') ? prepareRequest(visit, walk) : walkTo(visit, walk)));
}

/** A short visit, for the tests that everybody runs. */
export async function fewJourneys(visit: Visit): Promise<void> {
  await readPages(visit);
  await checkBrowser(visit);
  await check(visit, 'search by typing', () => searchByTyping(visit));
  await goToRequest(visit);
  await readNarrowPages(visit);
}

/** Everything a visitor does, in one engine. A mode other than script and no script gets what it may break. */
export async function journeys(visit: Visit): Promise<void> {
  const { site, mode, scripted, looks } = visit;
  if (mode === 'dark') await check(visit, 'dark theme', () => followDark(visit));
  await readPages(visit);
  await checkBrowser(visit);
  await check(visit, 'search by typing', () => searchByTyping(visit));
  if (scripted) for (const query of QUERIES) await check(visit, `search «${query}»`, () => searchByAddress(visit, query));
  if (mode === 'script' && scripted) await check(visit, `${site.queries.length} searches`, () => searchMuch(visit));

  const walks = mode === 'script' || mode === 'no script' ? site.walks : site.walks.filter(({ flow }) => flow === 'vhod');
  for (const walk of walks) await check(visit, `${walk.from} → ${walk.steps.at(-1)?.to ?? ''}`, () => walkTo(visit, walk));
  await goToRequest(visit);
  if (looks) {
    const longest = site.walks.reduce((longer, walk) => (walk.steps.length > longer.steps.length ? walk : longer));
    await check(visit, 'back from an outcome', () => goBack(visit, longest));
  }
  if (scripted) {
    for (const from of new Set(walks.map((walk) => walk.from))) {
      await check(visit, `nothing helps from ${from}`, () => walkWithProbes(visit, from));
    }
  }
  await readNarrowPages(visit);
}
