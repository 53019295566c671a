import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { indexedArticles, indexOptions } from '../../src/build/search/articles.ts';
import type { IndexedDocument } from '../../src/build/search/impacts.ts';
import type { IndexOptions } from '../../src/build/search/write.ts';
import { fuse, installPeers, lunr, minisearch, orama, ours, pagefind, type Contender } from './search-peers.ts';

const USAGE = `npm run bench -- search                               our articles, the queries of tests/search/golden.yaml
  --queries FILE                                     judged queries instead, JSON lines {"q","class","relevant":{slug: 1…3}}
  --corpus FILE.jsonl.gz                             another base, JSON lines {"id","title","body"}; --queries goes with it
  --size N                                           its first N documents
  --only ours,minisearch,orama,lunr,fuse,pagefind    leave the others out (fuse takes minutes above 1,000 documents)`;

interface Query {
  readonly q: string;
  readonly class: string;
  readonly relevant: Readonly<Record<string, number>>;
}

const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    corpus: { type: 'string' },
    size: { type: 'string', default: '100000' },
    only: { type: 'string', default: 'ours,minisearch,orama,lunr,fuse,pagefind' },
    help: { type: 'boolean' },
  },
});
async function main(): Promise<void> {
  installPeers();
  const { documents, options } = values.corpus === undefined ? own() : corpus(values.corpus, Number(values.size));
  const known = new Set(documents.map(({ slug }) => slug));
  const queries = judged().filter(({ relevant }) => Object.keys(relevant).some((slug) => known.has(slug)));
  console.log(`${documents.length} documents, ${queries.length} queries\n`);
  const makers: Record<string, () => Promise<Contender>> = {
    ours: () => ours(documents, options),
    minisearch: () => minisearch(documents),
    orama: () => orama(documents),
    lunr: () => lunr(documents),
    fuse: () => fuse(documents),
    pagefind: () => pagefind(documents, ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync) ?? ''),
  };
  for (const name of values.only.split(',')) {
    const make = makers[name];
    if (!make) throw new Error(`There is no engine ${name}.`);
    await measure(make, queries);
  }
}

function own(): { documents: readonly IndexedDocument[]; options: IndexOptions } {
  const content = withoutDrafts(loadContent());
  return { documents: indexedArticles(content), options: indexOptions(content) };
}

/** Pages of a foreign help site; a short line without a full stop before a longer one is taken for a heading. */
function corpus(file: string, size: number): { documents: readonly IndexedDocument[]; options: IndexOptions } {
  const pages = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(0, size);
  const documents = pages.map((line): IndexedDocument => {
    const page = JSON.parse(line) as { id: string; title: string; body: string };
    const lines = page.body
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean);
    const isHeading = (text: string, at: number): boolean =>
      text.length >= 12 &&
      text.length <= 90 &&
      !/[.:;,!]$/.test(text) &&
      (text.endsWith('?') || (lines[at + 1] ?? '').length > text.length);
    const headings = lines.filter(isHeading);
    const body = lines.filter((text, at) => !isHeading(text, at));
    return {
      slug: page.id,
      title: page.title,
      section: 'vse',
      description: (body[0] ?? page.title).slice(0, 150),
      headings: headings.slice(0, 6).map((text, at) => ({ text, anchor: `h${at}` })),
      keywords: [],
      phrases: [],
      errorMessages: [],
      allHeadings: headings,
      body: body.join('\n'),
    };
  });
  const options = { sections: [{ id: 'vse', title: 'Все' }], synonyms: { groups: [], oneWay: [], bestBets: [] }, messages: [] };
  return { documents, options };
}

function judged(): Query[] {
  if (values.queries !== undefined) {
    return readFileSync(values.queries, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Query);
  }
  const golden = parse(readFileSync('tests/search/golden.yaml', 'utf8')) as { q: string; want: string }[];
  return golden.map(({ q, want }) => ({ q, class: 'golden', relevant: { [want]: 3 } }));
}

interface Score {
  queries: number;
  reciprocal: number;
  gain: number;
  first: number;
  third: number;
  empty: number;
}

const zero = (): Score => ({ queries: 0, reciprocal: 0, gain: 0, first: 0, third: 0, empty: 0 });

/** Quality over all queries by class, time of a warm query, bytes and requests of a cold one (over at most 60 of them). */
async function measure(make: () => Promise<Contender>, queries: readonly Query[]): Promise<void> {
  const started = performance.now();
  const contender = await make();
  const built = performance.now() - started;
  const all = zero();
  const classes = new Map<string, Score>();
  const times: number[] = [];
  for (const query of queries) {
    await contender.search(query.q);
    const asked = performance.now();
    const slugs = await contender.search(query.q);
    times.push(performance.now() - asked);
    const score = classes.get(query.class) ?? zero();
    for (const total of [all, score]) add(total, query, slugs);
    classes.set(query.class, score);
  }
  const costs = [];
  for (const { q } of queries.filter((_, at) => at % Math.ceil(queries.length / 60) === 0)) costs.push(await contender.cost(q));
  await contender.close?.();
  console.log(`${contender.name}: ${shown(all)}`);
  for (const [name, score] of classes) if (classes.size > 1) console.log(`  ${name.padEnd(18)} ${shown(score)}`);
  console.log(
    `  built in ${(built / 1000).toFixed(1)} s; warm query p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms; ` +
      `first query ${(mean(costs.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB gzip in ${mean(costs.map(({ requests }) => requests)).toFixed(1)} requests\n`,
  );
}

function add(score: Score, { relevant }: Query, slugs: readonly string[]): void {
  const place = slugs.findIndex((slug) => (relevant[slug] ?? 0) > 0);
  score.queries += 1;
  score.reciprocal += place < 0 ? 0 : 1 / (place + 1);
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

function shown({ queries, reciprocal, gain, first, third, empty }: Score): string {
  const share = (value: number): string => (value / queries).toFixed(3);
  return `MRR ${share(reciprocal)}  nDCG ${share(gain)}  s@1 ${share(first)}  s@3 ${share(third)}  empty ${empty}/${queries}`;
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
}

function quantile(list: readonly number[], part: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
}

if (values.help) console.log(USAGE);
else await main();
