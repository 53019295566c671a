import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { contentDir, loadContent } from '../../src/build/content/load.ts';
import { fromFiles } from '../../src/build/search/read.ts';
import { siteIndex } from '../../src/build/search/articles.ts';
import { judged, own, type Query } from './search-bases.ts';
import { bootstrap, duel } from './people-bootstrap.ts';
import { miniSearchOver } from './search-peers.ts';
import { addTo, reciprocalOf, shownScore, zero, type Score } from './search-score.ts';

const USAGE = `npm run bench -- people              questions of people beside MiniSearch: the sets of content/expectations/search
  --queries FILE                    other judged queries, JSON lines {"q","class","relevant":{slug: 1…3}}
  --foreign FILE                    other foreign questions, one a line
  --misses                          also every query whose first answer is wrong, and which answer it was`;

const SETS = ['real', 'forms', 'judged'] as const;
const folder = path.join(contentDir(), 'expectations', 'search');

const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    foreign: { type: 'string' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

/** Slugs that moved are followed, so that a set outlives a renamed article. */
function followed(queries: readonly Query[], current: ReadonlyMap<string, string>): Query[] {
  return queries.map((query) => ({
    ...query,
    relevant: Object.fromEntries(Object.entries(query.relevant).map(([slug, grade]) => [current.get(slug) ?? slug, grade])),
  }));
}

async function main(): Promise<void> {
  const content = withoutDrafts(loadContent());
  const current = new Map(content.articles.flatMap(({ slug, data }) => (data.aliases ?? []).map((alias) => [alias, slug] as const)));
  const engine = fromFiles(siteIndex(content));
  const peer = await miniSearchOver(own().documents);
  const sets =
    values.queries === undefined
      ? SETS.map((name) => [name, path.join(folder, `${name}.jsonl`)] as const)
      : [['queries', values.queries] as const];
  for (const [name, file] of sets.filter(([, file]) => existsSync(file))) {
    const queries = followed(judged(file), current);
    const classes = new Map<string, { ours: Score; theirs: Score }>();
    const pairs: (readonly [ours: number, theirs: number])[] = [];
    const silent: string[] = [];
    const misses: string[] = [];
    for (const query of queries) {
      const answer = await engine.search(query.q);
      const slugs = answer.hits.map(({ slug }) => slug);
      const others = await peer(query.q);
      pairs.push([reciprocalOf(query, slugs), reciprocalOf(query, others)]);
      for (const key of ['', query.class]) {
        const scores = classes.get(key) ?? { ours: zero(), theirs: zero() };
        addTo(scores.ours, query, slugs);
        addTo(scores.theirs, query, others);
        classes.set(key, scores);
      }
      if (answer.state === 'nothing') silent.push(query.q);
      if (reciprocalOf(query, slugs) < 1) {
        misses.push(
          `    ${reciprocalOf(query, slugs).toFixed(2)}  ${query.q}  → ${slugs.slice(0, 3).join(', ')}  (${Object.keys(query.relevant).join(', ')})`,
        );
      }
    }
    console.log(`${name}, ${queries.length} queries`);
    for (const [key, { ours, theirs }] of classes) {
      if (key !== '' && classes.size < 3) continue;
      console.log(`  ${(key || 'all').padEnd(12)} ours        ${shownScore(ours)}`);
      console.log(`  ${''.padEnd(12)} minisearch  ${shownScore(theirs)}`);
    }
    const { wins, losses, ties } = duel(pairs);
    const { mean, low, high, above } = bootstrap(pairs);
    console.log(
      `  against minisearch: ${wins} wins, ${losses} losses, ${ties} ties; MRR ${mean >= 0 ? '+' : ''}${mean.toFixed(3)}, ` +
        `95 in 100 resamplings between ${low.toFixed(3)} and ${high.toFixed(3)}, ours ahead in ${(100 * above).toFixed(1)} %`,
    );
    console.log(`  said to have no answer: ${silent.length}${silent.length > 0 ? ` (${silent.join(' · ')})` : ''}`);
    if (values.misses) console.log(misses.join('\n'));
    console.log();
  }
  const foreign = values.foreign ?? path.join(folder, 'foreign.txt');
  if (values.queries !== undefined && values.foreign === undefined) return;
  if (!existsSync(foreign)) return;
  const questions = readFileSync(foreign, 'utf8').split('\n').filter(Boolean);
  const answers = await Promise.all(questions.map((q) => engine.search(q)));
  const states = answers.map(({ state }) => state);
  console.log(`foreign, ${questions.length} questions: ${states.filter((state) => state === 'nothing').length} said to have no answer`);
  answers.forEach(({ query, state, hits }) => {
    if (state !== 'nothing')
      console.log(
        `    ${state}: ${query} → ${hits
          .slice(0, 3)
          .map(({ slug }) => slug)
          .join(', ')}`,
      );
  });
}

if (values.help) console.log(USAGE);
else {
  await main();
}
