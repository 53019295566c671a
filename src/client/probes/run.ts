import type { ProbeName, ProbeResult } from '../../core/probes/table.ts';
import { ownFiles } from './own-files.ts';
import { unknown, type BrowserReading, type Means, type Probe, type ProbeResults } from './result.ts';
import { askServer, type ServerAnswer } from './server.ts';

/** Every probe of the folder by its file: a new one needs no entry anywhere else in the client. */
const PROBES = import.meta.glob<Probe>('./automatic/*.ts', { eager: true, import: 'probe' });

export function probeOf(name: string): Probe | undefined {
  return PROBES[`./automatic/${name}.ts`];
}

function meansOf(browser: () => Promise<BrowserReading>): Means {
  const files = ownFiles();
  let asked: Promise<ServerAnswer | undefined> | undefined;
  return { files, server: () => (asked ??= askServer(files)), browser };
}

/**
 * Starts the probes all at once and reports each as soon as it and all before it are ready, so that a list fills
 * from top to bottom. A probe that fails is reported as not known. Resolves to everything; never rejects.
 * `browser` reads the browser with the detector that the page has room for.
 */
export async function runProbes(
  browser: () => Promise<BrowserReading>,
  names: readonly ProbeName[],
  onResult: (name: ProbeName, result: ProbeResult) => void = () => undefined,
): Promise<ProbeResults> {
  const means = meansOf(browser);
  const started = names.map((name) => ({ name, result: start(probeOf(name), means) }));
  const results: Partial<Record<ProbeName, ProbeResult>> = {};
  for (const { name, result } of started) {
    const found = await result;
    results[name] = found;
    onResult(name, found);
  }
  return results;
}

async function start(probe: Probe | undefined, means: Means): Promise<ProbeResult> {
  const failed = unknown('Не удалось проверить.');
  if (!probe) return failed;
  try {
    return await probe(means);
  } catch {
    return failed;
  }
}
