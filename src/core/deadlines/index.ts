export { addWorkdays, createCalendar, type Certainty, type WorkCalendar, type YearCalendar } from './calendar.ts';
export { ladder, type Category, type Ladder, type Span, type Step, type StepKind } from './ladder.ts';
export { certaintyWords, escalateRule, movedWords, repeatRule, spanWords, stepText, stepTitles, stepWhen } from './words.ts';
export { icsFile, type CalendarEvent } from './ics.ts';
