import { typedInRussianLayout } from './keyboard.ts';
import { englishWords, stopWords } from './stop-words.ts';
import { readingsOfLatin } from './translit.ts';
import { words } from './words.ts';

/** How a piece of the query was read. */
export type Reading = 'typed' | 'layout' | 'translit' | 'spelling';

/** A piece of a query between spaces, with the ways it may be read. */
export interface Piece {
  readonly typed: string;
  readonly variants: readonly { readonly reading: Reading; readonly text: string; readonly stems: readonly string[] }[];
}

/** A piece between spaces with the ways it may be read. Pieces without Latin letters keep one way for now. */
export function pieceOf(typed: string, stem: (word: string) => string): Piece {
  const variant = (reading: Reading, text: string) => ({ reading, text, stems: words(text).map(({ text: word }) => stem(word)) });
  const variants = [variant('typed', typed)];
  if (/[a-z]/i.test(typed)) {
    variants.push(variant('layout', typedInRussianLayout(typed)));
    variants.push(...readingsOfLatin(typed.toLowerCase()).map((text) => variant('translit', text)));
  } else if (/^[[\];',.`]+$/.test(typed)) variants.push(variant('layout', typedInRussianLayout(typed)));
  return { typed, variants };
}

/** Of several transliterations only the first whose words are known, else the usual one. */
export function settleTranslit({ typed, variants }: Piece, known: (stem: string) => boolean): Piece {
  const translit = variants.filter(({ reading }) => reading === 'translit');
  const best = translit.find(({ stems }) => stems.length > 0 && stems.every(known)) ?? translit[0];
  return { typed, variants: variants.filter((variant) => variant.reading !== 'translit' || variant === best) };
}

/**
 * Takes the typed reading where the vocabulary knows it; for the rest one reading, the one that explains more letters
 * over all pieces together, so that a short ambiguous piece follows the long clear ones.
 */
export function chooseReadings(pieces: readonly Piece[], known: (stem: string) => boolean): (Piece['variants'][number] | undefined)[] {
  const explained = (stems: readonly string[]): number =>
    stems.reduce((sum, word) => sum + (known(word) || stopWords.has(word) || englishWords.has(word) ? word.length : 0), 0);
  const total = (reading: Reading): number =>
    pieces.reduce((sum, { variants }) => sum + explained(variants.find((variant) => variant.reading === reading)?.stems ?? []), 0);
  const latinTyped = pieces.reduce((sum, { variants }) => sum + (variants.length > 1 ? explained(variants[0]?.stems ?? []) : 0), 0);
  const better: Reading = total('layout') >= total('translit') ? 'layout' : 'translit';
  return pieces.map(({ variants }) => {
    const [typed] = variants;
    if (!typed || variants.length === 1) return typed;
    const other = variants.find(({ reading }) => reading === better);
    // A short piece that happens to be a known word (`cvc`) still follows a query in another layout.
    const follows = other !== undefined && explained(other.stems) > 0 && total(better) > 2 * latinTyped;
    if (explained(typed.stems) > 0 && !follows) return typed;
    if (other && explained(other.stems) > 0) return other;
    const third = variants.find((variant) => variant !== typed && variant !== other);
    if (third && explained(third.stems) > 0) return third;
    // Nothing is known of it: follow the rest of the query, or look whether it could be Russian.
    if (!other || latinTyped > total(better)) return typed;
    return total(better) > 0 || looksRussian(other.text) ? other : typed;
  });
}

/** Whether a string could be Russian words: letters only, with vowels among them. */
export function looksRussian(text: string): boolean {
  const vowels = text.replace(/[^аеиоуыэюяё]/gi, '').length;
  const consonants = text.replace(/[^бвгджзйклмнпрстфхцчшщ]/gi, '').length;
  return /^[а-яё]+$/i.test(text) && vowels > 0 && consonants > 0 && consonants <= vowels * 3 && vowels <= consonants * 2;
}
