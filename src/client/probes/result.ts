import type { Aged } from '../../core/environment/age.ts';
import type { EnvironmentLabels } from '../../core/environment/types.ts';
import type { ProbeName, ProbeResult } from '../../core/probes/table.ts';
import type { OwnFiles } from './own-files.ts';
import type { ServerAnswer } from './server.ts';

export type ProbeResults = Readonly<Partial<Record<ProbeName, ProbeResult>>>;

/** What the page's detector knows of the browser. */
export interface BrowserReading {
  readonly environment: Aged;
  readonly labels: EnvironmentLabels;
  /** Of the browser, as this page tells it. */
  readonly age: ProbeResult;
}

/** What a probe may look with, besides the page itself; each is asked once for all probes of a look. */
export interface Means {
  readonly files: OwnFiles;
  readonly server: () => Promise<ServerAnswer | undefined>;
  readonly browser: () => Promise<BrowserReading>;
}

/** Looks at one thing. A probe that throws is reported as not known. */
export type Probe = (means: Means) => ProbeResult | Promise<ProbeResult>;

export function ok(sentence: string): ProbeResult {
  return { status: 'ok', sentence };
}

export function attention(sentence: string): ProbeResult {
  return { status: 'attention', sentence };
}

export function unknown(sentence: string): ProbeResult {
  return { status: 'unknown', sentence };
}
