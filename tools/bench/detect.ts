// How well the browser is recognised, beside other libraries: npm run bench -- detect FOLDER
// FOLDER holds labelled sets: ua-ru-*.jsonl (user agents) and client-hints-*.jsonl (with Sec-CH-UA headers).
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { ClientHints } from '../../src/core/environment/types.ts';
import { hintsFromHeaders } from './client-hints.ts';
import { installPeers } from './search-peers.ts';
import { libraries, type Answer, type Library } from './detect-libraries.ts';

interface Row extends Partial<Answer> {
  readonly ua: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const FIELDS = ['browser', 'browserMajor', 'os', 'osVersion', 'device', 'engineMajor'] as const;
type Field = (typeof FIELDS)[number];

/** Targets for our own line, in per cent. */
const TARGETS: Readonly<Record<string, number>> = { browser: 97, macro: 93, browserMajor: 96, os: 99.6, osVersion: 99.6, device: 95 };
const MAX_BYTES = 12_000;
const MAX_TIME = 2;

/** A browser counts in the macro average from so many rows on. */
const MACRO_ROWS = 5;
const ROUNDS = 7;

interface Score {
  readonly fields: Readonly<Record<Field, number>>;
  readonly macro: number;
}

const percent = (right: number, all: number): number => (all === 0 ? NaN : (100 * right) / all);

function rightShare(rows: readonly Row[], answers: readonly Answer[], field: Field): number {
  const labelled = rows
    .map((row, index) => ({ label: row[field], told: answers[index]?.[field] }))
    .filter(({ label }) => label !== undefined);
  return percent(labelled.filter(({ label, told }) => String(label) === told).length, labelled.length);
}

function score(rows: readonly Row[], answers: readonly Answer[]): Score {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, rightShare(rows, answers, field)])) as Record<Field, number>;
  const brands = Map.groupBy(
    rows.map((row, index) => ({ row, answer: answers[index] })).filter(({ row }) => row.browser !== undefined),
    ({ row }) => row.browser,
  );
  const shares = [...brands]
    .filter(([, list]) => list.length >= MACRO_ROWS)
    .map(([brand, list]) => percent(list.filter(({ answer }) => answer?.browser === brand).length, list.length));
  return { fields, macro: shares.reduce((sum, share) => sum + share, 0) / shares.length };
}

/** Bytes of a library in a page, minified and gzipped. */
async function bytes({ module }: Library): Promise<number> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-detect-'));
  try {
    const entry = path.join(dir, 'entry.js');
    writeFileSync(entry, `${module}\nglobalThis.it = it;`);
    const result = await build({
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'error',
      build: { write: false, target: 'es2018', modulePreload: false, rolldownOptions: { input: entry, output: { format: 'es' } } },
    });
    const output = Array.isArray(result) ? result[0] : result;
    const chunk = output && 'output' in output ? output.output[0] : undefined;
    return gzipSync(chunk?.code ?? '', { level: 9 }).length;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Milliseconds for the whole set: the best of several rounds, libraries taking turns, because the machine is shared. */
function times(all: readonly Library[], rows: readonly Row[]): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const library of all) {
      const start = performance.now();
      for (const { ua } of rows) library.answer(ua);
      best.set(library.name, Math.min(best.get(library.name) ?? Infinity, performance.now() - start));
    }
  }
  return best;
}

function readRows(folder: string, name: RegExp): Row[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const cell = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(7);

function table(rows: readonly Row[], all: readonly Library[], hints?: readonly (ClientHints | undefined)[]): Map<string, Score> {
  console.log(`${'library'.padEnd(16)}browser  macro  major     os os ver device engine`);
  const scores = new Map<string, Score>();
  for (const library of all) {
    const answers = rows.map(({ ua }, index) => library.answer(ua, hints?.[index]));
    const result = score(rows, answers);
    scores.set(library.name, result);
    const { browser, browserMajor, os, osVersion, device, engineMajor } = result.fields;
    console.log(library.name.padEnd(16) + [browser, result.macro, browserMajor, os, osVersion, device, engineMajor].map(cell).join(''));
  }
  return scores;
}

/** Prints the tables. Returns 1 when ours misses a target, 2 when there is no data. */
export async function run(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (folder === undefined) {
    console.error('Name the folder with the labelled sets: npm run bench -- detect FOLDER');
    return 2;
  }
  const rows = readRows(folder, /^ua-ru-.*\.jsonl$/);
  const hinted = readRows(folder, /^client-hints-.*\.jsonl$/);
  installPeers();
  const all = libraries();
  const [own, base] = all;
  if (rows.length === 0 || !own || !base) {
    console.error(`There is no ua-ru-*.jsonl in ${folder}`);
    return 2;
  }
  console.log(`User agents, ${rows.length} rows, per cent right`);
  const ours = table(rows, all).get(own.name);
  console.log(`\nWith client hints, ${hinted.length} rows; the others read the user agent alone`);
  const withHints = table(
    hinted,
    all,
    hinted.map(({ headers }) => headers && hintsFromHeaders(headers)),
  ).get(own.name);
  console.log('\nbytes gzip, and time beside ua-parser-js 1');
  const took = times(all, rows);
  const sizes = new Map<string, number>();
  for (const library of all) {
    sizes.set(library.name, await bytes(library));
    const ratio = (took.get(library.name) ?? NaN) / (took.get(base.name) ?? NaN);
    console.log(`${library.name.padEnd(16)}${String(sizes.get(library.name)).padStart(7)}${ratio.toFixed(2).padStart(7)}`);
  }
  const misses = Object.entries(TARGETS).filter(([field, target]) => {
    const value = field === 'macro' ? ours?.macro : ours?.fields[field as Field];
    return !(value !== undefined && value >= target);
  });
  if (hinted.length > 0 && withHints?.fields.osVersion !== 100) misses.push(['system version with hints', 100]);
  if ((sizes.get(own.name) ?? Infinity) > MAX_BYTES) misses.push(['bytes', MAX_BYTES]);
  if ((took.get(own.name) ?? Infinity) > MAX_TIME * (took.get(base.name) ?? 0)) misses.push(['time', MAX_TIME]);
  console.log(
    misses.length === 0 ? '\nAll targets are met.' : `\nMissed: ${misses.map(([name, target]) => `${name} (${target})`).join(', ')}`,
  );
  return misses.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exit(await run(process.argv.slice(2)));
