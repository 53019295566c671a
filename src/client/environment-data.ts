import type { SupportPolicy } from '../core/environment/age.ts';
import type { ReleaseTable } from '../core/environment/releases.ts';
import { ownFiles } from './probes/own-files.ts';
import { within } from './probes/timing.ts';

/** Release dates, the site's policy, and the day by the best clock at hand. */
export interface AgeData {
  readonly releases: ReleaseTable;
  readonly policy: SupportPolicy;
  /** `2026-11-21`; never the visitor's own clock, which may be years off. */
  readonly today: string;
}

const PATIENCE_MS = 8000;
let loading: Promise<AgeData | undefined> | undefined;

/** Loads the data once a page. Undefined when the page doesn't name the file or it doesn't arrive within 8 s. */
export function loadAgeData(): Promise<AgeData | undefined> {
  const address = ownFiles().age;
  loading ??= address === '' ? Promise.resolve(undefined) : within(PATIENCE_MS, load(address), undefined);
  return loading;
}

async function load(address: string): Promise<AgeData | undefined> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) return undefined;
  const { builtOn, releases, policy } = (await response.json()) as AgeData & { readonly builtOn: string };
  // The answer may come from the browser's cache with an old date: then the day is too early, which only makes the rule milder.
  const told = Date.parse(response.headers.get('Date') ?? '');
  const server = isNaN(told) ? '' : new Date(told).toISOString().slice(0, 10);
  return { releases, policy, today: server > builtOn ? server : builtOn };
}
