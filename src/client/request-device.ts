import type { DetectedLine } from '../core/request/index.ts';
import { readEnvironmentLines } from './environment-report.ts';
import { readEnvironment } from './environment.ts';
import { late } from './late.ts';
import type { ProbeResults } from './probes/result.ts';

/** What the visitor found on the page of the check: only its link brings it along. */
const fetchFragment = late(() => import('./probes/fragment.ts'));

async function byHand(fragment: string): Promise<ProbeResults> {
  if (fragment.indexOf('#proverka=') !== 0) return {};
  return (await fetchFragment()).resultsOfFragment(fragment);
}

/** What stands in every request, known or not. */
const MAIN = [
  { id: 'browser', label: 'Браузер' },
  { id: 'system', label: 'Система' },
  { id: 'device', label: 'Устройство' },
] as const;

function withMain(lines: readonly DetectedLine[]): DetectedLine[] {
  const main = MAIN.map(({ id, label }) => lines.filter((line) => line.id === id)[0] ?? { id, label, value: '' });
  return main.concat(lines.filter((line) => !MAIN.some(({ id }) => id === line.id)));
}

/**
 * Browser, system and device at once, with the results of the probes as soon as they are there; never rejects.
 * `fragment` may carry what the check of the browser found when the visitor asked for it.
 */
export async function readDevice(fragment: string, show: (lines: readonly DetectedLine[]) => void): Promise<void> {
  try {
    const { environment, labels } = await readEnvironment();
    show([
      { id: 'browser', label: 'Браузер', value: environment.browser === '' ? '' : labels.browser },
      { id: 'system', label: 'Система', value: environment.os === '' ? '' : labels.system },
      { id: 'device', label: 'Устройство', value: environment.device === '' ? '' : labels.device.toLowerCase() },
    ]);
    show(withMain(await readEnvironmentLines(undefined, await byHand(fragment).catch(() => ({})))));
  } catch {
    show(withMain([]));
  }
}
