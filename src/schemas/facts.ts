import { z } from 'zod';
import { isoDate, slug, text } from './common.ts';

/**
 * V may be stated while fresh; Q is printed as «проверьте на официальном сайте»; X is never printed.
 * V needs who verified it, when and until when.
 */
const fact = z
  .strictObject({
    id: slug,
    label: text,
    kind: z.enum(['phone', 'hours', 'deadline', 'limit', 'link', 'rule']),
    class: z.enum(['V', 'Q', 'X']),
    /** What would be printed once verified; never printed for Q and X. */
    value: text.optional(),
    url: z.url().optional(),
    /** Id of the official link that a reader is sent to until the fact is verified. */
    official: slug.optional(),
    sourceTitle: text,
    sourceUrl: z.url().optional(),
    seenOn: isoDate.optional(),
    verifiedBy: text.optional(),
    verifiedOn: isoDate.optional(),
    reviewBy: isoDate.optional(),
    note: text.optional(),
  })
  .superRefine((value, context) => {
    if (value.class !== 'V') return;
    for (const key of ['verifiedBy', 'verifiedOn', 'reviewBy'] as const) {
      if (value[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: `факт класса V печатается, поэтому запишите ${key}` });
    }
  });

export const factsSchema = z.strictObject({ facts: z.array(fact) });
export type FactData = z.infer<typeof fact>;
