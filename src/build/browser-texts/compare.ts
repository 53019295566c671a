import { words } from '../../core/search/words.ts';

/** Names that a package leaves to the browser: theirs stands as `{ -brand-short-name }` or is another one. */
const BRANDS: ReadonlySet<string> = new Set(['firefox', 'chrome', 'chromium', 'google', 'браузером']);

/** The sentences of a text, each as its folded words; names of browsers and what a browser fills in ($1, { $host }, tags, « … ») are left out. */
function sentences(text: string): string[] {
  return text
    .replace(/&nbsp;|&#160;/gu, ' ')
    .replace(/<[^>]*>|\{[^{}]*\}|\$\d|%\d?\$?S|&[a-z]+;|(?<=\s)…(?=\s)/gu, ' ')
    .split(/[.!?…:]+(?=\s|$)|\n/u)
    .map((sentence) =>
      words(sentence)
        .map(({ text: word }) => word)
        .filter((word) => !BRANDS.has(word))
        .join(' '),
    )
    .filter((sentence) => sentence !== '');
}

/** A text of fewer words must be a whole sentence of a package: «не защищено» begins too many. */
const SHORT = 3;

export interface PackagedTexts {
  /** Whether every sentence of a text is one of a package, or, unless it is short, the beginning of one. */
  has(text: string): boolean;
}

/** Takes the texts of packages, however many, and answers whether a wording stands there. */
export function packagedTexts(texts: Iterable<string>): PackagedTexts {
  const whole = new Set<string>();
  for (const text of texts) for (const sentence of sentences(text)) whole.add(sentence);
  const all = [...whole];
  return {
    has: (text) =>
      sentences(text).length > 0 &&
      sentences(text).every(
        (asked) => whole.has(asked) || (asked.split(' ').length >= SHORT && all.some((sentence) => sentence.startsWith(`${asked} `))),
      ),
  };
}
