import { describe, expect, test } from 'vitest';
import { factData, fullForm, plain, printFact, shortForm, vouched } from '../../src/build/facts.ts';
import { dialled, factsSchema, type FactData, type Statement } from '../../src/schemas/facts.ts';

const HOST = 'portal.example';

function said(agency: string, date: string, more: Partial<Statement> = {}): Statement {
  return { agency, publisher: 'Газета', url: `https://news.example/${date}`, date, ...more };
}

function fact(id: string, more: Partial<FactData>): FactData {
  return { id, label: `что такое ${id}`, kind: 'rule', class: 'Q', ...more };
}

const verified = { class: 'V', verifiedBy: 'редактор', verifiedOn: '2026-11-12', reviewBy: '2027-02-10' } as const;
const phoneSaid = [said('МВД', '2025-11-26'), said('МВД', '2026-02-12')];

const facts: FactData[] = [
  fact('rule', { class: 'S', value: 'правило', statements: [said('Минцифры', '2026-02-10')], checkedOn: '2026-11-30' }),
  fact('way', { class: 'S', kind: 'way', value: 'способ', statements: [said('Минцифры', '2026-02-10')], checkedOn: '2026-11-30' }),
  fact('phone', { class: 'S', kind: 'phone', value: '8 800 000-00-00', statements: phoneSaid, checkedOn: '2026-11-30' }),
  fact('month', { class: 'S', value: 'правило', statements: [said('МВД', '2025-08')], checkedOn: '2026-11-30' }),
  fact('year', { class: 'S', value: 'правило', statements: [said('МВД', '2026')], checkedOn: '2026-11-30' }),
  fact('for-good', {
    class: 'S',
    value: 'с тех пор',
    permanent: true,
    statements: [said('Минцифры', '2015-10-28')],
    checkedOn: '2026-11-30',
  }),
  fact('disputed', {
    class: 'S',
    value: 'да',
    statements: [said('МВД', '2026-02-10'), said('МВД', '2026-03-10', { says: 'нет' })],
    checkedOn: '2026-11-30',
  }),
  fact('law', {
    class: 'L',
    value: '30 дней',
    law: { act: '59-ФЗ', article: 'ст. 12', edition: 'от 2024', url: 'https://law.example/59' },
  }),
  fact('verified', { ...verified, value: '115', kind: 'phone' }),
  fact('verified-link', { ...verified, kind: 'link', label: 'форма', url: 'https://portal.example/form' }),
  fact('verified-and-said', { ...verified, kind: 'phone', value: '8 800 000-00-00', statements: phoneSaid }),
  fact('path', { find: '«Помощь», ищите «банки»' }),
  fact('no-path', { label: 'список банков', url: 'https://portal.example/deep' }),
  fact('nowhere', { class: 'U', note: 'искали' }),
  fact('wrong', { class: 'X' }),
];

const words = (id: string, today: string): string => plain(shortForm(printFact(id, facts, today, HOST)));
const asked = 'наберите portal.example → «Помощь», ищите: что такое';

describe('what is printed of a fact, by its age', () => {
  test.each([
    // A statement of 10.02.2026 on days 3, 13 and 25 months later.
    ['what an agency said 3 months ago', 'rule', '2026-05-10', 'правило (Минцифры, 02.2026)'],
    ['… on the last day of its first year', 'rule', '2027-02-09', 'правило (Минцифры, 02.2026)'],
    ['… on the day it is a year old', 'rule', '2027-02-10', 'правило — так было на 10.02.2026, могло измениться (Минцифры)'],
    ['… 13 months later', 'rule', '2027-03-10', 'правило — так было на 10.02.2026, могло измениться (Минцифры)'],
    ['… on its last day', 'rule', '2028-02-10', 'правило — так было на 10.02.2026, могло измениться (Минцифры)'],
    ['… a day after two years', 'rule', '2028-02-11', `${asked} rule`],
    ['… 25 months later', 'rule', '2028-03-10', `${asked} rule`],
    ['a way to log in 3 months later', 'way', '2026-05-10', 'способ (Минцифры, 02.2026)'],
    ['a way to log in that is half a year old', 'way', '2026-08-10', 'способ — так было на 10.02.2026, могло измениться (Минцифры)'],
    ['a way to log in 25 months later', 'way', '2028-03-10', `${asked} way`],
    ['a phone 3 months later', 'phone', '2026-05-12', '8 800 000-00-00 (МВД, 02.2026)'],
    ['a phone 13 months later', 'phone', '2027-03-12', '8 800 000-00-00 — так было на 12.02.2026, могло измениться (МВД)'],
    [
      'a phone on its last day, a year and a half old',
      'phone',
      '2027-08-12',
      '8 800 000-00-00 — так было на 12.02.2026, могло измениться (МВД)',
    ],
    ['a phone a day later', 'phone', '2027-08-13', `${asked} phone`],
    ['a month counts from its first day', 'month', '2026-07-31', 'правило (МВД, 08.2025)'],
    ['… and is a year old on that day', 'month', '2026-08-01', 'правило — так было на 08.2025, могло измениться (МВД)'],
    ['a year counts from its first day', 'year', '2027-01-01', 'правило — так было на 2026, могло измениться (МВД)'],
    ['what an event fixed for good', 'for-good', '2040-01-01', 'с тех пор (Минцифры, 10.2015)'],
    ['what agencies say differently', 'disputed', '2026-05-10', `${asked} disputed`],
    ['a law, whatever the day', 'law', '2040-01-01', '30 дней (59-ФЗ, ст. 12)'],
    ['what was seen on the portal', 'verified', '2027-02-10', '115 (проверено 12.11.2026)'],
    ['… past its review day', 'verified', '2027-02-11', `${asked} verified`],
    ['… past its review day, when agencies said it too', 'verified-and-said', '2027-02-11', '8 800 000-00-00 (МВД, 02.2026)'],
    ['what nobody knows, with its path', 'path', '2026-11-30', 'наберите portal.example → «Помощь», ищите «банки»'],
    ['what nobody knows, without a path', 'no-path', '2026-11-30', 'наберите portal.example → «Помощь», ищите: список банков'],
  ])('%s', (_, id, today, expected) => {
    expect(words(id, today)).toBe(expected);
  });

  test.each([
    ['a fact of class X', 'wrong'],
    ['a fact of class U', 'nowhere'],
    ['an unknown id', 'nothing'],
  ])('%s stops the build', (_, id) => {
    expect(() => printFact(id, facts, '2026-11-22', HOST)).toThrow();
  });

  test.each([
    ['one statement', [said('МВД', '2026-02-12')]],
    ['two statements of the same weeks', [said('МВД', '2026-02-12'), said('МВД', '2026-01-15')]],
    ['two statements that differ', [said('МВД', '2025-11-26', { says: '8 800 000-00-01' }), said('МВД', '2026-02-12')]],
  ])('a phone with %s is not printed', (_, statements) => {
    const phone = fact('phone', { class: 'S', kind: 'phone', value: '8 800 000-00-00', statements, checkedOn: '2026-11-30' });
    expect(printFact('phone', [phone], '2026-03-01', HOST).class).toBe('Q');
  });

  test('the same number written another way differs from nothing', () => {
    const statements = [said('МВД', '2025-11-26', { says: '8 (800) 000 00 00' }), said('МВД', '2026-02-12')];
    const phone = fact('phone', { class: 'S', kind: 'phone', value: '8 800 000-00-00', statements, checkedOn: '2026-11-30' });
    expect(printFact('phone', [phone], '2026-03-01', HOST).class).toBe('S');
  });
});

describe('where the words of a fact lead', () => {
  const links = (id: string): (string | undefined)[] =>
    shortForm(printFact(id, facts, '2026-11-30', HOST)).flatMap(({ href }) => (href === undefined ? [] : [href]));

  test.each([
    ['a phone is dialled, and its source opens', 'phone', ['tel:+78000000000', 'https://news.example/2026-02-12']],
    ['a short number is dialled as it is', 'verified', ['tel:115']],
    ['a verified link is followed', 'verified-link', ['https://portal.example/form']],
    ['a law opens', 'law', ['https://law.example/59']],
    ['nothing leads to a page that nobody has opened', 'no-path', []],
  ])('%s', (_, id, expected) => {
    expect(links(id)).toEqual(expected);
  });
});

describe('the full form', () => {
  test('on paper it says who said it, when, and that we did not check', () => {
    expect(fullForm(printFact('phone', facts, '2026-11-30', HOST))).toBe(
      '8 800 000-00-00 — так сообщало МВД 12.02.2026. Сами на портале мы не сверяли',
    );
  });

  test('under a number it names the statement before, which is no echo', () => {
    expect(plain(vouched(printFact('phone', facts, '2026-11-30', HOST)))).toBe(
      'Так сообщало МВД 12.02.2026 (Газета), до того — 26.11.2025 (Газета). Сами на портале мы не сверяли.',
    );
  });
});

test.each([
  ['rule', '2026-05-10', { 'data-fact': 'S', 'data-until': '2027-02-09' }],
  ['rule', '2027-05-10', { 'data-fact': 'S', 'data-until': '2028-02-10' }],
  ['rule', '2029-01-01', { 'data-fact': 'Q' }],
  ['phone', '2027-05-10', { 'data-fact': 'S', 'data-until': '2027-08-12' }],
  ['for-good', '2029-01-01', { 'data-fact': 'S', 'data-until': '9999-12-31' }],
  ['law', '2026-05-10', { 'data-fact': 'L' }],
  ['verified', '2026-11-30', { 'data-fact': 'V' }],
])('the element of «%s» says on %s its class, and how long it is the right thing to print', (id, today, expected) => {
  expect(factData(printFact(id, facts, today, HOST))).toEqual(expected);
});

test.each([
  ['8 800 000-00-00', '+78000000000'],
  ['8 (800) 000 00 00', '+78000000000'],
  ['+7 495 000-00-00', '+74950000000'],
  ['115', '115'],
  ['позвоните', undefined],
  ['115 (с мобильного)', undefined],
  ['', undefined],
])('the number «%s» is dialled as %s', (number, expected) => {
  expect(dialled(number)).toBe(expected);
});

test('every fact of these tests fits the schema', () => {
  expect(factsSchema.safeParse({ facts }).error).toBeUndefined();
});
