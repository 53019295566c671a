import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shift, todayFor, toMoscow } from '../../src/core/text/dates.ts';
import { counted, plural } from '../../src/core/text/plural.ts';
import { createAnchors, slugify } from '../../src/core/text/slug.ts';

const forms = ['шаг', 'шага', 'шагов'] as const;

describe('the form of a counted noun', () => {
  test('agrees with the rule of the platform', () => {
    const rules = new Intl.PluralRules('ru');
    const names = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шагов', zero: '', two: '' };
    for (let count = 0; count < 1200; count += 1) expect(plural(count, forms)).toBe(names[rules.select(count)]);
  });

  test('stands behind its number on the same line', () => {
    expect(counted(3, forms)).toBe('3\u00a0шага');
  });
});

describe('an address made of words', () => {
  test.each([
    ['Если не помогло', 'esli-ne-pomoglo'],
    ['Ошибка 500: что это?', 'oshibka-500-chto-eto'],
    ['Подъезд, объём и ёж', 'podezd-obem-i-ezh'],
    ['«…»', ''],
  ])('%s → %s', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  test('repeated headings of one page get different anchors', () => {
    const anchor = createAnchors();
    expect([anchor('Шаги'), anchor('Шаги'), anchor('!'), anchor('1. Цифры')]).toEqual(['shagi', 'shagi-2', 'razdel', 'n-1-cifry']);
  });
});

test.each([
  ['Vladivostok in the morning is Moscow at night of the same day', '2026-11-23', 9 * 60, 600, '2026-11-23', 2 * 60],
  ['Vladivostok at night is Moscow of the day before', '2026-11-23', 60, 600, '2026-11-22', 18 * 60],
  ['Kaliningrad at night is Moscow of the next day', '2026-11-23', 23 * 60 + 30, 120, '2026-11-24', 30],
])('%s', (_name, date, minutes, offset, day, expected) => {
  expect(toMoscow({ date, minutes }, offset)).toEqual({ date: day, minutes: expected });
});

test('shifting by minutes there and back again changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -100_000, max: 100_000 }), (minutes, by) => {
      const start = { date: '2026-11-22', minutes };
      expect(shift(shift(start, by), -by)).toEqual(start);
    }),
  );
});

describe('today, by the clock of a device and the day of the page', () => {
  const built = '2026-11-21';
  test.each([
    ['the same day', new Date(2026, 10, 21, 9), '2026-11-21'],
    ['the evening before, where the builder is ahead', new Date(2026, 10, 20, 23), '2026-11-20'],
    ['a page that is a year old', new Date(2027, 10, 21), '2027-11-21'],
  ])('%s is taken from the clock', (_name, now, day) => {
    expect(todayFor(now, built)).toEqual({ day, wrong: '' });
  });
  test.each([
    ['two days before the page was made', new Date(2026, 10, 19)],
    ['years before', new Date(2015, 0, 1)],
    ['three years after', new Date(2029, 11, 1)],
    ['a clock that shows nothing', new Date(NaN)],
  ])('%s: the day of the page stands in, and it is said', (_name, now) => {
    const { day, wrong } = todayFor(now, built);
    expect(day).toBe(built);
    expect(wrong).toContain('21\u00a0ноября 2026');
  });
});
