// How both readers of `npm run stats` cope with a long log: npm run bench -- stats [LINES]. Prints seconds, peak memory, whether the
// figures agree with those of the log's maker, and whether both readers give the same report.
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { loadContent } from '../../src/build/content/load.ts';
import type { Report } from '../../src/build/stats/report.ts';
import { measured, type Cost } from './process.ts';
import { emptyTruth, generateLog } from './stats-log.ts';

const lines = Number(process.argv[2] ?? 1_000_000);
const content = loadContent();
const truth = emptyTruth();
const folder = mkdtempSync(path.join(os.tmpdir(), 'stats-bench-'));
const log = path.join(folder, 'access.log');
const file = createWriteStream(log);
const places = {
  articles: content.articles.map(({ slug }) => slug),
  nodes: content.trees.flatMap(({ flow, nodes }) => nodes.filter(({ kind }) => kind !== 'outcome').map(({ id }) => `${flow}/${id}`)),
};
for (const line of generateLog(lines, places, truth)) {
  if (!file.write(`${line}\n`)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');

const read = (...args: string[]): Promise<Cost> => measured(['tools/stats.ts', log, '--json', '--top', '1000', ...args]);

const streaming = await read();
const clickHouse = await read('--clickhouse');
const logMB = Math.round(statSync(log).size / 1e6);
rmSync(folder, { recursive: true });

const report = JSON.parse(streaming.stdout) as Report;
const sum = (map: Map<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
const agree = {
  lines: report.lines.read === truth.lines && report.lines.unreadable === truth.unreadable && report.lines.robots === truth.robots,
  views: report.views === sum(truth.days),
  visits: report.visits === truth.visits,
  questions: report.questions.reduce((a, { count }) => a + count, 0) === sum(truth.articles),
  searches:
    report.searches.list.every(({ query, count }) => truth.searches.get(query) === count) && report.searches.total === sum(truth.searches),
  stops: report.stops.reduce((a, { count }) => a + count, 0) === sum(truth.stops),
  help: report.help.every(({ address, helped, failed }) => {
    const slug = address.split('/')[2] ?? '';
    return helped === (truth.helped.get(slug) ?? 0) && failed === (truth.failed.get(slug) ?? 0);
  }),
  missing: report.missing.every(({ address, count }) => truth.missing.get(address) === count),
};
const cost = ({ seconds, processorSeconds, peakMiB }: Cost) => ({ seconds, processorSeconds, peakMiB });
console.log(
  JSON.stringify(
    { lines, logMB, streaming: cost(streaming), clickHouse: cost(clickHouse), agree, equal: streaming.stdout === clickHouse.stdout },
    undefined,
    2,
  ),
);
