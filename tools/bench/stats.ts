// How `npm run stats` copes with a long log: node tools/bench/stats.ts [LINES]. Prints seconds, peak memory and whether the figures agree.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { loadContent } from '../../src/build/content/load.ts';
import type { Report } from '../../src/build/stats/report.ts';
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

const started = performance.now();
const child = spawn(process.execPath, ['tools/stats.ts', log, '--json', '--top', '1000'], { stdio: ['ignore', 'pipe', 'inherit'] });
let peak = 0;
const watch = setInterval(() => {
  // Linux tells the highest memory a process has had so far.
  const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
  peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0));
}, 100);
let json = '';
child.stdout.setEncoding('utf8').on('data', (part: string) => (json += part));
await once(child, 'close');
clearInterval(watch);
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true });

const report = JSON.parse(json) as Report;
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
console.log(JSON.stringify({ lines, seconds: Number(seconds.toFixed(1)), peakMiB: Math.round(peak / 1024), agree }, undefined, 2));
