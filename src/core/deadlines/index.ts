export { addWorkdays, createCalendar, type Certainty, type WorkCalendar, type YearCalendar } from './calendar.ts';
export { ladder, type Category, type Ladder, type LawTerm, type Request, type Span, type Step, type StepKind } from './ladder.ts';
export { askText, certaintyWords, startWords, stepText, stepTitle, stepWhen, wrongDates } from './words.ts';
export { icsFile, type CalendarEvent } from './ics.ts';
