import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { ENGINES, TEXT_ENGINES, type Engine } from '../tests/engines/engines.ts';
import { install } from '../tests/engines/install.ts';
import type { Mode } from '../tests/engines/driver.ts';
import { readScreens } from '../tests/engines/readers.ts';
import { readSite, type Site } from '../tests/engines/site.ts';
import { begin, type Visit } from '../tests/engines/visit.ts';
import { commandLine } from './command-line.ts';
import { root, run } from './lib.ts';
import { serve } from './serve.ts';

const USAGE = `npm run engines                   builds the site and walks through it in every engine
npm run engines -- firefox 64     only in engines whose name holds one of these words
npm run engines -- --few          only the short visit: pages, a guide, a search, the longest walk to a request
npm run engines -- --mode=script  only this mode; others are «no script», «no storage», «dark»
npm run engines -- --built        takes dist/ as it is
npm run engines -- --list         names the engines`;

const total = { passed: 0, failed: 0 };

interface Result {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly restarts?: number;
}

function report(name: string, { passed, failures, restarts = 0 }: Result, began: number): void {
  total.passed += passed;
  total.failed += failures.length;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const again = restarts > 0 ? `, the engine hung and was started anew ${restarts} times` : '';
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failures.length} failed, ${seconds} s${again}`);
  for (const failure of failures) console.log(`    ${failure}`);
}

async function walkThrough(engine: Engine, mode: Mode, site: Site): Promise<void> {
  const began = Date.now();
  const name = `${engine.name}, ${engine.modules ? mode : 'scripts left alone'}`;
  let visit: Visit | undefined;
  try {
    const scripted = engine.modules && mode !== 'no script';
    visit = await begin(() => engine.open(mode), { site, mode, scripted, looks: engine.looks(mode) });
    await visitor(visit);
    report(name, visit, began);
  } catch (error) {
    report(name, { passed: visit?.passed ?? 0, failures: [...(visit?.failures ?? []), String(error)] }, began);
  } finally {
    await visit?.driver.close();
  }
}

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    built: { type: 'boolean' },
    few: { type: 'boolean' },
    list: { type: 'boolean' },
    mode: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const words = positionals.map((word) => word.toLowerCase());
const chosen = <Named extends { readonly name: string }>(all: readonly Named[]): Named[] =>
  all.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (values.list) {
  for (const { name } of [...chosen(ENGINES), ...chosen(TEXT_ENGINES)]) console.log(name);
  process.exit(0);
}
if (!values.built) {
  const build = run('astro', ['build'], { quiet: true });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
}

// The visits choose their pages from the content that is built.
const { fewJourneys, journeys } = await import('../tests/engines/journeys.ts');
const visitor = values.few ? fewJourneys : journeys;
const server = await serve(path.join(root, 'dist'), 0);
const site = readSite(`http://localhost:${(server.address() as AddressInfo).port}`);
for (const engine of install(chosen(ENGINES))) {
  for (const mode of engine.modes.filter((one) => one === (values.mode ?? one))) await walkThrough(engine, mode, site);
}
// Text browsers know no modes.
for (const { name, read } of install(values.mode === undefined ? chosen(TEXT_ENGINES) : [])) {
  const began = Date.now();
  report(name, await readScreens(read, site), began);
}
server.close();
server.closeAllConnections();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
