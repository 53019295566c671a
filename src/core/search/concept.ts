import type { Folding } from './families.ts';
import type { Synonym } from './synonyms.ts';
import type { Terms } from './terms.ts';

/** Why a stem is searched for. */
export type Reason = 'typed' | 'prefix' | 'synonym' | 'spelling';

/** Stems that together stand for one word of the query. */
export interface Alternative {
  readonly stems: readonly string[];
  /** 0 … 1: how surely it is what the person meant. */
  readonly weight: number;
  readonly reason: Reason;
  /**
   * Documents to reckon the rarity with, where it is not that of the stem: a beginning is as common as all it may grow into,
   * a synonym not much rarer than the word that was typed.
   */
  readonly frequency?: number;
}

/** One word of the query with everything it may be found by. */
export interface Concept {
  /** The word as it was read. */
  readonly word: string;
  readonly stem: string;
  readonly alternatives: readonly Alternative[];
  /** Whether it only says that something is asked, or names the portal: its absence from the base tells nothing. */
  readonly filler: boolean;
}

/** Whether a word says something that nothing in the base is found by. */
export function isUnknown({ alternatives, filler, word }: Concept): boolean {
  return alternatives.length === 0 && !filler && /\D/.test(word);
}

/** What understanding needs of the index. */
export interface Lexicon {
  readonly folding: Folding;
  /** Stems of the portal's own name: all articles are about it. */
  readonly portal: ReadonlySet<string>;
  readonly terms: Terms;
  /** The commonest stems of a base in shards, commonest first. */
  readonly common: readonly string[];
  /** What may be written instead of a word or a phrase that begins with this stem. */
  synonyms(stem: string): readonly Synonym[];
  /** Stems near which a misspelt stem may belong; null when they could not be read. */
  vocabulary(stem: string): Promise<readonly string[] | null>;
  /** Whether a stem is ordinary Russian: then it is no misspelling, however near another one is. */
  isOrdinary(stem: string): boolean;
  /** False while a part of a small base has not been read: until then no word is called unknown. */
  whole(): boolean;
}
