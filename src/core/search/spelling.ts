import { slipsOfBeginnings } from './distance.ts';
import { stem } from './stem.ts';

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
export function forgiven(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 0.8;
  if (length < 8) return 1.2;
  return length < 11 ? 1.6 : 2;
}

/** A slip in the ending: the beginning is the stem, what follows is no ending of it. Longer rests belong to other words. */
const ODD_ENDING = 0.8;
const LONGEST_ENDING = 5;
/** Letters that endings are made of. */
const ODD_BUT_ENDING = /^[авгеийклмнотсуфхцчшщыьэюя]*$/;
/** Shorter stems begin too many words for that. */
const SHORTEST_BEFORE_ODD_ENDING = 4;

/** Other spellings of a word that people mix up and that end in another stem. */
export function respelled(word: string): string[] {
  const forms: string[] = [];
  if (/тся$|тса$|цца$|ца$/.test(word)) forms.push(word.replace(/(?:тся|тса|цца|ца)$/, 'ться'), word.replace(/(?:тса|цца|ца)$/, 'тся'));
  if (/ться$/.test(word)) forms.push(word.replace(/ться$/, 'тся'));
  if (/[бвдзлмнпрстфшж]$/.test(word)) forms.push(`${word}ь`);
  if (/^е/.test(word)) forms.push(word.replace(/^е/, 'э'));
  forms.push(word.replace(/(.)\1/g, '$1'));
  return forms.filter((form) => form !== word);
}

/** «Ссылок» and «настроек» without the vowel that other forms lack: «ссылк», «настройк»; empty for other words. */
export function withoutFleetingVowel(word: string): string {
  if (/[аеиоуыэюя]ек$/.test(word)) return word.replace(/ек$/, 'йк');
  return /[бвгджзйклмнпрстфхцчшщ][ое]к$/.test(word) ? word.replace(/[ое]к$/, 'к') : '';
}

/** What is left of «немогу» and «неработает», where a space is forgotten; empty for other words. */
export function withoutNot(word: string): string {
  return /^не.{4}/.test(word) ? word.slice(2) : '';
}

export interface Correction {
  readonly stem: string;
  readonly slips: number;
  /** The word as it should be written; absent when its ending is misspelt too. */
  readonly form?: string;
}

/** A typed word as a misspelt form of a stem: its beginning is compared with the stem, the rest should be an ending. */
function asFormOf(word: string, candidate: string, most: number): Correction | null {
  const beginnings = slipsOfBeginnings(word, candidate, most);
  let best: Correction | null = null;
  for (let at = Math.max(1, word.length - LONGEST_ENDING); beginnings && at <= word.length; at++) {
    const distance = beginnings[at] ?? Infinity;
    const least = Math.min(most, best ? best.slips - 0.01 : most);
    const form = candidate + word.slice(at);
    if (distance > least) continue;
    if (stem(form) === candidate) best = { stem: candidate, slips: distance, form };
    else if (candidate.length >= SHORTEST_BEFORE_ODD_ENDING && distance + ODD_ENDING <= least && ODD_BUT_ENDING.test(word.slice(at))) {
      best = { stem: candidate, slips: distance + ODD_ENDING };
    }
  }
  return best;
}

/** The stems, of those given, of which a misspelt word may be a form, in their order. */
function* corrections(word: string, vocabulary: readonly string[]): Generator<Correction> {
  const limit = forgiven(word.length);
  const sound = soundClass(word);
  for (const candidate of limit === 0 ? [] : vocabulary) {
    const missing = word.length - candidate.length;
    if (candidate.length < 3 || missing < -2 || missing > LONGEST_ENDING + 2 || soundClass(candidate) !== sound) continue;
    const correction = asFormOf(word, candidate, Math.min(limit, forgiven(candidate.length + 2)));
    if (correction) yield correction;
  }
}

/** The vocabulary stems of which a misspelt word may be a form, nearest first, at most `most`. */
export function nearest(word: string, vocabulary: readonly string[], most: number): Correction[] {
  const found: Correction[] = [];
  for (const correction of corrections(word, vocabulary)) found.push(correction);
  return found.sort((a, b) => a.slips - b.slips || (a.stem < b.stem ? -1 : 1)).slice(0, most);
}

/** Whether `nearest` finds any. */
export function hasNear(word: string, vocabulary: readonly string[]): boolean {
  return corrections(word, vocabulary).next().done !== true;
}
