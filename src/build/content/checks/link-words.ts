import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk, type MdxNode } from '../mdx.ts';

const VAGUE: ReadonlySet<string> = new Set([
  'тут',
  'здесь',
  'сюда',
  'ссылка',
  'по ссылке',
  'этой ссылке',
  'подробнее',
  'читать далее',
  'статья',
  'далее',
]);

function plainText(node: MdxNode): string {
  return (node.value ?? '') + (node.children ?? []).map(plainText).join('');
}

/** The words of a link say where it leads. */
export const linkWords: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.type !== 'link') continue;
      const words = plainText(node).trim();
      if (words === '' || VAGUE.has(words.toLowerCase())) {
        yield issueAt(
          file,
          node.position.start,
          'warning',
          `ссылка «${words}» не говорит, куда ведёт. Возьмите в ссылку слова о том, что там.`,
        );
      }
    }
  }
};
