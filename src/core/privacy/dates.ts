import type { Candidate } from './numbers.ts';
import { firstWordFrom, type Group, type Segment } from './segment.ts';

const REACH_BEFORE = 34;
const REACH_AFTER = 22;
/** «д. р.», «г.р.» and «г. рожд.» beside a date. */
const abbreviation = /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[^а-я]|$)/;

interface Span {
  readonly start: number;
  readonly end: number;
  /** A year alone counts only right beside its word: «1961 г. р.», «1961 года рождения». */
  readonly yearOnly: boolean;
}

const monthWord =
  /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g;

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}

function isNumericDate(a: Group, b: Group, c: Group): boolean {
  const month = isDay(b.digits) && Number(b.digits) <= 12;
  if (month && isDay(a.digits) && (isYear(c.digits) || /^\d\d$/.test(c.digits))) return true;
  return isYear(a.digits) && month && isDay(c.digits);
}

function datesOf(segment: Segment): Span[] {
  const spans: Span[] = [];
  for (const run of segment.runs) {
    for (let index = 0; index < run.length; index += 1) {
      const [a, b, c] = [run[index], run[index + 1], run[index + 2]];
      if (a && b && c && isNumericDate(a, b, c)) {
        spans.push({ start: a.start, end: c.end, yearOnly: false });
        index += 2;
      } else if (a && /^(18[89]\d|19\d\d|20\d\d)$/.test(a.digits)) spans.push({ start: a.start, end: a.end, yearOnly: true });
      else if (a && run.length === 1 && /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(a.digits)) {
        spans.push({ start: a.start, end: a.end, yearOnly: false });
      }
    }
  }
  monthWord.lastIndex = 0;
  for (let match = monthWord.exec(segment.lower); match; match = monthWord.exec(segment.lower)) {
    const written = match[0].replace(/[\s,]+$/, '');
    if (isDay(match[1] ?? '')) spans.push({ start: match.index, end: match.index + written.length, yearOnly: false });
  }
  return spans;
}

function bornBeside(segment: Segment, { start, end, yearOnly }: Span): boolean {
  const { words, lower } = segment;
  const before = yearOnly ? 14 : REACH_BEFORE;
  const after = yearOnly ? 8 : REACH_AFTER;
  const left = lower.slice(Math.max(0, start - before), start);
  const right = lower.slice(end, end + after);
  if (abbreviation.test(left) || abbreviation.test(right)) return true;
  for (let index = firstWordFrom(words, start) - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word || start - word.end > before) break;
    // «Родился ребёнок, заявление от 01.02.2026»: that date is the application's.
    if (word.label === 'reference') break;
    // Another date between belongs to the word; this one does not.
    if (word.label === 'birth') return !/\d{4}/.test(lower.slice(word.end, start)) && !/[!?;\n]/.test(lower.slice(word.end, start));
  }
  for (let index = firstWordFrom(words, end); index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start - end > after) break;
    if (word.label === 'birth') return !/[!?;\n\d]/.test(lower.slice(end, word.start)) && !/\.\s/.test(lower.slice(end + 4, word.start));
  }
  return false;
}

/** Dates, and years of birth, beside «родился», «рождения», «д. р.», «г. р.». */
export function findBirthDates(segment: Segment): Candidate[] {
  const spans = datesOf(segment);
  return spans
    .filter((span) => bornBeside(segment, span))
    .map(({ start, end, yearOnly }) => ({ kind: 'birthdate' as const, start, end, weight: yearOnly ? 62 : 75 }));
}
