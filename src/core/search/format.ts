import { hashes } from './bloom.ts';

/*
 * The files of the index, as src/build/search/write.ts writes them. Everything is text that gzip likes:
 * one byte a letter, small numbers in one character, stems and postings apart.
 */

/** Raised with every change of the format or of the words that stem and encode produce. */
export const FORMAT = 4;

/** Impacts are quantised to this many levels; level 1 is the weakest. */
export const LEVELS = 8;

/** Ends the stems of a term file, and each row but the last: neither a stem nor a row has it, and JSON leaves it as it is. */
export const ROW_END = '!';

/** Names of the files that are read only when a query asks for them. */
export const MESSAGES = 'm.json';
export const REST = 'rest.json';

/** One question or section of the site, as results show it. */
export interface SearchDocument {
  readonly slug: string;
  readonly title: string;
  readonly section: string;
  readonly description: string;
  /** Headings with words of their own; those that every article has are left out. */
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  /** Where the diagnosis goes on from it: `vhod/pustaya-stranica`. */
  readonly node?: string;
}

export type PackedHeadings = readonly (readonly [text: string, anchor: string])[];

/** What of a document is shown below its title. */
export type PackedDetails = readonly [description: string, headings: PackedHeadings, node?: string];

/** Texts have their scripts swapped (see `swapScripts`). A base in shards has the details here, a small one in its rest. */
export type PackedDocument = readonly [slug: string, title: string, details?: PackedDetails];

export interface SectionRange {
  readonly id: string;
  readonly title: string;
  /** First document of the section; documents are numbered section by section. */
  readonly from: number;
}

/** A message that a screen shows word for word, and the article that explains it. In the file the texts have their scripts swapped. */
export type PackedMessage = readonly [id: string, document: number, ...texts: string[]];

/** How the portal is called. */
export interface PortalNames {
  readonly hosts: readonly string[];
  readonly name: string;
  /** Other words for it, as stems; scripts swapped. */
  readonly others: readonly string[];
}

interface AnyManifest {
  readonly format: typeof FORMAT;
  readonly documents: number;
  readonly sections: readonly SectionRange[];
  /** Lines of synonyms: see `readSynonyms`. */
  readonly synonyms: string;
  /** Query stems, sorted, scripts swapped → document. */
  readonly bestBets: Readonly<Record<string, number>>;
  /** Families of words: see src/core/search/families.ts. A small base has the rarer ones in its rest. */
  readonly families: string;
  /** The portal that the base is about: its hosts and its name. */
  readonly portal?: PortalNames;
  /** Documents that answer a question about a phone number. */
  readonly phone?: readonly number[];
}

/** The entry file of a small base: what a first answer needs. */
export interface SmallManifest extends AnyManifest {
  /** A term file of the stems that say most. */
  readonly terms: string;
  readonly titles: readonly PackedDocument[];
}

/** The entry file of a base in shards: where things are. */
export interface ShardedManifest extends AnyManifest {
  /** First stem of each term file, scripts swapped, separated by spaces. */
  readonly shards: string;
  /** Documents in one block file. */
  readonly block: number;
  /** The commonest stems, commonest first, scripts swapped, separated by spaces: a hasty answer does without them. */
  readonly common: string;
  /** Files of stems for corrections by sound class (see `soundClass`): class → number of the file. */
  readonly vocabulary: Readonly<Record<string, number>>;
  /** Filter (see bloom.ts) of the neighbouring words of literal messages, when there is a file of them. */
  readonly messages?: string;
}

/** The entry file, `index.json`. */
export type SearchManifest = SmallManifest | ShardedManifest;

/** The second file of a small base: what a first answer does without. */
export interface SearchRest {
  /** A term file of the rarer stems. */
  readonly terms: string;
  /** The rarer families of words. */
  readonly families: string;
  /** By document. */
  readonly details: readonly PackedDetails[];
  /** Filter of the neighbouring words of literal messages, when there is a file of them. */
  readonly messages?: string;
  /** Numbers that we know: digits as they are dialled from within the country, and the sentence that says who vouches for them. */
  readonly phones?: readonly (readonly [digits: string, sentence: string])[];
  /** What people ask us about that others decide: see `readElsewhere`. */
  readonly elsewhere?: string;
  /** Filter (see bloom.ts) of ordinary Russian words. */
  readonly ordinary: string;
}

/** Cyrillic letters change places with ASCII from @ on: а–п… with capitals, А–Я with small letters. */
const SMALL = 0x430 - 0x40;
const CAPITAL = 0x410 - 0x60;

/**
 * Gives Cyrillic letters one byte instead of two, at the cost of Latin ones, which change places with them.
 * Done twice it gives the text back.
 */
export function swapScripts(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x430 && code <= 0x44f) out += String.fromCharCode(code - SMALL);
    else if (code >= 0x410 && code <= 0x42f) out += String.fromCharCode(code - CAPITAL);
    else if (code >= 0x40 && code <= 0x5f) out += String.fromCharCode(code + SMALL);
    else if (code >= 0x60 && code <= 0x7f) out += String.fromCharCode(code + CAPITAL);
    else out += text.charAt(at);
  }
  return out;
}

/** A number below 46 is one character; larger ones carry six-bit-like digits in front. No space, and nothing that JSON escapes often. */
const DIGIT_BASE = 46;
const FIRST_FINAL = 35;
const FIRST_CARRIED = FIRST_FINAL + DIGIT_BASE;

/** Writes a whole number ≥ 0. */
function packNumber(value: number): string {
  let out = String.fromCharCode(FIRST_FINAL + (value % DIGIT_BASE));
  for (let rest = Math.floor(value / DIGIT_BASE); rest > 0; rest = Math.floor(rest / DIGIT_BASE)) {
    out = String.fromCharCode(FIRST_CARRIED + (rest % DIGIT_BASE)) + out;
  }
  return out;
}

/** The documents of one impact level. */
export interface Posting {
  /** 1 … LEVELS */
  readonly level: number;
  readonly documents: readonly number[];
}

/** Ascending numbers as the gaps between them. */
function packDeltas(numbers: readonly number[]): string {
  let out = '';
  let last = -1;
  for (const number of numbers) {
    out += packNumber(number - last - 1);
    last = number;
  }
  return out;
}

/** Documents in which a stem stands right beside another, by the other's `pairCode`. */
export type Pairs = ReadonlyMap<number, readonly number[]>;

/** Names the partner of a pair in few bytes; of a hundred thousand, two partners of one stem hardly ever share one. */
export function pairCode(stem: string): number {
  return hashes(stem)[0] % 97_336;
}

/**
 * One row of a term file. Postings, by document: gap and level as one number; then, when there are fewer postings than documents,
 * how many documents there are; then pairs: those of one document as gap of the code and document, those of several as gap, count
 * and documents.
 */
export function packRow(frequency: number, postings: readonly Posting[], pairs?: Pairs): string {
  const levels = new Map(postings.flatMap(({ level, documents }) => documents.map((document) => [document, level] as const)));
  let row = '';
  let before = -1;
  for (const [document, level] of [...levels].sort((a, b) => a[0] - b[0])) {
    row += packNumber((document - before - 1) * LEVELS + (LEVELS - level));
    before = document;
  }
  row += ` ${frequency === levels.size ? '' : packNumber(frequency)}`;
  const coded = [...(pairs ?? [])].sort((a, b) => a[0] - b[0]);
  for (const single of [true, false]) {
    let last = -1;
    row += ' ';
    for (const [code, documents] of coded) {
      if ((documents.length === 1) !== single) continue;
      row += packNumber(code - last - 1) + (single ? packNumber(documents[0] ?? 0) : packNumber(documents.length) + packDeltas(documents));
      last = code;
    }
  }
  return row.replace(/ +$/, '');
}

/** The documents of one pair in a row. */
export function readPair(row: string, code: number): number[] {
  const [singles = '', several = ''] = row.split(' ').slice(2);
  let last = -1;
  const alone = readNumbers(singles);
  for (let at = 0; at < alone.length && last < code; at += 2) {
    last += (alone[at] ?? 0) + 1;
    if (last === code) return [alone[at + 1] ?? 0];
  }
  last = -1;
  const numbers = readNumbers(several);
  for (let at = 0; at < numbers.length && last < code;) {
    last += (numbers[at] ?? 0) + 1;
    const count = numbers[at + 1] ?? 0;
    if (last === code) return fromDeltas(numbers.slice(at + 2, at + 2 + count));
    at += 2 + count;
  }
  return [];
}

function fromDeltas(deltas: readonly number[]): number[] {
  let last = -1;
  return deltas.map((delta) => (last += delta + 1));
}

/** Reads a row back. A damaged row gives what can be read of it. */
export function readRow(row: string): { readonly frequency: number; readonly postings: readonly Posting[] } {
  const [list = '', frequency = ''] = row.split(' ');
  const byLevel: number[][] = Array.from({ length: LEVELS + 1 }, () => []);
  const numbers = readNumbers(list);
  let document = -1;
  for (const number of numbers) {
    document += Math.floor(number / LEVELS) + 1;
    byLevel[LEVELS - (number % LEVELS)]?.push(document);
  }
  const postings = byLevel.map((documents, level) => ({ level, documents })).filter(({ documents }) => documents.length > 0);
  return { frequency: readNumbers(frequency)[0] ?? numbers.length, postings: postings.reverse() };
}

function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_CARRIED) value = value * DIGIT_BASE + (code - FIRST_CARRIED);
    else {
      numbers.push(value * DIGIT_BASE + (code - FIRST_FINAL));
      value = 0;
    }
  }
  return numbers;
}

/** Sorted stems as one line: each a packed count of letters shared with the one before, then the rest. */
export function packStems(stems: readonly string[]): string {
  let before = '';
  return stems
    .map((stem) => {
      const packed = swapScripts(stem);
      let shared = 0;
      while (shared < before.length && packed.charAt(shared) === before.charAt(shared)) shared++;
      before = packed;
      return packNumber(shared) + packed.slice(shared);
    })
    .join(' ');
}

/** Reads `packStems` back. */
export function readStems(line: string): string[] {
  let before = '';
  if (line === '') return [];
  return line.split(' ').map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - FIRST_FINAL) + entry.slice(1);
    return swapScripts(before);
  });
}
