import { findPersonalData, kindWords } from '../../../core/privacy/index.ts';
import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readerTexts } from '../texts.ts';

/** Telephones have a check of their own (phones.ts); passwords are words, and articles about passwords are full of them. */
const ELSEWHERE: ReadonlySet<string> = new Set(['phone', 'password']);

/** No text carries anyone's personal data, not even as an example. */
export const personalData: Check = function* (files) {
  for (const { file, text, at } of readerTexts(files)) {
    for (const { kind, start, value } of findPersonalData(text)) {
      if (ELSEWHERE.has(kind)) continue;
      yield issueAt(
        file,
        at(start),
        'error',
        `«${value}» — это похоже на личные данные: ${kindWords[kind].name}. Уберите или опишите словами, без цифр.`,
      );
    }
  }
};
