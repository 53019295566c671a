import { words } from './prose.ts';

/** Targets of plain language; see docs/decisions/0004-plain-language.md. */
export const TARGETS = {
  /** Flesch of a whole article, at least. */
  flesch: 50,
  /** Flesch of its steps, at least. */
  stepsFlesch: 60,
  /** Mean words in a sentence, at most. */
  meanSentence: 12,
  /** Words in any sentence, at most. */
  sentence: 20,
  /** Words in a sentence of a step, at most. */
  step: 15,
} as const;

export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly meanSentence: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** 206.835 − 1.3·(words per sentence) − 60.1·(syllables per word); higher is easier. */
  readonly flesch: number;
}

/** Syllables of a Russian (or Latin) word: its vowels. «в», «к», «с» have none. */
export function syllables(word: string): number {
  return word.match(/[аеёиоуыэюяaeiouy]/giu)?.length ?? 0;
}

/** Measures sentences; nothing for no words at all. */
export function readability(sentences: readonly string[]): Readability | undefined {
  const lengths = sentences.map((sentence) => words(sentence).length).filter((length) => length > 0);
  const all = sentences.flatMap(words);
  if (all.length === 0) return undefined;
  const meanSentence = all.length / lengths.length;
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / all.length;
  return {
    sentences: lengths.length,
    words: all.length,
    meanSentence,
    longest: Math.max(...lengths),
    flesch: 206.835 - 1.3 * meanSentence - 60.1 * perWord,
  };
}
