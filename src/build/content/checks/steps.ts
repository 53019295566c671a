import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** `<Steps>` holds exactly one numbered list. */
export const steps: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.name !== 'Steps') continue;
      const [list, ...more] = node.children ?? [];
      if (list?.type === 'list' && list.ordered === true && more.length === 0) continue;
      yield issueAt(
        file,
        node.position.start,
        'error',
        'внутри <Steps> должен стоять один список 1. 2. 3. и больше ничего. Если список разорван пояснением, сдвиньте пояснение под его шаг на три пробела.',
      );
    }
  }
};
