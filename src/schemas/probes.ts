import { z } from 'zod';
import { checkProbes } from '../core/probes/table.ts';
import { slug, text } from './common.ts';

/** content/probes.yaml: what each probe means for the portal, and how to see the same without script. */
export const probesSchema = z.strictObject({
  probes: z.array(
    z.strictObject({
      probe: z.enum(checkProbes),
      title: text,
      meaning: text,
      manual: text,
      button: text.optional().meta({ title: 'Кнопка', description: 'Для пунктов, которые проверяем только по просьбе' }),
      guide: slug.optional(),
      article: slug.optional(),
    }),
  ),
});
export type ProbeData = z.infer<typeof probesSchema>['probes'][number];
