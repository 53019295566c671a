import type { OwnFiles } from './own-files.ts';
import { within } from './timing.ts';

/** What one fresh request for an own small file tells. */
export interface ServerAnswer {
  /** Id of the build that the server has now. */
  readonly build: string;
  /** The day of that build, `2026-11-21`. */
  readonly date: string;
  /** The server's clock at the middle of the request, milliseconds since 1970; missing when it doesn't tell. */
  readonly time?: number;
  /** This device's clock at the same moment. */
  readonly localTime: number;
  /** Length of the request in milliseconds. */
  readonly took: number;
}

const PATIENCE_MS = 8000;

/** Asks for build.json past every cache. Undefined when there is no answer within 8 s. */
export function askServer({ base }: Pick<OwnFiles, 'base'>): Promise<ServerAnswer | undefined> {
  return within(PATIENCE_MS, ask(`${base}build.json`), undefined);
}

async function ask(address: string): Promise<ServerAnswer | undefined> {
  const start = performance.now();
  const localStart = Date.now();
  const response = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  const took = performance.now() - start;
  if (!response.ok) return undefined;
  const { build, date } = (await response.json()) as { readonly build: string; readonly date: string };
  const time = serverTime(response.headers);
  return { build, date, ...(time === undefined ? {} : { time }), localTime: localStart + took / 2, took };
}

/** The `Date` header has whole seconds; a shared cache says in `Age` how old its copy is. */
function serverTime(headers: Headers): number | undefined {
  const date = Date.parse(headers.get('Date') ?? '');
  if (isNaN(date)) return undefined;
  return date + 500 + 1000 * Number(headers.get('Age') ?? 0);
}
