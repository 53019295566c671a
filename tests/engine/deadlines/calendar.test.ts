import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { addWorkdays, createCalendar } from '../../../src/core/deadlines/index.ts';
import { addDays, isIsoDate, weekday } from '../../../src/core/text/dates.ts';

const { calendars, deadlines } = loadContent();
const calendar = createCalendar(calendars, deadlines.holidays);

function workdaysOf(year: number): number {
  let count = 0;
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) if (calendar.isWorkday(day)) count += 1;
  return count;
}

/**
 * The transfers as the resolutions say them, «from → to», and the number of working days that the published production
 * calendars give for a five-day week. The year files were written from xmlcalendar/data, so this is a second source.
 */
const resolutions = [
  {
    name: 'resolution 1314 of 10.08.2023',
    year: 2024,
    workdays: 248,
    transfers: [
      ['2024-01-06', '2024-05-10'],
      ['2024-01-07', '2024-12-31'],
      ['2024-04-27', '2024-04-29'],
      ['2024-11-02', '2024-04-30'],
      ['2024-12-28', '2024-12-30'],
    ],
  },
  {
    name: 'resolution 1335 of 04.10.2024',
    year: 2025,
    workdays: 247,
    transfers: [
      ['2025-01-04', '2025-05-02'],
      ['2025-01-05', '2025-12-31'],
      ['2025-02-23', '2025-05-08'],
      ['2025-03-08', '2025-06-13'],
      ['2025-11-01', '2025-11-03'],
    ],
  },
  {
    name: 'resolution 1466 of 24.09.2025',
    year: 2026,
    workdays: 247,
    transfers: [
      ['2026-01-03', '2026-01-09'],
      ['2026-01-04', '2026-12-31'],
    ],
  },
] as const;

describe.each(resolutions)('the year $year', ({ year, workdays, transfers, name }) => {
  test(`is what ${name} and the Labour Code make of it, day by day`, () => {
    const holidays = deadlines.holidays.map((day) => `${year}-${day}`);
    const off = new Set<string>([...holidays, ...transfers.map(([, to]) => to)]);
    const worked = new Set<string>(transfers.map(([from]) => from).filter((day) => !holidays.includes(day)));
    const moved = new Set<string>(transfers.map(([from]) => from));
    // Article 112: a holiday on a day off moves to the next working day, unless the resolution moved it elsewhere; not in January.
    for (const holiday of holidays) {
      const weekend = weekday(holiday) === 0 || weekday(holiday) === 6;
      if (!weekend || holiday.slice(5, 7) === '01' || moved.has(holiday)) continue;
      let day = addDays(holiday, 1);
      while (off.has(day) || weekday(day) === 0 || weekday(day) === 6) day = addDays(day, 1);
      off.add(day);
    }
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      const weekend = weekday(day) === 0 || weekday(day) === 6;
      expect([day, calendar.isWorkday(day)]).toEqual([day, worked.has(day) || (!weekend && !off.has(day))]);
    }
  });

  test(`has ${workdays} working days, as the published production calendar says`, () => {
    expect(workdaysOf(year)).toBe(workdays);
  });
});

test('every year names its source, and its days lie in it on the right side of the weekend', () => {
  for (const { year, source, daysOff, workingWeekends } of calendars) {
    expect(source.title.length).toBeGreaterThan(10);
    for (const day of [...daysOff, ...workingWeekends]) expect([day, isIsoDate(day) && day.startsWith(String(year))]).toEqual([day, true]);
    for (const day of daysOff) expect([day, [0, 6].includes(weekday(day))]).toEqual([day, false]);
    for (const day of workingWeekends) expect([day, [0, 6].includes(weekday(day))]).toEqual([day, true]);
  }
});

test('a year without a calendar is Monday to Friday without the holidays of the law, and said to be a guess', () => {
  expect(calendar.isWorkday('2031-05-09')).toBe(false);
  expect(calendar.isWorkday('2031-05-12')).toBe(true);
  expect(calendar.isWorkday('2031-05-10')).toBe(false);
  expect(calendar.certainty('2026-12-25', '2031-01-12')).toBe('guessed');
  expect(calendar.certainty('2026-12-25', '2027-01-12')).toBe('provisional');
  expect(calendar.certainty('2025-12-25', '2026-01-12')).toBe('published');
});

test('counting N working days passes over exactly N of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 1, max: 40 }), (shift, count) => {
      const from = addDays('2024-01-01', shift);
      const to = addWorkdays(calendar, from, count);
      let passed = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) passed += 1;
      expect(passed).toBe(count);
      expect(calendar.isWorkday(to)).toBe(true);
    }),
  );
});
