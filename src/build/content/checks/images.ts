import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** Pictures stand in a block of their own, which asks for the words that stand for them. */
export const images: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.type === 'image' || node.type === 'imageReference') {
        yield issueAt(
          file,
          node.position.start,
          'error',
          'картинку так не ставят. Положите файл в content/pictures и напишите <Figure src="имя.png" alt="что на ней" />.',
        );
      }
    }
  }
};
