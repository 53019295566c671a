/** What a page can find out by itself, in the order in which it is shown. */
export type ProbeName =
  'browser' | 'age' | 'cookies' | 'storage' | 'blockers' | 'stale' | 'clock' | 'inapp' | 'foreign-dom' | 'view' | 'connection';

export type ProbeStatus = 'ok' | 'attention' | 'unknown';

export interface ProbeResult {
  readonly status: ProbeStatus;
  /** One or two short Russian sentences for the reader; guesses say «похоже». */
  readonly sentence: string;
}

export type ProbeResults = Readonly<Partial<Record<ProbeName, ProbeResult>>>;

export function ok(sentence: string): ProbeResult {
  return { status: 'ok', sentence };
}

export function attention(sentence: string): ProbeResult {
  return { status: 'attention', sentence };
}

export function unknown(sentence: string): ProbeResult {
  return { status: 'unknown', sentence };
}
