import { getAllVersions } from 'baseline-browser-mapping';
import type { Chain, Release, ReleaseTable } from '../core/environment/releases.ts';

/** Our name of a browser's line of versions → its name in baseline-browser-mapping. */
const CHAINS: Readonly<Record<Chain, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios: 'safari_ios',
  opera: 'opera',
  'opera-android': 'opera_android',
  samsung: 'samsunginternet_android',
  'yandex-android': 'ya_android',
};

/** Chains that list only what has shipped: their newest date is the day the data was gathered, or shortly before. */
const WITHOUT_PLANS: readonly Chain[] = ['opera', 'opera-android', 'safari', 'ios', 'samsung', 'yandex-android'];

/** Enough to name the day of the successor for whoever is a year and a half behind; older ones are «давно». */
const SHIPPED_DAYS = 600;

interface Row {
  readonly browser: string;
  readonly version: string;
  readonly release_date?: string;
}

/**
 * The release dates that pages need, from the installed baseline-browser-mapping (data of web-features and BCD).
 *
 * Takes `full` for every version ever (the daily simulation of the tests); else only the last 600 days, which is
 * all the rule can tell apart. Planned releases are kept: they count from their day on.
 */
export function browserReleases({ full = false } = {}): ReleaseTable {
  const rows = getAllVersions({
    includeDownstreamBrowsers: true,
    outputFormat: 'array',
    suppressWarnings: true,
  }) as readonly Row[];
  const chains = Object.fromEntries(
    Object.entries(CHAINS).map(([chain, browser]) => [chain, datedReleases(rows, browser)]),
  ) as unknown as Record<Chain, Release[]>;
  const asOf = WITHOUT_PLANS.flatMap((chain) => chains[chain].map(([, date]) => date)).reduce(
    (last, date) => (date > last ? date : last),
    '',
  );
  return { asOf, chains: full ? chains : recent(chains, asOf) };
}

function datedReleases(rows: readonly Row[], browser: string): Release[] {
  return rows
    .filter((row) => row.browser === browser && /^\d{4}-\d\d-\d\d$/.test(row.release_date ?? ''))
    .map((row): Release => [row.version, row.release_date ?? '']);
}

function recent(chains: Readonly<Record<Chain, readonly Release[]>>, asOf: string): Record<Chain, readonly Release[]> {
  const since = new Date(Date.parse(asOf) - SHIPPED_DAYS * 86_400_000).toISOString().slice(0, 10);
  return Object.fromEntries(
    Object.entries(chains).map(([chain, releases]) => [chain, releases.filter(([, date]) => date >= since)]),
  ) as unknown as Record<Chain, readonly Release[]>;
}
