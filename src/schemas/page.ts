import { z } from 'zod';
import { isoDate } from './common.ts';

/** Front matter of content/pages/<address>.mdx: the few pages that are neither an answer nor a tool. */
export const pageSchema = z.strictObject({
  title: z.string().min(5).max(90).meta({ title: 'Заголовок' }),
  description: z.string().min(80).max(160).meta({ title: 'Кратко' }),
  updated: isoDate.meta({ title: 'Обновлено' }),
  printable: z.boolean().optional().meta({ title: 'Лист на одну страницу' }),
});
