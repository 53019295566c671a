import { z } from 'zod';
import { slug, text } from './common.ts';

/** What the check of the browser looks at: the first ones by itself, the last three when the visitor asks for it. */
const checkNames = [
  'javascript',
  'browser',
  'age',
  'cookies',
  'storage',
  'blockers',
  'stale',
  'clock',
  'inapp',
  'foreign-dom',
  'view',
  'connection',
  'popups',
  'reach',
  'cryptopro',
] as const;

/** content/probes.yaml: what each probe means for the portal, and how to see the same without script. */
export const probesSchema = z.strictObject({
  probes: z.array(
    z.strictObject({
      probe: z.enum(checkNames),
      title: text,
      meaning: text,
      manual: text,
      guide: slug.optional(),
      article: slug.optional(),
    }),
  ),
});
export type ProbeData = z.infer<typeof probesSchema>['probes'][number];
