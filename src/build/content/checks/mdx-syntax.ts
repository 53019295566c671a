import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { nearest } from '../nearest.ts';
import { insteadOf } from './raw-html.ts';

/** What the parser says, and what an editor should do. */
const MEANINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /closing tag `<\/([\w.]+)>`, expected corresponding closing tag for `<([\w.]+)>` \((\d+):/u,
    ([, closed = '', open = '', line = '']) => {
      const block = `блок <${open}> из строки ${line}`;
      if (/^[a-z]/u.test(open)) return `тег <${open}> из строки ${line} нельзя. Напишите ${insteadOf(open) ?? 'это словами'}`;
      if (nearest(closed, [open]) !== undefined) return `${block} закрыт с опечаткой: </${closed}>. Напишите </${open}>`;
      return `${block} не закрыт, а здесь уже </${closed}>. Допишите выше </${open}>, перед ним и после него — пустая строка`;
    },
  ],
  [
    /closing tag for `<([\w.]+)>`/u,
    (found) => `блок <${found[1] ?? ''}> не закрыт. Допишите </${found[1] ?? ''}>, перед ним и после него — пустая строка`,
  ],
  [
    /Unexpected closing (?:slash|tag)[^`]*`?<?\/?([\w.]*)/u,
    () => 'закрывающий знак без открывающего. Удалите его или допишите начало блока',
  ],
  [/character `!`/u, () => 'комментарий <!-- --> здесь нельзя. Удалите его или напишите {/* так */}'],
  [
    /in expression|closing brace/u,
    () => 'фигурная скобка { открыта и не закрыта. Если нужна сама скобка, напишите её в `обратных кавычках`',
  ],
  [/before name/u, () => 'после знака < должно стоять имя блока. Если нужен сам знак «меньше», возьмите его в `обратные кавычки`'],
  [/attribute/u, () => 'свойство блока записано неверно. Пишите так: kind="note"'],
];

/** What stands at the place where the parser stopped, and the cure for just that. */
const WRITTEN: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^<\s*(\d\S*)/u, ([, number = '']) => `знак < перед числом читается как начало блока. Напишите словами «меньше ${number}»`],
  [
    /^<((?:https?:|www\.|mailto:)[^>\s]*)/u,
    ([, address = '']) => `адрес в угловых скобках: <${address}>. Напишите [слова о том, куда ведёт](${address})`,
  ],
  [
    /^<([А-Яа-яЁё][^>\n]*)/u,
    ([, word = '']) => `угловые скобки вокруг слова: <${word}>. Возьмите его в «ёлочки» или в \`обратные кавычки\``,
  ],
  [/^<([a-z][a-z\d]*)\b/u, ([, tag = '']) => `тег <${tag}> нельзя. Напишите ${insteadOf(tag) ?? 'это словами'}`],
  [
    /^<([A-Z]\w*)[^>]*=\s*[«“”„‘’]/u,
    ([, name = '']) =>
      `у блока <${name}> свойство в «ёлочках». Здесь нужны прямые кавычки: ${name === 'Fact' ? '<Fact id="hotline" />' : 'kind="note"'}`,
  ],
  [/^<([A-Z]\w*)[^>\n]*=\s*[^"'\s>{]/u, ([, name = '']) => `у блока <${name}> свойство без кавычек. Пишите так: kind="note"`],
  [/^<([A-Z]\w*)[^>\n]*="[^"\n]*>/u, ([, name = '']) => `у блока <${name}> не закрыта кавычка свойства. Пишите так: kind="note"`],
];

function cure(message: string, rest: string): string {
  for (const [rules, text] of [
    [WRITTEN, rest],
    [MEANINGS, message],
  ] as const) {
    for (const [pattern, say] of rules) {
      const found = pattern.exec(text);
      if (found) return say(found);
    }
  }
  return 'здесь текст не читается. Проверьте скобки и знаки < > или возьмите это место за образец из соседней статьи';
}

/** Lines that were meant to be «---»: other dashes, more or fewer of them, something before or behind. */
const ALMOST = /^[\s\u200B\uFEFF]*[-–—−―+]+[ \t]*$/u;

/** What is wrong with the two lines around the fields, and where; nothing for a file as it should be. */
function fencesOf(source: string): { readonly line: number; readonly message: string } | undefined {
  if (/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u.test(source)) return undefined;
  const lines = source.split(/\r?\n/u);
  const isOpen = lines[0] === '---';
  const start = isOpen ? 1 : 0;
  // Behind the first heading a row of dashes is a line of the text.
  const end = lines.findIndex((line, index) => index > 0 && /^#{1,6} /u.test(line));
  const at = lines.slice(start, end === -1 ? undefined : end).findIndex((line) => ALMOST.test(line));
  const found = lines[start + at] ?? '';
  if (at !== -1 && found.trim() === '---')
    return {
      line: start + at + 1,
      message: 'до и после «---» в этой строке ничего нет, и первая такая строка — первая в файле. Уберите пустые строки и пробелы.',
    };
  if (at !== -1)
    return {
      line: start + at + 1,
      message: `строка «${found.trim()}» похожа на границу полей, но граница — ровно три дефиса: «---». Наберите её заново.`,
    };
  return isOpen
    ? { line: 1, message: 'поля статьи открыты строкой «---», но второй такой строки нет. Поставьте её после последнего поля.' }
    : {
        line: 1,
        message: 'статья начинается с полей между двумя строками «---». Возьмите за образец соседнюю статью или `npm run new -- article`.',
      };
}

/** MDX must be MDX, and its front matter must be closed. */
export const mdxSyntax: Check = function* (files) {
  for (const { file, source, mdx, lines } of files.documents) {
    const top = { line: 1, column: 1 };
    if (source.trim() === '') {
      yield { ...issueAt(file, top, 'error', 'файл пуст. Верните прежнюю запись из истории или удалите его.'), explains: [] };
      continue;
    }
    const fences = fencesOf(source);
    if (fences !== undefined) {
      yield { ...issueAt(file, { ...top, line: fences.line }, 'error', fences.message), explains: [] };
      continue;
    }
    if (!mdx.error) continue;
    const rest = (lines[mdx.error.line - 1] ?? '').slice(mdx.error.column - 1);
    yield { ...issueAt(file, mdx.error, 'error', `${cure(mdx.error.message, rest)}.`), explains: [] };
  }
};
