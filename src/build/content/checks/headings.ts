import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** Headings inside an article begin at ## and skip no level. */
export const headings: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    let before = 1;
    for (const { node } of walk(mdx.tree)) {
      if (node.type !== 'heading' || node.depth === undefined) continue;
      const place = node.position.start;
      if (node.depth === 1)
        yield issueAt(
          file,
          place,
          'error',
          'заголовок с одной решёткой — это название статьи, оно уже стоит в поле title. Поставьте две: ##.',
        );
      else if (node.depth > before + 1)
        yield issueAt(
          file,
          place,
          'error',
          `заголовок перескочил уровень: после ${'#'.repeat(before)} идёт ${'#'.repeat(node.depth)}. Уберите лишние решётки.`,
        );
      before = Math.max(node.depth, 1);
    }
  }
};
