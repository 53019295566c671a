import { hint, kindWords, mask, type Finding, type PersonalKind } from '../core/privacy/index.ts';

/*
 * Hides personal data in fields marked data-guard: when the person pauses, leaves the field, pastes or sends.
 * data-guard-label says what the field holds («Номер заявления»), so that a number there is not taken for a passport.
 */

export type Field = HTMLInputElement | HTMLTextAreaElement;
/** What else to do once a field was looked at; `noteOf` gives the place for a remark. */
export type Afterwards = (field: Field, noteOf: (field: Field) => HTMLElement) => void;

/** How long after the last key a text is looked at: shorter, and a number would vanish while it is typed. */
const PAUSE = 1_500;

/** Values that the person called harmless; only for as long as the page is open. */
const allowed: string[] = [];

function keyOf({ kind, value }: Finding): string {
  return `${kind} ${value}`;
}

function isAllowed(finding: Finding): boolean {
  return allowed.indexOf(keyOf(finding)) >= 0;
}

/** Replaces personal data by «[СНИЛС скрыт]» and the like, except what the person called harmless on this page. */
export function conceal(text: string): string {
  return mask(text, isAllowed).text;
}

function leadOf(field: Field): string {
  const label = field.getAttribute('data-guard-label');
  return label === null ? '' : `${label}: `;
}

function noteOf(field: Field): HTMLElement {
  const next = field.nextElementSibling;
  if (next instanceof HTMLElement && next.hasAttribute('data-guard-note')) return next;
  const note = document.createElement('div');
  note.setAttribute('data-guard-note', '');
  note.className = 'guard-note';
  note.setAttribute('role', 'status');
  field.insertAdjacentElement('afterend', note);
  return note;
}

function setValue(field: Field, value: string): void {
  const caret = field.value.length - (field.selectionEnd ?? field.value.length);
  const focused = document.activeElement === field;
  field.value = value;
  if (focused && field.type !== 'email') field.setSelectionRange(Math.max(0, value.length - caret), Math.max(0, value.length - caret));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the markers of one kind in a text stand for, in their order; undefined for what was hidden earlier. */
type Behind = (Finding | undefined)[];

/** `before` is the text as it was before `findings` were hidden in it. */
function behindMarkers(kind: PersonalKind, before: string, findings: readonly Finding[]): Behind {
  const behind: Behind = [];
  let from = 0;
  for (const finding of findings) {
    if (finding.kind !== kind) continue;
    const earlier = before.slice(from, finding.start).split(kindWords[kind].marker).slice(1);
    behind.push(...earlier.map(() => undefined), finding);
    from = finding.end;
  }
  return behind;
}

/** Puts a value back wherever it stood, and takes it out of `behind`. */
function giveBack(field: Field, finding: Finding, behind: Behind): void {
  const key = keyOf(finding);
  allowed.push(key);
  const { marker } = kindWords[finding.kind];
  const isBack = (place: number): boolean => {
    const one = behind[place];
    return one !== undefined && keyOf(one) === key;
  };
  const [first = '', ...rest] = field.value.split(marker);
  setValue(field, first + rest.map((piece, place) => (isBack(place) ? finding.value : marker) + piece).join(''));
  for (let place = behind.length - 1; place >= 0; place -= 1) if (isBack(place)) behind.splice(place, 1);
}

function explain(field: Field, note: HTMLElement, before: string, findings: readonly Finding[]): void {
  const seen: string[] = [];
  const behind: Partial<Record<PersonalKind, Behind>> = {};
  for (const finding of findings) {
    if (seen.indexOf(keyOf(finding)) >= 0) continue;
    seen.push(keyOf(finding));
    const words = kindWords[finding.kind];
    const own = (behind[finding.kind] ??= behindMarkers(finding.kind, before, findings));
    const line = document.createElement('p');
    line.textContent = `Скрыли ${words.name} (${hint(finding)}). ${words.why}`;
    if (words.allowable) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'guard-note__back';
      button.textContent = 'Это не личные данные';
      button.addEventListener('click', () => {
        giveBack(field, finding, own);
        line.remove();
        field.focus();
      });
      line.appendChild(document.createTextNode(' '));
      line.appendChild(button);
    }
    note.appendChild(line);
  }
}

/** Looks at a field now. True when something was hidden. */
export function checkField(field: Field, then?: Afterwards): boolean {
  const lead = leadOf(field);
  const before = lead + field.value;
  const { text, found } = mask(before, isAllowed);
  const own = found.filter((finding) => finding.start >= lead.length);
  if (own.length > 0) {
    const note = noteOf(field);
    note.textContent = '';
    setValue(field, text.slice(0, lead.length) === lead ? text.slice(lead.length) : conceal(field.value));
    explain(field, note, before, own);
  }
  then?.(field, noteOf);
  return own.length > 0;
}

/** Watches a field from now on. Calling it twice does no harm. */
export function attachGuard(field: Field, then?: Afterwards): void {
  if (field.hasAttribute('data-guarded')) return;
  field.setAttribute('data-guarded', '');
  let timer = 0;
  const look = (): void => {
    window.clearTimeout(timer);
    checkField(field, then);
  };
  const lookSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  };
  field.addEventListener('input', lookSoon);
  field.addEventListener('change', look);
  field.addEventListener('blur', look);
  field.addEventListener('paste', () => {
    window.setTimeout(look, 0);
  });
  // Before anybody else hears of the submit, and before an address is made of it.
  field.form?.addEventListener('submit', look, true);
  if (field.value === '') return;
  // The guard may arrive while a number is being typed.
  if (document.activeElement === field) lookSoon();
  else look();
}

/** Watches every field below an element that is marked data-guard. */
export function attachGuards(root: ParentNode, then?: Afterwards): void {
  for (const field of Array.from(root.querySelectorAll<Field>('input[data-guard], textarea[data-guard]'))) attachGuard(field, then);
}

/** Hides personal data in the query of the address, so that it does not stay in the history: `?q=`. */
export function cleanAddress(): void {
  const params = new URLSearchParams(window.location.search);
  const query = params.get('q');
  if (query === null || conceal(query) === query) return;
  params.set('q', conceal(query));
  try {
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${params.toString()}${window.location.hash}`);
  } catch {
    // Safari allows a hundred changes in half a minute: the page shows the words concealed all the same.
  }
}
