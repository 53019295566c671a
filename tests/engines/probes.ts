import { until, type Driver } from './driver.ts';
import { check, same, type Visit } from './visit.ts';

const ALARM = 'Обратите внимание';

/** Runs the check of the browser to its end. Returns the rows that deserve a look, in their order, with what they say. */
export async function readAlarms(driver: Driver, origin: string): Promise<readonly string[]> {
  await driver.goto(`${origin}/brauzer/`);
  await until('the check has ended', async () => (await driver.text('[data-check-summary]')).includes('Проверили'));
  // A list of strings, as the oldest engines can give it.
  return driver.evaluate<readonly string[]>(`[].slice.call(document.querySelectorAll('.probe')).filter(function (row) {
    var status = row.querySelector('[data-probe-status]');
    return status && status.textContent === '${ALARM}';
  }).map(function (row) {
    return row.id.replace('proba-', '') + ': ' + row.querySelector('[data-probe-sentence]').textContent;
  })`);
}

/** The alarms without the browser's age: an old engine is rightly called old. */
function besidesAge(alarms: readonly string[]): string[] {
  return alarms.filter((alarm) => !alarm.startsWith('age: '));
}

const STORAGE_BLOCKED = `(function () { try { return !window.localStorage; } catch (error) { return true; } })()`;

/** No false alarm in a clean engine; blocked cookies are noticed, and blocked storage where the mode blocks that too. */
export async function runProbes(visit: Visit): Promise<void> {
  const { driver, site, mode } = visit;
  await check(visit, 'the check of the browser', async () => {
    const alarms = besidesAge(await readAlarms(driver, site.origin)).map((alarm) => alarm.replace(/:.*/, ''));
    const storage = (await driver.evaluate<boolean>(STORAGE_BLOCKED)) ? ['storage'] : [];
    same('alarms', alarms, mode === 'no storage' ? ['cookies', ...storage] : []);
  });
}
