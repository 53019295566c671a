/** One word of a text: its folded form and where it stands in the original string (UTF-16 offsets, end exclusive). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Stress marks and soft hyphens stand inside a word without being part of it. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x301 || code === 0x300 || code === 0x200d || code === 0x2060;
}

/**
 * Whether a UTF-16 unit belongs to a word. Own ranges, because `\p{L}` is a syntax error in Chromium 64:
 * digits, Latin, Cyrillic and, roughly, every other script; no punctuation, symbols, combining marks or surrogates.
 */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return false;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && !(code >= 0x300 && code < 0x370);
  return code >= 0x3040 && code < 0xd800;
}

const CYRILLIC_OF_LATIN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/**
 * Turns Latin look-alikes inside a Russian word into the Russian letters (`cайт` with a Latin c → `сайт`).
 * A word that has a Latin letter without a Russian twin is left alone.
 */
function foldLookAlikes(word: string): string {
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x430 && code <= 0x44f) cyrillic++;
    else if (code >= 97 && code <= 122) latin++;
  }
  if (cyrillic === 0 || latin === 0) return word;
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const code = word.charCodeAt(at);
    const twin = CYRILLIC_OF_LATIN[letter];
    if (code >= 97 && code <= 122 && twin === undefined) return word;
    out += twin ?? letter;
  }
  return out;
}

/** Words longer than this are cut: no real word is, and a pasted blob must not cost time. */
const LONGEST_WORD = 40;

/**
 * Cuts a text into folded words: lower case, ё as е, Latin look-alikes inside Russian words replaced.
 * Numbers and codes stay whole; everything that is neither letter nor digit separates. Never throws.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (folded !== '') found.push({ text: foldLookAlikes(folded.slice(0, LONGEST_WORD)), start, end });
    folded = '';
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      if (folded === '') start = at;
      const lower = text.charAt(at).toLowerCase();
      // A few letters become two units in lower case; those stay as they are.
      folded += lower === 'ё' ? 'е' : lower.length === 1 ? lower : text.charAt(at);
      end = at + 1;
    } else if (code === 0x306 && folded.charAt(folded.length - 1) === 'и') {
      // й written as и and a breve, as macOS file names and some copied pages have it.
      folded = `${folded.slice(0, -1)}й`;
      end = at + 1;
    } else if (code === 0x308 && folded.charAt(folded.length - 1) === 'е') {
      end = at + 1;
    } else if (!isInvisible(code)) {
      close();
    }
  }
  close();
  return found;
}
