import './polyfills.ts';
import type { ProbeFact } from '../core/diagnosis/probes.ts';
import { judgeAge, type VerdictStatus } from '../core/environment/age.ts';
import { labelsOf } from '../core/environment/labels.ts';
import { detectLight } from '../core/environment/light.ts';
import { loadAgeData } from './environment-data.ts';
import { touchPoints } from './probes/navigator.ts';
import { ownFiles } from './probes/own-files.ts';
import { attention, ok, unknown, type ProbeName, type ProbeResult } from './probes/result.ts';
import { pageProbes, runProbes } from './probes/run.ts';

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

/** Made anew for each look: they remember the server's answer. */
const probesNow = () => ({
  ...pageProbes(ownFiles()),
  browser: () =>
    environment.browser === '' ? unknown('Браузер не удалось определить.') : ok(`У вас ${labels.browser}, ${labels.system}.`),
  age: probeAge,
  inapp: () => (environment.inApp === '' ? ok('Это обычный браузер.') : attention('Страница открыта внутри другого приложения.')),
});

async function probeAge(): Promise<ProbeResult> {
  const data = await loadAgeData();
  if (!data) return unknown('Не удалось проверить: не загрузился список выпусков.');
  return AGES[judgeAge(environment, data.releases, data.policy, data.today).status];
}

const VERDICTS = { ok: 'ok', attention: 'suspect', unknown: 'unknown' } as const;

/** Runs the named probes, each once, leaving out the names it doesn't know; never rejects. */
export async function facts<Name extends string>(names: readonly Name[]): Promise<Readonly<Partial<Record<Name, ProbeFact>>>> {
  const probes = probesNow();
  const known = names.filter(
    (name, index): name is Name & ProbeName => names.indexOf(name) === index && Object.prototype.hasOwnProperty.call(probes, name),
  );
  const results = await runProbes(probes, known);
  const found: Partial<Record<Name, ProbeFact>> = {};
  for (const name of known) {
    const result = results[name];
    if (result) found[name] = { verdict: VERDICTS[result.status], sentence: result.sentence };
  }
  return found;
}
