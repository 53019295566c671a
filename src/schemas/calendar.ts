import { z } from 'zod';
import { isoDate, rowId, slug, text } from './common.ts';

/**
 * content/calendar/<year>.yaml: the days on which a year departs from «Monday to Friday».
 * A day off on a weekday stands in `daysOff`, a Saturday or Sunday on which people work in `workingWeekends`.
 */
export const calendarSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  source: z.strictObject({ title: text, url: z.url().optional(), seenOn: isoDate }),
  /** False while the government's resolution itself has not been seen: the page says «предварительно». */
  confirmed: z.boolean(),
  daysOff: z.array(isoDate),
  workingWeekends: z.array(isoDate),
});
export type CalendarData = z.infer<typeof calendarSchema>;

/** At most a year: no term reaches farther, and a slip of the keyboard must not have the page count for ever. */
const count = (most: number): z.ZodInt => z.int().positive().max(most);
const span = z.union([
  z.strictObject({ hours: count(366 * 24) }),
  z.strictObject({ workdays: count(366) }),
  z.strictObject({ days: count(366) }),
]);

/** content/deadlines.yaml: how long which kind of request may take, and what to do then. */
export const deadlinesSchema = z.strictObject({
  /** Month and day of the holidays of the law, for years without a calendar of their own. */
  holidays: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'месяц и день пишутся так: 05-09')),
  holidaysSource: text,
  categories: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        examples: text,
        term: span,
        /** The term may be prolonged if the support says so. */
        mayBeExtended: z.boolean().optional(),
        /** By law: it is not repeated, the next step is the higher body. */
        official: z.boolean().optional(),
        fact: slug,
        escalateAfter: span.optional(),
        covers: z.array(rowId).optional(),
      }),
    )
    .min(1),
});
export type DeadlinesData = z.infer<typeof deadlinesSchema>;
