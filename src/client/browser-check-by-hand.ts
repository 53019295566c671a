import { probeLine } from '../core/environment/lines.ts';
import { buttonProbes, outcomeOf, probeRow, type ProbeOutcome } from '../core/probes/table.ts';
import { putInReport } from './browser-check-report.ts';
import { showResult, showStart } from './browser-check-view.ts';
import { outcomesFragment } from './probes/fragment.ts';
import { handProbe } from './probes/hand.ts';

let found: readonly ProbeOutcome[] = [];

/** What a probe that the visitor started has found: into its row, the lines for support and the link to the request. */
function tell(outcome: ProbeOutcome): void {
  const told = outcomeOf(outcome);
  if (!told) return;
  const { probe, result } = told;
  found = found.filter((other) => outcomeOf(other)?.probe !== probe).concat(outcome);
  showResult(probe, result);
  // Where nothing is known, an earlier line would pass for today's.
  putInReport({ label: probeRow(probe)?.request?.label ?? '', value: probeLine(probe, result)?.value ?? '' });
  const link = document.querySelector<HTMLAnchorElement>('[data-check-request]');
  if (link) link.hash = outcomesFragment(found);
}

/** Lets the visitor start the probes that have a button on this page. */
export function attachByHand(): void {
  for (const name of buttonProbes) {
    const button = document.querySelector<HTMLButtonElement>(`[data-by-hand="${name}"]`);
    const probe = handProbe(name);
    if (!button || !probe) continue;
    button.hidden = false;
    let looking = false;
    button.addEventListener('click', () => {
      if (looking) return;
      looking = true;
      // Not `disabled`: that would take the focus away from whoever pressed it by keyboard.
      button.setAttribute('aria-disabled', 'true');
      showStart(name);
      void Promise.resolve(probe(button)).then((outcome) => {
        looking = false;
        button.removeAttribute('aria-disabled');
        tell(outcome);
      });
    });
  }
}
