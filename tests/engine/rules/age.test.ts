import { describe, expect, test } from 'vitest';
import {
  ceilingOf,
  engineMajorOf,
  isSupported,
  judgeAge,
  minimumOf,
  type Age,
  type Aged,
  type SupportPolicy,
} from '../../../src/core/environment/age.ts';
import { daysBetween, supersededOn, type Release, type ReleaseTable } from '../../../src/core/environment/releases.ts';
import { capture, compareVersions, majorOf } from '../../../src/core/environment/versions.ts';

/*
 * Each rule of a browser's age by a case that only this rule can decide. The releases are invented: every chain has its own
 * days, so that a case which looks into another chain gets another answer. Today is 1 June 2026.
 */

const TODAY = '2026-06-01';

/** Version 10 is old, 20 came on the first day given, 30 on the second; 40 will come. */
const chain = (second: string, third: string): readonly Release[] => [
  ['10', '2025-01-01'],
  ['20', second],
  ['30', third],
  ['40', '2026-12-01'],
];

const TABLE: ReleaseTable = {
  asOf: '2026-05-30',
  chains: {
    chrome: chain('2025-06-01', '2026-05-01'),
    edge: chain('2025-06-02', '2026-05-02'),
    firefox: chain('2025-06-03', '2026-05-03'),
    safari: chain('2025-06-04', '2026-05-04'),
    ios: chain('2025-06-05', '2026-05-05'),
    opera: chain('2025-06-06', '2026-05-06'),
    'opera-android': chain('2025-06-07', '2026-05-07'),
    samsung: chain('2025-06-08', '2026-05-08'),
    'yandex-android': [
      ['25.1', '2025-01-01'],
      ['25.2', '2025-06-09'],
      ['25.10', '2026-05-09'],
      ['26.12', '2026-12-01'],
    ],
  },
};

const POLICY: SupportPolicy = { minimumEngines: {}, firefoxEsr: [], systemCeilings: [] };

const WINDOWS: Aged = {
  browser: 'chrome',
  browserVersion: '30.1',
  browserMajor: '30',
  engine: 'blink',
  engineVersion: '30.1',
  engineMajor: '30',
  os: 'windows',
  osVersion: '10',
  osFullVersion: '10',
  osVersionAtLeast: true,
  device: 'desktop',
  inApp: '',
};

const chrome = (version: string, more: Partial<Aged> = {}): Aged => ({
  ...WINDOWS,
  browserVersion: version,
  browserMajor: majorOf(version),
  engineVersion: version,
  engineMajor: majorOf(version),
  ...more,
});
const firefox = (version: string, more: Partial<Aged> = {}): Aged => ({ ...chrome(version), browser: 'firefox', engine: 'gecko', ...more });

function age(environment: Aged, policy: Partial<SupportPolicy> = {}, today = TODAY): Age {
  return judgeAge(environment, TABLE, { ...POLICY, ...policy }, today);
}

describe('the engine', () => {
  test.each(['trident', 'edgehtml', 'presto'])('%s is developed no more', (engine) => {
    expect(age({ ...WINDOWS, engine })).toEqual({ status: 'unsupported', basis: 'engine' });
  });

  test.each(['', 'goanna', 'xblink', 'blinkx', 'xtrident', 'tridentx'])('«%s» says nothing of an age', (engine) => {
    expect(age({ ...WINDOWS, engine })).toEqual({ status: 'unknown', basis: 'engine' });
  });

  test('without a version says nothing', () => {
    expect(age(chrome(''))).toEqual({ status: 'unknown', basis: 'engine' });
  });
});

describe('the version that counts', () => {
  const webkit = { engine: 'webkit', engineVersion: '605.1', engineMajor: '605' };
  const minimum = { minimumEngines: { webkit: 20, gecko: 20, blink: 20 } };

  test.each<readonly [rule: string, environment: Aged, status: Age['status']]>([
    [
      'on iOS the system’s',
      { ...WINDOWS, ...webkit, os: 'ios', browser: 'chrome', browserVersion: '99', osFullVersion: '19.9' },
      'unsupported',
    ],
    ['on iOS that hides it none', { ...WINDOWS, ...webkit, os: 'ios', osFullVersion: '19.9', osVersionAtLeast: true }, 'unknown'],
    ['in Safari on a Mac Safari’s', { ...WINDOWS, ...webkit, os: 'macos', browser: 'safari', browserVersion: '19.1' }, 'unsupported'],
    [
      'in another browser of WebKit on a Mac none',
      { ...WINDOWS, ...webkit, os: 'macos', browser: 'orion', browserVersion: '19.1' },
      'unknown',
    ],
    [
      'in what calls itself Safari elsewhere none',
      { ...WINDOWS, ...webkit, os: 'linux', browser: 'safari', browserVersion: '19.1' },
      'unknown',
    ],
    ['in Firefox Firefox’s', firefox('19', { engineVersion: '109', engineMajor: '109' }), 'unsupported'],
    ['in another browser of Gecko the engine’s', firefox('99', { browser: 'seamonkey', engineVersion: '19.0' }), 'unsupported'],
    [
      'in a browser that only calls itself Firefox the engine’s',
      chrome('99', { browser: 'firefox', engineVersion: '19.0' }),
      'unsupported',
    ],
    ['in a browser of Blink the engine’s', chrome('99', { engineVersion: '19.9' }), 'unsupported'],
  ])('%s', (_rule, environment, status) => {
    const hidden = environment.osVersionAtLeast && environment.os === 'ios' && status === 'unknown';
    expect(age({ ...environment, osVersionAtLeast: hidden }, minimum).status).toBe(status);
  });
});

describe('the portal’s minimum', () => {
  const policy = { minimumEngines: { blink: 20, gecko: 21, webkit: 22 } };

  test.each([
    ['blink', 20],
    ['gecko', 21],
    ['webkit', 22],
    ['presto', undefined],
  ])('of %s is %s', (engine, minimum) => {
    expect(minimumOf(engine, { ...POLICY, ...policy })).toBe(minimum);
  });

  test('a version below it is not supported', () => {
    expect(age(chrome('19.9'), policy)).toEqual({ status: 'unsupported', basis: 'minimum' });
  });

  test('the minimum itself is judged by its age', () => {
    expect(age(chrome('20'), policy).basis).toBe('releases');
  });

  test('comes before a ceiling, before extended support and before old data', () => {
    const ceilings = { systemCeilings: [{ system: 'windows', versions: ['10'], blink: 19 }] };
    expect(age(chrome('19'), { ...policy, ...ceilings }, '2027-01-01').status).toBe('unsupported');
    expect(age(firefox('19'), { ...policy, firefoxEsr: [{ major: 19 }] }).status).toBe('unsupported');
  });

  test('is none where none is published', () => {
    expect(age(chrome('1')).basis).toBe('releases');
  });
});

describe('release data that is old', () => {
  test('is believed on its 120th day', () => {
    expect(age(chrome('10'), {}, '2026-09-27').basis).toBe('releases');
  });

  test('says nothing a day later', () => {
    expect(age(chrome('10'), {}, '2026-09-28')).toEqual({ status: 'unknown', basis: 'stale-table' });
  });

  test('leaves the portal’s minimum, which is met', () => {
    expect(age(chrome('10'), { minimumEngines: { blink: 5 } }, '2026-09-28')).toEqual({ status: 'ok', basis: 'minimum' });
  });

  test('leaves no minimum of another engine', () => {
    expect(age(chrome('10'), { minimumEngines: { gecko: 5 } }, '2026-09-28').basis).toBe('stale-table');
  });
});

describe('a Firefox with extended support', () => {
  const esr = { firefoxEsr: [{ major: 10, systems: ['windows 10', 'macos 10.13'], until: TODAY }] };

  test('is in order', () => {
    expect(age(firefox('10'), esr)).toEqual({ status: 'ok', basis: 'extended-support' });
  });

  test.each([
    ['of another system', firefox('10', { osVersion: '7' }), TODAY],
    ['on the day after its end', firefox('10'), '2026-06-02'],
    ['of another major', firefox('20'), TODAY],
    ['on a telephone', firefox('10', { device: 'mobile' }), TODAY],
    ['that is no Firefox', chrome('10'), TODAY],
  ])('not one %s', (_rule, environment, today) => {
    expect(age(environment, esr, today).basis).not.toBe('extended-support');
  });

  test('any of several counts', () => {
    expect(age(firefox('10'), { firefoxEsr: [{ major: 5 }, { major: 10 }] }).basis).toBe('extended-support');
  });

  test('without systems on any, without an end for ever', () => {
    expect(isSupported({ major: 10 }, firefox('10'), '2999-01-01')).toBe(true);
  });
});

describe('what the system can run at most', () => {
  const policy: SupportPolicy = {
    ...POLICY,
    systemCeilings: [
      { system: 'windows', versions: ['7', '8.1'], blink: 20, gecko: 25 },
      { system: 'macos', versions: ['10'], blink: 15 },
    ],
  };
  const seven = { osVersion: '7' };

  test.each([
    ['by system and version', chrome('20', seven), 20],
    ['for Gecko', firefox('25', seven), 25],
    ['not for WebKit', chrome('20', { ...seven, engine: 'webkit' }), undefined],
    ['not for another version', chrome('20'), undefined],
    ['not for another system', chrome('20', { os: 'linux', osVersion: '7' }), undefined],
    ['for the second system listed', chrome('15', { os: 'macos' }), 15],
    ['not where no ceiling is given', firefox('15', { os: 'macos' }), undefined],
  ])('is known %s', (_rule, environment, ceiling) => {
    expect(ceilingOf(environment, policy)).toBe(ceiling);
  });

  test('reached: nothing newer is to be had', () => {
    expect(age(chrome('20', seven), policy)).toEqual({ status: 'os-limited', basis: 'ceiling' });
  });

  test.each([
    ['below it', '19'],
    ['above it', '21'],
  ])('%s the usual rule goes on', (_rule, version) => {
    expect(age(chrome(version, seven), policy).basis).toBe('releases');
  });

  test('Firefox is held against it by its own version, others by their engine’s', () => {
    expect(engineMajorOf(firefox('25', { engineMajor: '109' }))).toBe(25);
    expect(engineMajorOf(chrome('20', { browserMajor: '99' }))).toBe(20);
  });
});

describe('the days since a newer version', () => {
  test.each<readonly [rule: string, today: string, age: Age]>([
    ['sixty are fine', '2026-06-30', { status: 'ok', basis: 'releases', since: '2026-05-01' }],
    ['sixty-one are worth saying', '2026-07-01', { status: 'update-available', basis: 'releases', since: '2026-05-01' }],
    [
      'a hundred and eighty are still only worth saying',
      '2026-10-28',
      { status: 'update-available', basis: 'releases', since: '2026-05-01' },
    ],
    ['a hundred and eighty-one are a reason for trouble', '2026-10-29', { status: 'outdated', basis: 'releases', since: '2026-05-01' }],
  ])('%s', (_rule, today, expected) => {
    expect(judgeAge(chrome('20'), { ...TABLE, asOf: today }, POLICY, today)).toEqual(expected);
  });

  test('the newest has none', () => {
    expect(age(chrome('30'))).toStrictEqual({ status: 'ok', basis: 'releases' });
  });

  test('older than the table is older than anything', () => {
    expect(age(chrome('9'))).toEqual({ status: 'outdated', basis: 'releases', since: '' });
  });

  test('a browser without releases of its own is judged by its engine’s, and more mildly', () => {
    const vivaldi = (version: string) => chrome(version, { browser: 'vivaldi', browserVersion: '7' });
    const later = (environment: Aged, today: string) => judgeAge(environment, { ...TABLE, asOf: today }, POLICY, today);
    expect(later(vivaldi('20'), '2026-10-28')).toEqual({ status: 'ok', basis: 'engine-releases', since: '2026-05-01' });
    expect(later(vivaldi('20'), '2026-10-29')).toEqual({ status: 'outdated', basis: 'engine-releases', since: '2026-05-01' });
  });

  test('a browser of Gecko is judged by Firefox’s releases', () => {
    expect(age(firefox('99', { browser: 'seamonkey', engineVersion: '20' })).since).toBe('2026-05-03');
  });
});

describe('whose releases count', () => {
  const ios = { os: 'ios', engine: 'webkit', osVersionAtLeast: false };
  const android = { os: 'android', osVersion: '14', osFullVersion: '14', device: 'mobile' } as const;

  test.each<readonly [rule: string, environment: Aged, since: string]>([
    ['Chrome’s own', chrome('20'), '2026-05-01'],
    ['those of Chrome for Chrome without a window', chrome('20', { browser: 'chrome-headless' }), '2026-05-01'],
    ['Edge’s own, not its engine’s', chrome('30', { browser: 'edge', browserVersion: '20' }), '2026-05-02'],
    ['Firefox’s own', firefox('20'), '2026-05-03'],
    ['Safari’s own', chrome('20', { browser: 'safari', os: 'macos', engine: 'webkit' }), '2026-05-04'],
    ['the system’s on iOS, whatever the browser', chrome('30', { ...ios, browser: 'edge', osFullVersion: '20' }), '2026-05-05'],
    ['Opera’s own', chrome('30', { browser: 'opera', browserVersion: '20' }), '2026-05-06'],
    ['those of Opera for Android there', chrome('30', { ...android, browser: 'opera', browserVersion: '20' }), '2026-05-07'],
    ['its engine’s for Opera Mini', chrome('20', { ...android, browser: 'opera', browserVersion: '30', inApp: 'app' }), '2026-05-01'],
    ['Samsung’s own', chrome('30', { ...android, browser: 'samsung', browserVersion: '20' }), '2026-05-08'],
    ['its engine’s for Samsung elsewhere', chrome('20', { browser: 'samsung', browserVersion: '30' }), '2026-05-01'],
    ['Yandex’s own on Android', chrome('30', { ...android, browser: 'yandex', browserVersion: '25.9.1' }), '2026-05-09'],
    ['its engine’s for Yandex on a computer', chrome('20', { browser: 'yandex', browserVersion: '25.9.1' }), '2026-05-01'],
    [
      'its engine’s for the Yandex app, which counts builds',
      chrome('20', { ...android, browser: 'yandex', browserVersion: '25.66' }),
      '2026-05-01',
    ],
    [
      'its engine’s for a build that begins like a month',
      chrome('20', { ...android, browser: 'yandex', browserVersion: '25.13' }),
      '2026-05-01',
    ],
    ['its engine’s for a version of three figures', chrome('20', { ...android, browser: 'yandex', browserVersion: '125.9' }), '2026-05-01'],
  ])('%s', (rule, environment, since) => {
    expect(age(environment)).toMatchObject({ since, basis: rule.startsWith('its engine’s') ? 'engine-releases' : 'releases' });
  });

  test.each(['25.1', '25.9', '25.10', '25.12'])('Yandex %s is a year and a month', (version) => {
    const environment = chrome('20', { ...android, browser: 'yandex', browserVersion: version });
    expect(age(environment).basis).toBe('releases');
  });
});

describe('the day a version was superseded', () => {
  const releases: readonly Release[] = [
    ['10', '2026-01-01'],
    ['12', '2026-03-02'],
    ['11.5', '2026-03-01'],
    ['12.5', '2026-03-03'],
    ['13', '2026-09-09'],
  ];

  test.each([
    ['the first newer one, wherever it stands', '10', '2026-06-01', '2026-03-01'],
    ['what ships today has shipped', '12.5', '2026-09-09', '2026-09-09'],
    ['what ships tomorrow has not', '12.5', '2026-09-08', undefined],
    ['older than the table', '9', '2026-06-01', ''],
    ['as new as can be', '13', '2026-12-01', undefined],
  ])('%s', (_rule, version, today, since) => {
    expect(supersededOn(releases, version, today)).toBe(since);
  });
});

describe('versions', () => {
  test.each([
    ['part by part, not as decimals', '26.11', '26.4', 1],
    ['the first part that differs decides', '1.9.9', '2.0.0', -1],
    ['a missing part is nought', '5', '5.0.0', 0],
    ['a missing part on the left, too', '5', '5.0.1', -1],
    ['a part that begins with digits counts by them', '5.1b', '5.1', 0],
    ['a part without digits is nought', 'x', '0', 0],
  ])('are compared: %s', (_rule, left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
  });

  test('have a first part', () => {
    expect([majorOf('157.0'), majorOf('x157'), majorOf(''), majorOf('1234567890')]).toEqual(['157', '', '', '123456789']);
  });

  test('are captured by the first group, or are empty', () => {
    expect([capture(/a(\d)/, 'xa5'), capture(/a(\d)/, 'b'), capture(/a(\d)?/, 'a')]).toEqual(['5', '', '']);
  });
});

test('days lie between dates, over a change of the clock and backwards', () => {
  expect([daysBetween('2026-03-01', '2026-04-01'), daysBetween('2026-03-02', '2026-03-01')]).toEqual([31, -1]);
});
