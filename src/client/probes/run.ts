import { probeBlockers } from './blockers.ts';
import { probeClock } from './clock.ts';
import { probeConnection } from './connection.ts';
import { probeCookies } from './cookies.ts';
import { probeForeignDom } from './foreign-dom.ts';
import type { OwnFiles } from './own-files.ts';
import { unknown, type ProbeName, type ProbeResult, type ProbeResults } from './result.ts';
import { askServer, type ServerAnswer } from './server.ts';
import { probeStale } from './stale.ts';
import { probeStorage } from './storage.ts';
import { probeView } from './view.ts';

export type Probe = () => ProbeResult | Promise<ProbeResult>;

/** The probes that need no more than this page and its own files. They share one request to the server. */
export function pageProbes(files: OwnFiles): Readonly<Partial<Record<ProbeName, Probe>>> {
  let asked: Promise<ServerAnswer | undefined> | undefined;
  const server = (): Promise<ServerAnswer | undefined> => (asked ??= askServer(files));
  return {
    cookies: probeCookies,
    storage: probeStorage,
    blockers: () => probeBlockers(files),
    stale: () => server().then((answer) => probeStale(files, answer)),
    clock: () => server().then(probeClock),
    'foreign-dom': probeForeignDom,
    view: probeView,
    connection: () => server().then(probeConnection),
  };
}

/**
 * Starts the probes all at once and reports each as soon as it and all before it are ready, so that a list fills
 * from top to bottom. A probe that fails is reported as not known. Resolves to everything; never rejects.
 */
export async function runProbes(
  probes: Readonly<Partial<Record<ProbeName, Probe>>>,
  names: readonly ProbeName[],
  onResult: (name: ProbeName, result: ProbeResult) => void = () => undefined,
): Promise<ProbeResults> {
  const started = names.map((name) => ({ name, result: start(probes[name]) }));
  const results: Partial<Record<ProbeName, ProbeResult>> = {};
  for (const { name, result } of started) {
    results[name] = await result;
    onResult(name, results[name]);
  }
  return results;
}

async function start(probe: Probe | undefined): Promise<ProbeResult> {
  const failed = unknown('Не удалось проверить.');
  if (!probe) return failed;
  try {
    return await probe();
  } catch {
    return failed;
  }
}
