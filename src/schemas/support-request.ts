import { z } from 'zod';
import { channels } from '../core/request/channels.ts';

const line = z.strictObject({
  id: z.string().meta({ description: 'Стабильное имя строки: when, service, actions, error, browser …' }),
  label: z.string().meta({ description: 'Подпись строки по-русски' }),
  text: z.string().meta({ description: 'Текст строки; личные данные скрыты' }),
  edited: z.boolean().meta({ description: 'true, если человек переписал строку' }),
});

/** The request as data: published at /data/request.schema.json for help desks. A new version gets a new file. */
const supportRequestSchema = z
  .strictObject({
    format: z.literal('razberemsya-request'),
    version: z.literal(1),
    created: z.iso.datetime().meta({ description: 'Когда собрано, по Гринвичу' }),
    channel: z.enum(channels),
    topic: z.string(),
    description: z.array(line),
    path: z
      .array(z.strictObject({ id: z.string(), question: z.string(), answer: z.string() }))
      .meta({ description: 'Ответы на вопросы по порядку' }),
    device: z.array(line).meta({ description: 'Что известно об устройстве; неизвестное так и названо' }),
    tried: z.array(
      z.strictObject({
        id: z.string(),
        advice: z.string(),
        result: z.enum(['helped', 'failed', 'cannot']).meta({
          description: 'помогло, не помогло, не получилось сделать',
        }),
        note: z.string().meta({ description: 'Своими словами, если человек переписал строку' }),
      }),
    ),
    wish: z.array(line),
    diagnosticCode: z.string().nullable(),
  })
  .meta({ title: 'Обращение', description: 'Обращение в поддержку без личных данных, собранное на сайте самим человеком' });

/** What help desks may rely on in the file that a visitor saves: JSON Schema, draft 2020-12. */
export const supportRequestJsonSchema = z.toJSONSchema(supportRequestSchema);
