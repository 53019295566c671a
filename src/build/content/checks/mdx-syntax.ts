import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** What the parser says, and what an editor should do. */
const MEANINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
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

/** MDX must be MDX, and its front matter must be closed. */
export const mdxSyntax: Check = function* (files) {
  for (const { file, source, mdx } of files.documents) {
    if (!/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/u.test(source)) {
      yield issueAt(
        file,
        { line: 1, column: 1 },
        'error',
        'статья начинается с полей между двумя строками «---». Возьмите за образец соседнюю статью или `npm run new -- article`.',
      );
    }
    if (!mdx.error) continue;
    let message = `текст не читается: ${mdx.error.message}`;
    for (const [pattern, say] of MEANINGS) {
      const found = pattern.exec(mdx.error.message);
      if (!found) continue;
      message = say(found);
      break;
    }
    yield issueAt(file, mdx.error, 'error', `${message}.`);
  }
};
