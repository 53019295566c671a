import { probeLabel, probeLine } from '../core/environment/lines.ts';
import { putInReport } from './browser-check-report.ts';
import { showResult } from './browser-check-view.ts';
import { outcomesFragment, probeOf, resultOf, type Outcome } from './probes/by-hand.ts';

let found: readonly Outcome[] = [];

/** What a probe that the visitor started has found: into its row, the lines for support and the link to the request. */
export function tell(outcome: Outcome): void {
  const probe = probeOf(outcome);
  found = found.filter((other) => probeOf(other) !== probe).concat(outcome);
  showResult(probe, resultOf(outcome));
  // Where nothing is known, an earlier line would pass for today's.
  putInReport({ label: probeLabel(probe), value: probeLine(probe, resultOf(outcome))?.value ?? '' });
  const link = document.querySelector<HTMLAnchorElement>('[data-check-request]');
  if (link) link.hash = outcomesFragment(found);
}
