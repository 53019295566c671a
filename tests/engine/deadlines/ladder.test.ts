import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyWords, ladder, type Category, type Request } from '../../../src/core/deadlines/index.ts';
import { addDays } from '../../../src/core/text/dates.ts';
import { calendar, deadlines } from './calendars.ts';

/** As the two laws have it: an appeal (59-ФЗ, articles 8 and 12) and a complaint about a service (210-ФЗ, article 11.2). */
const KINDS = {
  support: { id: 'support', title: 'Вопрос' },
  appeal: { id: 'appeal', title: 'Обращение', law: { term: { days: 30 }, register: { days: 3 }, longer: { days: 30 } } },
  complaint: { id: 'complaint', title: 'Жалоба', law: { term: { workdays: 15 } } },
  short: { id: 'short', title: 'Жалоба', law: { term: { workdays: 5 } } },
} as const satisfies Record<string, Category>;

function dates(kind: keyof typeof KINDS, request: Request): string[] {
  return ladder(KINDS[kind], request, calendar).steps.map((step) => `${step.kind} ${step.date}`);
}

/** The days are those of the calendar of 2026. */
const cases: readonly (readonly [name: string, kind: keyof typeof KINDS, request: Request, expected: readonly string[]])[] = [
  [
    'an appeal whose registration is not known: the last day for it, thirty days after it, then the higher body',
    'appeal',
    { sent: '2026-11-23' },
    ['register 2026-11-26', 'answer 2026-12-26', 'complain 2026-12-28'],
  ],
  [
    'an appeal that is registered',
    'appeal',
    { sent: '2026-11-23', registered: '2026-11-24' },
    ['answer 2026-12-24', 'complain 2026-12-25'],
  ],
  [
    'they said that it takes longer: thirty days more',
    'appeal',
    { sent: '2026-11-02', registered: '2026-11-02', extended: true },
    ['answer 2027-01-01', 'complain 2027-01-11'],
  ],
  [
    'a complaint about a service, over the holiday of November',
    'complaint',
    { sent: '2026-10-28', registered: '2026-10-29' },
    ['answer 2026-11-20', 'complain 2026-11-23'],
  ],
  [
    'a complaint that no law makes longer',
    'complaint',
    { sent: '2026-11-09', extended: true },
    ['answer 2026-11-30', 'complain 2026-12-01'],
  ],
  ['papers that were not taken: five working days', 'short', { sent: '2026-11-20' }, ['answer 2026-11-27', 'complain 2026-11-30']],
  ['a working Saturday is a working day', 'short', { sent: '2025-10-31' }, ['answer 2025-11-10', 'complain 2025-11-11']],
  [
    'the support named a day: it, and the working day after it',
    'support',
    { sent: '2026-11-23', named: '2026-11-27' },
    ['answer 2026-11-27', 'repeat 2026-11-30'],
  ],
  ['nobody named a day: no date is made up', 'support', { sent: '2026-11-23' }, []],
];

test.each(cases)('%s', (_name, kind, request, expected) => {
  expect(dates(kind, request)).toEqual(expected);
});

describe('how sure the dates are', () => {
  test('a year without a calendar is called a guess, with the law it leans on', () => {
    const far = ladder(KINDS.short, { sent: '2031-03-03' }, calendar);
    expect(certaintyWords(far.certainty, deadlines.holidaysSource)).toBe(
      'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу без праздников (статья 112 Трудового кодекса РФ).',
    );
  });

  test.each([
    ['all before the New Year', { sent: '2026-11-30', registered: '2026-11-30' }, '2026-12-30', '2027-01-11', 'provisional'],
    ['the last of them on 30 December', { sent: '2026-11-29', registered: '2026-11-29' }, '2026-12-29', '2026-12-30', 'published'],
  ] as const)('over the New Year: %s', (_name, request, answer, complain, certainty) => {
    const found = ladder(KINDS.appeal, request, calendar);
    expect([...found.steps.map(({ date }) => date), found.certainty]).toEqual([answer, complain, certainty]);
  });
});

test('steps never go back in time, and whoever is told that it takes longer waits no shorter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values<Category>(KINDS)),
      fc.integer({ min: 0, max: 3000 }),
      fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      (kind, days, later) => {
        const sent = addDays('2023-06-01', days);
        const known = later === undefined ? undefined : addDays(sent, later);
        const plain = ladder(kind, { sent, registered: known, named: known }, calendar).steps;
        const longer = ladder(kind, { sent, registered: known, named: known, extended: true }, calendar).steps;
        let last = sent;
        for (const [index, step] of plain.entries()) {
          expect(step.date >= last).toBe(true);
          expect((longer[index]?.date ?? '') >= step.date).toBe(true);
          last = step.date;
        }
      },
    ),
  );
});
