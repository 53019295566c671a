import { nextStep } from './advice.ts';
import { browserName } from './labels.ts';
import { lookup } from './lookup.ts';
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
  readonly firefoxEsr: readonly {
    readonly major: number;
    /** `windows 7`, `macos 10.13`; any system when missing. */
    readonly systems?: readonly string[] | undefined;
    readonly until?: string | undefined;
  }[];
  readonly systemCeilings: readonly {
    readonly system: string;
    readonly versions: readonly string[];
    readonly blink?: number | undefined;
    readonly gecko?: number | undefined;
  }[];
}

export type VerdictStatus = 'ok' | 'update-available' | 'outdated' | 'os-limited' | 'unsupported' | 'unknown';

export interface Verdict {
  readonly status: VerdictStatus;
  /** Two or three words: «свежий», «есть обновление». */
  readonly short: string;
  /** Why, in one Russian sentence. */
  readonly reason: string;
  /** What to do in exactly this browser on exactly this system; empty when nothing. */
  readonly next: string;
}

/** A newer release has been out this long: worth saying; and this long: a reason for trouble (docs/browser-support.md). */
const UPDATE_AFTER_DAYS = 60;
const OUTDATED_AFTER_DAYS = 180;
/** Beyond this age the table says nothing any more; only the portal's own minimum counts. */
const TABLE_VALID_DAYS = 120;

const SHORT: Readonly<Record<VerdictStatus, string>> = {
  ok: 'свежий',
  'update-available': 'есть обновление',
  outdated: 'устарел',
  'os-limited': 'новее для этой системы нет',
  unsupported: 'не поддерживается',
  unknown: 'возраст не определён',
};

/** A status with its reason, before advice is added. */
type Finding = readonly [status: VerdictStatus, reason: string];

/**
 * Says whether the browser is too old, why, and what to do about it.
 *
 * Takes what `detect` found, the release table, the site's policy and today's date (`2026-11-21`; the caller knows
 * which clock to trust, never this function). The rule and its numbers: docs/browser-support.md.
 */
export function assess(environment: Environment, releases: ReleaseTable, policy: SupportPolicy, today: string): Verdict {
  const [status, reason] = judge(environment, releases, policy, today);
  return { status, short: SHORT[status], reason, next: nextStep(status, environment, policy, today) };
}

function judge(environment: Environment, releases: ReleaseTable, policy: SupportPolicy, today: string): Finding {
  const version = comparableVersion(environment);
  return (
    byEngine(environment, version) ??
    byMinimum(environment, version, policy) ??
    (daysBetween(releases.asOf, today) > TABLE_VALID_DAYS ? withoutTable(environment, policy) : undefined) ??
    bySupport(environment, policy, today) ??
    byCeiling(environment, policy) ??
    byRelease(environment, version, releases, today)
  );
}

/** The engine's version on the scale people know: WebKit is numbered by Safari, which on iOS is the system itself. */
function comparableVersion({ engine, engineVersion, os, osFullVersion, osVersionAtLeast, browser, browserVersion }: Environment): string {
  if (os === 'ios') return osVersionAtLeast ? '' : osFullVersion;
  if (engine === 'webkit') return os === 'macos' && browser === 'safari' ? browserVersion : '';
  // Since Firefox 110 «rv:» may stand still while the browser moves on (bugzilla 1805967).
  return engine === 'gecko' && browser === 'firefox' ? browserVersion : engineVersion;
}

function byEngine({ engine, labels }: Environment, version: string): Finding | undefined {
  if (/^(?:trident|edgehtml|presto)$/.test(engine)) {
    return ['unsupported', `${labels.browser} больше не обновляется, и новые сайты в нём не работают.`];
  }
  if (version === '' || !/^(?:blink|gecko|webkit)$/.test(engine)) {
    return ['unknown', 'По этому браузеру мы не можем сказать, свежий ли он.'];
  }
  return undefined;
}

function byMinimum({ engine, labels }: Environment, version: string, { minimumEngines }: SupportPolicy): Finding | undefined {
  const minimum = minimumEngines[engine as keyof typeof minimumEngines];
  if (minimum === undefined || Number(majorOf(version)) >= minimum) return undefined;
  return [
    'unsupported',
    `Порталу нужна более новая версия: не ниже ${lookup(ENGINES, engine) ?? engine} ${minimum}, а у вас ${labels.browser}.`,
  ];
}

function withoutTable({ engine }: Environment, { minimumEngines }: SupportPolicy): Finding {
  const known = minimumEngines[engine as keyof typeof minimumEngines] !== undefined;
  return known
    ? ['ok', 'Версия не ниже той, что нужна порталу.']
    : ['unknown', 'Наши сведения о выпусках браузеров устарели, поэтому о возрасте браузера ничего не говорим.'];
}

function bySupport(
  { browser, browserMajor, os, osVersion, device }: Environment,
  { firefoxEsr }: SupportPolicy,
  today: string,
): Finding | undefined {
  if (browser !== 'firefox' || device !== 'desktop') return undefined;
  const supported = firefoxEsr.some(
    ({ major, systems, until }) =>
      String(major) === browserMajor &&
      (systems === undefined || systems.indexOf(`${os} ${osVersion}`) >= 0) &&
      (until === undefined || today <= until),
  );
  return supported ? ['ok', 'Это Firefox с длительной поддержкой: он ещё получает обновления безопасности.'] : undefined;
}

function byCeiling(
  { engine, engineMajor, browser, browserMajor, os, osVersion, labels }: Environment,
  { systemCeilings }: SupportPolicy,
): Finding | undefined {
  const major = browser === 'firefox' ? browserMajor : engineMajor;
  const limited = systemCeilings.some(
    (ceiling) =>
      ceiling.system === os &&
      ceiling.versions.indexOf(osVersion) >= 0 &&
      ((engine === 'blink' && String(ceiling.blink) === major) || (engine === 'gecko' && String(ceiling.gecko) === major)),
  );
  return limited ? ['os-limited', `На системе ${labels.system} новее не бывает: ${labels.browser} — последний для неё.`] : undefined;
}

function byRelease(environment: Environment, version: string, { chains }: ReleaseTable, today: string): Finding {
  const own = ownChain(environment);
  const base: Chain = environment.engine === 'gecko' ? 'firefox' : 'chrome';
  const since = own ? supersededOn(chains[own.chain], own.version, today) : supersededOn(chains[base], version, today);
  if (since === undefined) return ['ok', 'Новее этой версии пока нет.'];
  const days = since === '' ? Infinity : daysBetween(since, today);
  const what = own ? 'Версия новее' : `Движок новее (${lookup(ENGINES, environment.engine) ?? ''})`;
  if (days > OUTDATED_AFTER_DAYS)
    return ['outdated', `${what} вышл${own ? 'а' : 'и'} ${since === '' ? 'давно, больше года назад' : `ещё ${russianDate(since)}`}.`];
  // A fork follows the engine with a lag of its own: up to half a year says nothing about the fork.
  if (own && days > UPDATE_AFTER_DAYS) return ['update-available', `Версия новее вышла ${russianDate(since)}.`];
  return ['ok', own ? 'Версия свежая.' : `${browserName(environment.browser)} собран на свежем движке.`];
}

/** The chain that knows this browser's own releases and the version to look up in it. */
function ownChain({
  browser,
  browserVersion,
  os,
  osFullVersion,
  inApp,
}: Environment): { readonly chain: Chain; readonly version: string } | undefined {
  if (os === 'ios') return { chain: 'ios', version: osFullVersion };
  const version = browserVersion;
  switch (browser) {
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

const ENGINES: Readonly<Record<string, string>> = { blink: 'Chromium', gecko: 'Firefox', webkit: 'Safari' };

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** `2026-09-08` → «8 сентября 2026 года». */
function russianDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year} года`;
}
