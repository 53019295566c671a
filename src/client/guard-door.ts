import { mayHoldPersonalData } from '../core/privacy/suspect.ts';

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

/**
 * Hides personal data by asking the guard. As long as that one has not come, a text that could hold any is left out
 * altogether.
 */
export function concealByDoor(text: string): string {
  if (!mayHoldPersonalData(text)) return text;
  const asked: Concealment = { text };
  document.dispatchEvent(new CustomEvent<Concealment>(CONCEAL, { detail: asked }));
  return asked.concealed ?? '';
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
  const address = document.querySelector('[data-search-code]')?.getAttribute('data-guard-code') ?? '';
  if (asked || address === '') return;
  asked = true;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  script.onload = script.onerror = () => {
    settled = true;
    for (const act of afterwards) act();
    afterwards = [];
  };
  document.head.appendChild(script);
}

function watch(field: HTMLInputElement): void {
  const look = (): void => {
    if (asked || !mayHoldPersonalData(field.value)) return;
    load();
    // What had to be left out of the address until now may stand there, masked.
    whenSettled(() => {
      if (document.activeElement === field) field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  field.addEventListener('input', look);
  // Before anybody else hears of it, and before an address is made of it.
  field.form?.addEventListener(
    'submit',
    (event) => {
      const { form } = field;
      look();
      if (settled || !form || !mayHoldPersonalData(field.value)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      whenSettled(() => {
        // The guard looks at a field that is left; `submit()` asks nobody.
        field.dispatchEvent(new Event('change'));
        form.submit();
      });
    },
    true,
  );
}

/** Watches the search fields, and looks at what was typed before this script came and at what an address brings along. */
export function watchSearchFields(): void {
  const fields = Array.prototype.slice.call(document.querySelectorAll('input[data-search-input]')) as HTMLInputElement[];
  fields.forEach(watch);
  const brought = fields.map(({ value }) => value).concat(new URLSearchParams(window.location.search).get('q') ?? '');
  if (brought.some(mayHoldPersonalData)) load();
}
