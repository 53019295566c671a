import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readerTexts } from '../texts.ts';

/** Quotation marks are «ёлочки». */
export const quotes: Check = function* (files) {
  for (const { file, text, literal, at } of readerTexts(files)) {
    if (literal) continue;
    for (const match of text.matchAll(/["“”„]/gu)) {
      // „Лапки“ are right inside «ёлочки».
      const before = text.slice(0, match.index);
      if (match[0] !== '"' && before.lastIndexOf('«') > before.lastIndexOf('»')) continue;
      yield issueAt(file, at(match.index), 'warning', `кавычка ${match[0]}. Пишите «ёлочки».`);
      // One remark a text is enough to find the rest.
      break;
    }
  }
};
