import { findPersonalData } from '../../../core/privacy/index.ts';
import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readerBlocks } from '../texts.ts';

/** Seven digits or more with what people put between them: a telephone number for all we know. The number of a standard is none. */
const PHONE = /(?<!ГОСТ(?:[\s\u00A0]Р)?[\s\u00A0])(?<![\d.,\-xXхХ\p{L}])\+?\d(?:[\s()\u00A0\u2011-]{0,2}\d){6,}(?!\d)/gu;
/** The same with dots between, or with the letter О for a nought: eleven figures after 8 or +7. */
const DRESSED = /(?<![\d.,\p{L}])(?:\+?7|8)(?:[\s().\u00A0\u2011–—-]{0,3}[\dОоOo]){10}(?![\dОоOo])/gu;
/** «звоните 115», «по номеру 122»: a short number where somebody is to call it. */
const SHORT = new RegExp(
  [
    '(?:(?:звон|набер)\\p{L}*\\s+(?:(?:по|на)\\s+)?(?:(?:номер|телефон)\\p{L}*\\s+)?',
    '|(?:(?<before>\\p{L}+)\\s+)?(?<noun>(?:номер|телефон|лини)\\p{L}*)\\s+)',
    '(?<number>\\d{3,4})(?!\\d|\\s*(?:знак|цифр|символ|год))',
  ].join(''),
  'giu',
);
/** What bears a number that nobody calls: «ошибка номер 500». */
const NUMBERED = /^(?:ошиб|сбо|код|сообщен|форм|приказ|справк|заявлен|обращен)/iu;

/** «на телефоне 404», «с номером 403», «ошибка номер 500»: a number that stands behind such a word and is no telephone. */
function namesSomethingElse(before = '', noun = ''): boolean {
  return (/^на$/iu.test(before) && /^телефон/iu.test(noun)) || /^номером$/iu.test(noun) || NUMBERED.test(before);
}

/** Emergency numbers are the same for everyone and never change. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(['102', '103', '112']);

/** Telephone numbers live in facts.yaml only. */
export const phones: Check = function* (files) {
  const say = (number: string): string =>
    `«${number}» похоже на телефон. Номера стоят только в facts.yaml; здесь напишите <Phones /> или <Fact id="…" />, либо уберите номер.`;
  for (const { file, text, literal, at } of readerBlocks(files)) {
    // A card or an insurance number is reported as what it is: personal-data.ts.
    const other = findPersonalData(text).filter(({ kind }) => kind !== 'phone');
    const found = new Map([...text.matchAll(PHONE), ...text.matchAll(DRESSED)].map((match) => [match.index, match]));
    for (const match of found.values()) {
      // What a screen says may hold codes of errors; telephones have more figures.
      if (
        file === 'facts.yaml' ||
        (literal && match[0].replace(/\D/gu, '').length < 10) ||
        other.some(({ start, end }) => start < match.index + match[0].length && match.index < end)
      )
        continue;
      yield issueAt(file, at(match.index), 'error', say(match[0]));
    }
    for (const match of text.matchAll(SHORT)) {
      const { number = '', before, noun } = match.groups ?? {};
      if (!EMERGENCY_NUMBERS.has(number) && !namesSomethingElse(before, noun))
        yield issueAt(file, at(match.index + match[0].length - number.length), 'error', say(number));
    }
  }
};
