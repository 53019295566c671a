/** A calendar date without a time and a zone: 2026-11-22. */
export type IsoDate = string;

const monthsOf = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const MILLISECONDS_A_DAY = 86_400_000;
/** Moscow keeps UTC+3 all year round since 26 October 2014 (federal law 248-ФЗ of 21.07.2014). */
const MOSCOW_OFFSET_MINUTES = 180;

function pad(value: number, length = 2): string {
  const digits = String(value);
  return digits.length >= length ? digits : '0'.repeat(length - digits.length) + digits;
}

function fromUtc(milliseconds: number): IsoDate {
  const date = new Date(milliseconds);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function toUtc(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment.getTime();
}

/** True for a date that stands in the calendar, written as 2026-11-22, from year 1900 to 2999. */
export function isIsoDate(text: string): boolean {
  return /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) && fromUtc(toUtc(text)) === text;
}

/** The date so many days later; earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * MILLISECONDS_A_DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** «22 ноября 2026 года». */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}\u00a0${monthsOf[(month ?? 1) - 1] ?? ''} ${year}\u00a0года`;
}

/** «понедельник». */
export function formatWeekday(date: IsoDate): string {
  return weekdays[weekday(date)] ?? '';
}

/** A date and the minutes since its midnight, on the clock of one place. */
export interface WallTime {
  readonly date: IsoDate;
  readonly minutes: number;
}

/** Minutes since midnight of «14:05», or undefined when it is no time of day. */
export function parseTime(text: string): number | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** «14:05». */
export function formatTime(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Moves a clock time by minutes, over midnight where needed. */
export function shift({ date, minutes }: WallTime, by: number): WallTime {
  const total = minutes + by;
  const days = Math.floor(total / 1440);
  return { date: addDays(date, days), minutes: total - days * 1440 };
}

/** Moscow time of a clock that is `offset` minutes ahead of UTC. */
export function toMoscow(local: WallTime, offset: number): WallTime {
  return shift(local, MOSCOW_OFFSET_MINUTES - offset);
}

/** «UTC+5», «UTC−3:30» for minutes ahead of UTC. */
export function formatOffset(offset: number): string {
  const rest = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(Math.abs(offset) / 60)}${rest === 0 ? '' : `:${pad(rest)}`}`;
}

/** Days between two dates; negative when the second comes first. */
function daysFrom(first: IsoDate, second: IsoDate): number {
  return Math.round((toUtc(second) - toUtc(first)) / MILLISECONDS_A_DAY);
}

/** A page is not older than two years: an operator who never built it anew would be the rarer case. */
const OLDEST_PAGE_DAYS = 730;

/** The day of a moment on the clock of this device. */
function dayOnDevice(now: Date): IsoDate {
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * Today as a page should take it. A clock that shows a day before the page was built, or years after, is wrong:
 * then the day of the build stands in, with a sentence that says so.
 * @param now on the clock of this device
 * @param built the day the page was built; one day of grace, because the builder's midnight is another
 */
export function todayFor(now: Date, built: IsoDate): { readonly day: IsoDate; readonly wrong: string } {
  const day = dayOnDevice(now);
  const apart = daysFrom(built, day);
  if (apart >= -1 && apart <= OLDEST_PAGE_DAYS) return { day, wrong: '' };
  const shown = isIsoDate(day) ? formatDate(day) : day;
  return {
    day: built,
    wrong: `Часы этого устройства показывают ${shown}. Похоже, это неверно. Мы взяли день нашего сайта: ${formatDate(built)}.`,
  };
}
