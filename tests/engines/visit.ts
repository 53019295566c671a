import { Unanswered, until, type Driver, type Mode } from './driver.ts';
import type { Site } from './site.ts';

/** An engine in one mode before the built site, and what it has shown so far. */
export interface Visit {
  /** Another one once it was started anew. */
  driver: Driver;
  readonly site: Site;
  readonly mode: Mode;
  /** Module scripts run: not in an engine that is too old for them, nor with script switched off. */
  readonly scripted: boolean;
  /** `Driver.evaluate` answers: WebKit's does not once script is switched off. */
  readonly looks: boolean;
  readonly failures: string[];
  passed: number;
  /** How often the engine hung or died and was started anew. */
  restarts: number;
  open(): Promise<Driver>;
}

/** Opens the engine for a visit. */
export async function begin(open: () => Promise<Driver>, about: Pick<Visit, 'site' | 'mode' | 'scripted' | 'looks'>): Promise<Visit> {
  return { ...about, open, driver: await open(), failures: [], passed: 0, restarts: 0 };
}

/** After so many failures the engine itself is broken, and each further one would cost ten seconds. */
const ENOUGH = 10;

async function attempt({ driver }: Visit, run: () => Promise<void>): Promise<void> {
  const before = driver.errors.length;
  await run();
  const errors = new Set(driver.errors.slice(before));
  if (errors.size > 0) throw new Error([...errors].join('\n'));
}

/**
 * Runs one check: it fails by throwing, and by any error that the page writes to the console. Where the engine itself hangs,
 * it is started anew and the check made once more; a page that is wrong gets no second chance.
 */
export async function check(visit: Visit, name: string, run: () => Promise<void>): Promise<void> {
  for (let chances = 2; chances > 0 && visit.failures.length < ENOUGH; chances -= 1) {
    try {
      await attempt(visit, run);
      visit.passed += 1;
      return;
    } catch (error) {
      const hangs = error instanceof Unanswered;
      if (hangs) await restart(visit);
      if (hangs && chances > 1) continue;
      visit.failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
  }
}

async function restart(visit: Visit): Promise<void> {
  visit.restarts += 1;
  await visit.driver.close();
  visit.driver = await visit.open();
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
