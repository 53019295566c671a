import { addDays, type IsoDate } from '../text/dates.ts';
import { addWorkdays, nextWorkday, type Certainty, type WorkCalendar } from './calendar.ts';

/** A term in working days or in calendar days. */
export type Span = { readonly workdays: number } | { readonly days: number };

/** A term that a law sets, counted from the registration. */
export interface LawTerm {
  readonly term: Span;
  /** Within how long after the sending it must be registered. */
  readonly register?: Span | undefined;
  /** By how much the term may be made longer, if the person is told. */
  readonly longer?: Span | undefined;
}

/** One kind of request, from content/deadlines.yaml. Where no law sets a term, only who answers can name a day. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly law?: LawTerm | undefined;
}

/** What a person knows of a request. */
export interface Request {
  readonly sent: IsoDate;
  readonly registered?: IsoDate | undefined;
  /** The day that the support named for its answer. */
  readonly named?: IsoDate | undefined;
  /** The person was told that the term is made longer. */
  readonly extended?: boolean | undefined;
}

export type StepKind = 'register' | 'answer' | 'repeat' | 'complain';

export interface Step {
  readonly kind: StepKind;
  readonly date: IsoDate;
}

/** From what the term of a law is counted: the registration, the last day for it, or for want of both the sending. */
export type CountedFrom = 'registered' | 'latest' | 'sent';

export interface Ladder {
  readonly sent: IsoDate;
  readonly counted: IsoDate;
  readonly countedFrom: CountedFrom;
  /** Empty while nobody has named a day. */
  readonly steps: readonly Step[];
  readonly certainty: Certainty;
}

function add(calendar: WorkCalendar, from: IsoDate, span: Span): IsoDate {
  return 'workdays' in span ? addWorkdays(calendar, from, span.workdays) : addDays(from, span.days);
}

/** The working day after a day on which an answer was due. */
function dayAfter(calendar: WorkCalendar, date: IsoDate): IsoDate {
  return nextWorkday(calendar, addDays(date, 1));
}

function lawSteps(
  { term, register, longer }: LawTerm,
  request: Request,
  calendar: WorkCalendar,
): Pick<Ladder, 'steps' | 'counted' | 'countedFrom'> {
  const latest = register && add(calendar, request.sent, register);
  const counted = request.registered ?? latest ?? request.sent;
  const due = add(calendar, counted, term);
  const answer = request.extended === true && longer ? add(calendar, due, longer) : due;
  return {
    counted,
    countedFrom: request.registered !== undefined ? 'registered' : latest !== undefined ? 'latest' : 'sent',
    steps: [
      ...(request.registered === undefined && latest !== undefined ? [{ kind: 'register', date: latest } as const] : []),
      { kind: 'answer', date: answer },
      { kind: 'complain', date: dayAfter(calendar, answer) },
    ],
  };
}

function namedSteps(named: IsoDate | undefined, calendar: WorkCalendar): readonly Step[] {
  if (named === undefined) return [];
  return [
    { kind: 'answer', date: named },
    { kind: 'repeat', date: dayAfter(calendar, named) },
  ];
}

/**
 * The dates of one request. By law: until when it is registered, until when it is answered, and the working day on which the higher body
 * is next. Without a law: the day that the support named and the working day after it, or nothing while no day is named.
 */
export function ladder({ law }: Category, request: Request, calendar: WorkCalendar): Ladder {
  const { sent } = request;
  const counted = law
    ? lawSteps(law, request, calendar)
    : { counted: sent, countedFrom: 'sent' as const, steps: namedSteps(request.named, calendar) };
  const last = counted.steps[counted.steps.length - 1];
  return { sent, ...counted, certainty: calendar.certainty(sent, last?.date ?? sent) };
}
