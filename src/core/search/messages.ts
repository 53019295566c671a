import { holds } from './bloom.ts';
import type { PackedMessage } from './format.ts';
import { words } from './words.ts';

export interface FoundMessage {
  readonly id: string;
  /** The message as it stands on the screen. */
  readonly text: string;
  readonly document: number;
}

/** Share of the letters of a query and of a message that the other must hold to count as the same message. */
const ENOUGH = 0.75;

/** Words of fewer letters and fewer words than this are a topic, not a message («вход», «ошибка входа»). */
const SHORTEST = 8;

/** How a code of one word begins, a word of its own here: 0x8010006E. */
const CODE = '0x';

/**
 * Numbers differ from case to case (request ids, sizes); what stays is that there is one. Short ones, as 500, are part of the message,
 * and so are codes, which begin with noughts: ESIA-007004 is not ESIA-005011.
 */
function normalised(text: string): string[] {
  const alike = text.replace(/\b[1-9]\d{4,}\b/g, 'n').replace(/0x/gi, '0x ');
  return words(alike).map((word) => word.text);
}

/** What a filter of messages holds: the words of a message, two neighbours at a time. */
export function neighbours(text: string): string[] {
  const list = normalised(text);
  return list.slice(1).map((word, at) => `${list[at] ?? ''} ${word}`);
}

/** Words in a row that a question hardly shares with a message by chance. */
const QUOTED_WORDS = 3;
/** Share of the letters of a short query that quotes; a cut-off last word stands in no filter. */
const QUOTED_SHARE = 0.6;

/**
 * Whether a query shares enough neighbouring words with some message (see `neighbours`) for the file of messages to be worth reading:
 * three in a row, two that are most of the query, or a code. «Не приходит» alone stands in too many questions.
 */
export function mayQuote(query: string, filter: Uint8Array): boolean {
  const list = normalised(query);
  const enough = QUOTED_SHARE * list.join('').length;
  let letters = list[0]?.length ?? 0;
  let count = 1;
  return neighbours(query).some((pair, at) => {
    const held = holds(filter, pair);
    const length = list[at + 1]?.length ?? 0;
    letters = held ? letters + length : length;
    count = held ? count + 1 : 1;
    return held && (count >= QUOTED_WORDS || letters >= enough || list[at] === CODE);
  });
}

/**
 * The literal message that a query quotes, however it is quoted: other quotation marks, case, ё, long numbers,
 * a cut-off end, words around it. Null when the query only shares a few words with one.
 */
export function findMessage(query: string, messages: readonly PackedMessage[]): FoundMessage | null {
  const asked = normalised(query);
  const askedLetters = asked.join('').length;
  if (askedLetters < SHORTEST || asked.length < 2) return null;
  let best: FoundMessage | null = null;
  let bestScore = ENOUGH;
  for (const [id, document, ...texts] of messages) {
    for (const text of texts) {
      const score = likeness(asked, normalised(text));
      if (score > bestScore) {
        bestScore = score;
        best = { id, text: texts[0] ?? text, document };
      }
    }
  }
  return best;
}

/** 0 … 1: letters of the longest run of words that both share, in order, against the shorter and, more gently, the longer. */
function likeness(asked: readonly string[], message: readonly string[]): number {
  const letters = (list: readonly string[]): number => list.reduce((sum, word) => sum + word.length, 0);
  let run = 0;
  for (let from = 0; from < asked.length; from++) {
    for (let at = 0; at < message.length; at++) {
      let length = 0;
      while (length < asked.length - from && at + length < message.length && sameWord(asked, from + length, message[at + length] ?? ''))
        length++;
      run = Math.max(run, letters(asked.slice(from, from + length)));
    }
  }
  const all = letters(message);
  // A message that is one short word is found inside too many queries.
  if (message.length < 2 && asked.length > message.length) return 0;
  const ofMessage = run / all;
  const ofQuery = run / letters(asked);
  return Math.min(1, Math.max(ofMessage, ofQuery)) * 0.8 + Math.min(ofMessage, ofQuery) * 0.2;
}

/** The last word of a query may be cut off, as screens do with long messages. */
function sameWord(asked: readonly string[], at: number, word: string): boolean {
  const typed = asked[at] ?? '';
  return typed === word || (at === asked.length - 1 && typed.length > 2 && word.slice(0, typed.length) === typed);
}
