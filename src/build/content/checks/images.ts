import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** Articles have no pictures: screens change, and a reader who cannot see must lose nothing. */
export const images: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.type === 'image' || node.type === 'imageReference') {
        yield issueAt(file, node.position.start, 'error', 'картинок в статьях нет: экраны портала меняются. Опишите словами, что нажать.');
      }
    }
  }
};
