import { parseArgs } from 'node:util';
import { corpus, judged, own } from './search-bases.ts';
import { openLab } from './search-browser.ts';
import { answer, report, slowDown, type, visit, weigh, type Report } from './search-measures.ts';
import { CONTENDERS, installPeers } from './search-peers.ts';
import { print } from './search-print.ts';

const USAGE = `npm run bench -- search                               our articles, the queries of content/expectations/queries.yaml
  --queries FILE                                     judged queries instead, JSON lines {"q","class","relevant":{slug: 1…3}}
  --corpus FILE.jsonl.gz                             another base, JSON lines {"id","title","body"}; --queries goes with it
  --size N                                           its first N documents
  --only ours,minisearch,orama,lunr,fuse,pagefind    leave the others out (fuse is left out above 500 documents: seconds a query)
  --browser                                          also the slow link and the memory (ten minutes at 10,000 documents)`;

/** Documents above which Fuse is left out: it reads every text for every query, at 1,000 help pages for five seconds. */
const FUSE_UP_TO = 500;

const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    corpus: { type: 'string' },
    size: { type: 'string', default: '100000' },
    only: { type: 'string', default: 'ours,minisearch,orama,lunr,fuse,pagefind' },
    browser: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  installPeers();
  const { documents, options } = values.corpus === undefined ? own() : corpus(values.corpus, Number(values.size));
  const known = new Set(documents.map(({ slug }) => slug));
  const queries = judged(values.queries).filter(({ relevant }) => Object.keys(relevant).some((slug) => known.has(slug)));
  console.log(`${documents.length} documents, ${queries.length} queries\n`);
  const lab = await openLab();
  const reports: Report[] = [];
  for (const name of values.only.split(',')) {
    const make = CONTENDERS[name];
    if (!make) throw new Error(`There is no engine ${name}.`);
    if (name === 'fuse' && documents.length > FUSE_UP_TO) console.log(`fuse is left out above ${FUSE_UP_TO} documents.\n`);
    else reports.push(report(await make(documents, options, lab)));
  }
  await answer(reports, queries);
  await type(reports, queries);
  await visit(reports, queries, lab);
  if (values.browser) {
    await slowDown(reports, queries, lab);
    await weigh(reports, queries, lab);
  }
  await lab.close();
  print(reports);
}

if (values.help) console.log(USAGE);
else await main();
