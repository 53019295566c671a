import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Place } from '../mdx.ts';
import { cutShort } from '../schema-errors.ts';
import type { YamlSource } from '../yaml.ts';

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

type Fault = YamlSource['errors'][number];

/** The last bracket of these lines that nothing closes, the nearest line first. */
function openBracket(lines: readonly string[], open: string, close: string): Place | undefined {
  for (const [index, line] of [...lines.entries()].toReversed()) {
    const unclosed: number[] = [];
    for (const [at, sign] of [...line].entries()) {
      if (sign === open) unclosed.push(at);
      else if (sign === close) unclosed.pop();
    }
    const at = unclosed.at(-1);
    if (at !== undefined) return { line: index + 1, column: at + 1 };
  }
  return undefined;
}

/** How far above the place where the parser gave up a slip in a list is looked for. */
const NEAR = 4;

/** Slips that the lines show better than the parser's code does: it stops where it can go no further, not where the slip is. */
function slipOf(error: Fault, lines: readonly string[]): (Place & { readonly message: string }) | undefined {
  const before = (lines[error.line - 1] ?? '').slice(0, error.column - 1).trimEnd();
  const quote = before.at(-1) ?? '';
  if (error.code === 'UNEXPECTED_TOKEN' && `'"`.includes(quote) && quote !== '') {
    const message = `кавычка ${quote} закончила текст, а дальше стоят ещё слова. Внутри текста пишите «ёлочки» или ’`;
    return { line: error.line, column: error.column, message };
  }
  const [, what] = /^Flow (sequence|map) in block/u.exec(error.message) ?? [];
  const [open, close] = what === 'map' ? (['{', '}'] as const) : (['[', ']'] as const);
  const bracket = what === undefined ? undefined : openBracket(lines.slice(0, error.line - 1), open, close);
  if (bracket) return { ...bracket, message: `скобка ${open} открыта и не закрыта. Поставьте ${close} там, где список кончается` };
  for (let line = error.line; line > 0 && line > error.line - NEAR; line -= 1) {
    const [, indent, text] = /^(\s*)-([\p{L}«].*)$/u.exec(lines[line - 1] ?? '') ?? [];
    if (indent !== undefined) return { line, column: indent.length + 1, message: `после дефиса нужен пробел: «- ${cutShort(text ?? '')}»` };
  }
  return undefined;
}

/** YAML must be YAML, and nothing that was written may be lost. */
export const yamlSyntax: Check = function* (files) {
  for (const { file, source, yaml } of [...files.documents, ...files.trees, ...files.data.values()]) {
    const seen = new Set<string>();
    const lines = source.split('\n');
    // A comment that swallows a closing bracket breaks all that follows.
    const isBroken = yaml.errors.some(({ code }) => EATEN[code] === undefined);
    for (const fault of yaml.errors) {
      const slip = EATEN[fault.code] ? undefined : slipOf(fault, lines);
      const isEaten = yaml.errors.some(({ code, line }) => EATEN[code] !== undefined && line === slip?.line);
      const error = slip === undefined || isEaten ? fault : { ...fault, ...slip };
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
      else {
        const meaning = MEANINGS[error.code] ?? 'здесь YAML не читается. Проверьте сдвиг, двоеточие и кавычки';
        yield { ...issueAt(file, error, 'error', `${error === fault ? meaning : error.message}.`), explains: [] };
      }
    }
  }
};
