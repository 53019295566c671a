import {
  FORMAT,
  HEADINGS,
  LEVELS,
  MESSAGES,
  packRow,
  swapScripts,
  packStems,
  pairCode,
  type PackedDocument,
  type PackedHeadings,
  type Pairs,
  type SearchDocument,
  type SearchManifest,
} from '../core/search/format.ts';
import { neighbours } from '../core/search/messages.ts';
import { soundClass } from '../core/search/spelling.ts';
import { stopWords } from '../core/search/stop-words.ts';
import { stem } from '../core/search/stem.ts';
import { rarerFirst } from '../core/search/terms.ts';
import { words } from '../core/search/words.ts';
import { writeFilter } from './search-filter.ts';
import { ordinaryFilter } from './search-ordinary.ts';
import type { MessageData, SynonymsData } from '../schemas/words.ts';
import { packSynonyms } from './search-synonyms.ts';

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

export interface IndexOptions {
  /** In the order in which results are filtered. Documents of an unknown section are refused. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly synonyms: SynonymsData;
  readonly messages: readonly Pick<MessageData, 'id' | 'text' | 'variants' | 'article'>[];
  /** One file below this size in characters, shards above. */
  readonly oneFileUpTo?: number;
}

/** File name → text; `index.json` is the entry. */
export type SearchFiles = ReadonlyMap<string, string>;

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

/** Where a further occurrence stops counting (BM25's k1, on weighted frequencies). */
const SATURATION = 7;

/** Documents whose titles and descriptions share a file: few, because five results come from five places. */
const BLOCK = 4;

/** Characters after which a term file ends; a row of a common stem is longer by itself. */
const TERM_FILE = 2_000;

/** A corrected word goes only to stems that stand in as many documents; in a large base rarer ones are often misspellings. */
const VOCABULARY_FROM = 3;

const ORDINARY = 'o.txt';
const ONE_FILE_UP_TO = 120_000;
const POSTINGS_PER_STEM = 400;
/** A stem of so few documents is never left out. */
const RARE = 2;
const STEMS_PER_DOCUMENT = { oneFile: 100, sharded: 400 };

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

interface Row {
  readonly word: string;
  readonly row: string;
  readonly frequency: number;
}

interface Impact {
  readonly document: number;
  readonly impact: number;
}

/** BM25F: weighted frequencies of a stem over the fields of each document, saturated. Impacts lie between 0 and 1. */
function impacts(documents: readonly IndexedDocument[], stemsPerDocument: number): Map<string, Impact[]> {
  const fields = Object.keys(FIELDS) as Field[];
  const stemmed = documents.map((document) => {
    const text = texts(document);
    return fields.map((field) => stemsOf(text[field]));
  });
  const average = fields.map((_, at) => stemmed.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / Math.max(1, documents.length));
  const frequencies = stemmed.map((row) => {
    const frequency = new Map<string, number>();
    fields.forEach((field, at) => {
      const found = row[at] ?? [];
      const { weight, length } = FIELDS[field];
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
function pairsOf(documents: readonly IndexedDocument[], byStem: ReadonlyMap<string, readonly Impact[]>): Map<string, Pairs> {
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

function packImpacts(list: readonly Impact[], postingsPerStem: number, pairs?: Pairs): string {
  const strongest = list.length <= postingsPerStem ? list : list.toSorted((a, b) => b.impact - a.impact).slice(0, postingsPerStem);
  const postings = strongest.map(({ document, impact }) => ({
    level: Math.max(1, Math.min(LEVELS, Math.ceil(impact * LEVELS))),
    documents: [document],
  }));
  return packRow(list.length, postings, pairs);
}

/** Cuts a sorted list into files of about `size` characters. */
function cut<Item>(items: readonly Item[], size: number, measure: (item: Item) => number): Item[][] {
  const files: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      files.push([]);
      room = size;
    }
    files[files.length - 1]?.push(item);
    room -= measure(item);
  }
  return files;
}

/**
 * Makes the files of the search index. The same input gives the same bytes.
 * Throws when a document stands in a section that `sections` lacks.
 */
export function writeIndex(input: readonly IndexedDocument[], options: IndexOptions): SearchFiles {
  const order = new Map(options.sections.map(({ id }, at) => [id, at]));
  for (const { slug, section } of input) {
    if (!order.has(section)) throw new Error(`${slug}: there is no section ${section}`);
  }
  const documents = input.toSorted((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
  const numberOf = new Map(documents.map(({ slug }, at) => [slug, at]));
  let byStem = impacts(documents, STEMS_PER_DOCUMENT.oneFile);
  const write = (pairs?: ReadonlyMap<string, Pairs>): Row[] =>
    [...byStem]
      .map(([word, list]) => ({
        word,
        row: packImpacts(list, POSTINGS_PER_STEM, pairs?.get(word)),
        frequency: list.length,
      }))
      .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  let rows = write();

  const texts = documents.reduce((sum, { title, description }) => sum + title.length + firstSentence(description).length, 0);
  const size = rows.reduce((sum, { word, row }) => sum + word.length + row.length, 0) + texts;
  const small = size <= (options.oneFileUpTo ?? ONE_FILE_UP_TO);

  if (!small) {
    byStem = impacts(documents, STEMS_PER_DOCUMENT.sharded);
    rows = write(pairsOf(documents, byStem));
  }

  const files = new Map<string, string>();
  const terms = small ? [rows] : cut(rows, TERM_FILE, ({ word, row }) => word.length + row.length);
  terms.forEach((part, at) => files.set(`t${at}.txt`, [packStems(part.map(({ word }) => word)), ...part.map(({ row }) => row)].join('\n')));
  const block = small ? documents.length : BLOCK;
  cut(documents, 1, () => 1 / block).forEach((part, at) => {
    files.set(`d${at}.json`, JSON.stringify(part.map((document) => packDocument(document, !small))));
  });
  const messages = options.messages.flatMap(({ id, text, variants = [], article }) => {
    const document = numberOf.get(article);
    return document === undefined ? [] : [[id, document, ...[text, ...variants].map(swapScripts)]];
  });

  const vocabulary: Record<string, number> = {};
  if (!small) {
    const classes = new Map<string, { word: string; frequency: number }[]>();
    for (const { word, frequency } of rows) {
      if (frequency < VOCABULARY_FROM || word.length < 3 || !/^[а-я]+$/.test(word)) continue;
      const name = soundClass(word);
      const list = classes.get(name) ?? [];
      list.push({ word, frequency });
      classes.set(name, list);
    }
    [...classes].forEach(([name, list], at) => {
      files.set(`v${at}.txt`, packStems(list.map(({ word }) => word)));
      vocabulary[swapScripts(name)] = at;
    });
  }

  const manifest: SearchManifest = {
    format: FORMAT,
    documents: documents.length,
    block,
    sections: options.sections
      .map(({ id, title }) => ({ id, title, from: documents.findIndex(({ section }) => section === id) }))
      .filter(({ from }) => from >= 0),
    terms: terms.map((part, at) => swapScripts(separator(terms[at - 1]?.at(-1)?.word ?? '', part[0]?.word ?? ''))).join(' '),
    ...(small ? {} : { vocabulary }),
    synonyms: packSynonyms(options.synonyms, new Set(rows.map(({ word }) => word))),
    bestBets: Object.fromEntries(
      options.synonyms.bestBets.flatMap(({ queries, article }) => {
        const document = numberOf.get(article);
        return document === undefined ? [] : queries.map((query) => [swapScripts(stemsOf(query).toSorted().join(' ')), document]);
      }),
    ),
    ...(messages.length > 0 && { messages: messageFilter(options.messages) }),
    headings: small,
    ...(small ? { ordinary: ORDINARY } : {}),
    ...(small && { files: Object.fromEntries(files) }),
  };
  // What only some queries need is a file of its own in a small base too. A large base says the ordinary words itself.
  const written = small ? new Map<string, string>() : files;
  if (messages.length > 0) written.set(MESSAGES, JSON.stringify(messages));
  if (small) {
    written.set(HEADINGS, JSON.stringify(documents.map(({ headings }) => packHeadings(headings))));
    written.set(ORDINARY, ordinaryFilter(new Set(rows.map(({ word }) => word))));
  }
  return written.set('index.json', JSON.stringify(manifest));
}

/** The shortest beginning of a file's first stem that sorts after the last stem of the file before. */
function separator(last: string, first: string): string {
  for (let length = 1; length < first.length; length++) if (first.slice(0, length) > last) return first.slice(0, length);
  return first;
}

/** A result has room for one sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}

function packHeadings(headings: SearchDocument['headings']): PackedHeadings {
  return headings.map(({ text, anchor }) => [swapScripts(text), anchor]);
}

function packDocument({ slug, title, description, headings }: IndexedDocument, withHeadings: boolean): PackedDocument {
  const shown = [slug, swapScripts(title), swapScripts(firstSentence(description))] as const;
  return withHeadings ? [...shown, packHeadings(headings)] : shown;
}

/** Six bits a pair of words let through one query of ten or so that quotes nothing. */
const MESSAGE_BITS = 6;

function messageFilter(messages: IndexOptions['messages']): string {
  return writeFilter(new Set(messages.flatMap(({ text, variants = [] }) => [text, ...variants].flatMap(neighbours))), MESSAGE_BITS);
}
