import { environmentLines, surroundingLines, type EnvironmentLine } from '../core/environment/lines.ts';
import { pageProbes, requestProbes } from '../core/probes/table.ts';
import { readEnvironment } from './environment.ts';
import { runProbes } from './probes.ts';
import type { ProbeResults } from './probes/result.ts';

/**
 * What support wants to know of this browser, a line each, for a request: probes run if their results are not given.
 * `byHand` are results of the probes that the visitor started. Every line may be edited or left out by the visitor
 * before anything is sent.
 */
export async function readEnvironmentLines(results?: ProbeResults, byHand: ProbeResults = {}): Promise<readonly EnvironmentLine[]> {
  const only = pageProbes.filter((name) => requestProbes.indexOf(name) >= 0);
  const [{ environment, labels, verdict }, found] = await Promise.all([readEnvironment(), results ?? runProbes({ only })]);
  return environmentLines({ environment, labels, ...(verdict ? { verdict } : {}), results: { ...found, ...byHand } });
}

/** Size of the window, language and clock: they say little of a failure, and only who looks for everything is told. */
export function readSurroundingLines(): readonly EnvironmentLine[] {
  return surroundingLines({
    window: { width: window.innerWidth, height: window.innerHeight },
    language: navigator.language,
    time: new Date(),
  });
}
