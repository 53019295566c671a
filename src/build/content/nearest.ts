/** Number of letters to insert, delete, replace or swap to make `a` into `b`. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, cell(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return cell(a.length, b.length);
}

/** The candidate that was most likely meant: at most a third of the letters differ, three at most. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const far = distance(unmixed(word).toLowerCase(), candidate.toLowerCase());
    if (far <= limit && (!best || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** « Возможно, вы имели в виду «…»?» or nothing; begins with a space. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ` Возможно, вы имели в виду «${found}»?`;
}

/** Cyrillic letters that look like Latin ones, and the Latin ones they look like. */
const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  і: 'i',
  т: 't',
  в: 'b',
  н: 'h',
  м: 'm',
  А: 'A',
  Е: 'E',
  О: 'O',
  Р: 'P',
  С: 'C',
  У: 'Y',
  Х: 'X',
  К: 'K',
  Т: 'T',
  В: 'B',
  Н: 'H',
  М: 'M',
};

/** A word typed with letters of the wrong alphabet in between, with all look-alikes made Latin. */
function unmixed(word: string): string {
  return /[a-z]/iu.test(word) ? word.replace(/[а-яёі]/giu, (letter) => TWINS[letter] ?? letter) : word;
}

/**
 * The word with its foreign letters in brackets («п[a]роль») when Cyrillic and Latin letters meet in it.
 * The alphabet with fewer letters counts as foreign. Parts joined by a hyphen are words of their own: «PDF-файл» is fine.
 */
export function mixedLetters(word: string): string | undefined {
  const latin = word.match(/[a-z]/giu)?.length ?? 0;
  const cyrillic = word.match(/[а-яё]/giu)?.length ?? 0;
  if (latin === 0 || cyrillic === 0) return undefined;
  return word.replace(latin <= cyrillic ? /[a-z]+/giu : /[а-яё]+/giu, '[$&]');
}
