import { isBuiltIn, USUAL_NEEDS, type Need } from '../core/request/index.ts';

/*
 * The fields of a request are what the case needs. The page has all that need a control of their own; those that the case asks for
 * stand in `[data-needs]`, under its words, the others under «Добавить ещё». Any other need gets a plain line.
 */

/** How the page called a field before a case gave it another name. */
const plain = new WeakMap<Element, string>();

function rename(place: Element, name: string | undefined): void {
  const label = place.querySelector('label');
  if (!label) return;
  const own = plain.get(label) ?? label.textContent;
  plain.set(label, own);
  label.textContent = name ?? own;
}

function line({ key, label, hint }: Need, value: string): HTMLElement {
  const place = document.createElement('div');
  place.className = 'field';
  place.setAttribute('data-need-line', '');
  const id = `request-need-${key}`;
  const name = place.appendChild(document.createElement('label'));
  name.htmlFor = id;
  name.textContent = label;
  if (hint !== undefined) {
    const note = place.appendChild(document.createElement('p'));
    note.className = 'hint';
    note.id = `${id}-hint`;
    note.textContent = hint;
  }
  const field = place.appendChild(document.createElement('input'));
  field.id = id;
  field.type = 'text';
  field.maxLength = 300;
  field.setAttribute('autocomplete', 'off');
  field.setAttribute('data-need', key);
  field.setAttribute('data-guard', '');
  field.setAttribute('data-guard-label', label);
  if (hint !== undefined) field.setAttribute('aria-describedby', `${id}-hint`);
  field.value = value;
  return place;
}

/**
 * Puts the fields where this case asks for them; without needs, what support asks for in any case.
 * Nothing moves when the same is needed as before, so that a field keeps its focus.
 */
export function arrangeNeeds(root: HTMLElement, needs: readonly Need[] | undefined, values: Readonly<Record<string, string>>): void {
  const asked = root.querySelector<HTMLElement>('[data-needs]');
  const more = root.querySelector<HTMLElement>('[data-more]');
  if (!asked || !more) return;
  const wanted = needs ?? USUAL_NEEDS;
  const mark = wanted.map(({ key, label }) => `${key} ${label}`).join('\n');
  if (asked.getAttribute('data-needs') === mark || (!needs && asked.getAttribute('data-needs') === '')) return;
  asked.setAttribute('data-needs', mark);
  for (const old of Array.from(asked.querySelectorAll('[data-need-line]'))) old.remove();
  for (const place of Array.from(asked.querySelectorAll('[data-need-field]'))) {
    rename(place, undefined);
    more.appendChild(place);
  }
  for (const need of wanted) {
    const built = isBuiltIn(need.key) ? more.querySelector(`[data-need-field="${need.key}"]`) : null;
    if (built) {
      if (needs) rename(built, need.label);
      asked.appendChild(built);
    } else if (!isBuiltIn(need.key)) asked.appendChild(line(need, values[need.key] ?? ''));
  }
}
