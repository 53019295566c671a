// npm run stats -- access.log…: what people read, seek and miss, from ordinary web-server logs (combined format, .gz too).
//   -              the log comes from standard input
//   --from DAY --to DAY   YYYY-MM-DD, both included
//   --days N       the last N days, today included
//   --base PATH    where the site is served, when it is not the root
//   --top N        rows in each list, 20 when not given
//   --json | --html FILE  instead of text
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { withoutDrafts } from '../src/build/content/current.ts';
import { loadContent } from '../src/build/content/load.ts';
import { daysLater } from '../src/build/content/templates.ts';
import { Collector } from '../src/build/stats/collect.ts';
import { htmlReport } from '../src/build/stats/html.ts';
import { linesOf } from '../src/build/stats/lines.ts';
import { parseLogLine } from '../src/build/stats/log-line.ts';
import { makeReport } from '../src/build/stats/report.ts';
import { textReport } from '../src/build/stats/text.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

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
  },
});

if (positionals.length === 0) refuse('Какой журнал читать? npm run stats -- access.log (можно несколько и .gz, «-» — стандартный ввод).');
for (const day of [values.from, values.to]) if (day !== undefined && !DAY.test(day)) refuse(`День «${day}» пишется так: 2026-11-22.`);
const top = Number(values.top);
if (!Number.isInteger(top) || top < 1) refuse(`--top ${values.top}: нужно целое число от 1.`);
const last = values.days === undefined ? undefined : Number(values.days);
if (last !== undefined && (!Number.isInteger(last) || last < 1)) refuse(`--days ${values.days ?? ''}: нужно целое число от 1.`);
for (const file of positionals) if (file !== '-' && !existsSync(file)) refuse(`Файла ${file} нет.`);

const from = last === undefined ? values.from : daysLater(today(), 1 - last);
const collector = new Collector({
  base: `/${values.base}/`.replace(/\/+/gu, '/'),
  ...(from !== undefined && { from }),
  ...(values.to !== undefined && { to: values.to }),
});

/** The lines of one log; a log that cannot be read ends the program. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const source = file === '-' ? process.stdin : createReadStream(file);
  // Errors of the file and of its packing both reach whoever reads the lines.
  const text = file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source;
  try {
    yield* linesOf(text);
  } catch (error) {
    refuse(`${file}: не читается (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** When a log begins, in milliseconds; standard input cannot be read twice and comes last. */
async function beginning(file: string): Promise<number> {
  if (file === '-') return Number.MAX_SAFE_INTEGER;
  for await (const line of linesIn(file)) {
    const parsed = parseLogLine(line);
    if (parsed) return parsed.time;
  }
  return Number.MAX_SAFE_INTEGER;
}

// Oldest first, in whatever order they were named: a visit may begin in one log and end in the next.
const logs = await Promise.all(positionals.map(async (file) => ({ file, begins: await beginning(file) })));
for (const { file } of logs.toSorted((a, b) => a.begins - b.begins)) {
  for await (const line of linesIn(file)) collector.add(line);
}

needContent();
const content = withoutDrafts(loadContent());
const report = await makeReport(collector.finish(), content, top);
if (values.html !== undefined) {
  writeFileSync(values.html, htmlReport(report, content.site.name));
  console.log(`Записано: ${values.html}`);
} else console.log(values.json === true ? JSON.stringify(report, undefined, 2) : textReport(report));
