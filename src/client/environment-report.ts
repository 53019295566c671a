import { environmentLines, type EnvironmentLine } from '../core/environment/lines.ts';
import { readEnvironment } from './environment.ts';
import { runProbes } from './probes.ts';
import type { ProbeResults } from './probes/result.ts';

/**
 * What support wants to know of this browser, a line each, for a request: probes run if their results are not given.
 * Every line may be edited or left out by the visitor before anything is sent.
 */
export async function readEnvironmentLines(results?: ProbeResults): Promise<readonly EnvironmentLine[]> {
  const [{ environment, labels, verdict }, found] = await Promise.all([
    readEnvironment(),
    results ?? runProbes({ only: ['cookies', 'storage', 'blockers', 'stale', 'clock', 'view', 'connection'] }),
  ]);
  return environmentLines({
    environment,
    labels,
    ...(verdict ? { verdict } : {}),
    results: found,
    window: { width: window.innerWidth, height: window.innerHeight },
    language: navigator.language,
    time: new Date(),
  });
}
