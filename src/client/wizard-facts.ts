import { quickNames } from '../core/environment/quick-names.ts';
import { touchPoints } from './probes/navigator.ts';
import { loadLightProbes } from './probes/registry.ts';
import type { LikelyFact } from '../core/diagnosis/graph.ts';
import type { ProbeFacts } from '../core/diagnosis/probes.ts';
import type { ProbeName } from '../core/probes/table.ts';

/** What the wizard knows of this browser and device. */
export interface Facts {
  readonly probes: ProbeFacts;
  readonly likely: readonly LikelyFact[];
}

export const NO_FACTS: Facts = { probes: {}, likely: [] };

function likelyFacts({ connection }: ProbeFacts): LikelyFact[] {
  const { device } = quickNames(navigator.userAgent, touchPoints());
  const likely: LikelyFact[] = [device === 'mobile' ? 'mobile' : 'desktop'];
  // `onLine` proves nothing when true, so there only its «false» counts; that a file has come does prove something.
  if (!navigator.onLine) likely.push('offline');
  else if (connection?.verdict === 'ok') likely.push('online');
  return likely;
}

/** Runs the probes and tells what they found; resolves to as much as is known, never rejects. */
export async function gatherFacts(names: readonly ProbeName[]): Promise<Facts> {
  const light = await loadLightProbes();
  const probes = light ? await light.facts(names) : {};
  return { probes, likely: likelyFacts(probes) };
}
