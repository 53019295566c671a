import { z } from 'zod';
import { nodeAddress, slug, text } from './common.ts';

/** content/messages.yaml: what a screen says, word for word. */
export const messagesSchema = z.strictObject({
  messages: z.array(
    z.strictObject({
      id: slug,
      text,
      /** Other spellings of the same message. */
      variants: z.array(text).optional(),
      meaning: text,
      group: z.enum(['вход', 'заявление', 'файл', 'подпись', 'связь', 'портал', 'запись']),
      source: text,
      /** True only after an editor has seen it on the portal. */
      confirmed: z.boolean(),
      /** Swindlers write the same: the first thing to ask is where it was seen, so `node` is such a question. */
      alarming: z.literal(true).optional(),
      article: slug,
      node: nodeAddress.optional(),
      /** Former ids: links to them keep working. */
      aliases: z.array(slug).optional(),
    }),
  ),
});
export type MessageData = z.infer<typeof messagesSchema>['messages'][number];

/** content/synonyms.yaml: what searchers call the same thing, and best bets. */
export const synonymsSchema = z.strictObject({
  /** Words of a group mean the same to a searcher. */
  groups: z.array(z.array(text).min(2)),
  /** `from` also finds `to`, not the other way round. */
  oneWay: z.array(z.strictObject({ from: z.array(text).min(1), to: z.array(text).min(1) })),
  /** A query that must be answered by this article first. */
  bestBets: z.array(z.strictObject({ queries: z.array(text).min(1), article: slug })),
  /** Questions that are not about the portal: whose matter they are, by which words, and beside which words they are ours after all. */
  elsewhere: z.array(z.strictObject({ whose: text, words: z.array(text).min(1), unless: z.array(text).optional() })).optional(),
  /** Articles that answer what is recognised in a query without being a word. */
  things: z.strictObject({ phone: z.array(slug).min(1).optional() }).optional(),
  /** Pairs of words that must never be taken for forms of one. */
  apart: z.array(z.array(text).length(2)).optional(),
});
export type SynonymsData = z.infer<typeof synonymsSchema>;

/** content/browsers.yaml: how to do a thing in each browser or system; written once, shown everywhere. */
export const browsersSchema = z.strictObject({
  guides: z.array(z.strictObject({ id: slug, title: text, careful: text.optional(), undo: text.optional() })).min(1),
  platforms: z
    .array(
      z.strictObject({
        id: slug,
        name: text,
        /** Lower-case names as src/core/environment gives them; all that are given must match. */
        match: z.strictObject({
          browsers: z.array(text).optional(),
          systems: z.array(text).optional(),
          devices: z.array(z.enum(['desktop', 'mobile', 'tablet'])).optional(),
        }),
        guides: z.array(
          z.strictObject({
            guide: slug,
            steps: z.array(text).min(1),
            /** Inner address such as chrome://extensions: shown as text to copy, never as a link. */
            address: text.optional(),
          }),
        ),
      }),
    )
    .min(1),
});
export type BrowsersData = z.infer<typeof browsersSchema>;
