import './polyfills.ts';
import './print.ts';
import { takePlace } from './alive.ts';
import { pageProbes } from '../core/probes/table.ts';
import { attachByHand } from './browser-check-by-hand.ts';
import { attachReport } from './browser-check-report.ts';
import { showResult, showStarts, showSummary } from './browser-check-view.ts';
import { readEnvironment } from './environment.ts';
import { runProbes } from './probes.ts';
import { ok } from './probes/result.ts';

// The page /brauzer/: fills the rows that the server has written, one by one, and offers the result for support.

async function check(): Promise<void> {
  showStarts(pageProbes);
  showResult('javascript', ok('Скрипты работают: вы видите итог этой проверки.'));
  const results = await runProbes({
    onResult: showResult,
  });
  const { verdict } = await readEnvironment();
  const next = document.querySelector<HTMLElement>('[data-probe-next]');
  if (next && verdict && verdict.next !== '') {
    next.textContent = verdict.next;
    next.hidden = false;
  }
  showSummary(results);
  await attachReport(results);
}

// From here on sentinel.js keeps quiet.
document.documentElement.setAttribute('data-check', 'started');
takePlace('check');
void check();
attachByHand();
const again = document.querySelector('[data-check-again]');
if (again) {
  again.addEventListener('click', () => {
    window.location.reload();
  });
}
