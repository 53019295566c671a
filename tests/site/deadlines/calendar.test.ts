import { describe, expect, test } from 'vitest';
import { loadExpectations } from '../../../src/build/content/expectations.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { createCalendar } from '../../../src/core/deadlines/index.ts';
import { addDays, isIsoDate, weekday } from '../../../src/core/text/dates.ts';

const content = loadContent();
const { calendars, deadlines } = content;
const calendar = createCalendar(calendars, deadlines.holidays);

function workdaysOf(year: number): number {
  let count = 0;
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) if (calendar.isWorkday(day)) count += 1;
  return count;
}

describe.each(loadExpectations(content.dir).years)('the year $year', ({ year, workdays, transfers, name }) => {
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
