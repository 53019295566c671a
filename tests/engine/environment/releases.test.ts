import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { browserReleases } from '../../../src/build/browser-releases.ts';
import { daysBetween, supersededOn, type Release } from '../../../src/core/environment/releases.ts';
import { compareVersions, majorOf } from '../../../src/core/environment/versions.ts';

describe('versions are compared part by part', () => {
  it.each([
    ['26.11', '26.4', 1],
    ['26.4', '26.11', -1],
    ['157', '157.0.0', 0],
    ['9', '10', -1],
    ['10.15.7', '10.15', 1],
    ['', '1', -1],
    ['x', '0', 0],
    ['14.39.0-gn', '14.39', 0],
  ])('%s and %s', (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
  });

  it.each([
    ['157.0.8100.45', '157'],
    ['', ''],
    ['rv', ''],
  ])('the major of «%s» is «%s»', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });
});

describe('the day a version was superseded', () => {
  // Yandex shipped 25.8 before 25.6: the data is in no order of days.
  const chain: readonly Release[] = [
    ['25.4', '2025-04-23'],
    ['25.6', '2025-09-04'],
    ['25.8', '2025-08-30'],
    ['25.10', '2025-10-09'],
    ['25.12', '2026-12-07'],
  ];

  it.each([
    ['the first newer one by date', '25.4', '2025-12-01', '2025-08-30'],
    ['the newest of today', '25.10', '2025-12-01', undefined],
    ['a planned release does not count before its day', '25.10', '2026-12-06', undefined],
    ['and counts from its day on', '25.10', '2026-12-07', '2026-12-07'],
    ['newer than the table', '26.3', '2026-12-07', undefined],
    ['older than the table: the day is not known', '24.1', '2025-12-01', ''],
  ])('%s', (_, version, today, expected) => {
    expect(supersededOn(chain, version, today)).toBe(expected);
  });

  it('counts days over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});

describe('the table that pages load', () => {
  const table = browserReleases();

  it('is as of the day the data was gathered, not of a planned release', () => {
    expect(table.asOf >= '2026-11-18' && table.asOf < '2027-01-05').toBe(true);
  });

  it('has every chain, dated', () => {
    for (const releases of Object.values(table.chains)) {
      expect(releases.length).toBeGreaterThan(2);
      for (const [version, date] of releases) expect(`${version} ${date}`).toMatch(/^[\d.]+ \d{4}-\d\d-\d\d$/);
    }
  });

  it('is small', () => {
    expect(gzipSync(JSON.stringify(table)).length).toBeLessThan(2000);
  });
});
