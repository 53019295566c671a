export { addWorkdays, createCalendar, type Certainty, type WorkCalendar, type YearCalendar } from './calendar.ts';
export { ladder, type Category, type Ladder, type Span, type Step, type StepKind } from './ladder.ts';
export { certaintyWords, escalateRule, movedWords, repeatRule, stepText, stepTitles, stepWhen, termRule } from './words.ts';
export { icsFile, type CalendarEvent } from './ics.ts';
