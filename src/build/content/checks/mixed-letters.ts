import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { mixedLetters } from '../nearest.ts';
import { readerTexts } from '../texts.ts';

/** Where searchers' words stand: a Latin letter among Cyrillic ones would never be found. */
const WORD_LISTS = ['keywords.*', 'alsoAsked.*', 'errorMessages.*'] as const;

/** A word is written in one alphabet. */
export const mixedAlphabets: Check = function* (files) {
  const say = (word: string, mixed: string): string =>
    `в слове «${word}» смешаны русские и латинские буквы: ${mixed}. Наберите слово заново.`;
  for (const { file, text, at } of readerTexts(files)) {
    for (const match of text.matchAll(/[a-zа-яё]+/giu)) {
      const mixed = mixedLetters(match[0]);
      if (mixed !== undefined) yield issueAt(file, at(match.index), 'error', say(match[0], mixed));
    }
  }
  for (const { file, yaml } of files.articles) {
    for (const { path, value } of WORD_LISTS.flatMap((pattern) => yaml.select(pattern))) {
      for (const match of String(value).matchAll(/[a-zа-яё]+/giu)) {
        const mixed = mixedLetters(match[0]);
        if (mixed !== undefined) yield issueAt(file, yaml.placeInText(path, match.index), 'error', say(match[0], mixed));
      }
    }
  }
};
