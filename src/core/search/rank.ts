import { LEVELS, type Posting } from './format.ts';
import type { Alternative, Concept } from './concept.ts';
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
  readonly evidence: readonly Evidence[];
}

/** How strongly a document that lacks words of the query falls back. */
const COVERAGE = 1;

/** What two neighbouring words of the query are worth that stand side by side in a document, in rarities of such a pair. */
const TOGETHER = 0.6;

/** Rarity of a stem, as in BM25. */
function rarity(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** What the parts of a phrase give each document together, and how many of them it has. */
function sums(
  parts: readonly { readonly idf: number; readonly postings: readonly Posting[] }[],
): Map<number, { sum: number; matched: number }> {
  const found = new Map<number, { sum: number; matched: number }>();
  for (const { idf, postings } of parts) {
    for (const { level, documents } of postings) {
      for (const id of documents) {
        const entry = found.get(id) ?? { sum: 0, matched: 0 };
        found.set(id, { sum: entry.sum + (idf * level) / LEVELS, matched: entry.matched + 1 });
      }
    }
  }
  return found;
}

/**
 * Ranks the documents that hold any of the concepts: each concept gives its best alternative (weight × rarity × impact),
 * the sum is multiplied by the share of the query, weighed by rarity, that the document covers.
 */
export function rank(concepts: readonly Concept[], terms: Terms, documents: number): Ranked[] {
  const scores = new Map<number, { sum: number; covered: number; evidence: Evidence[] }>();
  let mass = 0;
  for (const concept of concepts) {
    let weight = 0;
    const best = new Map<number, Evidence>();
    const better = (document: number, alternative: Alternative, score: number): void => {
      if (score > (best.get(document)?.score ?? 0)) best.set(document, { concept, alternative, score });
    };
    for (const alternative of concept.alternatives) {
      const parts = alternative.stems.map((stem) => ({
        idf: rarity(Math.min(alternative.frequency ?? terms.frequency(stem), documents), documents) * alternative.weight,
        postings: terms.postings(stem),
      }));
      weight = Math.max(weight, ...parts.map(({ idf }) => idf));
      const [only] = parts;
      if (only && parts.length === 1) {
        for (const { level, documents: ids } of only.postings) for (const id of ids) better(id, alternative, (only.idf * level) / LEVELS);
      } else {
        for (const [id, { sum, matched }] of sums(parts)) if (matched === parts.length) better(id, alternative, sum / matched);
      }
    }
    mass += weight;
    for (const [id, evidence] of best) {
      const entry = scores.get(id) ?? { sum: 0, covered: 0, evidence: [] };
      entry.sum += evidence.score;
      entry.covered += weight;
      entry.evidence.push(evidence);
      scores.set(id, entry);
    }
  }
  for (let at = 1; at < concepts.length; at++) {
    const [before, after] = [concepts[at - 1]?.stem ?? '', concepts[at]?.stem ?? ''];
    const together = terms.together(before, after);
    const bonus = TOGETHER * rarity(together.length, documents);
    for (const id of together) {
      const entry = scores.get(id);
      if (entry) entry.sum += bonus;
    }
  }
  const ranked: Ranked[] = [];
  for (const [document, { sum, covered, evidence }] of scores) {
    ranked.push({ document, score: sum * Math.pow(covered / mass, COVERAGE), evidence });
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
}
