import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { withoutDrafts } from '../src/build/content/current.ts';
import { loadContent } from '../src/build/content/load.ts';
import { fromFiles } from '../src/build/search/read.ts';
import { siteIndex } from '../src/build/search/articles.ts';
import type { SearchAnswer } from '../src/core/search/engine.ts';
import { commandLine } from './command-line.ts';
import { explain } from './search-explain.ts';
import { linesOf } from './search-lines.ts';
import { needContent } from './usable-content.ts';

const USAGE = `npm run -s search -- "запрос"               что ответит поиск сайта: тот же индекс, тот же код
                     --explain              почему так и что именно искали
                     --json                 ответ строкой JSON
npm run -s search -- --batch FILE|-         запрос в строке — ответ в строке JSON, по десять статей`;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: { batch: { type: 'string' }, explain: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
});

if (values.help || (values.batch === undefined && positionals.length === 0)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  needContent();
  const engine = fromFiles(siteIndex(withoutDrafts(loadContent())));
  if (values.batch !== undefined) await batch(values.batch);
  else {
    const answer = await engine.search(positionals.join(' '));
    console.log(values.json ? line(answer) : values.explain ? explain(answer) : listed(answer));
  }

  /** Holds one line at a time, and reads on only when what was written has been taken. */
  async function batch(file: string): Promise<void> {
    const name = file === '-' ? 'standard input' : file;
    try {
      for await (const read of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
        if ('problem' in read) complain(`${name}:${read.number}: ${read.problem}`);
        else if (!process.stdout.write(`${line(await engine.search(read.text))}\n`)) await once(process.stdout, 'drain');
      }
    } catch (error) {
      complain(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function line({ query, state, hits }: SearchAnswer): string {
  return JSON.stringify({
    query,
    answered: state !== 'nothing',
    results: hits.map(({ slug, title, score }) => ({ slug, title, score: Number(score.toFixed(4)) })),
  });
}

function listed(answer: SearchAnswer): string {
  const lines = answer.readAs === undefined ? [] : [`Показаны результаты для «${answer.readAs}»`];
  if (answer.hits.length === 0) lines.push('Ничего не нашлось.');
  answer.hits.forEach(({ title, slug }, at) => lines.push(`${String(at + 1).padStart(2)}. ${title}  /voprosy/${slug}/`));
  return lines.join('\n');
}
