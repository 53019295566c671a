import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { browserReleases } from '../src/build/browser-releases.ts';
import { loadSite } from '../src/build/content/load.ts';
import { today } from '../src/build/today.ts';
import { assess } from '../src/core/environment/assess.ts';
import { detect } from '../src/core/environment/detect.ts';
import { labelsOf } from '../src/core/environment/labels.ts';
import type { DetectInput } from '../src/core/environment/types.ts';
import { commandLine } from './command-line.ts';
import { readDetectInput } from './detect-input.ts';

const USAGE = `npm run -s detect -- 'Mozilla/5.0 …'         what the site would say to this user agent
npm run -s detect -- --batch FILE|-          a JSON line {"ua","hints"?} in, a JSON line out
                     --today 2026-11-21      judge age as of this day (default: today)`;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    batch: { type: 'string' },
    today: { type: 'string', default: today() },
    help: { type: 'boolean' },
  },
});
const releases = browserReleases();
const site = loadSite();

if (values.help || (values.batch === undefined && positionals.length === 0)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (!/^\d{4}-\d\d-\d\d$/.test(values.today)) {
  console.error(`--today wants a date like 2026-11-21, not «${values.today}»`);
  process.exitCode = 2;
} else if (values.batch === undefined) {
  explain({ ua: positionals.join(' ') });
} else {
  await batch(values.batch);
}

function explain(input: DetectInput): void {
  const environment = detect(input);
  const labels = labelsOf(environment);
  const verdict = assess(environment, releases, site, values.today);
  console.log(`Браузер: ${labels.browser} (${verdict.short})`);
  console.log(`Система: ${labels.system}`);
  console.log(`Устройство: ${labels.device}`);
  console.log(verdict.reason);
  if (verdict.next !== '') console.log(verdict.next);
}

/** Streams: one line is held at a time, and reading waits until what was written has been taken. */
async function batch(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      const parsed = readDetectInput(line);
      if (typeof parsed === 'string') complain(`${file === '-' ? 'standard input' : file}:${number}: ${parsed}`);
      else if (!process.stdout.write(`${JSON.stringify(answer(parsed))}\n`)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** What is not known is null, so that a missing key never has to be told from an empty one. */
function answer(input: DetectInput): Record<string, string | null> {
  const environment = detect(input);
  const { status } = assess(environment, releases, site, values.today);
  const { browser, browserMajor, os, osVersion, device, engine, engineMajor } = environment;
  const known = { browser, browserMajor, os, osVersion, device, engine, engineMajor, verdict: status };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value === '' ? null : value]));
}
