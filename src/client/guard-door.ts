import { mayHoldPersonalData, withoutSuspects } from '../core/privacy/suspect.ts';
import { late } from './late.ts';

/*
 * The guard of the search fields, without its weight: the rules (guard-search.ts) are fetched when somebody types what could
 * be personal data, and hardly any query is. Comes with the search code.
 */

let concealByGuard: ((text: string) => string) | undefined;

/** Hides personal data by the guard's rules. Before it has come, only the plain words of a text that could hold any are left. */
export function concealByDoor(text: string): string {
  if (!mayHoldPersonalData(text)) return text;
  return concealByGuard ? concealByGuard(text) : withoutSuspects(text);
}

/** Milliseconds after which the guard is no longer waited for: nobody's search may hang on it. */
const PATIENCE = 4_000;

const fetchGuard = late(() => import('./guard-search.ts'));
let asked = false;
/** True once the guard has come, and when it can't or takes too long. */
let settled = false;
let afterwards: (() => void)[] = [];

function whenSettled(act: () => void): void {
  if (settled) act();
  else afterwards.push(act);
}

function settle(): void {
  settled = true;
  for (const act of afterwards) act();
  afterwards = [];
}

function load(): void {
  if (asked) return;
  asked = true;
  window.setTimeout(settle, PATIENCE);
  fetchGuard().then(({ conceal }) => {
    concealByGuard = conceal;
    settle();
  }, settle);
}

/** Looks at what is typed, and at what was typed before this script came. */
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
  look();
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

/** Watches the search fields, and looks at what an address brings along. */
export function watchSearchFields(): void {
  const fields = Array.prototype.slice.call(document.querySelectorAll('input[data-search-input]')) as HTMLInputElement[];
  fields.forEach(watch);
  // After everybody who hears the form itself.
  document.addEventListener('submit', concealBeforeSending);
  if (mayHoldPersonalData(new URLSearchParams(window.location.search).get('q') ?? '')) load();
}
