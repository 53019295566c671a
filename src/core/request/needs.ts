import type { Need, RequestFields } from './input.ts';

/**
 * Needs that the page has a field of its own for, with its own kind of control; an outcome names them by these keys, under
 * words of its own. Any other key gets a plain line.
 */
const BUILT_IN = {
  vremya: 'date',
  usluga: 'service',
  zayavlenie: 'applicationNumber',
  tekst: 'errorText',
  'nomer-oshibki': 'errorCode',
  dejstviya: 'actions',
} as const satisfies Readonly<Record<string, keyof RequestFields>>;

type BuiltIn = keyof typeof BUILT_IN;

/** True for a key that has a field of its own. */
export function isBuiltIn(key: string): key is BuiltIn {
  return Object.prototype.hasOwnProperty.call(BUILT_IN, key);
}

/** The lines of these fields, in the order in which they are told when nothing is asked for. */
export const BUILT_IN_LINES: Readonly<Record<BuiltIn, { readonly id: string; readonly label: string }>> = {
  usluga: { id: 'service', label: 'Услуга' },
  zayavlenie: { id: 'application', label: 'Номер заявления' },
  vremya: { id: 'when', label: 'Когда' },
  dejstviya: { id: 'actions', label: 'Что было перед сбоем' },
  tekst: { id: 'error', label: 'Текст ошибки' },
  'nomer-oshibki': { id: 'error-code', label: 'Номер ошибки' },
};

/** What support asks for where no outcome says it: when, what before, which words. */
export const USUAL_NEEDS: readonly Need[] = [
  { key: 'vremya', label: 'Когда это случилось' },
  { key: 'dejstviya', label: 'Что было перед сбоем' },
  { key: 'tekst', label: 'Текст ошибки', hint: 'Если он был' },
];
