import { telling, type Cause } from './causes.ts';

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
  data: 'данные и файлы',
  signature: 'электронная подпись',
  portal: 'сам портал',
  agency: 'ведомство',
  fraud: 'чужие действия',
};

/** What is ruled out, or what is left where that is shorter; then what is less likely. */
export function findingSentences(findings: {
  readonly out: readonly Cause[];
  readonly less: readonly Cause[];
  readonly possible: readonly Cause[];
}): string[] {
  const { left, out } = telling(findings);
  const words = (causes: readonly Cause[]): string => causes.map((cause) => CAUSE_WORDS[cause]).join(', ');
  return [
    left.length > 0 ? `Похоже, дело в этом: ${words(left)}.` : '',
    out.length > 0 ? `Исключили: ${words(out)}.` : '',
    findings.less.length > 0 ? `Менее вероятно: ${words(findings.less)}.` : '',
  ].filter((part) => part !== '');
}
