import { CAUSES, type Cause } from '../probes/causes.ts';

export { CAUSES, type Cause };

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

/** What an answer shows about the causes. */
export interface Finding {
  /** Only these are left: everything else is ruled out. */
  readonly in?: readonly Cause[];
  /** These are ruled out. */
  readonly out?: readonly Cause[];
  /** These are less likely: their advices come behind the others. */
  readonly less?: readonly Cause[];
}

/** The causes that a finding rules out. */
export function ruledOut(finding: Finding): readonly Cause[] {
  const { in: left } = finding;
  return left ? CAUSES.filter((cause) => left.indexOf(cause) < 0) : (finding.out ?? []);
}
