import { readEnvironment, type Reading } from './environment.ts';
import { attention, ok, unknown, type ProbeName, type ProbeResult, type ProbeResults } from './probes/result.ts';
import { ownFiles } from './probes/own-files.ts';
import { pageProbes, runProbes as run } from './probes/run.ts';

/** Every probe in the order in which results are shown. */
export const PROBE_ORDER: readonly ProbeName[] = [
  'browser',
  'age',
  'cookies',
  'storage',
  'blockers',
  'stale',
  'clock',
  'inapp',
  'foreign-dom',
  'view',
  'connection',
];

/**
 * Runs all probes, or only the named ones, with the whole detector (about 16 kB gzip: pages with a small budget take
 * probes-light.ts). Results come one by one in order. Takes less than a second on a healthy connection.
 */
export function runProbes({
  only = PROBE_ORDER,
  onResult,
}: {
  readonly only?: readonly ProbeName[];
  readonly onResult?: (name: ProbeName, result: ProbeResult) => void;
} = {}): Promise<ProbeResults> {
  const probes = {
    ...pageProbes(ownFiles()),
    browser: () => readEnvironment().then(browserResult),
    age: () => readEnvironment().then(ageResult),
    inapp: () => readEnvironment().then(inAppResult),
  };
  return run(probes, only, onResult);
}

function browserResult({ environment, labels }: Reading): ProbeResult {
  if (environment.browser === '') return unknown('Браузер не удалось определить.');
  return ok(`${labels.browser}, ${labels.system}. ${labels.device}.`);
}

function ageResult({ verdict }: Reading): ProbeResult {
  if (!verdict) return unknown('Не удалось проверить: не загрузился список выпусков.');
  if (verdict.status === 'unknown') return unknown(verdict.reason);
  return verdict.status === 'ok' ? ok(verdict.reason) : attention(verdict.reason);
}

function inAppResult({ environment, labels }: Reading): ProbeResult {
  if (environment.browser === '') return unknown('Не удалось определить, обычный ли это браузер.');
  if (environment.inApp === '') return ok('Это обычный браузер.');
  return attention(environment.inApp === 'app' ? 'Страница открыта внутри другого приложения.' : `Похоже, это ${labels.browser}.`);
}
