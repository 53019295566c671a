import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readerBlocks } from '../texts.ts';

const UNIT = String.raw`(?:рабоч\p{L}+\s+|календарн\p{L}+\s+)?(?:час|дн|ден|день|сут|недел|месяц)\p{L}*`;
const NUMBER = String.raw`(?<![\p{L}\d.,])\d{1,3}(?:\s*[–—-]\s*\d{1,3})?(?:-х|-ти)?\s+`;

/** A term: a number of hours, days or months. */
export const TERM = new RegExp(
  String.raw`(?<!\p{L})(?:в течение|не позднее|не более|не дольше|до|за|через|спустя|срок)\s+${NUMBER}${UNIT}|${NUMBER}${UNIT}`,
  'giu',
);

/** What expires and therefore needs a source and a date; minutes of waiting at one's own computer do not. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\d)(?:с|от|до)\s+\d{1,2}(?::\d{2})?\s*(?:до|–|—|-)\s*\d{1,2}(?::\d{2})|(?<!\d)\d{1,2}:\d{2}\s*[–—-]\s*\d{1,2}:\d{2}|(?<!\p{L})с\s+\d{1,2}\s+до\s+\d{1,2}(?!\s*(?:лет|год|мин|сек|знак|букв|цифр|шаг|символ))(?![\d%])/giu,
    'часы работы',
  ],
  [/(?<!\p{L})круглосуточн\p{L}*|(?<!\d)24\s*\/\s*7(?!\d)/giu, 'часы работы'],
  [
    /(?<=(?:график|ежедневно|работает|работают|часы|звоните|будн\p{L}*|пн|вт|ср|чт|пт|сб|вс)[^.!?\n]{0,40})(?<![\d:.)–—-])\d{1,2}\s*[–—-]\s*\d{1,2}(?![\d:]|\.\d|\s*(?:мин|сек|раз|шаг|знак|цифр))/giu,
    'часы работы',
  ],
  [TERM, 'срок'],
  [
    /(?<![\p{L}\d])\d+(?:[.,]\d+)?\s*(?:[МмКкГг][Бб]|[MmKkGg]i?[Bb]|мегабайт\p{L}*|килобайт\p{L}*|гигабайт\p{L}*)(?!\p{L})/gu,
    'предел размера',
  ],
  [/(?<![\p{L}\d.,])\d[\d\s.,]*(?:₽|руб(?:\.|л\p{L}*)?(?!\p{L}))/giu, 'сумма'],
];

/** Hours, deadlines and limits live in facts.yaml only. */
export const literalFacts: Check = function* (files) {
  const names = (files.context('site.yaml')?.yaml.select('figuresInNames.*') ?? []).map(({ value }) => String(value));
  for (const { file, text, literal, at } of readerBlocks(files)) {
    if (literal || file === 'facts.yaml') continue;
    const told: [start: number, end: number][] = [];
    for (const [pattern, what] of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (told.some(([from, to]) => match.index < to && from < end)) continue;
        told.push([match.index, end]);
        const found = match[0].trim();
        if (names.some((name) => found.endsWith(name))) continue;
        yield issueAt(
          file,
          at(match.index),
          'error',
          `«${found}» — ${what}: такое меняется. Заведите факт в facts.yaml и напишите <Fact id="…" />, в дереве — отправьте в статью.`,
        );
      }
    }
  }
};
