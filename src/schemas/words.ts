import { z } from 'zod';
import { nodeAddress, roughDate, slug, text } from './common.ts';

/** What a message is about; each topic is a page of /oshibki/. */
const MESSAGE_GROUPS = [
  'вход',
  'код',
  'тревога',
  'письмо',
  'код входа',
  'код сайта',
  'другой сайт',
  'регистрация',
  'данные',
  'заявление',
  'статус',
  'файл',
  'запись',
  'оплата',
  'подпись',
  'код подписи',
  'портал',
  'связь',
  'сертификат',
  'браузер',
  'приложение',
] as const;

/** content/messages.yaml: what a screen says, word for word. */
export const messagesSchema = z.strictObject({
  messages: z.array(
    z
      .strictObject({
        /** The anchor of its page, too. */
        id: slug.regex(/^[a-z]/iu, 'обозначение сообщения начинается с буквы'),
        text,
        /** Other words of the same message, as surely seen as `text`. */
        variants: z.array(text).optional(),
        /** Words of other browsers and versions, or known roughly: a search knows them, nobody vouches for them. */
        others: z.array(text).optional(),
        meaning: text,
        group: z.enum(MESSAGE_GROUPS),
        /** Where a reader meets it. */
        where: z.enum(['portal', 'app', 'browser', 'other-site', 'sms', 'letter']),
        /** Whether the exact words were seen: nowhere, in public sources, in the Russian package of a browser. */
        attested: z.enum(['none', 'public', 'package']),
        /** The day of the source, or the day it was read when it has none. */
        attestedOn: roughDate.optional(),
        /** What vouches for the words, for editors only. */
        source: text.optional(),
        /** Only after an editor has seen it on the portal. */
        confirmed: z.literal(true).optional(),
        /** Swindlers write the same: the first thing to ask is where it was seen, so `node` is such a question. */
        alarming: z.literal(true).optional(),
        article: slug,
        node: nodeAddress.optional(),
        /** Former ids: links to them keep working. */
        aliases: z.array(slug).optional(),
      })
      .superRefine(({ attested, attestedOn, source, where }, context) => {
        const say = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
        if (attested === 'none' && attestedOn !== undefined)
          say('attestedOn', 'точных слов никто не видел (attested: none), а день стоит. Уберите день или поставьте public');
        if (attested !== 'none' && attestedOn === undefined)
          say('attestedOn', `слова видели (attested: ${attested}), поэтому впишите день источника`);
        if (attested !== 'none' && source === undefined)
          say('source', `слова видели (attested: ${attested}), поэтому впишите, что за источник`);
        if (attested === 'package' && where !== 'browser')
          say('attested', 'package — это слова из пакета браузера. Поставьте where: browser или attested: public');
      }),
  ),
});
export type MessageData = z.infer<typeof messagesSchema>['messages'][number];

/** Every spelling of a message, the main one first. */
export function spellings({ text, variants = [], others = [] }: Pick<MessageData, 'text' | 'variants' | 'others'>): string[] {
  return [text, ...variants, ...others];
}

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
