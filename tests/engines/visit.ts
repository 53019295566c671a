import { until, type Driver, type Mode } from './driver.ts';
import type { Site } from './site.ts';

/** An engine in one mode before the built site, and what it has shown so far. */
export interface Visit {
  readonly driver: Driver;
  readonly site: Site;
  readonly mode: Mode;
  /** Module scripts run: not in an engine that is too old for them, nor with script switched off. */
  readonly scripted: boolean;
  /** `Driver.evaluate` answers: WebKit's does not once script is switched off. */
  readonly looks: boolean;
  readonly failures: string[];
  passed: number;
}

/** After so many failures the engine itself is broken, and each further one would cost ten seconds. */
const ENOUGH = 10;

/** Runs one check: it fails by throwing, and by any error that the page writes to the console. */
export async function check(visit: Visit, name: string, run: () => Promise<void>): Promise<void> {
  if (visit.failures.length >= ENOUGH) return;
  const before = visit.driver.errors.length;
  try {
    await run();
    const errors = new Set(visit.driver.errors.slice(before));
    if (errors.size > 0) throw new Error([...errors].join('\n'));
    visit.passed += 1;
  } catch (error) {
    visit.failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Text as it reads: no-break spaces and line ends are spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Throws unless both are the same. */
export function same(what: string, seen: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left} instead of ${right}`);
}

/** Waits until the page at this path is loaded, and its heading reads so when one is given. */
export async function arrive({ driver }: Visit, path: string, heading?: string): Promise<void> {
  await until(`the page ${path}`, async () => {
    const address = await driver.address();
    return (address !== '' && decodeURI(new URL(address).pathname) === path) || address;
  });
  if (heading === undefined) return;
  await until(`the heading «${heading}»`, async () => {
    const text = plain(await driver.text('h1'));
    return text === plain(heading) || text;
  });
}
