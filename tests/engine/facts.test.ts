import { describe, expect, test } from 'vitest';
import { printFact } from '../../src/build/facts.ts';
import type { FactData } from '../../src/schemas/facts.ts';

const portal: FactData = { id: 'portal', label: 'сайт', kind: 'link', class: 'Q', url: 'https://portal.example/', sourceTitle: 'x' };
const phone: FactData = {
  id: 'phone',
  label: 'телефон',
  kind: 'phone',
  class: 'V',
  value: '8 800 000-00-00',
  official: 'portal',
  sourceTitle: 'x',
  verifiedBy: 'редакция',
  verifiedOn: '2026-11-01',
  reviewBy: '2027-01-30',
};
const facts: FactData[] = [
  portal,
  phone,
  { ...phone, id: 'unverified', class: 'Q' },
  { ...phone, id: 'never', class: 'X' },
  { ...portal, id: 'help', url: 'https://portal.example/help', official: 'portal' },
  { ...portal, id: 'feedback', class: 'V', label: 'форма', verifiedBy: 'редакция', verifiedOn: '2026-11-01', reviewBy: '2027-01-30' },
  { id: 'nowhere', label: 'x', kind: 'rule', class: 'Q', sourceTitle: 'x' },
];
const unverified = (label: string) => ({ kind: 'unverified', label, url: 'https://portal.example/' });

describe('what is printed of a fact', () => {
  test.each([
    [
      'a verified fact before its review date',
      'phone',
      '2027-01-30',
      { kind: 'stated', value: '8 800 000-00-00', verifiedOn: '2026-11-01' },
    ],
    ['a verified fact past its review date', 'phone', '2027-01-31', unverified('телефон')],
    ['an unverified fact that has a value', 'unverified', '2026-11-22', unverified('телефон')],
    [
      'a verified link',
      'feedback',
      '2026-11-22',
      { kind: 'stated', value: 'форма', verifiedOn: '2026-11-01', url: 'https://portal.example/' },
    ],
    ['an unverified link', 'help', '2026-11-22', unverified('сайт')],
  ])('%s', (_, id, today, expected) => {
    expect(printFact(id, facts, today)).toEqual(expected);
  });

  test.each([
    ['a fact of class X', 'never'],
    ['an unknown id', 'nothing'],
    ['a fact without an official address', 'nowhere'],
  ])('%s stops the build', (_, id) => {
    expect(() => printFact(id, facts, '2026-11-22')).toThrow();
  });
});
