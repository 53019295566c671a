/** What a script asks the guard by an event of the document, when the guard is a script of its own. */
export interface Concealment {
  readonly text: string;
  concealed?: string;
}

export const CONCEAL = 'guard-conceal';

/** Only a text with one of these can hold personal data; any other needs no guard. */
const SUSPICIOUS = /[\d@]|парол|собак|родил|рожд|pass/i;

/** Whether a text may hold personal data, so that the guard is worth loading. */
export function isSuspicious(text: string): boolean {
  return SUSPICIOUS.test(text);
}

/**
 * Hides personal data without the weight of the guard: asks the script that runs beside. As long as that one has not come,
 * a text that could hold any is left out altogether.
 */
export function concealByDoor(text: string): string {
  if (!isSuspicious(text)) return text;
  const asked: Concealment = { text };
  document.dispatchEvent(new CustomEvent<Concealment>(CONCEAL, { detail: asked }));
  return asked.concealed ?? '';
}
