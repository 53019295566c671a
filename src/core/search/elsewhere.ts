import type { Concept } from './concept.ts';
import { swapScripts } from './format.ts';

/** Words of questions that are not about the portal, and whose matter they are. */
export interface Elsewhere {
  /** Whose matter it is, for a sentence: «налоговая служба». */
  readonly whose: string;
  /** Stems of the words and phrases. */
  readonly phrases: readonly (readonly string[])[];
  /** Stems of words beside which it is a question to us after all: «код на Мегафон не приходит». */
  readonly unless: readonly string[];
}

/** What in a query is not about the portal. */
export interface FoundElsewhere {
  readonly whose: string;
  /** The words of the query. */
  readonly words: readonly string[];
}

/** Reads packed lines, scripts swapped: owner, phrases, exceptions, separated by bars; phrases and exceptions by commas. */
export function readElsewhere(packed: string): Elsewhere[] {
  const list = (text: string): string[] => (text === '' ? [] : text.split(','));
  return (packed === '' ? [] : swapScripts(packed).split(';')).map((line) => {
    const [whose = '', phrases = '', unless = ''] = line.split('/');
    return { whose, phrases: list(phrases).map((phrase) => phrase.split(' ')), unless: list(unless) };
  });
}

/** What of a query others decide; null when all of it may be ours. */
export function findElsewhere(concepts: readonly Concept[], lines: readonly Elsewhere[]): FoundElsewhere | null {
  for (const { whose, phrases, unless } of lines) {
    if (concepts.some(({ stem }) => unless.indexOf(stem) >= 0)) continue;
    for (const phrase of phrases) {
      const at = concepts.findIndex((_, from) => phrase.every((stem, offset) => concepts[from + offset]?.stem === stem));
      if (at >= 0) return { whose, words: concepts.slice(at, at + phrase.length).map(({ word }) => word) };
    }
  }
  return null;
}
