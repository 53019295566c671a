import { issueAt, type Check } from '../files.ts';
import type { Issue } from '../issue.ts';
import { walk } from '../mdx.ts';
import { readerBlocks } from '../texts.ts';

/** Signs of the markup that a reader would see as they are, because what they should have done was not done. */
const LEFT: readonly (readonly [RegExp, string])[] = [
  [
    /\*\*|(?<![_\p{L}])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}])/u,
    'звёздочки останутся на виду: между ними и словом есть пробел или буква. Пишите так: слово **«Кнопка»** слово.',
  ],
  [/^#{1,6}(?=\p{L})/u, 'решётки останутся на виду. После них нужен пробел, перед строкой — пустая строка.'],
  [/(?:^|\n)\s*#{2,6}\s/u, 'решётки останутся на виду. Перед заголовком нужна пустая строка.'],
  [/(?:^|\n)\s*\|.*\|/u, 'таблица не сложилась и останется палочками. Под первой строкой нужна строка |---|---|, перед таблицей — пустая.'],
  [/>{2,}|<{2,}/u, 'знаки > или < останутся на виду. Удалите их.'],
  [/\([^()\n]{1,80}\)\[[^\]\n]*\]/u, 'скобки ссылки перепутаны. Сначала слова, потом адрес: [слова](/voprosy/адрес/).'],
  [
    /\[[^\]()\n]{1,80}\]?\s?\((?:\/|https?:)[^)\s]*\)?|\]\((?:\/|https?:)[^)\s]*\)?/u,
    'ссылка не сложилась. Пишите [слова](/voprosy/адрес/): все четыре скобки на месте, пробела между ними нет.',
  ],
  [/\[[^\]\n]{1,80}\]\[[^\]\n]*\]/u, 'адреса для этой ссылки нет. Пишите [слова](/voprosy/адрес/).'],
  [/[‹<][^\s<>‹›]{1,40}[>›]/u, 'угловые скобки останутся на виду. Возьмите слово в «ёлочки» или в `обратные кавычки`.'],
  [/&[a-z]{2,8};|&#\d+;/iu, 'знак записан кодом и останется кодом. Наберите сам знак.'],
  [/<\/?[A-Za-z][^>\n]*>/u, 'тег останется на виду. Здесь пишут только текст.'],
  [/(?<![\p{L}\d])`|`(?![\p{L}\d])/u, 'обратная кавычка открыта и не закрыта. Поставьте вторую.'],
  [
    /(?<![\p{L}\d\s*])\*(?=\p{L})|(?:^|\s)\*(?=\p{L})|(?<=\p{L})\*(?=\s|$)/u,
    'звёздочка останется на виду. Поставьте пару: **«Кнопка»** — или удалите её.',
  ],
  [/(?<!\d)~~|\{\{|\}\}/u, 'служебные знаки останутся на виду. Удалите их.'],
  [/(?<=^|\n)[•●▪◦·]/u, 'точка из Word списком не станет. Начните каждую строку с дефиса и пробела, перед списком — пустая строка.'],
  [/(?<=^|\n)-(?=\p{L})[^\n]*/u, 'после дефиса нужен пробел, иначе списка не будет. Пишите так: - пункт.'],
  [/\0/u, 'в тексте нулевой знак. Удалите его.'],
];

function* marks(file: string, text: string, at: (index: number) => { line: number; column: number }): Generator<Issue> {
  for (const [pattern, message] of LEFT) {
    const found = pattern.exec(text);
    if (!found) continue;
    yield issueAt(file, at(found.index), 'error', `«${found[0].trim().slice(0, 40)}»: ${message}`);
    return;
  }
}

/** What is published is text: no markup that did not work, and no words of a library in English. */
export const leftovers: Check = function* (files) {
  for (const { file, text, at } of readerBlocks(files)) yield* marks(file, text, at);
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node, ancestors } of walk(mdx.tree)) {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        yield issueAt(
          file,
          node.position.start,
          'error',
          'сносок на сайте нет: подпись у них была бы английская. Напишите пояснение прямо в тексте.',
        );
        break;
      }
      if (node.type === 'blockquote' && ancestors.filter(({ type }) => type === 'blockquote').length === 2) {
        yield issueAt(file, node.position.start, 'error', 'знаки > в начале строки сделают цитату в цитате. Удалите их.');
        break;
      }
    }
  }
};
