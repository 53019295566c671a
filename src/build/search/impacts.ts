import { pairCode, type Pairs, type SearchDocument } from '../../core/search/format.ts';
import { stem } from '../../core/search/stem.ts';
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

/** Stems already found: a base repeats its words, and stemming is most of the work. */
const stems = new Map<string, string>();

/** The stems of a text in their order, stop words left out: what both the index and the query are made of. */
export function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const { text: word } of words(text)) {
    if (stopWords.has(word)) continue;
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = stem(word)));
    found.push(known);
  }
  return found;
}

function texts(document: IndexedDocument): Record<Field, string> {
  return {
    title: document.title,
    keywords: document.keywords.join('\n'),
    phrases: document.phrases.join('\n'),
    errorMessages: document.errorMessages.join('\n'),
    headings: document.allHeadings.join('\n'),
    description: document.description,
    body: document.body,
  };
}

/** How strongly a stem speaks for a document: 0 … 1. */
export interface Impact {
  readonly document: number;
  readonly impact: number;
}

/** BM25F: weighted frequencies of a stem over the fields of each document, saturated. Impacts lie between 0 and 1. */
export function impactsOf(documents: readonly IndexedDocument[], stemsPerDocument: number): Map<string, Impact[]> {
  const fields = Object.keys(FIELDS) as Field[];
  const stemmed = documents.map((document) => {
    const text = texts(document);
    return fields.map((field) => stemsOf(text[field]));
  });
  const average = fields.map((_, at) => stemmed.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / Math.max(1, documents.length));
  const frequencies = stemmed.map((row, number) => {
    const frequency = new Map<string, number>();
    fields.forEach((field, at) => {
      const found = row[at] ?? [];
      const { length } = FIELDS[field];
      const { keywords, phrases } = documents[number] ?? { keywords: [], phrases: [] };
      const weight = field === 'body' && keywords.length + phrases.length > 0 ? BODY_BESIDE_WORDS : FIELDS[field].weight;
      const one = weight / (1 - length + (length * found.length) / Math.max(1, average[at] ?? 1));
      for (const word of found) frequency.set(word, (frequency.get(word) ?? 0) + one);
    });
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
export function pairsOf(documents: readonly IndexedDocument[], byStem: ReadonlyMap<string, readonly Impact[]>): Map<string, Pairs> {
  const found = new Map<string, Map<number, number[]>>();
  documents.forEach((document, number) => {
    const text = texts(document);
    for (const line of RUNNING.flatMap((field) => text[field].split('\n'))) {
      let before = '';
      let frequencyBefore = 0;
      for (const after of stemsOf(line)) {
        const frequency = byStem.get(after)?.length ?? 0;
        if (before !== after && frequencyBefore >= PAIRS_FROM && frequency >= PAIRS_FROM) {
          const [rarer, other] = rarerFirst(before, frequencyBefore, after, frequency);
          const partners = found.get(rarer) ?? new Map<number, number[]>();
          const list = partners.get(pairCode(other)) ?? [];
          if (list[list.length - 1] !== number) list.push(number);
          partners.set(pairCode(other), list);
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
