import type { Alternative, Concept, Lexicon } from './concept.ts';
import { chooseReadings, pieceOf, settleTranslit, type Piece, type Reading } from './readings.ts';
import { respell } from './respell.ts';
import { englishWords, stopWords, weakWords } from './stop-words.ts';
import type { Terms } from './terms.ts';
import { words } from './words.ts';

export interface Understanding {
  readonly concepts: readonly Concept[];
  /** The query as it was read, when that differs from what was typed. */
  readonly readAs?: string;
  readonly readings: readonly Reading[];
  /** False when a file of the index could not be read. */
  readonly complete: boolean;
}

export interface UnderstandOptions {
  /** Whether the last word may be the beginning of a word. */
  readonly prefix: boolean;
  /** Take every word as it stands: no other layout, no correction. */
  readonly asTyped: boolean;
  /** Read only a few files of a base in shards: the words that tell most, and no corrections. */
  readonly hasty: boolean;
  /** Look for misspellings before all words of a small base have been read: a word of the rest may be taken for one. */
  readonly guess: boolean;
}

/** More words than this say nothing more; the rest of a pasted page is not read. */
const MOST_WORDS = 64;
const PREFIX_WEIGHT = 0.6;
const SYNONYM_WEIGHT = 0.65;
/** How much a word counts that only says that something is asked. */
const WEAK_WEIGHT = 0.3;
/** So many telling words are enough to leave out those that only ask. */
const ENOUGH_WORDS = 2;
/** Words of a query to a large base whose files a hasty answer reads. */
const HASTY_WORDS = 4;
const MOST_COMPLETIONS = 40;

/**
 * Reads a query: which layout and script each piece was meant in, which words are misspelt, what else they may be called.
 * Never throws; an unreadable file of the index makes the answer incomplete instead.
 */
export async function understand(query: string, lexicon: Lexicon, options: UnderstandOptions): Promise<Understanding> {
  const { terms, synonyms, folding, portal } = lexicon;
  const stem = (word: string): string => folding.stem(word);
  let pieces = query
    .slice(0, 1_000)
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .slice(0, MOST_WORDS)
    .map((piece) => pieceOf(piece, stem));
  let complete = true;
  const want = async (stems: readonly string[]): Promise<void> => {
    const wanted = stems.filter((word) => word !== '' && !stopWords.has(word));
    if (wanted.length > 0 && !(await terms.want(wanted))) complete = false;
  };
  const known = (word: string): boolean => terms.frequency(word) > 0 || synonyms(word).length > 0;

  const hasty = options.hasty && terms.inShards;
  const spared = sparedWords(pieces, lexicon, hasty);
  await want(pieces.flatMap(({ variants }) => variants[0]?.stems ?? []).filter((word) => !spared.has(word)));
  const latin = pieces.filter(({ variants }) => variants.length > 1);
  const misread = latin.some(({ variants }) => variants[0]?.stems.every((word) => !known(word)));
  if (misread && !options.asTyped) await want(latin.flatMap(({ variants }) => variants.flatMap(({ stems }) => stems)));
  if (!options.asTyped && (lexicon.whole() || options.guess)) {
    pieces = pieces.flatMap((piece) =>
      unglued(piece.typed, lexicon, known).map((part) => (part === piece.typed ? piece : pieceOf(part, stem))),
    );
  }
  pieces = pieces.map((piece) => settleTranslit(piece, known));
  const chosen = options.asTyped ? pieces.map(({ variants }) => variants[0]) : chooseReadings(pieces, known);
  const readings = new Set<Reading>();

  const read: { word: string; stem: string; last: boolean; extra: Alternative[] }[] = [];
  chosen.forEach((variant) => {
    if (!variant) return;
    if (variant.reading !== 'typed') readings.add(variant.reading);
    for (const { text } of words(variant.text)) read.push({ word: text, stem: stem(text), last: false, extra: [] });
  });

  // The words of the query stand at even places, the spaces between them at odd ones.
  const parted = pieces.map(({ typed }) => typed).join(' ');
  let shown = (parted === query.trim().split(/\s+/).join(' ') ? query.trim() : parted)
    .split(/(\s+)/)
    .map((part, at) => {
      const variant = at % 2 === 0 ? chosen[at / 2] : undefined;
      return variant && variant.reading !== 'typed' ? variant.text : part;
    })
    .join('');

  if (read.some(({ word, stem }) => spared.has(stem) && !weakWords.has(word))) complete = false;
  const last = read[read.length - 1];
  if (last && options.prefix && /[^\s.,!?;:)»"]$/.test(query)) last.last = true;

  const corrections: [from: string, to: string][] = [];
  if (!options.asTyped && (lexicon.whole() || options.guess)) {
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
        if (other.reading !== 'typed') readings.add(other.reading);
        if (other.word !== undefined) corrections.push([word, other.word]);
        entry.stem = other.stem;
        entry.extra = other.alternatives;
      }
    }
  }
  for (const [from, to] of corrections) shown = replaceWord(shown, from, to);

  const worth = read.filter(({ word, stem, last }) => (!stopWords.has(word) && !spared.has(stem)) || (last && word.length > 1));
  // Two words at least are never spared, so that only words that tell nothing leave none.
  // A story names its subject again and again: once is enough.
  const kept = (worth.length > 0 ? worth : read).filter(({ stem }, at, all) => all.findIndex((other) => other.stem === stem) === at);
  const bySynonym = synonymsOf(
    kept.map(({ stem }) => stem),
    synonyms,
  );
  await want(bySynonym.flatMap((list) => list.flatMap((alternative) => alternative.stems)));

  const concepts = kept.map((entry, at): Concept => {
    const alternatives: Alternative[] = [];
    const filler = weakWords.has(entry.word) || portal.has(entry.stem);
    if (terms.frequency(entry.stem) > 0) alternatives.push({ stems: [entry.stem], weight: filler ? WEAK_WEIGHT : 1, reason: 'typed' });
    alternatives.push(...entry.extra);
    // The portal's name is whole, and so is what it may grow into: nothing that articles could be told apart by.
    if (entry.last && !portal.has(entry.stem)) alternatives.push(...completionsOf(entry.word, entry.stem, lexicon));
    alternatives.push(...(bySynonym[at] ?? []).flatMap((synonym) => tempered(synonym, terms.frequency(entry.stem), terms)));
    return { word: entry.word, stem: entry.stem, alternatives, filler };
  });
  return { concepts, readings: [...readings], complete, ...(shown !== query.trim() && { readAs: shown }) };
}

/**
 * Stems of a query to a large base that are not worth a file: words that only ask, when enough others are left;
 * for a hasty answer all but a few, the commonest of the base and then the first words first.
 */
function sparedWords(pieces: readonly Piece[], { terms, common, folding }: Lexicon, hasty: boolean): ReadonlySet<string> {
  const stem = (word: string): string => folding.stem(word);
  if (!terms.inShards) return new Set();
  const typed = pieces.flatMap(({ variants }) => words(variants[0]?.text ?? '')).filter(({ text }) => !stopWords.has(text));
  const weak = new Set(typed.filter(({ text }) => weakWords.has(text)).map(({ text }) => stem(text)));
  const telling = [...new Set(typed.map(({ text }) => stem(text)))].filter((word) => !weak.has(word));
  if (telling.length < ENOUGH_WORDS) return new Set();
  // What is not in the list comes before all that is in it.
  const commonness = (word: string): number => (common.length - common.indexOf(word)) % (common.length + 1);
  const byWorth = telling.map((word, at) => ({ word, at })).sort((a, b) => commonness(a.word) - commonness(b.word) || b.at - a.at);
  return new Set([...weak, ...(hasty ? byWorth.slice(HASTY_WORDS).map(({ word }) => word) : [])]);
}

/** Words of fewer letters are no two words in one; of a part fewer only where it is a word that joins others. */
const SHORTEST_GLUED = 10;
const SHORTEST_PART = 3;

/**
 * The words of a piece without spaces («немогувойтивгосуслуги»): the longest known words that fill it, with short words that
 * join between them. The piece itself where it is a word, or no such row of words is found.
 */
function unglued(typed: string, lexicon: Lexicon, known: (stem: string) => boolean): string[] {
  const text = words(typed)[0]?.text ?? '';
  const { folding, terms } = lexicon;
  const own = folding.stem(text);
  if (text.length < SHORTEST_GLUED || text.length !== typed.length || !/^[а-я]+$/.test(text) || terms.inShards) return [typed];
  if (known(own) || lexicon.isOrdinary(own)) return [typed];
  /** By the place where a row ends: the sum of squares of its long words, and its words. */
  const rows: ({ readonly worth: number; readonly parts: readonly string[] } | undefined)[] = [{ worth: 0, parts: [] }];
  for (let end = 1; end <= text.length; end++) {
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const before = rows[from];
      const part = text.slice(from, end);
      const joins = stopWords.has(part);
      if (!before || (!joins && (part.length < SHORTEST_PART || !known(folding.stem(part))))) continue;
      const worth = before.worth + (joins ? 0 : part.length * part.length);
      if (worth > (rows[end]?.worth ?? -1)) rows[end] = { worth, parts: [...before.parts, part] };
    }
  }
  const parts = rows[text.length]?.parts ?? [];
  // «Не» alone before a word is known elsewhere; two long words at least make a row.
  return parts.filter((part) => part.length >= SHORTEST_PART && !stopWords.has(part)).length >= 2 ? [...parts] : [typed];
}

/** Stems that a half-typed last word may grow into, without the stem it already is. */
function completionsOf(word: string, typedStem: string, { terms, folding }: Lexicon): Alternative[] {
  if (word.length < 2) return [];
  const grown = [...terms.startingWith(word, MOST_COMPLETIONS), ...folding.startingWith(word)];
  const stems = [...new Set(grown)].slice(0, MOST_COMPLETIONS).filter((candidate) => candidate !== typedStem);
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

/**
 * A synonym that the base has. One that fewer articles say than the word that was typed counts as common as halfway between
 * the two: with its own rarity it would outweigh the word, with the word's it would no longer help while words are typed.
 */
function tempered(synonym: Alternative, typed: number, terms: Terms): Alternative[] {
  const rarest = Math.min(...synonym.stems.map((stem) => terms.frequency(stem)));
  if (rarest === 0) return [];
  return [typed > rarest ? { ...synonym, frequency: Math.round((typed + rarest) / 2) } : synonym];
}

function replaceWord(text: string, from: string, to: string): string {
  const found = words(text).find(({ text: word }) => word === from);
  return found ? text.slice(0, found.start) + to + text.slice(found.end) : text;
}
