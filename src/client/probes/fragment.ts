import { outcomeOf, type ProbeName, type ProbeOutcome, type ProbeResult } from '../../core/probes/table.ts';

/*
 * What the probes that a visitor started have found, as the fragment of a link to the request. It carries names, never
 * words: nobody can write into a request by a forged link.
 */

const MARK = 'proverka=';
/** More outcomes than anybody can start probes; keeps a forged address from costing time. */
const MOST = 20;

/** Outcomes as the fragment of a link: `proverka=popups.open~reach.shut`. */
export function outcomesFragment(outcomes: readonly ProbeOutcome[]): string {
  return MARK + outcomes.join('~');
}

/** The results that such a fragment names, by probe; whatever is no outcome is left out. Takes it with or without `#`. */
export function resultsOfFragment(fragment: string): Readonly<Partial<Record<ProbeName, ProbeResult>>> {
  const results: Partial<Record<ProbeName, ProbeResult>> = {};
  const [before, named = ''] = fragment.split(MARK);
  if (before !== '' && before !== '#') return results;
  for (const text of named.split('~', MOST)) {
    const outcome = outcomeOf(text);
    if (outcome) results[outcome.probe] = outcome.result;
  }
  return results;
}
