import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyWords, ladder, movedWords, stepText, stepWhen, termRule, type Category } from '../../../src/core/deadlines/index.ts';
import { calendar, deadlines } from './calendars.ts';
import { addDays, formatDate, parseTime, shift, toMoscow } from '../../../src/core/text/dates.ts';

function category(id: string): Category {
  const found = deadlines.categories.find((entry) => entry.id === id);
  if (!found) throw new Error(`no category ${id}`);
  return found;
}

function at(date: string, time: string): { date: string; minutes: number } {
  return { date, minutes: parseTime(time) ?? 0 };
}

function dates(id: string, date: string, time: string): string[] {
  return ladder(category(id), at(date, time), calendar).steps.map(
    ({ kind, date: day, minutes }) =>
      `${kind} ${day}${minutes === undefined ? '' : ` ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`}`,
  );
}

/** Moscow time in, dates out; the days are those of the calendar of 2026. */
const cases: readonly (readonly [name: string, id: string, date: string, time: string, expected: readonly string[]])[] = [
  [
    'a simple question on a Monday morning',
    'simple',
    '2026-11-23',
    '10:00',
    ['repeat 2026-11-24 18:00', 'escalate 2026-11-25 18:00', 'complain 2026-11-26 18:00'],
  ],
  [
    'a simple question at the very end of the day',
    'simple',
    '2026-11-23',
    '18:00',
    ['repeat 2026-11-24 18:00', 'escalate 2026-11-25 18:00', 'complain 2026-11-26 18:00'],
  ],
  [
    'a simple question in the evening counts from tomorrow',
    'simple',
    '2026-11-23',
    '18:01',
    ['repeat 2026-11-25 18:00', 'escalate 2026-11-26 18:00', 'complain 2026-11-27 18:00'],
  ],
  [
    'a simple question on a Friday waits for Monday',
    'simple',
    '2026-11-20',
    '12:00',
    ['repeat 2026-11-23 18:00', 'escalate 2026-11-24 18:00', 'complain 2026-11-25 18:00'],
  ],
  [
    'a simple question on a Sunday counts from Monday',
    'simple',
    '2026-11-22',
    '12:00',
    ['repeat 2026-11-24 18:00', 'escalate 2026-11-25 18:00', 'complain 2026-11-26 18:00'],
  ],
  [
    'a check of data: on the sixth working day',
    'data',
    '2026-11-23',
    '10:00',
    ['repeat 2026-12-01', 'escalate 2026-12-02', 'complain 2026-12-03'],
  ],
  [
    'a check of data before the holidays of November',
    'data',
    '2026-11-02',
    '10:00',
    ['repeat 2026-11-11', 'escalate 2026-11-12', 'complain 2026-11-13'],
  ],
  ['a check of data sent on a holiday', 'data', '2026-11-04', '10:00', ['repeat 2026-11-13', 'escalate 2026-11-16', 'complain 2026-11-17']],
  [
    'a hard case: on the eleventh working day',
    'complex',
    '2026-11-23',
    '10:00',
    ['repeat 2026-12-08', 'escalate 2026-12-09', 'complain 2026-12-10'],
  ],
  [
    'a hard case over the long holidays of January 2026',
    'complex',
    '2025-12-25',
    '10:00',
    ['repeat 2026-01-21', 'escalate 2026-01-22', 'complain 2026-01-23'],
  ],
  [
    'a working Saturday is a working day',
    'data',
    '2025-10-31',
    '10:00',
    ['repeat 2025-11-11', 'escalate 2025-11-12', 'complain 2025-11-13'],
  ],
  ['an appeal by law: thirty days, no repeat', 'appeal', '2026-11-23', '23:00', ['answer 2026-12-23', 'complain 2026-12-24']],
];

test.each(cases)('%s', (_name, id, date, time, expected) => {
  expect(dates(id, date, time)).toEqual(expected);
});

describe('what is said beside the dates', () => {
  test('an evening and a day off are marked as our assumption', () => {
    expect(movedWords(ladder(category('data'), at('2026-11-23', '19:30'), calendar))).toBe(
      'Отправлено после 18:00 мск, поэтому днём отправки считаем 24\u00a0ноября 2026\u00a0года. Это наше предположение.',
    );
    expect(movedWords(ladder(category('data'), at('2026-11-22', '12:00'), calendar))).toContain('в выходной');
    expect(movedWords(ladder(category('data'), at('2026-11-23', '12:00'), calendar))).toBe('');
  });

  test('a year without a calendar is called a guess, with the law it leans on', () => {
    const far = ladder(category('data'), at('2031-03-03', '12:00'), calendar);
    expect(certaintyWords(far.certainty, deadlines.holidaysSource)).toBe(
      'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу без праздников (статья 112 Трудового кодекса РФ).',
    );
  });

  test.each([
    ['a complaint on 30 December, a working day', 'simple', '2026-12-25', '2026-12-30', 'published'],
    ['a complaint on 31 December, a day off, waits for January', 'simple', '2026-12-28', '2027-01-11', 'provisional'],
    ['the same, sent on a Saturday', 'simple', '2026-12-26', '2027-01-11', 'provisional'],
    ['an answer by law on 30 December, the complaint in January', 'appeal', '2026-11-30', '2027-01-11', 'provisional'],
    ['an answer by law and the complaint before the New Year', 'appeal', '2026-11-29', '2026-12-30', 'published'],
  ] as const)('over the New Year: %s', (_name, id, sent, last, certainty) => {
    const { steps, certainty: found } = ladder(category(id), at(sent, '10:00'), calendar);
    const complain = steps[steps.length - 1];
    expect([complain?.workday ?? complain?.date, found]).toEqual([last, certainty]);
  });

  test('a date on a day off names the next working day', () => {
    const escalate = ladder(category('simple'), at('2026-11-19', '12:00'), calendar).steps[1];
    expect(escalate && stepWhen(escalate)).toBe(
      'суббота, 21\u00a0ноября 2026\u00a0года, после 18:00 мск (это выходной; ближайший рабочий день — понедельник, 23\u00a0ноября 2026\u00a0года)',
    );
  });

  test('the text of a repeated request names the day of the first and leaves numbers blank', () => {
    const text = stepText('repeat', ladder(category('complex'), at('2026-11-23', '10:00'), calendar), category('complex'));
    expect(text).toContain(`№ ____ от ${formatDate('2026-11-23')}`);
    expect(text).toContain('О продлении срока мне не сообщали');
  });
});

test('steps never go back in time and never before the sending', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...deadlines.categories.map(({ id }) => id)),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 1439 }),
      (id, days, minutes) => {
        const sent = { date: addDays('2023-06-01', days), minutes };
        let last = sent.date;
        for (const step of ladder(category(id), sent, calendar).steps) {
          expect(step.date >= last).toBe(true);
          last = step.date;
        }
      },
    ),
  );
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

test.each([
  [{ hours: 24 }, 'до 24\u00a0часов'],
  [{ hours: 1 }, 'до 1\u00a0часа'],
  [{ workdays: 1 }, 'до 1\u00a0рабочего дня'],
  [{ workdays: 5 }, 'до 5\u00a0рабочих дней'],
  [{ days: 3 }, 'до 3\u00a0дней'],
] as const)('a term of %j reads «%s»', (term, words) => {
  expect(termRule({ id: 'x', title: 'x', term })).toBe(words);
});

test('a term by law is counted from the registration', () => {
  expect(termRule({ id: 'x', title: 'x', term: { days: 30 }, official: true })).toBe('30\u00a0дней со дня регистрации');
});
