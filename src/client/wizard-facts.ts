import { quickNames } from '../core/environment/quick-names.ts';
import { touchPoints } from './probes/navigator.ts';
import { loadLightProbes } from './probes/registry.ts';
import type { ProbeName as PageProbe } from './probes/result.ts';
import type { CodeEnvironment } from '../core/diagnosis/code.ts';
import type { LikelyFact, ProbeName } from '../core/diagnosis/graph.ts';
import type { ProbeFact, ProbeFacts } from '../core/diagnosis/probes.ts';

/** What the wizard knows of this browser and device. */
export interface Facts {
  readonly probes: ProbeFacts;
  readonly likely: readonly LikelyFact[];
}

export const NO_FACTS: Facts = { probes: {}, likely: [] };

/** Class of browser and system for the diagnostic code. */
export function quickEnvironment(): CodeEnvironment {
  const { browser, system } = quickNames(navigator.userAgent, touchPoints());
  return { browser, system };
}

function likelyFacts(): LikelyFact[] {
  const { device } = quickNames(navigator.userAgent, touchPoints());
  // `onLine` proves nothing when true, so only its «false» counts.
  return [device === 'mobile' ? 'mobile' : 'desktop', ...(navigator.onLine ? [] : (['offline'] as const))];
}

const VERDICTS = { ok: 'ok', attention: 'suspect', unknown: 'unknown' } as const;

/** The others are small tools on their screens, started by hand. */
const BY_HAND: readonly ProbeName[] = ['device', 'reach', 'popups', 'keyboard', 'file', 'messages'];

function isPageProbe(name: ProbeName): name is PageProbe & ProbeName {
  return BY_HAND.indexOf(name) < 0;
}

/** Runs the probes and tells what they found; resolves to as much as is known, never rejects. */
export async function gatherFacts(names: readonly ProbeName[]): Promise<Facts> {
  const wanted = names.filter(isPageProbe);
  const light = wanted.length > 0 ? await loadLightProbes() : undefined;
  const results = light ? await light.run(wanted) : {};
  const probes: Partial<Record<ProbeName, ProbeFact>> = {};
  for (const name of wanted) {
    const result = results[name];
    if (result) probes[name] = { verdict: VERDICTS[result.status], sentence: result.sentence };
  }
  return { probes, likely: likelyFacts() };
}
