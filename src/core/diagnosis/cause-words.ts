import type { Cause } from './causes.ts';

/** How a cause is called on a screen: «Уже исключили: сеть». */
export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  browser: 'браузер',
  extension: 'расширения',
  'site-data': 'куки и кеш',
  network: 'сеть',
  device: 'устройство',
  clock: 'часы',
  sms: 'СМС',
  account: 'учётная запись',
  data: 'данные в анкете',
  signature: 'электронная подпись',
  portal: 'сам портал',
  agency: 'ведомство',
  fraud: 'чужие действия',
};
