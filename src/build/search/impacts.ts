import { pairCode, type Pairs, type SearchDocument } from '../../core/search/format.ts';
import { stopWords } from '../../core/search/stop-words.ts';
import { rarerFirst } from '../../core/search/terms.ts';
import { words } from '../../core/search/words.ts';

/** A document as the index takes it: what results show, and the texts that are only searched. */
export interface IndexedDocument extends SearchDocument {
  readonly keywords: readonly string[];
  /** Whole phrases of people, from the editors. */
  readonly phrases: readonly string[];
  readonly errorMessages: readonly string[];
  /** Everything under the headings. */
  readonly body: string;
  /** All headings, also those that results do not show. */
  readonly allHeadings: readonly string[];
}

/** How much a word counts where it stands, and how strongly the length of that field counts against it (BM25F's b). */
const FIELDS = {
  title: { weight: 7, length: 0.2 },
  keywords: { weight: 2.5, length: 0.2 },
  phrases: { weight: 2.5, length: 0.2 },
  errorMessages: { weight: 2, length: 0.2 },
  headings: { weight: 2, length: 0.3 },
  description: { weight: 2, length: 0.2 },
  body: { weight: 1, length: 0.5 },
} as const;
type Field = keyof typeof FIELDS;

/** What the text counts for where editors have said by which words a document is asked for. */
const BODY_BESIDE_WORDS = 0.5;

/** Where a further occurrence stops counting (BM25's k1, on weighted frequencies). */
const SATURATION = 7;

/** A stem of so few documents is never left out. */
const RARE = 2;

/** Gives the stem under which a folded word is kept: see `Folding` of src/core/search/families.ts. */
export type Stemmer = (word: string) => string;

/** The stems of a text in their order, stop words left out: what both the index and the query are made of. */
export function stemsOf(text: string, stem: Stemmer): string[] {
  return words(text)
    .filter(({ text: word }) => !stopWords.has(word))
    .map(({ text: word }) => stem(word));
}

/** A document as stems: the lines of each field. */
export interface StemmedDocument {
  readonly fields: Readonly<Record<Field, readonly (readonly string[])[]>>;
  /** Whether editors have said by which words it is asked for. */
  readonly curated: boolean;
}

/** Cuts the texts of a document into stems, line by line: a large base is read once. */
export function stemmed(document: IndexedDocument, stem: Stemmer): StemmedDocument {
  const lines = (texts: readonly string[]): string[][] => texts.flatMap((text) => text.split('\n').map((line) => stemsOf(line, stem)));
  const { title, keywords, phrases, errorMessages, allHeadings, description, body } = document;
  return {
    fields: {
      title: lines([title]),
      keywords: lines(keywords),
      phrases: lines(phrases),
      errorMessages: lines(errorMessages),
      headings: lines(allHeadings),
      description: lines([description]),
      body: lines([body]),
    },
    curated: keywords.length + phrases.length > 0,
  };
}

/** How strongly a stem speaks for a document: 0 … 1. */
export interface Impact {
  readonly document: number;
  readonly impact: number;
}

/** BM25F: weighted frequencies of a stem over the fields of each document, saturated. Impacts lie between 0 and 1. */
export function impactsOf(documents: readonly StemmedDocument[], stemsPerDocument: number): Map<string, Impact[]> {
  const names = Object.keys(FIELDS) as Field[];
  const lengthOf = (document: StemmedDocument, field: Field): number => document.fields[field].reduce((sum, line) => sum + line.length, 0);
  const average = new Map(
    names.map((field) => [field, documents.reduce((sum, document) => sum + lengthOf(document, field), 0) / documents.length]),
  );
  const frequencies = documents.map((document) => {
    const frequency = new Map<string, number>();
    for (const field of names) {
      const { length } = FIELDS[field];
      const weight = FIELDS[field].weight * (document.curated && (field === 'body' || field === 'headings') ? BODY_BESIDE_WORDS : 1);
      const one = weight / (1 - length + (length * lengthOf(document, field)) / Math.max(1, average.get(field) ?? 1));
      for (const line of document.fields[field]) for (const word of line) frequency.set(word, (frequency.get(word) ?? 0) + one);
    }
    return frequency;
  });
  const uses = new Map<string, number>();
  for (const frequency of frequencies) for (const word of frequency.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byStem = new Map<string, Impact[]>();
  frequencies.forEach((frequency, document) => {
    const strongest = [...frequency].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    // A rare word is kept wherever it stands: what is in the text can be found.
    const kept = strongest.filter(([word], at) => at < stemsPerDocument || (uses.get(word) ?? 0) <= RARE);
    for (const [word, sum] of kept) {
      const list = byStem.get(word) ?? [];
      list.push({ document, impact: sum / (sum + SATURATION) });
      byStem.set(word, list);
    }
  });
  return byStem;
}

/** Fields whose neighbouring words belong together; keywords are a list. */
const RUNNING: readonly Field[] = ['title', 'phrases', 'headings', 'description', 'body'];
/** Rarer stems find their documents without help. */
const PAIRS_FROM = 60;
const LONGEST_PAIR_LIST = 100;

/** Which common stems stand side by side, stop words left out, in which documents; by the rarer stem of each pair. */
export function pairsOf(documents: readonly StemmedDocument[], byStem: ReadonlyMap<string, readonly Impact[]>): Map<string, Pairs> {
  const found = new Map<string, Map<number, number[]>>();
  const codes = new Map<string, number>();
  documents.forEach((document, number) => {
    for (const line of RUNNING.flatMap((field) => document.fields[field])) {
      let before = '';
      let frequencyBefore = 0;
      for (const after of line) {
        const frequency = byStem.get(after)?.length ?? 0;
        if (before !== after && frequencyBefore >= PAIRS_FROM && frequency >= PAIRS_FROM) {
          const [rarer, other] = rarerFirst(before, frequencyBefore, after, frequency);
          const code = codes.get(other) ?? pairCode(other);
          codes.set(other, code);
          const partners = found.get(rarer) ?? new Map<number, number[]>();
          const list = partners.get(code) ?? [];
          if (list[list.length - 1] !== number) list.push(number);
          partners.set(code, list);
          found.set(rarer, partners);
        }
        before = after;
        frequencyBefore = frequency;
      }
    }
  });
  for (const [word, partners] of found) {
    // A partner that follows the stem nearly everywhere tells no more than the stem.
    for (const [code, list] of partners) {
      if (list.length > Math.min(LONGEST_PAIR_LIST, (byStem.get(word)?.length ?? 0) / 2)) partners.delete(code);
    }
  }
  return found;
}
