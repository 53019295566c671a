import { addDays, shift, type IsoDate, type WallTime } from '../text/dates.ts';
import { addWorkdays, nextWorkday, type Certainty, type WorkCalendar } from './calendar.ts';

export type Span = { readonly hours: number } | { readonly workdays: number } | { readonly days: number };

/** One kind of request, from content/deadlines.yaml. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly term: Span;
  readonly mayBeExtended?: boolean | undefined;
  /** By law: not repeated; when the term is over, the higher body is next. */
  readonly official?: boolean | undefined;
  readonly escalateAfter?: Span | undefined;
}

export type StepKind = 'answer' | 'repeat' | 'escalate' | 'complain';

export interface Step {
  readonly kind: StepKind;
  readonly date: IsoDate;
  /** Minutes since midnight in Moscow; absent when the whole day is meant. */
  readonly minutes?: number;
  /** The next working day, when the date itself is none: nobody may answer before. */
  readonly workday?: IsoDate;
}

export interface Ladder {
  readonly sent: WallTime;
  /** The day that counts as the day of sending. */
  readonly counted: IsoDate;
  /** Why the counted day is not the day of sending. */
  readonly moved?: 'evening' | 'day-off';
  readonly steps: readonly Step[];
  readonly certainty: Certainty;
}

/**
 * The end of a working day, 18:00 in Moscow. Nobody publishes it: our own assumption, said on the page.
 * What is sent later, or on a day off, counts from the next working day, as if it were read only then.
 */
const DAY_ENDS = 18 * 60;

function countedDay(calendar: WorkCalendar, { date, minutes }: WallTime): Pick<Ladder, 'counted' | 'moved'> {
  if (!calendar.isWorkday(date)) return { counted: nextWorkday(calendar, date), moved: 'day-off' };
  if (minutes > DAY_ENDS) return { counted: addWorkdays(calendar, date, 1), moved: 'evening' };
  return { counted: date };
}

function later(a: WallTime, b: WallTime): WallTime {
  return a.date > b.date || (a.date === b.date && a.minutes >= b.minutes) ? a : b;
}

function timed(calendar: WorkCalendar, kind: StepKind, { date, minutes }: WallTime): Step {
  return { kind, date, minutes, ...(calendar.isWorkday(date) ? {} : { workday: nextWorkday(calendar, date) }) };
}

function whole(kind: StepKind, date: IsoDate): Step {
  return { kind, date };
}

/** The step after another one, when the wait is given in hours, working days or days. */
function after(calendar: WorkCalendar, kind: StepKind, from: Step, wait: Span): Step {
  if ('hours' in wait) return timed(calendar, kind, shift({ date: from.date, minutes: from.minutes ?? DAY_ENDS }, wait.hours * 60));
  if ('workdays' in wait) return whole(kind, addWorkdays(calendar, from.date, wait.workdays));
  return whole(kind, addDays(from.date, wait.days));
}

/**
 * When to repeat: public sources say both «24 hours» and «one working day» of simple questions, so the later of the two,
 * for writing too early may cost the person a place in the queue; N working days: on the day after the last of them.
 */
function repeatStep(calendar: WorkCalendar, term: Span, sent: WallTime, counted: IsoDate): Step {
  if ('hours' in term) {
    const endOfNextDay: WallTime = { date: addWorkdays(calendar, counted, 1), minutes: DAY_ENDS };
    return timed(calendar, 'repeat', later(shift(sent, term.hours * 60), endOfNextDay));
  }
  if ('workdays' in term) return whole('repeat', addWorkdays(calendar, counted, term.workdays + 1));
  return whole('repeat', nextWorkday(calendar, addDays(counted, term.days + 1)));
}

/** How sure the calendar is up to the last day that is named; a step on a day off names the working day after it. */
function certaintyOf(steps: readonly Step[], sent: WallTime, calendar: WorkCalendar): Certainty {
  const last = steps[steps.length - 1];
  return calendar.certainty(sent.date, last?.workday ?? last?.date ?? sent.date);
}

/**
 * The dates of one request sent at a Moscow time: repeat, then escalate, then complain, each only if there is no answer.
 * A request by law has one date, that of the answer, counted from its registration in calendar days
 * (59-ФЗ, article 12); the day after it the higher body is next.
 */
export function ladder(category: Category, sent: WallTime, calendar: WorkCalendar): Ladder {
  if (category.official && 'days' in category.term) {
    const answer = addDays(sent.date, category.term.days);
    const steps = [whole('answer', answer), whole('complain', nextWorkday(calendar, addDays(answer, 1)))];
    return { sent, counted: sent.date, steps, certainty: certaintyOf(steps, sent, calendar) };
  }
  const start = countedDay(calendar, sent);
  const repeat = repeatStep(calendar, category.term, sent, start.counted);
  const wait: Span = category.escalateAfter ?? { workdays: 1 };
  const escalate = after(calendar, 'escalate', repeat, wait);
  const steps = [repeat, escalate, after(calendar, 'complain', escalate, wait)];
  return { sent, ...start, steps, certainty: certaintyOf(steps, sent, calendar) };
}
