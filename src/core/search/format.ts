import { hashes } from './bloom.ts';

/*
 * The files of the index, as src/build/search-write.ts writes them. Everything is text that gzip likes:
 * one byte a letter, small numbers in one character, stems and postings apart.
 */

/** Raised with every change of the format or of the words that stem and encode produce. */
export const FORMAT = 1;

/** Impacts are quantised to this many levels; level 1 is the weakest. */
export const LEVELS = 8;

/** One question or section of the site, as results show it. */
export interface SearchDocument {
  readonly slug: string;
  readonly title: string;
  readonly section: string;
  readonly description: string;
  /** Headings with words of their own; those that every article has are left out. */
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
}

export type PackedDocument = readonly [slug: string, title: string, description: string, headings: readonly (readonly [string, string])[]];

export interface SectionRange {
  readonly id: string;
  readonly title: string;
  /** First document of the section; documents are numbered section by section. */
  readonly from: number;
}

/** A message that a screen shows word for word, and the article that explains it. */
export type PackedMessage = readonly [id: string, document: number, ...texts: string[]];

/** The entry file. While the base is small it carries every other file in `files`. */
export interface SearchManifest {
  readonly format: typeof FORMAT;
  readonly documents: number;
  /** Documents in one block file. */
  readonly block: number;
  readonly sections: readonly SectionRange[];
  /** First stem of each term file, packed, separated by spaces. */
  readonly terms: string;
  /** Files of stems for corrections by sound class (see `soundClass`): class → number of the file; absent in a one-file index. */
  readonly vocabulary?: Readonly<Record<string, number>>;
  /** Lines of synonyms: see `readSynonyms`. */
  readonly synonyms: string;
  /** Query stems, sorted and packed → document. */
  readonly bestBets: Readonly<Record<string, number>>;
  /** Whether there is a file of literal messages. */
  readonly messages: boolean;
  /** Name of the filter of ordinary Russian words (see bloom.ts), when there is one. */
  readonly ordinary?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Cyrillic а–я take one byte instead of two: they move to the place of ASCII capitals and their neighbours. */
const SHIFT = 0x430 - 0x40;

/** Stem to one-byte letters; Latin and digits stay. */
export function packStem(stem: string): string {
  let out = '';
  for (let at = 0; at < stem.length; at++) {
    const code = stem.charCodeAt(at);
    out += code >= 0x430 && code <= 0x44f ? String.fromCharCode(code - SHIFT) : stem.charAt(at);
  }
  return out;
}

/** Reverses `packStem`. */
export function unpackStem(packed: string): string {
  let out = '';
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    out += code >= 0x40 && code <= 0x5f ? String.fromCharCode(code + SHIFT) : packed.charAt(at);
  }
  return out;
}

/** A number below 46 is one character; larger ones carry six-bit-like digits in front. No space, no line end. */
const DIGIT_BASE = 46;
const FIRST_FINAL = 33;
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
 * One row of a term file: document frequency, the documents of each level from the strongest as packed gaps, then pairs:
 * those of one document as gap of the code and document, those of several as gap, count and documents.
 */
export function packRow(frequency: number, byLevel: readonly (readonly number[])[], pairs?: Pairs): string {
  let row = packNumber(frequency);
  for (let level = LEVELS; level >= 1; level--) row += ` ${packDeltas(byLevel[level] ?? [])}`;
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
  const [singles = '', several = ''] = row.split(' ').slice(1 + LEVELS);
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
  const [head = '', ...lists] = row.split(' ');
  const postings: Posting[] = [];
  lists.slice(0, LEVELS).forEach((list, index) => {
    const documents = fromDeltas(readNumbers(list));
    if (documents.length > 0) postings.push({ level: LEVELS - index, documents });
  });
  return { frequency: readNumbers(head)[0] ?? 0, postings };
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
      const packed = packStem(stem);
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
    return unpackStem(before);
  });
}
