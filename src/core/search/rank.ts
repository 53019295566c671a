import { isUnknown, type Alternative, type Concept } from './concept.ts';
import { LEVELS } from './format.ts';
import type { Terms } from './terms.ts';

/** What one word of the query gave one document. */
export interface Evidence {
  readonly concept: Concept;
  readonly alternative: Alternative;
  readonly score: number;
}

export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** The documents in their order, and why one stands where it stands. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** 0 … 1: how much a document speaks of the row of words it answers best, unknown ones counted too. */
  coverage(document: number): number;
  evidence(document: number): Evidence[];
}

/** A list that drops down shows so many results. */
export const SHORT_LIST = 5;

/**
 * Of scores this far below the first only the tail is made: such results share a common word with the query, no more.
 * The tail is left out, but never so that a short list is not filled: who does not know the first result again looks at the next.
 */
const TAIL = 0.08;

/** What two neighbouring words of the query are worth that stand side by side in a document, in rarities of such a pair. */
const TOGETHER = 0.6;

/** How gently a document covers a word of the query that it hardly speaks of: the power of what it gives for what there is to give. */
const COVERING = 0.5;

/** How much a word that the base lacks asks for, in rarities of a word of no document. */
const UNKNOWN = 0.4;

/** Whoever tells a story asks in some row of so many words; the others need no article. */
const ROW = 5;

/** What a title adds that says the whole query; a word that follows in it as in the query is said twice. */
const TITLED = 0.3;

/** Rarity of a stem, as in BM25. */
function rarity(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** The best that a concept gives each document: the score, and which of its alternatives that is. */
interface Best {
  readonly concept: Concept;
  readonly scores: Float64Array;
  readonly alternatives: Uint16Array;
  /** The documents that have a score. */
  readonly found: readonly number[];
  /** The most that the concept could give, which weighs it against the others. */
  readonly weight: number;
}

function bestOf(concept: Concept, terms: Terms, documents: number): Best {
  const scores = new Float64Array(documents);
  const which = new Uint16Array(documents);
  const found: number[] = [];
  let weight = 0;
  let strongest = 0;
  concept.alternatives.forEach(({ stems, frequency, weight: sureness }, alternative) => {
    const offer = (document: number, score: number): void => {
      const before = scores[document] ?? Infinity;
      if (score <= before) return;
      if (before === 0) found.push(document);
      scores[document] = score;
      which[document] = alternative;
    };
    // A phrase gives the mean of its stems to the documents that have them all.
    const sums = stems.length > 1 ? new Float64Array(documents) : null;
    const counts = new Uint8Array(sums ? documents : 0);
    stems.forEach((stem, at) => {
      const worth = sureness * rarity(Math.min(frequency ?? terms.frequency(stem), documents), documents);
      weight = Math.max(weight, worth);
      for (const { level, documents: ids } of terms.postings(stem)) {
        const score = (worth * level) / LEVELS;
        strongest = Math.max(strongest, level / LEVELS);
        for (const id of ids) {
          if (!sums) offer(id, score);
          else if (counts[id] === at) {
            counts[id] = at + 1;
            sums[id] = (sums[id] ?? 0) + score;
            if (at + 1 === stems.length) offer(id, (sums[id] ?? 0) / stems.length);
          }
        }
      }
    });
  });
  // A word that no document is about, however rare, is no topic: «до сих пор» must not outweigh «код».
  // In a base in shards the text is most of what there is, and rare words of it are what is asked for.
  if (terms.inShards) strongest = 1;
  for (const id of found) scores[id] = (scores[id] ?? 0) * strongest;
  return { concept, scores, alternatives: which, found, weight: weight * (found.length > 0 ? strongest : 1) };
}

/** What a word was found by in a document. */
function chosen({ concept, scores, alternatives }: Best, document: number): Alternative | undefined {
  return (scores[document] ?? 0) > 0 ? concept.alternatives[alternatives[document] ?? 0] : undefined;
}

/**
 * Ranks the documents that hold any of the concepts: each concept gives its best alternative (weight × rarity × impact),
 * the sum is multiplied by the share of the query, weighed by rarity, that the document covers.
 * @param titleOf the stems of a title; none where titles are not at hand
 */
export function rank(
  concepts: readonly Concept[],
  terms: Terms,
  documents: number,
  titleOf: (document: number) => readonly string[],
): Ranking {
  const best = concepts.map((concept) => bestOf(concept, terms, documents));
  const sums = new Float64Array(documents);
  const covered = new Float64Array(documents);
  const found: number[] = [];
  let mass = 0;
  const gives = (score: number, weight: number): number => (score > 0 ? weight * (terms.inShards ? 1 : (score / weight) ** COVERING) : 0);
  for (const { scores, found: own, weight } of best) {
    mass += weight;
    for (const document of own) {
      const score = scores[document] ?? 0;
      if (covered[document] === 0) found.push(document);
      sums[document] = (sums[document] ?? 0) + score;
      covered[document] = (covered[document] ?? 0) + gives(score, weight);
    }
  }
  concepts.forEach(({ stem }, at) => {
    const together = at > 0 ? terms.together(concepts[at - 1]?.stem ?? '', stem) : [];
    for (const id of together) if ((covered[id] ?? 0) > 0) sums[id] = (sums[id] ?? 0) + TOGETHER * rarity(together.length, documents);
  });
  const titled = (document: number): number => {
    const title = titleOf(document);
    let said = 0;
    let before = -2;
    for (const one of best) {
      const alternative = chosen(one, document);
      const places = alternative?.stems.map((stem) => title.indexOf(stem)) ?? [-1];
      const place = Math.min(...places) < 0 ? -2 : (places[0] ?? 0);
      if (alternative && place >= 0) said += one.weight * (alternative.weight + Number(place === before + 1));
      before = place;
    }
    return 1 + (TITLED * said) / mass;
  };
  const all = found.map((document): Ranked => ({
    document,
    score: (((sums[document] ?? 0) * (covered[document] ?? 0)) / mass) * titled(document),
  }));
  const least = TAIL * all.reduce((most, { score }) => Math.max(most, score), 0);
  all.sort((a, b) => b.score - a.score || a.document - b.document);
  return {
    ranked: all.filter(({ score }, at) => at < SHORT_LIST || score >= least),
    coverage: (document) => {
      let most = 0;
      let from = 0;
      do {
        let asked = 0;
        let given = 0;
        for (const { concept, scores, weight } of best.slice(from, from + ROW)) {
          asked += isUnknown(concept) ? UNKNOWN * rarity(0, documents) : weight;
          given += gives(scores[document] ?? 0, weight);
        }
        most = Math.max(most, given / asked || 0);
      } while (++from + ROW <= best.length);
      return most;
    },
    evidence: (document) =>
      best.flatMap((one) => {
        const alternative = chosen(one, document);
        return alternative ? [{ concept: one.concept, alternative, score: one.scores[document] ?? 0 }] : [];
      }),
  };
}
