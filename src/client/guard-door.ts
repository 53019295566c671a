import { mayHoldPersonalData, withoutSuspects } from '../core/privacy/suspect.ts';

/*
 * The guard of the search fields, without its weight: the rules (guard-search.ts) are fetched when somebody types what could
 * be personal data, and hardly any query is. Comes with the search code.
 */

/** What a script asks the guard by an event of the document. */
export interface Concealment {
  readonly text: string;
  concealed?: string;
}

export const CONCEAL = 'guard-conceal';

/** Hides personal data by asking the guard. Without it, only the plain words of a text that could hold any are left. */
export function concealByDoor(text: string): string {
  if (!mayHoldPersonalData(text)) return text;
  const question: Concealment = { text };
  document.dispatchEvent(new CustomEvent<Concealment>(CONCEAL, { detail: question }));
  return question.concealed ?? withoutSuspects(text);
}

let asked = false;
/** True once the guard has come, and when it can't: a search must not wait for ever. */
let settled = false;
let afterwards: (() => void)[] = [];

function whenSettled(act: () => void): void {
  if (settled) act();
  else afterwards.push(act);
}

function load(): void {
  if (asked) return;
  asked = true;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = document.querySelector('[data-search-code]')?.getAttribute('data-guard-code') ?? '';
  script.onload = script.onerror = () => {
    settled = true;
    for (const act of afterwards) act();
    afterwards = [];
  };
  document.head.appendChild(script);
}

function watch(field: HTMLInputElement): void {
  field.addEventListener('input', () => {
    if (asked || !mayHoldPersonalData(field.value)) return;
    load();
    // What had to be left out of the address until now may stand there, masked.
    whenSettled(() => {
      if (document.activeElement === field) field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
}

/** Lets a form go to the page of results with a concealed query only; a page that answers by itself conceals its address. */
function concealBeforeSending(event: Event): void {
  const form = event.target as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>('input[data-search-input]');
  if (event.defaultPrevented || !field || !mayHoldPersonalData(field.value)) return;
  event.preventDefault();
  load();
  whenSettled(() => {
    field.value = concealByDoor(field.value);
    // Asks nobody, this one included.
    form.submit();
  });
}

/** Watches the search fields, and looks at what was typed before this script came and at what an address brings along. */
export function watchSearchFields(): void {
  const fields = Array.prototype.slice.call(document.querySelectorAll('input[data-search-input]')) as HTMLInputElement[];
  fields.forEach(watch);
  // After everybody who hears the form itself.
  document.addEventListener('submit', concealBeforeSending);
  const brought = fields.map(({ value }) => value).concat(new URLSearchParams(window.location.search).get('q') ?? '');
  if (brought.some(mayHoldPersonalData)) load();
}
