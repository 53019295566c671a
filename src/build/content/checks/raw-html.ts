import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';
import { BLOCKS } from './components.ts';

/** What to write instead of a tag. */
const INSTEAD: Readonly<Record<string, string>> = {
  b: '**текст**',
  strong: '**текст**',
  i: 'слово обычным шрифтом',
  em: 'слово обычным шрифтом',
  a: '[слова](/voprosy/адрес/)',
  br: 'пустую строку',
  p: 'пустую строку',
  ul: 'список с дефисами',
  ol: 'список 1. 2. 3.',
  li: 'список',
  h1: '## Заголовок',
  h2: '## Заголовок',
  h3: '### Заголовок',
  kbd: '<Keys>Ctrl + 0</Keys>',
  code: '`текст`',
  table: 'таблицу из знаков |',
  img: 'слова',
};

/** The cure for a tag; a block in small letters is one too. */
export function insteadOf(tag: string): string | undefined {
  const block = BLOCKS.find((name) => name.toLowerCase() === tag.toLowerCase());
  return block === undefined ? INSTEAD[tag] : `<${block}>: блоки пишут с большой буквы`;
}

/** An article holds no HTML. */
export const rawHtml: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      const tag = node.type === 'html' ? '' : node.type.startsWith('mdxJsx') ? (node.name ?? '') : undefined;
      if (tag === undefined || /^[A-ZА-ЯЁ]/u.test(tag)) continue;
      const instead = insteadOf(tag);
      yield issueAt(
        file,
        node.position.start,
        'error',
        `тег <${tag}> нельзя.${instead === undefined ? ' Удалите его.' : ` Напишите ${instead}.`}`,
      );
    }
  }
};
