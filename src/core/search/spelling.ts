import { slips } from './distance.ts';

const SOUNDS: Readonly<Record<string, string>> = {
  о: 'а',
  е: 'и',
  э: 'и',
  й: 'и',
  ы: 'и',
  я: 'и',
  б: 'п',
  в: 'ф',
  г: 'к',
  д: 'т',
  ж: 'ш',
  щ: 'ш',
  з: 'с',
  ц: 'с',
};

/** Words that begin with the same sound, give or take a slip, share a vocabulary file: «аператор» meets «оператор». */
export function soundClass(word: string): string {
  const first = word.charAt(0);
  return SOUNDS[first] ?? first;
}

/** Slips forgiven in a word of this many letters (see `slips`). Short words have too many neighbours. */
function forgiven(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 0.8;
  return length < 9 ? 1.4 : 2;
}

/** Other spellings of a word that people mix up and that end in another stem. */
export function respelled(word: string): string[] {
  const forms: string[] = [];
  if (/тся$|тса$|цца$|ца$/.test(word)) forms.push(word.replace(/(?:тся|тса|цца|ца)$/, 'ться'), word.replace(/(?:тса|цца|ца)$/, 'тся'));
  if (/ться$/.test(word)) forms.push(word.replace(/ться$/, 'тся'));
  if (/[бвдзлмнпрстфшж]$/.test(word)) forms.push(`${word}ь`);
  if (/^е/.test(word)) forms.push(word.replace(/^е/, 'э'));
  return forms.filter((form) => form !== word);
}

export interface Correction {
  readonly stem: string;
  readonly slips: number;
}

/** The vocabulary stems nearest to a misspelt one, nearest first, at most `most`. */
export function nearest(stem: string, vocabulary: readonly string[], most: number): Correction[] {
  const limit = forgiven(stem.length);
  if (limit === 0) return [];
  const sound = soundClass(stem);
  const found: Correction[] = [];
  for (const candidate of vocabulary) {
    if (candidate.length < 3 || soundClass(candidate) !== sound) continue;
    const distance = slips(stem, candidate, Math.min(limit, forgiven(candidate.length + 1)));
    if (distance < Infinity) found.push({ stem: candidate, slips: distance });
  }
  return found.sort((a, b) => a.slips - b.slips || (a.stem < b.stem ? -1 : 1)).slice(0, most);
}
