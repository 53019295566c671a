import { describe, expect, it } from 'vitest';
import { browserReleases } from '../../../src/build/browser-releases.ts';
import { judgeAge, type SupportPolicy, type VerdictStatus } from '../../../src/core/environment/age.ts';
import { assess } from '../../../src/core/environment/assess.ts';
import { detect } from '../../../src/core/environment/detect.ts';
import { detectLight } from '../../../src/core/environment/light.ts';
import type { ReleaseTable } from '../../../src/core/environment/releases.ts';
import type { ClientHints } from '../../../src/core/environment/types.ts';
import { chromiumHints } from './user-agents.ts';
import { policy as usual } from '../../support/policy.ts';

const TODAY = '2026-11-21';
const releases = browserReleases();

const win = (system: string, rest: string): string =>
  `Mozilla/5.0 (Windows NT ${system}; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const chrome = (major: number, system = '10.0'): string => win(system, `Chrome/${major}.0.0.0 Safari/537.36`);
const edge = (major: number): string => win('10.0', `Chrome/${major}.0.0.0 Safari/537.36 Edg/${major}.0.0.0`);
const opera = (major: number, blink: number): string => win('10.0', `Chrome/${blink}.0.0.0 Safari/537.36 OPR/${major}.0.0.0`);
const firefox = (major: number, system = 'Windows NT 10.0; Win64; x64'): string =>
  `Mozilla/5.0 (${system}; rv:${major}.0) Gecko/20100101 Firefox/${major}.0`;
const android = (version: string, rest: string): string =>
  `Mozilla/5.0 (Linux; Android ${version}; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const yandexAndroid = (version: string, blink: number): string =>
  android('14', `Chrome/${blink}.0.7000.60 YaBrowser/${version}.0.60.00 SA/3 Mobile Safari/537.36`);
const yandexDesktop = (version: string, blink: number): string =>
  win('10.0', `Chrome/${blink}.0.0.0 YaBrowser/${version}.0.0 Safari/537.36`);
const iphone = (version: string): string =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${Number(version.split('.')[0]) >= 26 ? '18_7' : version.replace('.', '_')} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`;
const safari = (version: string): string =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`;
const IE11 = 'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko';

/** Who comes, what the rule says, and words that must stand in the advice. */
type Case = readonly [who: string, ua: string, status: VerdictStatus, advice?: string];

const CASES: readonly Case[] = [
  // The table of docs/browser-support.md, as of 21 November 2026.
  ['Chrome 158, the newest', chrome(158), 'ok'],
  ['Chrome 157, superseded four days ago', chrome(157), 'ok'],
  ['Chrome 152, 74 days', chrome(152), 'update-available', 'О браузере Google Chrome'],
  ['Chrome 145, 256 days', chrome(145), 'outdated', 'О браузере Google Chrome'],
  ['Chrome 109 on Windows 7', chrome(109, '6.1'), 'os-limited', 'Firefox ESR 115'],
  ['Chrome 109 on Windows 8.1', chrome(109, '6.3'), 'os-limited', 'Firefox ESR 115'],
  ['Chrome 109 on Windows 10', chrome(109), 'outdated', 'О браузере Google Chrome'],
  ['Yandex 26.11 on Android', yandexAndroid('26.11', 154), 'ok'],
  ['Yandex 26.4 on Android, not newer than 26.11', yandexAndroid('26.4', 146), 'update-available', 'RuStore'],
  ['Yandex on a computer, Blink 152', yandexDesktop('26.10', 152), 'ok'],
  ['Yandex on a computer, Blink 118', yandexDesktop('23.11', 118), 'outdated', '«Дополнительно» → «О браузере»'],
  ['Atom on Blink 106', win('10.0', 'Chrome/106.0.0.0 Atom/26.0.0.0 Safari/537.36'), 'outdated', 'другой браузер'],
  [
    'Chromium-Gost 148, 172 days',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36 (Chromium GOST)',
    'ok',
  ],
  ['Samsung 31', android('14', 'SamsungBrowser/31.0 Chrome/148.0.0.0 Mobile Safari/537.36'), 'ok'],
  ['Samsung 28', android('13', 'SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36'), 'outdated', 'Galaxy Store'],
  [
    'UC 19.2, the newest and still old',
    android('12', 'Version/4.0 Chrome/123.0.6312.80 UCBrowser/19.2.0.1390 Mobile Safari/537.36'),
    'outdated',
    'другой браузер',
  ],
  ['Firefox 160', firefox(160), 'ok'],
  ['Firefox ESR 153', firefox(153), 'ok'],
  ['Firefox ESR 115 on Windows 7', firefox(115, 'Windows NT 6.1; Win64; x64'), 'ok'],
  ['Firefox 115 on Windows 10', firefox(115), 'outdated', '«О Firefox»'],
  ['iOS 27.2', iphone('27.2'), 'ok'],
  ['iOS 26.6', iphone('26.6'), 'update-available', 'Обновите iOS'],
  ['iOS 15.6', iphone('15.6'), 'outdated', 'Обновите iOS'],
  ['Internet Explorer 11', IE11, 'unsupported', 'в другом браузере'],
  ['old Edge', win('10.0', 'Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763'), 'unsupported', 'в другом браузере'],
  // Chrome and Edge.
  ['Chrome 159, newer than today’s table', chrome(159), 'ok'],
  ['Chrome 999, newer than any table', chrome(999), 'ok'],
  ['Chrome 100 on Windows 7, below what the system can', chrome(100, '6.1'), 'outdated', 'обновлять нечего'],
  ['Chrome 49 on Windows XP', win('5.1', 'Chrome/49.0.2623.112 Safari/537.36'), 'outdated', 'другого устройства'],
  ['Chrome 64 on Windows 10', chrome(64), 'outdated'],
  [
    'Chrome on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36',
    'ok',
  ],
  [
    'Chrome 138 on Android 9, the last there',
    android('9', 'Chrome/138.0.7204.63 Mobile Safari/537.36'),
    'os-limited',
    'другого устройства',
  ],
  [
    'Chrome 119 on Android 7, the last there',
    android('7.1.2', 'Chrome/119.0.6045.66 Mobile Safari/537.36'),
    'os-limited',
    'другого устройства',
  ],
  ['Chrome 157 on Android 14', android('14', 'Chrome/157.0.8100.4 Mobile Safari/537.36'), 'ok'],
  ['Chrome 145 on Android 14', android('14', 'Chrome/145.0.7600.4 Mobile Safari/537.36'), 'outdated', 'Google Play или RuStore'],
  ['Edge 158', edge(158), 'ok'],
  ['Edge 157', edge(157), 'ok'],
  ['Edge 151, 85 days', edge(151), 'update-available', 'О программе Microsoft Edge'],
  ['Edge 140', edge(140), 'outdated', 'О программе Microsoft Edge'],
  // Opera.
  ['Opera 140', opera(140, 157), 'ok'],
  ['Opera 135', opera(135, 151), 'update-available', 'Обновление и восстановление'],
  ['Opera 120', opera(120, 135), 'outdated'],
  ['Opera 104 on Android', android('14', 'Chrome/156.0.0.0 Mobile Safari/537.36 OPR/104.0.0.0'), 'ok'],
  [
    'Opera Mini on Android, counted apart and fresh by its engine',
    android('14', 'Version/4.0 Chrome/157.0.8100.4 Mobile Safari/537.36 OPR/96.0.2254.79779').replace('SM-A546E', 'SM-A546E; wv'),
    'ok',
  ],
  // Firefox and Safari.
  ['Firefox 155, 67 days', firefox(155), 'update-available', '«О Firefox»'],
  ['Firefox 128, an ESR that has ended', firefox(128), 'outdated'],
  ['Firefox 115 on macOS 10.13', firefox(115, 'Macintosh; Intel Mac OS X 10.13'), 'ok'],
  ['Firefox 118, whose engine says 109', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/118.0', 'outdated'],
  ['Firefox 160 on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:160.0) Gecko/160.0 Firefox/160.0', 'ok'],
  ['Safari 27.2 on a Mac', safari('27.2'), 'ok'],
  ['Safari 26.6 on a Mac', safari('26.6'), 'update-available', 'Обновите macOS'],
  ['Safari 16 on a Mac', safari('16.6'), 'outdated', 'Обновите macOS'],
  [
    'Chrome on an iPhone that hides its version',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/157.0 Mobile/15E148 Safari/604.1',
    'unknown',
  ],
  [
    'Chrome on iOS 16',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/120.0 Mobile/15E148 Safari/604.1',
    'outdated',
    'Обновите iOS',
  ],
  [
    'the Yandex app on iOS 27',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 YaBrowser/26.10.2.700.10 YaApp_iOS/2610.2 Safari/604.1 SA/3 Version/27.1',
    'ok',
  ],
  // Others built on Chromium, and pages inside apps.
  [
    'the Yandex app with its own numbers',
    android('14', 'Chrome/152.0.7900.1 YaSearchBrowser/26.120.1 BroPP/1.0 YaSearchApp/26.120.1 webOmni SA/3 Mobile Safari/537.36'),
    'ok',
  ],
  [
    'HUAWEI Browser 15 on Blink 114',
    android('12', 'Chrome/114.0.5735.196 HuaweiBrowser/15.0.4.312 Mobile Safari/537.36'),
    'outdated',
    'AppGallery',
  ],
  ['Mi Browser on Blink 150', android('14', 'Version/4.0 Chrome/150.0.1.1 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.40.0'), 'ok'],
  [
    'a page inside an app, web view 157',
    android('14', 'Version/4.0 Chrome/157.0.8100.4 Mobile Safari/537.36').replace('SM-A546E', 'SM-A546E; wv'),
    'ok',
  ],
  [
    'a page inside an app, web view 100',
    android('11', 'Version/4.0 Chrome/100.0.4896.58 Mobile Safari/537.36').replace('SM-A546E', 'SM-A546E; wv'),
    'outdated',
    'в обычном браузере',
  ],
  ['SberBrowser on Blink 142', win('10.0', 'Chrome/142.0.0.0 Safari/537.36 SberBrowser/23.1.10.1'), 'outdated', 'другой браузер'],
  // Nothing to say.
  [
    'WebKitGTK, which is not Apple',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
    'unknown',
  ],
  [
    'Android’s own old browser',
    'Mozilla/5.0 (Linux; U; Android 4.2.2; ru-ru; X) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    'unknown',
  ],
  ['nothing at all', '', 'unknown'],
  ['Opera 12', 'Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18', 'unsupported', 'в другом браузере'],
];

const verdictOf = (ua: string, today = TODAY, policy: SupportPolicy = usual, table: ReleaseTable = releases, hints?: ClientHints) =>
  assess(detect({ ua, ...(hints && { hints }) }), table, policy, today);

const visitors = CASES.map(([who, ua, status, advice]) => ({ who, ua, status, advice }));

describe('the age of a browser on 21 November 2026', () => {
  it('is judged for at least sixty visitors', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(visitors)('$who', ({ ua, status, advice }) => {
    const verdict = verdictOf(ua);
    expect(verdict.status).toBe(status);
    expect(verdict.reason).toMatch(/\.$/);
    if (advice !== undefined) expect(verdict.next).toContain(advice);
    // Whoever has nothing to worry about gets no advice; whoever has gets some.
    expect(verdict.next === '').toBe(status === 'ok' || status === 'unknown');
  });

  it.each(visitors)('the light detector agrees: $who', ({ ua, status }) => {
    expect(judgeAge(detectLight(ua), releases, usual, TODAY).status).toBe(status);
  });

  it('knows Windows 7 by its hint too', () => {
    const hints = chromiumHints('Google Chrome', '109.0.5414.120', { platform: 'Windows', platformVersion: '0.1.0' });
    expect(verdictOf(chrome(109, '6.1'), TODAY, usual, releases, hints).status).toBe('os-limited');
  });

  it('never tells Windows 7 to update Chrome once Firefox ESR 115 has ended', () => {
    const verdict = verdictOf(chrome(109, '6.1'), '2027-04-01', usual, { ...releases, asOf: '2027-03-20' });
    expect(verdict).toMatchObject({
      status: 'os-limited',
      next: 'На Windows 7 новее не бывает, обновлять нечего. Зайдите на портал с другого устройства.',
    });
  });
});

describe('the portal’s own minimum', () => {
  const policy: SupportPolicy = { ...usual, minimumEngines: { blink: 120, gecko: 115, webkit: 16 } };

  it.each([
    ['Chrome 119', chrome(119), 'unsupported'],
    ['Chrome 120', chrome(120), 'outdated'],
    ['Firefox 102', firefox(102), 'unsupported'],
    ['iOS 15.6', iphone('15.6'), 'unsupported'],
    ['Safari 16.6', safari('16.6'), 'outdated'],
    ['Chrome 109 on Windows 7: below the minimum comes first', chrome(109, '6.1'), 'unsupported'],
  ] as const)('%s', (_, ua, status) => {
    expect(verdictOf(ua, TODAY, policy).status).toBe(status);
  });

  it('is named in the reason', () => {
    expect(verdictOf(chrome(100), TODAY, policy).reason).toBe('Порталу нужна версия новее: не ниже Chromium 120.');
  });
});

describe('release data older than 120 days', () => {
  const last = '2027-03-18';
  const first = '2027-03-19';

  it('is believed on its last day', () => {
    expect(releases.asOf).toBe('2026-11-18');
    expect(verdictOf(chrome(145), last).status).toBe('outdated');
  });

  it('says nothing after that', () => {
    expect(verdictOf(chrome(145), first).status).toBe('unknown');
    expect(verdictOf(chrome(109, '6.1'), first).status).toBe('unknown');
  });

  it('leaves the portal’s minimum and dead engines', () => {
    const policy: SupportPolicy = { ...usual, minimumEngines: { blink: 120 } };
    expect(verdictOf(chrome(119), first, policy).status).toBe('unsupported');
    expect(verdictOf(chrome(145), first, policy).status).toBe('ok');
    expect(verdictOf(IE11, first).status).toBe('unsupported');
  });
});
