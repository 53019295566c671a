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

/** content/deadlines.yaml: kinds of requests, and by which facts they are counted. No number of a term stands here. */
export const deadlinesSchema = z.strictObject({
  /** Month and day of the holidays of the law, for years without a calendar of their own. */
  holidays: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'месяц и день пишутся так: 05-09')),
  holidaysSource: text,
  categories: z
    .array(
      z
        .strictObject({
          id: slug,
          title: text,
          examples: text,
          /** Where it is filed, in words … */
          where: text.optional(),
          /** … or as a fact. */
          way: slug.optional(),
          /** What to do when the day has passed and nobody answered. */
          silence: text,
          /** Facts with a `term`; without them the calculator asks for the day that the support named. */
          term: slug.optional(),
          register: slug.optional(),
          longer: slug.optional(),
          covers: z.array(rowId).optional(),
        })
        .refine(({ term, register, longer }) => term !== undefined || (register === undefined && longer === undefined), {
          path: ['term'],
          error: 'без срока (term) регистрация и продление ни к чему',
        }),
    )
    .min(1),
});
export type DeadlinesData = z.infer<typeof deadlinesSchema>;
