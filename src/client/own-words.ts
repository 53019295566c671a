/* Words that a person has typed into the search and takes along to the request: kept in this tab only, never in an address. */

const KEY = 'razberemsya-slova';

/** Keeps words for the request page; where nothing can be kept, the person types them again. */
export function keepWords(text: string): void {
  try {
    window.sessionStorage.setItem(KEY, text);
  } catch {
    // Storage is off: the link works all the same.
  }
}

/** The kept words, once; empty when there are none. */
export function takeWords(): string {
  try {
    const text = window.sessionStorage.getItem(KEY) ?? '';
    window.sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return '';
  }
}
