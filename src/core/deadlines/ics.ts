import { addDays, MOSCOW_OFFSET_MINUTES, shift, type IsoDate } from '../text/dates.ts';
import type { Step } from './ladder.ts';

export interface CalendarEvent {
  /** Stays the same for the same reminder, so that a second import replaces the first. */
  readonly id: string;
  readonly step: Step;
  readonly title: string;
  readonly text: string;
}

/** How long a reminder with a time stands in the calendar, in minutes. */
const LENGTH = 30;
/** The longest line of the format in octets without its line end (RFC 5545, 3.1). */
const LINE = 75;

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, never inside a character. */
function fold(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

/** Text values escape the backslash, the semicolon, the comma and the line break; other control characters are left out. */
function escape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\n/g, '\\n');
}

function compact(date: IsoDate): string {
  return date.replace(/-/g, '');
}

function utc(date: IsoDate, minutes: number): string {
  const moment = shift({ date, minutes }, -MOSCOW_OFFSET_MINUTES);
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${compact(moment.date)}T${two(Math.floor(moment.minutes / 60))}${two(moment.minutes % 60)}00Z`;
}

function stamp(now: Date): string {
  return now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}

function times({ date, minutes }: Step): string[] {
  if (minutes === undefined) return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`];
  return [`DTSTART:${utc(date, minutes)}`, `DTEND:${utc(date, minutes + LENGTH)}`];
}

function event({ id, step, title, text }: CalendarEvent, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^\w.@-]/g, '-')}`,
    `DTSTAMP:${stamp(now)}`,
    ...times(step),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    // A whole day reminds at nine in the morning, a time at that time.
    step.minutes === undefined ? 'TRIGGER:PT9H' : 'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545) with one reminder a step; `now` is when it is made. */
export function icsFile(events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//razberemsya//sroki//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
