import { compareVersions } from './versions.ts';

/** A line of versions of one browser on its own clock. `chrome` also dates the engine of every Chromium-based browser. */
export type Chain = 'chrome' | 'edge' | 'firefox' | 'safari' | 'ios' | 'opera' | 'opera-android' | 'samsung' | 'yandex-android';

/** Version and the day it shipped or will ship, `2026-11-17`. */
export type Release = readonly [version: string, date: string];

/** When browsers were released: made at build time (src/build/browser-releases.ts), read by the page. */
export interface ReleaseTable {
  /** The last day the data is known to be complete for. */
  readonly asOf: string;
  /** Oldest first; versions older than the first are older than all of them. */
  readonly chains: Readonly<Record<Chain, readonly Release[]>>;
}

/**
 * The day a version was superseded: the first day, not after `today`, on which a newer version of its chain shipped.
 * Undefined when it is the newest there is; `''` when it is older than the table, so the day is not known.
 */
export function supersededOn(chain: readonly Release[], version: string, today: string): string | undefined {
  const shipped = chain.filter(([, date]) => date <= today);
  const newer = shipped.filter(([other]) => compareVersions(other, version) > 0).map(([, date]) => date);
  if (newer.length === 0) return undefined;
  return newer.length === shipped.length ? '' : newer.reduce((first, date) => (date < first ? date : first));
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
