import { z } from 'zod';
import { nodeAddress, slug, text } from './common.ts';

/** content/expectations/queries.yaml: a query and the article that must stand among the first three. */
export const queriesSchema = z.array(z.strictObject({ q: text, want: slug }));

/** content/expectations/spelling.yaml: how the search reads what people type. */
export const spellingSchema = z.strictObject({
  /** Typed → read as. */
  corrected: z.array(z.strictObject({ q: text, readAs: text })),
  /** Read as it stands. */
  asTyped: z.array(text),
  /** Beginnings of words that already find something. */
  begun: z.array(text),
});

/** content/expectations/scenarios/<flow>.yaml: keys of answers from the first question of the flow → outcome. */
export const scenariosSchema = z.array(z.strictObject({ name: text, answers: z.array(text), outcome: nodeAddress }));

/** content/expectations/ways.yaml: what must be near, and what must not be reached. */
export const waysSchema = z.strictObject({
  near: z.array(
    z.strictObject({
      from: z.array(slug).min(1),
      to: nodeAddress,
      /** At most so many answers. */
      answers: z.int().min(1),
      /** Refs of the advices that may stand before it; any others may not. */
      advices: z.array(text).optional(),
    }),
  ),
  apart: z.array(
    z.strictObject({
      from: z.array(slug).min(1),
      /** Kinds of outcomes. */
      outcomes: z.array(text).min(1),
      /** Unless an answer on the way holds these words. */
      unless: text,
      /** Words of the answer by which such an outcome leads on. */
      wayOn: text,
    }),
  ),
});

/** content/expectations/calendar.yaml: the year as the resolutions say it, a second source beside content/calendar. */
export const yearsSchema = z.array(
  z.strictObject({
    year: z.int(),
    name: text,
    workdays: z.int(),
    /** From → to. */
    transfers: z.array(z.tuple([z.string(), z.string()])),
  }),
);
