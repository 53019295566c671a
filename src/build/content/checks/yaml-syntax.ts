import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** What the parser's codes mean to someone who has never programmed. */
const MEANINGS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'сдвиг строки не такой, как у соседних. Поля одного уровня начинаются с одной колонки',
  TAB_AS_INDENT: 'строка сдвинута табуляцией. Замените её пробелами',
  DUPLICATE_KEY: 'это поле уже есть выше. Оставьте одно',
  MISSING_CHAR: 'не хватает знака: закройте кавычку или скобку, поставьте двоеточие после имени поля или запятую',
  UNEXPECTED_TOKEN: 'здесь этого быть не может. Проверьте сдвиг, двоеточие и кавычки; текст с двоеточием возьмите в кавычки',
  MULTILINE_IMPLICIT_KEY: 'похоже, после имени поля нет двоеточия или текст не взят в кавычки',
  BLOCK_AS_IMPLICIT_KEY:
    'в тексте есть двоеточие с пробелом или строка сдвинута вправо без нужды. Возьмите весь текст в кавычки или выровняйте строку с соседними',
  BAD_SCALAR_START: 'текст не может начинаться с этого знака. Возьмите весь текст в кавычки',
  BLOCK_IN_FLOW: 'внутри скобок нельзя начинать список с новой строки',
  BAD_DQ_ESCAPE: 'косая черта в двойных кавычках. Напишите её дважды или возьмите текст в одинарные кавычки',
  MULTIPLE_DOCS: 'лишняя строка «---»',
};

/** What YAML takes for its own signs and swallows: `found` is what would be lost. */
const EATEN: Readonly<Record<string, (found: string) => string>> = {
  COMMENT: (found) =>
    `решётка после пробела отрезает хвост: «${found}» на сайт не попадёт. Возьмите весь текст в кавычки, а если это заметка для себя, поставьте её строкой выше`,
  ALIAS: (found) => `«${found}»: звёздочка в начале для YAML — служебный знак. Возьмите весь текст в кавычки`,
  ANCHOR: (found) => `«${found}»: знак & в начале для YAML — служебный, слово пропадёт. Возьмите весь текст в кавычки`,
  TAG: (found) => `«${found}»: восклицательный знак в начале для YAML — служебный, слово пропадёт. Возьмите весь текст в кавычки`,
};

/** YAML must be YAML, and nothing that was written may be lost. */
export const yamlSyntax: Check = function* (files) {
  for (const { file, yaml } of [...files.documents, ...files.trees, ...files.data.values()]) {
    const seen = new Set<string>();
    // A comment that swallows a closing bracket breaks all that follows.
    const isBroken = yaml.errors.some(({ code }) => EATEN[code] === undefined);
    for (const error of yaml.errors) {
      // One slip often trips the parser several times in the same line.
      const key = String(error.line);
      if (seen.has(key)) continue;
      seen.add(key);
      const eaten = EATEN[error.code];
      if (eaten)
        yield {
          ...issueAt(file, error, 'error', `${eaten(error.message)}.`),
          ...((error.code === 'ALIAS' || isBroken) && { explains: [] }),
        };
      else
        yield {
          ...issueAt(file, error, 'error', `${MEANINGS[error.code] ?? 'здесь YAML не читается. Проверьте сдвиг, двоеточие и кавычки'}.`),
          explains: [],
        };
    }
  }
};
