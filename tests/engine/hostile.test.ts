import { describe, test } from 'vitest';
import { browserReleases } from '../../src/build/browser-releases.ts';
import { assess } from '../../src/core/environment/assess.ts';
import { detect } from '../../src/core/environment/detect.ts';
import { labelsOf } from '../../src/core/environment/labels.ts';
import { detectLight } from '../../src/core/environment/light.ts';
import { environmentLines } from '../../src/core/environment/lines.ts';
import type { ClientHints, HintBrand } from '../../src/core/environment/types.ts';
import { findPersonalData, mask } from '../../src/core/privacy/index.ts';
import { buildRequest, channels, chatMessages, emptyFields, fullText, mailDraft, subjectOf } from '../../src/core/request/index.ts';
import { policy } from '../support/policy.ts';
import { seeded } from '../../tools/bench/guard-texts.ts';
import { tries } from '../support/all.ts';

/*
 * What a browser, a page or a person may send: up to a hundred thousand texts for each door. Queries have theirs in
 * tests/engine/search/engine.test.ts; that nothing is executed in a page, tests/e2e/hostile.spec.ts.
 */

const COUNT = tries(100_000);

/** Pieces that rules look for, and pieces that break what was not made for them. */
const PIECES = [
  'Mozilla/5.0 ',
  '(Windows NT 10.0; Win64; x64) ',
  '(Linux; Android 10; K) ',
  '(iPhone; CPU iPhone OS 18_7 like Mac OS X) ',
  'AppleWebKit/537.36 ',
  '(KHTML, like Gecko) ',
  'Chrome/157.0.0.0 ',
  'Safari/537.36',
  'YaBrowser/26.11',
  'Version/27.2 ',
  'Trident/7.0',
  'MSIE 7.0',
  'Edg/',
  'OPR/140',
  '; wv)',
  'HarmonyOS',
  'UC Browser',
  'Telegram-Android/',
  'Atom/1',
  'Electron/',
  'Firefox/',
  'rv:153.0) Gecko/20100101 ',
  'SamsungBrowser/',
  'Opera/9.80 Presto/2.12 ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '{{7*7}}',
  '${7*7}',
  "' OR 1=1 --",
  '../../etc/passwd',
  '%00',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'undefined',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9999999999999999999',
  '0x10',
  '٣٤٥',
  '１２３',
  'пароль: Qwerty12!',
  'код 482135',
  'снилс 112-233-445 95',
  '4510 123456',
  'ivan@mail.ru',
  '+7 916 123-45-67',
  '[СНИЛС скрыт]',
  'ошибка ',
  'ESIA-005011',
  'ё',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  'e\u0301\u0301\u0301',
  '\u0130',
  'ﬀ',
  '𝟙𝟚',
  '🇷🇺',
  '\u2028',
  '(((((((((',
  '))))))))',
  '////////',
  '........',
  ';;;;;;;;',
  '        ',
  '1.1.1.1.1.1',
  'aaaaaaaaaa',
  '----------',
  '@@@@@@',
  '«»«»',
  '\\\\\\',
  '[[[[',
  '*+?',
  '^$|',
] as const;

/** A text of pieces, of any characters, or of one piece again and again; short as a rule, long at times. */
function hostileText(random: () => number): string {
  const kind = random();
  const below = (most: number): number => Math.floor(random() * most);
  const piece = (): string => PIECES[below(PIECES.length)] ?? '';
  if (kind < 0.02) return piece().repeat(below(400));
  if (kind < 0.3) return Array.from({ length: below(60) }, () => String.fromCharCode(below(0x10000))).join('');
  return Array.from({ length: below(14) }, () => (random() < 0.7 ? piece() : piece().slice(below(4)) + String(below(1000)))).join('');
}

/** Runs a check on so many texts and tells the first that fails. */
function forHostileTexts(seed: number, check: (text: string, random: () => number) => void): void {
  const random = seeded(seed);
  for (let count = 0; count < COUNT; count += 1) {
    const text = hostileText(random);
    try {
      check(text, random);
    } catch (error) {
      throw new Error(`${JSON.stringify(text.slice(0, 2000))}: ${String(error)}`, { cause: error });
    }
  }
}

/** Plain comparisons: so many matchers would take longer than what they look at. */
function holds(what: string, is: boolean): void {
  if (!is) throw new Error(what);
}

describe('thousands of hostile texts', () => {
  const releases = browserReleases();
  const name = /^[a-zа-яё0-9 +.-]{0,30}$/;
  const version = /^[\w.]{0,24}$/;

  function look(ua: string, hints?: ClientHints): void {
    const environment = detect({ ua, ...(hints && { hints }) });
    const { browser, engine, os, browserVersion, engineVersion, osVersion, osFullVersion, browserMajor, engineMajor } = environment;
    for (const value of [browser, engine, os]) holds(`name «${value}»`, name.test(value));
    for (const value of [browserVersion, engineVersion, osVersion, osFullVersion, browserMajor, engineMajor])
      holds(`version «${value}»`, version.test(value));
    const labels = labelsOf(environment);
    const verdict = assess(environment, releases, policy, '2026-11-25');
    const lines = environmentLines({ environment, labels, verdict, results: {} });
    for (const said of [labels.browser, labels.system, labels.device, verdict.reason, verdict.next, ...lines.map(({ value }) => value)]) {
      holds(`said «${said}»`, said.length <= 300 && !/[<>&\u0000-\u001f]/.test(said));
    }
  }

  test('as user agent', () => {
    forHostileTexts(1, (ua) => {
      look(ua);
      assess({ ...detect({ ua: '' }), ...detectLight(ua) }, releases, policy, '2026-11-25');
    });
  });

  test('as client hints', () => {
    const uas = ['', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36'];
    forHostileTexts(2, (text, random) => {
      const piece = (): string => (random() < 0.5 ? text : hostileText(random).slice(0, 300));
      const brands = (): HintBrand[] => Array.from({ length: Math.floor(random() * 4) }, () => ({ brand: piece(), version: piece() }));
      look(uas[Math.floor(random() * 2)] ?? '', {
        brands: brands(),
        fullVersionList: random() < 0.5 ? brands().concat({ brand: 'Chromium', version: piece() }) : [],
        platform: random() < 0.5 ? 'Windows' : piece(),
        platformVersion: piece(),
        model: piece(),
        formFactors: [piece()],
        uaFullVersion: piece(),
        mobile: random() < 0.5,
      });
    });
  });

  test('as a text in front of the guard', () => {
    forHostileTexts(3, (text) => {
      const found = findPersonalData(text);
      let from = 0;
      for (const { start, end, value } of found) {
        holds('findings follow one another', start >= from && end > start && end <= text.length && text.slice(start, end) === value);
        from = end;
      }
      holds('the masked text is bounded', mask(text).text.length <= text.length + 30 * found.length);
    });
  });

  test('as the text of an error in a request', () => {
    forHostileTexts(4, (errorText, random) => {
      const channel = channels[Math.floor(random() * channels.length)] ?? 'form';
      const request = buildRequest({
        channel,
        fields: { ...emptyFields, errorText, summary: errorText.slice(0, 200), errorCode: errorText.slice(0, 40) },
        path: [],
        tried: [],
        detected: [],
        edits: {},
        guard: (text) => text,
      });
      const whole = fullText(request);
      holds('the text is bounded', whole.length <= errorText.length + 1500);
      holds('the subject is one line', !/[\r\n]/.test(subjectOf(request)));
      for (const message of chatMessages(request)) holds('a message is short', message.length <= 500);
      holds('the letter opens', mailDraft(subjectOf(request), whole).href.length <= 1900);
    });
  });
});
