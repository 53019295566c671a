/** What a script asks the guard by an event of the document, when the guard is a script of its own. */
export interface Concealment {
  readonly text: string;
  concealed?: string;
}

export const CONCEAL = 'guard-conceal';

/** Only such a text can hold personal data; any other needs no guard. */
const suspicious = /[\d@]|парол|собак|родил|рожд|pass/i;

/**
 * Hides personal data without the weight of the guard: asks the script that runs beside. As long as that one has not come,
 * a text that could hold any is left out altogether.
 */
export function concealByDoor(text: string): string {
  if (!suspicious.test(text)) return text;
  const asked: Concealment = { text };
  document.dispatchEvent(new CustomEvent<Concealment>(CONCEAL, { detail: asked }));
  return asked.concealed ?? '';
}
