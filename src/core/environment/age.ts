import { daysBetween, supersededOn, type Chain, type ReleaseTable } from './releases.ts';
import type { Environment } from './types.ts';
import { majorOf } from './versions.ts';

/** What an editor may set in content/site.yaml; numbers are majors (for `webkit`: of Safari). */
export interface SupportPolicy {
  readonly minimumEngines: {
    readonly blink?: number | undefined;
    readonly gecko?: number | undefined;
    readonly webkit?: number | undefined;
  };
  readonly firefoxEsr: readonly SupportedFirefox[];
  readonly systemCeilings: readonly SystemCeiling[];
}

export interface SupportedFirefox {
  readonly major: number;
  /** `windows 7`, `macos 10.13`; any system when missing. */
  readonly systems?: readonly string[] | undefined;
  /** The last day of its updates; no end is known when missing. */
  readonly until?: string | undefined;
}

export interface SystemCeiling {
  readonly system: string;
  readonly versions: readonly string[];
  readonly blink?: number | undefined;
  readonly gecko?: number | undefined;
}

export type VerdictStatus = 'ok' | 'update-available' | 'outdated' | 'os-limited' | 'unsupported' | 'unknown';

/** A status and what it rests on; words are added by `assess`. */
export interface Age {
  readonly status: VerdictStatus;
  readonly basis:
    /** An engine that nobody develops any more, or one whose age says nothing. */
    | 'engine'
    /** The portal's own published minimum. */
    | 'minimum'
    /** The release data is too old to be believed. */
    | 'stale-table'
    /** A Firefox with extended support. */
    | 'extended-support'
    /** The system can't run anything newer. */
    | 'ceiling'
    /** The brand's own releases. */
    | 'releases'
    /** The releases of the engine that the brand is built on. */
    | 'engine-releases';
  /** The day this version was superseded; `''` when longer ago than the table reaches; missing when it is the newest. */
  readonly since?: string;
}

/** The parts of an environment that its age depends on: a light detector may know no more than these. */
export type Aged = Pick<
  Environment,
  | 'browser'
  | 'browserVersion'
  | 'browserMajor'
  | 'engine'
  | 'engineVersion'
  | 'engineMajor'
  | 'os'
  | 'osVersion'
  | 'osFullVersion'
  | 'osVersionAtLeast'
  | 'device'
  | 'inApp'
>;

/** A newer release has been out this long: worth saying. */
const UPDATE_AFTER_DAYS = 60;
/** This long: a reason for trouble. Not one brand's newest release was ever called outdated by it in 2024–2026. */
const OUTDATED_AFTER_DAYS = 180;
/** Beyond this age the table says nothing any more; only the portal's own minimum counts. */
const TABLE_VALID_DAYS = 120;

/**
 * Judges the age of a browser by the day its version was superseded, never by counting versions.
 *
 * Takes the release table, the site's policy and today's date (`2026-11-21`; the caller knows which clock to trust).
 * The rule and where its numbers come from: docs/browser-support.md.
 */
export function judgeAge(environment: Aged, releases: ReleaseTable, policy: SupportPolicy, today: string): Age {
  const version = comparableVersion(environment);
  return (
    byEngine(environment, version) ??
    byMinimum(environment, version, policy) ??
    byStaleTable(environment, releases, policy, today) ??
    byExtendedSupport(environment, policy, today) ??
    byCeiling(environment, policy) ??
    byReleases(environment, version, releases, today)
  );
}

/** The engine's version on the scale people know: WebKit is numbered by Safari, which on iOS is the system itself. */
function comparableVersion({ engine, engineVersion, os, osFullVersion, osVersionAtLeast, browser, browserVersion }: Aged): string {
  if (os === 'ios') return osVersionAtLeast ? '' : osFullVersion;
  if (engine === 'webkit') return os === 'macos' && browser === 'safari' ? browserVersion : '';
  // «rv:» stood still at 109 while Firefox went from 110 to 119 (bugzilla 1805967).
  return engine === 'gecko' && browser === 'firefox' ? browserVersion : engineVersion;
}

function byEngine({ engine }: Aged, version: string): Age | undefined {
  if (/^(?:trident|edgehtml|presto)$/.test(engine)) return { status: 'unsupported', basis: 'engine' };
  if (version === '' || !/^(?:blink|gecko|webkit)$/.test(engine)) return { status: 'unknown', basis: 'engine' };
  return undefined;
}

/** The portal's minimum for this engine, if the editor has published one. */
export function minimumOf(engine: string, { minimumEngines }: SupportPolicy): number | undefined {
  return engine === 'blink' || engine === 'gecko' || engine === 'webkit' ? minimumEngines[engine] : undefined;
}

function byMinimum({ engine }: Aged, version: string, policy: SupportPolicy): Age | undefined {
  const minimum = minimumOf(engine, policy);
  return minimum !== undefined && Number(majorOf(version)) < minimum ? { status: 'unsupported', basis: 'minimum' } : undefined;
}

function byStaleTable({ engine }: Aged, { asOf }: ReleaseTable, policy: SupportPolicy, today: string): Age | undefined {
  if (daysBetween(asOf, today) <= TABLE_VALID_DAYS) return undefined;
  const known = minimumOf(engine, policy) !== undefined;
  return known ? { status: 'ok', basis: 'minimum' } : { status: 'unknown', basis: 'stale-table' };
}

/** Whether this Firefox release still gets security updates on this system. */
export function isSupported({ systems, until }: SupportedFirefox, { os, osVersion }: Aged, today: string): boolean {
  return (systems === undefined || systems.indexOf(`${os} ${osVersion}`) >= 0) && (until === undefined || today <= until);
}

function byExtendedSupport(environment: Aged, { firefoxEsr }: SupportPolicy, today: string): Age | undefined {
  if (environment.browser !== 'firefox' || environment.device !== 'desktop') return undefined;
  const supported = firefoxEsr.some((esr) => String(esr.major) === environment.browserMajor && isSupported(esr, environment, today));
  return supported ? { status: 'ok', basis: 'extended-support' } : undefined;
}

/** The newest major of this engine that the system can run; undefined when there is no such limit. */
export function ceilingOf({ engine, os, osVersion }: Aged, { systemCeilings }: SupportPolicy): number | undefined {
  const ceiling = systemCeilings.filter(({ system, versions }) => system === os && versions.indexOf(osVersion) >= 0)[0];
  return engine === 'blink' || engine === 'gecko' ? ceiling?.[engine] : undefined;
}

/** The major to hold against a ceiling. */
export function engineMajorOf({ browser, browserMajor, engineMajor }: Aged): number {
  return Number(browser === 'firefox' ? browserMajor : engineMajor);
}

function byCeiling(environment: Aged, policy: SupportPolicy): Age | undefined {
  // Above the ceiling the brand has found a way of its own, and the usual rule goes on.
  return ceilingOf(environment, policy) === engineMajorOf(environment) ? { status: 'os-limited', basis: 'ceiling' } : undefined;
}

function byReleases(environment: Aged, version: string, { chains }: ReleaseTable, today: string): Age {
  const own = ownChain(environment);
  const base: Chain = environment.engine === 'gecko' ? 'firefox' : 'chrome';
  const since = own ? supersededOn(chains[own.chain], own.version, today) : supersededOn(chains[base], version, today);
  const basis = own ? 'releases' : 'engine-releases';
  if (since === undefined) return { status: 'ok', basis };
  const days = since === '' ? Infinity : daysBetween(since, today);
  if (days > OUTDATED_AFTER_DAYS) return { status: 'outdated', basis, since };
  // A fork follows its engine with a lag of its own: up to half a year says nothing about the fork.
  return { status: own && days > UPDATE_AFTER_DAYS ? 'update-available' : 'ok', basis, since };
}

/** The chain that knows this browser's own releases and the version to look up in it. */
function ownChain(environment: Aged): { readonly chain: Chain; readonly version: string } | undefined {
  const { browser, browserVersion: version, os, osFullVersion, inApp } = environment;
  if (os === 'ios') return { chain: 'ios', version: osFullVersion };
  switch (browser) {
    case 'chrome-headless':
      return { chain: 'chrome', version };
    case 'chrome':
    case 'firefox':
    case 'safari':
    case 'edge':
      return { chain: browser, version };
    case 'opera':
      if (os !== 'android') return { chain: 'opera', version };
      // Opera Mini runs in the system's web view and counts its versions apart.
      return inApp === '' ? { chain: 'opera-android', version } : undefined;
    case 'samsung':
      return os === 'android' ? { chain: 'samsung', version } : undefined;
    case 'yandex':
      return os === 'android' && isYearAndMonth(version) ? { chain: 'yandex-android', version } : undefined;
    default:
      return undefined;
  }
}

/** Yandex Browser is numbered by year and month (26.11); the Yandex app counts its builds (25.66), on a clock of its own. */
function isYearAndMonth(version: string): boolean {
  return /^\d\d\.(?:[1-9]|1[0-2])\./.test(`${version}.`);
}
