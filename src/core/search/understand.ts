import { typedInLatinLayout, typedInRussianLayout } from './keyboard.ts';
import { nearest, respelled, withoutNot } from './spelling.ts';
import { stem } from './stem.ts';
import { englishWords, stopWords, weakWords } from './stop-words.ts';
import type { Synonym } from './synonyms.ts';
import type { Terms } from './terms.ts';
import { readingsOfLatin } from './translit.ts';
import { words } from './words.ts';

/** Why a stem is searched for. */
export type Reason = 'typed' | 'prefix' | 'synonym' | 'spelling';

/** Stems that together stand for one word of the query. */
export interface Alternative {
  readonly stems: readonly string[];
  /** 0 … 1: how surely it is what the person meant. */
  readonly weight: number;
  readonly reason: Reason;
  /** Documents to reckon the rarity with, where it is not that of the stem: a beginning is as common as all it may grow into. */
  readonly frequency?: number;
}

/** One word of the query with everything it may be found by. */
export interface Concept {
  /** The word as it was read. */
  readonly word: string;
  readonly stem: string;
  readonly alternatives: readonly Alternative[];
}

/** How a piece of the query was read. */
export type Reading = 'typed' | 'layout' | 'translit' | 'spelling';

export interface Understanding {
  readonly concepts: readonly Concept[];
  /** The query as it was read, when that differs from what was typed. */
  readonly readAs?: string;
  readonly readings: readonly Reading[];
  /** False when a file of the index could not be read. */
  readonly complete: boolean;
}

/** What understanding needs of the index. */
export interface Lexicon {
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

export interface UnderstandOptions {
  /** Whether the last word may be the beginning of a word. */
  readonly prefix: boolean;
  /** Take every word as it stands: no other layout, no correction. */
  readonly asTyped: boolean;
  /** Read only a few files of a base in shards: the words that tell most, and no corrections. */
  readonly hasty: boolean;
}

/** More words than this say nothing more; the rest of a pasted page is not read. */
const MOST_WORDS = 24;
const PREFIX_WEIGHT = 0.75;
const SYNONYM_WEIGHT = 0.7;
/** How much a word counts that only says that something is asked. */
const WEAK_WEIGHT = 0.3;
/** So many telling words are enough to leave out those that only ask. */
const ENOUGH_WORDS = 2;
/** Words of a query to a large base whose files a hasty answer reads. */
const HASTY_WORDS = 4;
const MOST_COMPLETIONS = 40;
const MOST_CORRECTIONS = 3;
/** A correction that needs so many slips fewer than the next leaves the next out. */
const CLEARLY_NEARER = 0.35;

interface Piece {
  readonly typed: string;
  readonly variants: readonly { readonly reading: Reading; readonly text: string; readonly stems: readonly string[] }[];
}

function stemsIn(text: string): string[] {
  return words(text).map(({ text: word }) => stem(word));
}

/** A piece between spaces with the ways it may be read. Pieces without Latin letters keep one way for now. */
function pieceOf(typed: string): Piece {
  const variant = (reading: Reading, text: string) => ({ reading, text, stems: stemsIn(text) });
  const variants = [variant('typed', typed)];
  if (/[a-z]/i.test(typed)) {
    variants.push(variant('layout', typedInRussianLayout(typed)));
    variants.push(...readingsOfLatin(typed.toLowerCase()).map((text) => variant('translit', text)));
  } else if (/^[[\];',.`]+$/.test(typed)) variants.push(variant('layout', typedInRussianLayout(typed)));
  return { typed, variants };
}

/** Of several transliterations only the first whose words are known, else the usual one. */
function settleTranslit({ typed, variants }: Piece, known: (stem: string) => boolean): Piece {
  const translit = variants.filter(({ reading }) => reading === 'translit');
  const best = translit.find(({ stems }) => stems.length > 0 && stems.every(known)) ?? translit[0];
  return { typed, variants: variants.filter((variant) => variant.reading !== 'translit' || variant === best) };
}

/**
 * Reads a query: which layout and script each piece was meant in, which words are misspelt, what else they may be called.
 * Never throws; an unreadable file of the index makes the answer incomplete instead.
 */
export async function understand(query: string, lexicon: Lexicon, options: UnderstandOptions): Promise<Understanding> {
  const { terms, synonyms } = lexicon;
  let pieces = query
    .slice(0, 1_000)
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .slice(0, MOST_WORDS)
    .map(pieceOf);
  let complete = true;
  const want = async (stems: readonly string[]): Promise<void> => {
    const wanted = stems.filter((word) => word !== '' && !stopWords.has(word));
    if (wanted.length > 0 && !(await terms.want(wanted))) complete = false;
  };
  const known = (word: string): boolean => terms.frequency(word) > 0 || synonyms(word).length > 0;

  const hasty = options.hasty && terms.all() === null;
  const spared = sparedWords(pieces, lexicon, hasty);
  await want(pieces.flatMap(({ variants }) => variants[0]?.stems ?? []).filter((word) => !spared.has(word)));
  const latin = pieces.filter(({ variants }) => variants.length > 1);
  const misread = latin.some(({ variants }) => variants[0]?.stems.every((word) => !known(word)));
  if (misread && !options.asTyped) await want(latin.flatMap(({ variants }) => variants.flatMap(({ stems }) => stems)));
  pieces = pieces.map((piece) => settleTranslit(piece, known));
  const chosen = options.asTyped ? pieces.map(({ variants }) => variants[0]) : chooseReadings(pieces, known);
  const readings = new Set<Reading>();

  const read: { word: string; stem: string; last: boolean; extra: Alternative[] }[] = [];
  let shown = query.trim();
  chosen.forEach((variant, at) => {
    if (!variant) return;
    const piece = pieces[at];
    if (variant.reading !== 'typed' && piece) {
      readings.add(variant.reading);
      shown = shown.replace(piece.typed, variant.text);
    }
    for (const { text } of words(variant.text)) read.push({ word: text, stem: stem(text), last: false, extra: [] });
  });

  if (read.some(({ word, stem }) => spared.has(stem) && !weakWords.has(word))) complete = false;
  const last = read[read.length - 1];
  if (last && options.prefix && /[^\s.,!?;:)»"]$/.test(query)) last.last = true;

  const corrections: [from: string, to: string][] = [];
  if (!options.asTyped && lexicon.whole()) {
    for (const entry of read) {
      const { word } = entry;
      if (
        stopWords.has(word) ||
        weakWords.has(word) ||
        englishWords.has(word) ||
        spared.has(entry.stem) ||
        known(entry.stem) ||
        (entry.last && terms.startingWith(word, 1).length > 0)
      )
        continue;
      if (hasty) {
        complete = false;
        continue;
      }
      const other = await respell(word, entry.stem, lexicon, want, known);
      if (other === 'unread') complete = false;
      else if (other) {
        readings.add(other.reading);
        if (other.word !== undefined) corrections.push([word, other.word]);
        entry.stem = other.stem;
        entry.extra = other.alternatives;
      }
    }
  }
  for (const [from, to] of corrections) shown = replaceWord(shown, from, to);

  const meaningful = read.filter(({ word, last }) => !stopWords.has(word) || (last && word.length > 1));
  const worth = meaningful.filter(({ stem, last }) => last || !spared.has(stem));
  const kept = worth.length > 0 ? worth : meaningful.length > 0 ? meaningful : read;
  const bySynonym = synonymsOf(
    kept.map(({ stem }) => stem),
    synonyms,
  );
  await want(bySynonym.flatMap((list) => list.flatMap((alternative) => alternative.stems)));

  const concepts = kept.map((entry, at): Concept => {
    const alternatives: Alternative[] = [];
    if (terms.frequency(entry.stem) > 0)
      alternatives.push({ stems: [entry.stem], weight: weakWords.has(entry.word) ? WEAK_WEIGHT : 1, reason: 'typed' });
    alternatives.push(...entry.extra);
    if (entry.last) alternatives.push(...completionsOf(entry.word, entry.stem, terms));
    alternatives.push(...(bySynonym[at] ?? []).filter(({ stems }) => stems.every((word) => terms.frequency(word) > 0)));
    return { word: entry.word, stem: entry.stem, alternatives };
  });
  return { concepts, readings: [...readings], complete, ...(shown !== query.trim() && { readAs: shown }) };
}

/**
 * Stems of a query to a large base that are not worth a file: words that only ask, when enough others are left;
 * for a hasty answer all but a few, the commonest of the base and then the first words first.
 */
function sparedWords(pieces: readonly Piece[], { terms, common }: Lexicon, hasty: boolean): ReadonlySet<string> {
  if (terms.all() !== null) return new Set();
  const typed = pieces.flatMap(({ variants }) => words(variants[0]?.text ?? '')).filter(({ text }) => !stopWords.has(text));
  const weak = new Set(typed.filter(({ text }) => weakWords.has(text)).map(({ text }) => stem(text)));
  const telling = [...new Set(typed.map(({ text }) => stem(text)))].filter((word) => !weak.has(word));
  if (telling.length < ENOUGH_WORDS) return new Set();
  // What is not in the list comes before all that is in it.
  const commonness = (word: string): number => (common.length - common.indexOf(word)) % (common.length + 1);
  const byWorth = telling.map((word, at) => ({ word, at })).sort((a, b) => commonness(a.word) - commonness(b.word) || b.at - a.at);
  return new Set([...weak, ...(hasty ? byWorth.slice(HASTY_WORDS).map(({ word }) => word) : [])]);
}

/**
 * Takes the typed reading where the vocabulary knows it; for the rest one reading, the one that explains more letters
 * over all pieces together, so that a short ambiguous piece follows the long clear ones.
 */
function chooseReadings(pieces: readonly Piece[], known: (stem: string) => boolean): (Piece['variants'][number] | undefined)[] {
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
function looksRussian(text: string): boolean {
  const vowels = text.replace(/[^аеиоуыэюяё]/gi, '').length;
  const consonants = text.replace(/[^бвгджзйклмнпрстфхцчшщ]/gi, '').length;
  return /^[а-яё]+$/i.test(text) && vowels > 0 && consonants > 0 && consonants <= vowels * 3 && vowels <= consonants * 2;
}

interface Respelled {
  readonly reading: Reading;
  readonly stem: string;
  /** The word to show instead, when one can be made. */
  readonly word?: string;
  readonly alternatives: Alternative[];
}

/** Looks for what an unknown word may have been; null when it is an ordinary word or nothing is near. */
async function respell(
  word: string,
  typedStem: string,
  lexicon: Lexicon,
  want: (stems: readonly string[]) => Promise<void>,
  known: (stem: string) => boolean,
): Promise<Respelled | 'unread' | null> {
  const { terms } = lexicon;
  const forms = respelled(word);
  // In a base in shards looking costs a file: only for what is no Russian word by its looks.
  const mayBeLatin = /^[а-я.,]+$/.test(word) && (terms.all() !== null || !looksRussian(word));
  const latin = mayBeLatin ? (words(typedInLatinLayout(word))[0]?.text ?? '') : '';
  await want([...forms.map(stem), latin]);
  const form = forms.find((candidate) => known(stem(candidate)));
  if (form !== undefined) return { reading: 'spelling', stem: stem(form), word: form, alternatives: [] };
  if (latin.length > 2 && known(latin)) return { reading: 'layout', stem: latin, word: latin, alternatives: [] };

  if (lexicon.isOrdinary(typedStem)) return null;
  const affirmed = withoutNot(word);
  const affirmative = affirmed === '' ? undefined : [affirmed, ...respelled(affirmed)].find((candidate) => known(stem(candidate)));
  if (affirmative !== undefined) {
    return { reading: 'spelling', stem: stem(affirmative), word: `не ${affirmative}`, alternatives: [] };
  }
  const vocabulary = await lexicon.vocabulary(word);
  if (!vocabulary) return 'unread';
  const sorted = nearest(word, vocabulary, MOST_CORRECTIONS);
  const [best] = sorted;
  if (!best) return null;
  const near = sorted.filter(({ slips }) => slips < best.slips + CLEARLY_NEARER);
  await want(near.map((found) => found.stem));
  return {
    reading: 'spelling',
    stem: best.stem,
    ...(best.form !== undefined && { word: best.form }),
    alternatives: near
      .filter((found) => terms.frequency(found.stem) > 0)
      .map((found) => ({
        stems: [found.stem],
        weight: Math.max(0.2, 1 - 0.3 * found.slips - (found === best ? 0 : 0.2)),
        reason: 'spelling',
      })),
  };
}

/** Stems that a half-typed last word may grow into, without the stem it already is. */
function completionsOf(word: string, typedStem: string, terms: Terms): Alternative[] {
  if (word.length < 2) return [];
  const stems = terms.startingWith(word, MOST_COMPLETIONS).filter((candidate) => candidate !== typedStem);
  const frequency = stems.reduce((sum, candidate) => sum + terms.frequency(candidate), 0);
  return stems.map((candidate) => ({ stems: [candidate], weight: PREFIX_WEIGHT, reason: 'prefix', frequency }));
}

/** For each stem of the query, what the words it belongs to may be called instead. */
function synonymsOf(stems: readonly string[], synonyms: Lexicon['synonyms']): Alternative[][] {
  const found: Alternative[][] = stems.map(() => []);
  stems.forEach((first, at) => {
    for (const { from, to } of synonyms(first)) {
      if (!from.every((word, offset) => stems[at + offset] === word)) continue;
      const alternatives = to.map((other): Alternative => ({ stems: other, weight: SYNONYM_WEIGHT, reason: 'synonym' }));
      from.forEach((_word, offset) => found[at + offset]?.push(...alternatives));
    }
  });
  return found;
}

function replaceWord(text: string, from: string, to: string): string {
  const found = words(text).find(({ text: word }) => word === from);
  return found ? text.slice(0, found.start) + to + text.slice(found.end) : text;
}
