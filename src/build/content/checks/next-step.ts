import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** A failed advice always has a next step: an article with steps says where to go when they did not help. */
export const nextStep: Check = function* (files) {
  for (const { file, mdx, yaml } of files.articles) {
    if (!mdx.tree || yaml.select('wizardNode').length > 0) continue;
    const nodes = [...walk(mdx.tree)].map(({ node }) => node);
    if (!nodes.some(({ name }) => name === 'Steps')) continue;
    const title = nodes.some(
      (node) => node.type === 'heading' && /не помог/iu.test((node.children ?? []).map(({ value }) => value ?? '').join('')),
    );
    if (!title)
      yield issueAt(
        file,
        { line: 1, column: 1 },
        'warning',
        'шаги есть, а что делать, если не помогло, — не сказано. Добавьте wizardNode: или заголовок «Если не помогло».',
      );
  }
};
