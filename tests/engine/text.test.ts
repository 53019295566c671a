import { describe, expect, test } from 'vitest';
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
