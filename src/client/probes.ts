import { pageProbes, type ProbeName, type ProbeResult } from '../core/probes/table.ts';
import { readEnvironment, type Reading } from './environment.ts';
import { attention, ok, unknown, type BrowserReading, type ProbeResults } from './probes/result.ts';
import { runProbes as run } from './probes/run.ts';

/**
 * Runs all probes, or only the named ones, with the whole detector (about 16 kB gzip: pages with a small budget take
 * probes-light.ts). Results come one by one in order. Takes less than a second on a healthy connection.
 */
export function runProbes({
  only = pageProbes,
  onResult,
}: {
  readonly only?: readonly ProbeName[];
  readonly onResult?: (name: ProbeName, result: ProbeResult) => void;
} = {}): Promise<ProbeResults> {
  return run(() => readEnvironment().then(readingOf), only, onResult);
}

function readingOf({ environment, labels, verdict }: Reading): BrowserReading {
  return { environment, labels, age: verdict ? ageOf(verdict) : unknown('Не удалось проверить: не загрузился список выпусков.') };
}

function ageOf({ status, reason }: NonNullable<Reading['verdict']>): ProbeResult {
  if (status === 'unknown') return unknown(reason);
  return status === 'ok' ? ok(reason) : attention(reason);
}
