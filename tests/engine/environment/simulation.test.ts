import { getAllVersions } from 'baseline-browser-mapping';
import { describe, expect, it } from 'vitest';
import { browserReleases } from '../../../src/build/browser-releases.ts';
import { judgeAge } from '../../../src/core/environment/age.ts';
import { detect } from '../../../src/core/environment/detect.ts';
import type { Environment } from '../../../src/core/environment/types.ts';
import { compareVersions } from '../../../src/core/environment/versions.ts';
import { policy } from '../../support/policy.ts';

interface Release {
  readonly browser: string;
  readonly version: string;
  readonly release_date: string;
  readonly engine_version?: string;
}

const all = getAllVersions({
  includeDownstreamBrowsers: true,
  outputFormat: 'array',
  suppressWarnings: true,
}) as unknown as readonly Release[];
const table = browserReleases({ full: true });

const win = (rest: string): string => `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const android = (rest: string): string => `Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;

/** A brand, its name in the data, and the user agent of a release with its engine. */
const BRANDS: readonly (readonly [who: string, name: string, ua: (version: string, engine: string) => string])[] = [
  ['Chrome', 'chrome', (version) => win(`Chrome/${version}.0.0.0 Safari/537.36`)],
  ['Chrome on Android', 'chrome_android', (version) => android(`Chrome/${version}.0.0.0 Mobile Safari/537.36`)],
  ['Edge', 'edge', (version) => win(`Chrome/${version}.0.0.0 Safari/537.36 Edg/${version}.0.0.0`)],
  ['Firefox', 'firefox', (version) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`],
  [
    'Safari',
    'safari',
    (version) =>
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
  ],
  [
    'Safari on iOS',
    'safari_ios',
    (version) =>
      `Mozilla/5.0 (iPhone; CPU iPhone OS ${version.replace('.', '_')} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`,
  ],
  ['Opera', 'opera', (version, engine) => win(`Chrome/${engine}.0.0.0 Safari/537.36 OPR/${version}.0.0.0`)],
  ['Opera on Android', 'opera_android', (version, engine) => android(`Chrome/${engine}.0.0.0 Mobile Safari/537.36 OPR/${version}.0.0.0`)],
  [
    'Yandex on Android',
    'ya_android',
    (version, engine) => android(`Chrome/${engine}.0.7000.60 YaBrowser/${version}.0.60.00 SA/3 Mobile Safari/537.36`),
  ],
  // No source dates the desktop releases: they are taken to carry the engine of the phone's.
  ['Yandex on a computer', 'ya_android', (version, engine) => win(`Chrome/${engine}.0.0.0 YaBrowser/${version}.0.0 Safari/537.36`)],
  [
    'Samsung Internet',
    'samsunginternet_android',
    (version, engine) => android(`SamsungBrowser/${version} Chrome/${engine}.0.0.0 Mobile Safari/537.36`),
  ],
];

function* days(first: string, last: string): Generator<string> {
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) yield new Date(day).toISOString().slice(0, 10);
}

/** The release with the highest version that has shipped by this day. */
function newest(releases: readonly Release[], day: string): Release | undefined {
  return releases
    .filter(({ release_date: date }) => date <= day)
    .reduce<Release | undefined>(
      (best, release) => (best && compareVersions(best.version, release.version) > 0 ? best : release),
      undefined,
    );
}

describe('every day from 2024 to 2026, whoever runs the newest release is never called outdated', () => {
  it.each(BRANDS)('%s', (_, name, userAgent) => {
    const releases = all.filter(({ browser, release_date: date }) => browser === name && /^\d{4}-/.test(date));
    const seen = new Map<string, Environment>();
    const alarms: string[] = [];
    for (const day of days('2024-01-01', '2026-11-21')) {
      const release = newest(releases, day);
      if (!release) throw new Error(`${name} had no release by ${day}`);
      const ua = userAgent(release.version, release.engine_version ?? release.version);
      const environment = seen.get(ua) ?? detect({ ua });
      seen.set(ua, environment);
      const { status } = judgeAge(environment, { ...table, asOf: day }, policy, day);
      if (status !== 'ok' && status !== 'update-available') alarms.push(`${day} ${release.version}: ${status}`);
    }
    expect(alarms).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });
});
