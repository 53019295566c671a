import { counted, type PluralForms } from '../text/plural.ts';

/**
 * How many seconds this device's clock is ahead of the server's; negative when it is behind. Whatever the request's
 * own length (`took`, ms) could explain is taken off, so that 0 means «no difference that can be seen».
 */
export function skewSeconds(localTime: number, serverTime: number, took: number): number {
  const difference = (localTime - serverTime) / 1000;
  const doubt = took / 2000 + 0.5;
  return Math.sign(difference) * Math.max(0, Math.abs(difference) - doubt);
}

const UNITS: readonly (readonly [seconds: number, forms: PluralForms])[] = [
  [86_400, ['день', 'дня', 'дней']],
  [3600, ['час', 'часа', 'часов']],
  [60, ['минуту', 'минуты', 'минут']],
];

/** «Часы отстают на 3 дня.» Rounded to the largest unit that fits. */
export function skewSentence(seconds: number): string {
  const size = Math.abs(seconds);
  const direction = seconds > 0 ? 'спешат' : 'отстают';
  for (const [unit, forms] of UNITS) {
    if (size >= unit) return `Часы этого устройства ${direction} на ${counted(Math.round(size / unit), forms)}.`;
  }
  return `Часы этого устройства ${direction} меньше чем на минуту.`;
}
