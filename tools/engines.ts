import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { ENGINES, TEXT_ENGINES, type Engine } from '../tests/engines/engines.ts';
import { install } from '../tests/engines/install.ts';
import type { Mode } from '../tests/engines/driver.ts';
import { fewJourneys, journeys } from '../tests/engines/journeys.ts';
import { readScreens } from '../tests/engines/readers.ts';
import { readSite, type Site } from '../tests/engines/site.ts';
import type { Visit } from '../tests/engines/visit.ts';
import { root, run } from './lib.ts';
import { serve } from './serve.ts';

const USAGE = `npm run engines                   builds the site and walks through it in every engine
npm run engines -- firefox 64     only in engines whose name holds one of these words
npm run engines -- --few          only the short visit: pages, a guide, a search, the longest walk to a request
npm run engines -- --built        takes dist/ as it is
npm run engines -- --list         names the engines`;

const total = { passed: 0, failed: 0 };

function report(name: string, passed: number, failures: readonly string[], began: number): void {
  total.passed += passed;
  total.failed += failures.length;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failures.length} failed, ${seconds} s`);
  for (const failure of failures) console.log(`    ${failure}`);
}

async function walkThrough(engine: Engine, mode: Mode, site: Site): Promise<void> {
  const began = Date.now();
  let visit: Visit | undefined;
  try {
    const driver = await engine.open(mode);
    const scripted = engine.modules && mode !== 'no script';
    visit = { driver, site, mode, scripted, looks: engine.looks(mode), failures: [], passed: 0 };
    await visitor(visit);
    report(`${engine.name}, ${engine.modules ? mode : 'scripts left alone'}`, visit.passed, visit.failures, began);
  } catch (error) {
    report(`${engine.name}, ${mode}`, visit?.passed ?? 0, [...(visit?.failures ?? []), String(error)], began);
  } finally {
    await visit?.driver.close();
  }
}

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--')).map((word) => word.toLowerCase());
const chosen = <Named extends { readonly name: string }>(all: readonly Named[]): Named[] =>
  all.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));

if (args.some((arg) => arg.startsWith('--') && !['--built', '--few', '--list'].includes(arg))) {
  console.error(USAGE);
  process.exit(2);
}
const visitor = args.includes('--few') ? fewJourneys : journeys;
if (args.includes('--list')) {
  for (const { name } of [...chosen(ENGINES), ...chosen(TEXT_ENGINES)]) console.log(name);
  process.exit(0);
}
if (!args.includes('--built')) {
  const build = run('astro', ['build'], { quiet: true });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
}

const server = await serve(path.join(root, 'dist'), 0);
const site = readSite(`http://localhost:${(server.address() as AddressInfo).port}`);
for (const engine of install(chosen(ENGINES))) {
  for (const mode of engine.modes) await walkThrough(engine, mode, site);
}
for (const { name, read } of install(chosen(TEXT_ENGINES))) {
  const began = Date.now();
  const { passed, failures } = await readScreens(read, site);
  report(name, passed, failures, began);
}
server.close();
server.closeAllConnections();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
