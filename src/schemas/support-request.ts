import { z } from 'zod';
import { CAUSES } from '../core/diagnosis/causes.ts';
import { channels } from '../core/request/channels.ts';

const line = z.strictObject({
  id: z.string().meta({ description: 'Стабильное имя строки: when, service, actions, error, device … или код поля из дерева' }),
  label: z.string().meta({ description: 'Подпись строки по-русски' }),
  text: z.string().meta({ description: 'Текст строки; личные данные скрыты' }),
  edited: z.boolean().meta({ description: 'true, если человек переписал строку' }),
});

/** The request as data: published at /data/request.schema.json for help desks. A new version gets a new file. */
const supportRequestSchema = z
  .strictObject({
    format: z.literal('razberemsya-request'),
    version: z.literal(2),
    created: z.iso.datetime().meta({ description: 'Когда собрано, по Гринвичу' }),
    channel: z.enum(channels),
    topic: z.string().meta({ description: 'Суть одним предложением' }),
    facts: z.array(line).meta({ description: 'О чём спросит поддержка и что ещё сказал человек; пустых строк нет' }),
    found: z.string().meta({ description: 'Абзац «что нашли и исключили», как он стоит в тексте' }),
    path: z
      .array(z.strictObject({ id: z.string(), question: z.string(), answer: z.string(), says: z.string().nullable() }))
      .meta({ description: 'Ответы по порядку; пусто, если человек убрал или переписал абзац' }),
    tried: z.array(
      z.strictObject({
        id: z.string(),
        advice: z.string(),
        result: z.enum(['helped', 'failed', 'cannot']).meta({
          description: 'помогло, не помогло, не получилось сделать',
        }),
        says: z.string().nullable().meta({ description: 'То же одним предложением от первого лица' }),
      }),
    ),
    causes: z
      .strictObject({ out: z.array(z.enum(CAUSES)), less: z.array(z.enum(CAUSES)) })
      .meta({ description: 'Причины: out — исключены, less — менее вероятны' }),
    device: z.array(line).meta({ description: 'device — браузер и система, noticed — что заметила проверка; неизвестное так и названо' }),
    wish: z.array(line),
    diagnosticCode: z.string().nullable(),
  })
  .meta({ title: 'Обращение', description: 'Обращение в поддержку без личных данных, собранное на сайте самим человеком' });

/** What help desks may rely on in the file that a visitor saves: JSON Schema, draft 2020-12. */
export const supportRequestJsonSchema = z.toJSONSchema(supportRequestSchema);
