import { z } from 'zod';
import { channels } from '../core/request/channels.ts';
import { slug, text } from './common.ts';
import { outcomeKinds } from './tree.ts';

/** content/request.yaml: the words around the request that the site builds. */
export const requestWordsSchema = z.strictObject({
  wishes: z.array(text).min(1).meta({ title: 'Что можно попросить', description: 'Продолжает слово «Прошу»' }),
  contactWays: z.array(text).min(1).meta({ title: 'Способы связи', description: 'Без самих номеров' }),
  repeatReasons: z.array(text).min(1).meta({ title: 'Почему пишут снова' }),
  channels: z
    .array(
      z.strictObject({
        id: z.enum(channels),
        title: text,
        when: text.meta({ title: 'Кому подходит' }),
        steps: z.array(text).min(1),
        careful: text.optional().meta({ title: 'Осторожно' }),
        facts: z.array(slug),
        /** Outcomes of the wizard that lead to this channel. */
        outcomes: z.array(z.enum(outcomeKinds)),
        /** Trees whose walks lead to this channel when they end at none of these outcomes. */
        flows: z
          .array(slug)
          .optional()
          .meta({ title: 'Темы диагностики', description: 'Вышли из проверки раньше итога — предложим этот канал' }),
      }),
    )
    .min(1),
});
export type RequestWords = z.infer<typeof requestWordsSchema>;
