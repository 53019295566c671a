import { addDays, weekday, type IsoDate } from '../text/dates.ts';

/** The days on which one year departs from «Monday to Friday». */
export interface YearCalendar {
  readonly year: number;
  /** False while the resolution itself has not been seen. */
  readonly confirmed: boolean;
  /** Days off that fall on Monday to Friday. */
  readonly daysOff: readonly IsoDate[];
  /** Saturdays and Sundays on which people work. */
  readonly workingWeekends: readonly IsoDate[];
}

/** How sure a date is: from a published calendar, from one not confirmed yet, or from «Monday to Friday less the holidays». */
export type Certainty = 'published' | 'provisional' | 'guessed';

export interface WorkCalendar {
  isWorkday(date: IsoDate): boolean;
  /** The least sure year among those that the dates from one to the other fall into. */
  certainty(from: IsoDate, to: IsoDate): Certainty;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/**
 * A working calendar of the given years. A year that is not given counts as Monday to Friday
 * without the holidays, which are month and day: «05-09».
 */
export function createCalendar(years: readonly YearCalendar[], holidays: readonly string[]): WorkCalendar {
  const known = new Map(years.map((entry) => [entry.year, { entry, off: new Set(entry.daysOff), worked: new Set(entry.workingWeekends) }]));
  const always = new Set(holidays);

  function isWorkday(date: IsoDate): boolean {
    const weekend = weekday(date) === 0 || weekday(date) === 6;
    const year = known.get(yearOf(date));
    if (!year) return !weekend && !always.has(date.slice(5));
    return weekend ? year.worked.has(date) : !year.off.has(date);
  }

  function certainty(from: IsoDate, to: IsoDate): Certainty {
    let least: Certainty = 'published';
    for (let year = yearOf(from); year <= yearOf(to); year += 1) {
      const entry = known.get(year)?.entry;
      if (!entry) return 'guessed';
      if (!entry.confirmed) least = 'provisional';
    }
    return least;
  }

  return { isWorkday, certainty };
}

/** No year has so few working days in a row that this many days hold none; a guard against an absurd calendar. */
const MOST_DAYS_OFF = 60;

/** The first working day from this date on, the date itself included. */
export function nextWorkday(calendar: WorkCalendar, date: IsoDate): IsoDate {
  let day = date;
  for (let tries = 0; tries < MOST_DAYS_OFF && !calendar.isWorkday(day); tries += 1) day = addDays(day, 1);
  return day;
}

/** The working day number `count` after a date; the date itself is not counted. */
export function addWorkdays(calendar: WorkCalendar, date: IsoDate, count: number): IsoDate {
  let day = date;
  for (let counted = 0; counted < count; counted += 1) day = nextWorkday(calendar, addDays(day, 1));
  return day;
}
