import { copyByHand, handedWords, handsOf, type Handed, type Hands } from '../core/environment/hand-over.ts';
import { touchPoints } from './probes/navigator.ts';

/* The one place that copies, saves and shares. What it returns is said to the person as it is: nothing is claimed that a page cannot know. */

/** What the platform may lack or refuse. */
export interface Platform {
  readonly hands: Hands;
  readonly canShare?: (data: { files: readonly File[] }) => boolean;
  readonly share?: (data: { files: readonly File[] }) => Promise<void>;
  /** Throws where the browser refuses. */
  readonly download: (name: string, blob: Blob) => void;
}

function pageHands(): Hands {
  return handsOf(navigator.userAgent, touchPoints(), 'TelegramWebviewProxy' in window);
}

function platform(): Platform {
  const loose = navigator as { readonly share?: (data: object) => Promise<void>; readonly canShare?: (data: object) => boolean };
  return {
    hands: pageHands(),
    ...(loose.canShare && loose.share
      ? {
          canShare: (data) => loose.canShare?.(data) === true,
          share: (data) => loose.share?.(data) ?? Promise.reject(new Error('no share')),
        }
      : {}),
    download,
  };
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

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some engines read the file only after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function shared(file: File, { canShare, share }: Platform): Promise<Handed | undefined> {
  if (!share || canShare?.({ files: [file] }) !== true) return undefined;
  try {
    await share({ files: [file] });
    return 'shared';
  } catch (error) {
    // Closed by the person; whatever else went wrong, a download may still work.
    return error instanceof Error && error.name === 'AbortError' ? 'closed' : undefined;
  }
}

function asFile(name: string, blob: Blob): File | undefined {
  try {
    return new File([blob], name, { type: blob.type });
  } catch {
    return undefined;
  }
}

/**
 * Hands a file over: by the share sheet on phones, tablets and inside apps where there is one, as a download elsewhere.
 * Nothing leaves the page by itself. Resolves to what to say; never rejects.
 */
export async function handFile(name: string, blob: Blob, on: Platform = platform()): Promise<string> {
  const file = on.hands.touch || on.hands.inApp ? asFile(name, blob) : undefined;
  const sheet = file && (await shared(file, on));
  if (sheet) return handedWords(sheet, name, on.hands);
  try {
    on.download(name, blob);
    return handedWords('downloading', name, on.hands);
  } catch {
    return handedWords('refused', name, on.hands);
  }
}

/** The same for a text. A byte order mark helps old editors of Windows to see UTF-8. */
export function handText(name: string, type: string, text: string, mark = false): Promise<string> {
  return handFile(name, new Blob([mark ? '\ufeff' : '', text], { type }));
}
