import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readerTexts } from '../texts.ts';

/** What expires and therefore needs a source and a date; minutes of waiting at one's own computer do not. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\d)(?:с|от|до)\s+\d{1,2}(?::\d{2})?\s*(?:до|–|—|-)\s*\d{1,2}(?::\d{2})|(?<!\d)\d{1,2}:\d{2}\s*[–—-]\s*\d{1,2}:\d{2}|(?<!\p{L})с\s+\d{1,2}\s+до\s+\d{1,2}(?!\s*(?:лет|год|мин|сек|знак|букв|цифр|шаг|символ))(?![\d%])/giu,
    'часы работы',
  ],
  [/(?<!\p{L})круглосуточн\p{L}*/giu, 'часы работы'],
  [
    /(?<!\p{L})(?:в течение|не позднее|не более|не дольше|до|за|через|спустя|срок)\s+\d{1,3}(?:\s*[–—-]\s*\d{1,3})?(?:-х)?\s+(?:рабоч\p{L}+\s+|календарн\p{L}+\s+)?(?:час|дн|ден|день|сут|недел|месяц)\p{L}*/giu,
    'срок',
  ],
  [/(?<![\p{L}\d])\d+(?:[.,]\d+)?\s*(?:МБ|Мб|мб|КБ|Кб|кб|ГБ|Гб|мегабайт\p{L}*|килобайт\p{L}*)(?!\p{L})/gu, 'предел размера'],
];

/** Hours, deadlines and limits live in facts.yaml only. */
export const literalFacts: Check = function* (files) {
  for (const { file, text, literal, at } of readerTexts(files)) {
    if (literal || file === 'facts.yaml') continue;
    for (const [pattern, what] of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        yield issueAt(
          file,
          at(match.index),
          'error',
          `«${match[0]}» — ${what}: такое меняется. Заведите факт в facts.yaml и напишите <Fact id="…" />, в дереве — отправьте в статью.`,
        );
      }
    }
  }
};
