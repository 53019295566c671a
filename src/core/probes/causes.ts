/**
 * What may be wrong when the portal does not work for somebody; every advice, test and probe is about some of these. A closed
 * list, so that a test can rule a cause out and every advice of it be passed.
 */
export const CAUSES = [
  'browser',
  'extension',
  'site-data',
  'network',
  'device',
  'clock',
  'sms',
  'account',
  'data',
  'signature',
  'portal',
  'agency',
  'fraud',
] as const;
export type Cause = (typeof CAUSES)[number];
