import { copyByHand, handsOf, type Hands } from '../core/environment/hand-over.ts';
import { touchPoints } from './probes/navigator.ts';

/*
 * The one place that copies; hand-file.ts beside it saves and shares. What they return is said to the person as it is: nothing is
 * claimed that a page cannot know.
 */

/** How this device is held. */
export function pageHands(): Hands {
  return handsOf(navigator.userAgent, touchPoints(), 'TelegramWebviewProxy' in window);
}

/** Puts text on the clipboard; resolves to whether that worked. The old way is for pages that are not secure and for old browsers. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused by a policy or a permission: the old way may still work.
    }
  }
  const field = fieldWith(text);
  field.className = 'visually-hidden';
  document.body.appendChild(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  document.body.removeChild(field);
  return done;
}

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  return field;
}

function select(place: HTMLElement): void {
  place.focus();
  if (place instanceof HTMLTextAreaElement) {
    place.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(place);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Copies; where the browser refuses, selects the text instead. Resolves to what to say.
 * @param done said when it is on the clipboard
 * @param place where the text stands on the page; else a field with it is put after `near`
 */
export async function copyText(text: string, done: string, place: HTMLElement | undefined, near?: Element): Promise<string> {
  const active = document.activeElement;
  if (await copied(text)) {
    if (active instanceof HTMLElement && active !== document.activeElement) active.focus();
    for (const field of Array.from(document.querySelectorAll('[data-by-hand]'))) field.remove();
    return done;
  }
  select(place ?? besides(text, near));
  return copyByHand(pageHands());
}

function besides(text: string, near: Element | undefined): HTMLTextAreaElement {
  for (const field of Array.from(document.querySelectorAll('[data-by-hand]'))) field.remove();
  const field = fieldWith(text);
  field.setAttribute('data-by-hand', '');
  field.setAttribute('aria-label', 'Текст, который нужно скопировать');
  (near ?? document.body).insertAdjacentElement('afterend', field);
  return field;
}
