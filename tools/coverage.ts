// npm run coverage: which of the required rows the articles and trees answer.
//   -- --json              as JSON
//   -- --against FILE…     runs of more than eight words shared with these texts, instead
import { readFileSync } from 'node:fs';
import { coverage, loadRows, type RowCoverage } from '../src/build/content/coverage.ts';
import { readFiles } from '../src/build/content/files.ts';
import { contentDir, loadContent } from '../src/build/content/load.ts';
import { sharedRuns } from '../src/build/content/overlap.ts';
import { formatIssue } from '../src/build/content/report.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, against: { type: 'boolean' } },
});

const CLASSES = [
  ['OK', 'общие советы'],
  ['CHK', 'с пометкой «проверьте на официальном сайте»'],
  ['NO', 'правила безопасности'],
  ['ED', 'для редакторов'],
] as const;

/** Prints what is shared with the given texts; true when nothing is. */
function nothingShared(sources: readonly string[]): boolean {
  const dir = contentDir();
  const runs = sharedRuns(
    readFiles(dir, today()),
    sources.map((file) => readFileSync(file, 'utf8')),
  );
  for (const { file, line, column, words, text } of runs) {
    console.log(formatIssue({ file, line, column, severity: 'error', message: `слов подряд ${words}: ${text}` }, dir));
  }
  console.log(runs.length === 0 ? 'Совпадений длиннее восьми слов нет.' : `Совпадений длиннее восьми слов: ${runs.length}.`);
  return runs.length === 0;
}

/** Prints the table; true when every row is covered and every id is a row. */
function allCovered(): boolean {
  const content = loadContent();
  const rows = loadRows(content.dir);
  if (!rows) {
    console.log(values.json === true ? 'null' : 'Папки requirements в содержании нет: проверять нечего.');
    return true;
  }
  const result = coverage(content, rows);
  const open = result.rows.filter(({ by }) => by.length === 0);
  if (values.json === true) console.log(JSON.stringify(result, undefined, 2));
  else {
    for (const { id, by } of result.unknown) console.log(`${by}: строки «${id}» нет в requirements/rows.json`);
    for (const { row } of open) console.log(`не покрыта ${row.id} (${row.publish}): ${row.content}`);
    for (const [name, words] of CLASSES) {
      const own = result.rows.filter(({ row }: RowCoverage) => row.publish === name);
      console.log(`${name.padEnd(3)} ${own.filter(({ by }) => by.length > 0).length} из ${own.length}  ${words}`);
    }
    console.log(`Покрыто ${rows.length - open.length} из ${rows.length}.`);
  }
  return open.length === 0 && result.unknown.length === 0;
}

needContent();
process.exitCode = (values.against === true ? nothingShared(positionals) : allCovered()) ? 0 : 1;
