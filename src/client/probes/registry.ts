import { late } from '../late.ts';
import type * as LightProbes from '../probes-light.ts';

/*
 * The light probes, fetched on first use: pages with a small budget have no room for them. Fetching rejects when they don't
 * arrive within 8 s; whoever asks after that tries anew.
 */

const PATIENCE_MS = 8000;
const fetchProbes = late(() => import('../probes-light.ts'), PATIENCE_MS);

/** Undefined when the probes don't arrive. */
export function loadLightProbes(): Promise<typeof LightProbes | undefined> {
  return fetchProbes().catch(() => undefined);
}
