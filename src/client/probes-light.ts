import './polyfills.ts';
import type { ProbeFact, ProbeFacts } from '../core/diagnosis/probes.ts';
import { judgeAge, type VerdictStatus } from '../core/environment/age.ts';
import { labelsOf } from '../core/environment/labels.ts';
import { detectLight } from '../core/environment/light.ts';
import type { ProbeName, ProbeResult } from '../core/probes/table.ts';
import { loadAgeData } from './environment-data.ts';
import { touchPoints } from './probes/navigator.ts';
import { attention, ok, unknown, type BrowserReading } from './probes/result.ts';
import { probeOf, runProbes } from './probes/run.ts';

/*
 * The same probes as probes.ts, by the light detector: fetched by probes/registry.ts on pages whose budget has no room for
 * ua-parser-js.
 */

const AGES: Readonly<Record<VerdictStatus, ProbeResult>> = {
  ok: ok('Браузер свежий.'),
  // A newer version is no reason to think that the trouble lies here; neither is it a reason to pass the advice.
  'update-available': unknown('Для браузера вышло обновление.'),
  outdated: attention('Браузер давно не обновлялся.'),
  'os-limited': attention('Для этой системы браузеры больше не обновляются.'),
  unsupported: attention('Этот браузер больше не поддерживается.'),
  unknown: unknown('По этому браузеру нельзя сказать, свежий ли он.'),
};

export const environment = detectLight(navigator.userAgent, touchPoints());

const labels = labelsOf(environment);

async function readBrowser(): Promise<BrowserReading> {
  const data = await loadAgeData();
  const age = data
    ? AGES[judgeAge(environment, data.releases, data.policy, data.today).status]
    : unknown('Не удалось проверить: не загрузился список выпусков.');
  return { environment, labels, age };
}

const VERDICTS = { ok: 'ok', attention: 'suspect', unknown: 'unknown' } as const;

/** Runs the named probes, each once, leaving out the names it doesn't know; never rejects. */
export async function facts(names: readonly ProbeName[]): Promise<ProbeFacts> {
  const known = names.filter((name, index) => names.indexOf(name) === index && probeOf(name) !== undefined);
  const results = await runProbes(readBrowser, known);
  const found: Partial<Record<ProbeName, ProbeFact>> = {};
  for (const name of known) {
    const result = results[name];
    if (result) found[name] = { verdict: VERDICTS[result.status], sentence: result.sentence };
  }
  return found;
}
