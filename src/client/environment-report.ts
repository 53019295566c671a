import { environmentLines, type EnvironmentLine } from '../core/environment/lines.ts';
import { readEnvironment } from './environment.ts';
import { runProbes } from './probes.ts';
import type { ProbeResult, ProbeResults } from './probes/result.ts';

/**
 * What support wants to know of this browser, a line each, for a request: probes run if their results are not given.
 * `byHand` are results of the probes that the visitor started. Every line may be edited or left out by the visitor
 * before anything is sent.
 */
export async function readEnvironmentLines(
  results?: ProbeResults,
  byHand: Readonly<Record<string, ProbeResult>> = {},
): Promise<readonly EnvironmentLine[]> {
  const [{ environment, labels, verdict }, found] = await Promise.all([
    readEnvironment(),
    results ?? runProbes({ only: ['cookies', 'storage', 'blockers', 'stale', 'clock', 'view', 'connection'] }),
  ]);
  return environmentLines({
    environment,
    labels,
    ...(verdict ? { verdict } : {}),
    results: { ...found, ...byHand },
    window: { width: window.innerWidth, height: window.innerHeight },
    language: navigator.language,
    time: new Date(),
  });
}
