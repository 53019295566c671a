// npm run stats -- access.log…: what people read, seek and miss, from ordinary web-server logs (combined format, .gz too).
//   -              the log comes from standard input
//   --from DAY --to DAY   YYYY-MM-DD, both included
//   --days N       the last N days, today included
//   --base PATH    where the site is served, when it is not the root
//   --top N        rows in each list, 20 when not given
//   --json | --html FILE  instead of text
//   --clickhouse   counted by ClickHouse inside this command instead of line by line: for logs of many millions of lines
//   --sql          writes the counting as SQL for a cluster; logs are named as it sees them, or as table functions
//   --counts       the files named hold the rows that the SQL gave: docs/statistics.md
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { withoutDrafts } from '../src/build/content/current.ts';
import { loadContent } from '../src/build/content/load.ts';
import { daysLater } from '../src/build/content/templates.ts';
import { Collector, type Collected, type CollectOptions } from '../src/build/stats/collect.ts';
import { htmlReport } from '../src/build/stats/html.ts';
import { linesOf } from '../src/build/stats/lines.ts';
import { parseLogLine } from '../src/build/stats/log-line.ts';
import { makeReport } from '../src/build/stats/report.ts';
import { fromCounts, statisticsSql, type CountRow } from '../src/build/stats/sql.ts';
import { textReport } from '../src/build/stats/text.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { installSubpackage } from './subpackage.ts';
import { needContent } from './usable-content.ts';
import { root } from './lib.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Says what is wrong with the call and ends with 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    days: { type: 'string' },
    base: { type: 'string', default: '/' },
    top: { type: 'string', default: '20' },
    json: { type: 'boolean' },
    html: { type: 'string' },
    clickhouse: { type: 'boolean' },
    sql: { type: 'boolean' },
    counts: { type: 'boolean' },
  },
});

if (positionals.length === 0) refuse('Какой журнал читать? npm run stats -- access.log (можно несколько и .gz, «-» — стандартный ввод).');
for (const day of [values.from, values.to]) if (day !== undefined && !DAY.test(day)) refuse(`День «${day}» пишется так: 2026-11-22.`);
const top = Number(values.top);
if (!Number.isInteger(top) || top < 1) refuse(`--top ${values.top}: нужно целое число от 1.`);
const last = values.days === undefined ? undefined : Number(values.days);
if (last !== undefined && (!Number.isInteger(last) || last < 1)) refuse(`--days ${values.days ?? ''}: нужно целое число от 1.`);
if (values.clickhouse === true && positionals.includes('-')) refuse('--clickhouse читает файлы, не стандартный ввод.');
if (values.sql !== true) for (const file of positionals) if (file !== '-' && !existsSync(file)) refuse(`Файла ${file} нет.`);

const from = last === undefined ? values.from : daysLater(today(), 1 - last);
const options: CollectOptions = {
  base: `/${values.base}/`.replace(/\/+/gu, '/'),
  ...(from !== undefined && { from }),
  ...(values.to !== undefined && { to: values.to }),
};

/** The lines of one log. One that breaks off is read up to there, and said; one that holds no line ends the program. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const source = file === '-' ? process.stdin : createReadStream(file);
  // Errors of the file and of its packing both reach whoever reads the lines.
  const text = file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source;
  let read = 0;
  try {
    for await (const line of linesOf(text)) {
      read += 1;
      yield line;
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (read === 0) refuse(`${file}: не читается (${why}).`);
    broken.set(file, `${file}: обрывается после строки ${read.toLocaleString('ru-RU')} (${why}). Дальше не прочитано ничего.`);
  }
}

/** Logs that break off, with the words for it; each is read twice and told once. */
const broken = new Map<string, string>();

/** When a log begins, in milliseconds; standard input cannot be read twice and comes last. */
async function beginning(file: string): Promise<number> {
  if (file === '-') return Number.MAX_SAFE_INTEGER;
  for await (const line of linesIn(file)) {
    const parsed = parseLogLine(line);
    if (parsed) return parsed.time;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** The logs, oldest first, in whatever order they were named: a visit may begin in one and end in the next. */
async function inOrder(): Promise<string[]> {
  const logs = await Promise.all(positionals.map(async (file) => ({ file, begins: await beginning(file) })));
  return logs.toSorted((a, b) => a.begins - b.begins).map(({ file }) => file);
}

async function streamed(): Promise<Collected> {
  const collector = new Collector(options);
  for (const file of await inOrder()) for await (const line of linesIn(file)) collector.add(line);
  return collector.finish();
}

/** A table function as it is, or that of a file: ClickHouse unpacks .gz by itself. */
function source(name: string): string {
  return name.includes('(') ? name : `file('${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}', LineAsString)`;
}

const sqlFor = (sources: readonly string[]) =>
  statisticsSql({ ...options, sources: sources.map(source), salt: randomBytes(16).toString('hex') });

const rowsOf = (text: string): CountRow[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CountRow);

async function byClickHouse(): Promise<Collected> {
  const folder = path.join(root, 'tools', 'clickhouse');
  installSubpackage(folder, 'ClickHouse (полгигабайта)');
  const statements = sqlFor((await inOrder()).map((file) => path.resolve(file)));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'run.ts')], {
    input: JSON.stringify(statements),
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) refuse(`ClickHouse не прочитал журнал: ${stderr.trim().split('\n')[0] ?? ''}`);
  return fromCounts(rowsOf(stdout));
}

/** Counts that a cluster has made. */
function given(): Collected {
  try {
    return fromCounts(positionals.flatMap((file) => rowsOf(readFileSync(file, 'utf8'))));
  } catch {
    return refuse('--counts: в файле должны быть строки JSON, которые вернул SQL (docs/statistics.md).');
  }
}

if (values.sql === true) {
  const { before, report, after } = sqlFor(positionals);
  console.log([...before, `${report}\nFORMAT JSONEachRow`, ...after].map((statement) => `${statement};`).join('\n\n'));
  process.exit(0);
}

needContent();
const content = withoutDrafts(loadContent());
const collected = values.counts === true ? given() : values.clickhouse === true ? await byClickHouse() : await streamed();
for (const words of broken.values()) console.error(words);
const { read, unreadable } = collected.lines;
if (read === 0) console.error('В журнале нет ни одной строки.');
else if (unreadable > read / 2)
  console.error('Больше половины строк не прочитано. Нужен журнал формата combined в UTF-8: так пишут nginx и Apache.');
const report = await makeReport(collected, content, top);
if (values.html !== undefined) {
  writeFileSync(values.html, htmlReport(report, content.site.name));
  console.log(`Записано: ${values.html}`);
} else console.log(values.json === true ? JSON.stringify(report, undefined, 2) : textReport(report));
