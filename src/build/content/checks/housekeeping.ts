import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { sentencesOf } from '../prose.ts';
import { HOUSEKEEPING } from '../safety-words.ts';
import { readNodes } from '../tree-nodes.ts';

/** Who was robbed or is being lured has no use for the cleaning of a browser. */
export const housekeeping: Check = function* (files) {
  const marked = new Set(
    readNodes(files.trees)
      .filter(({ safety }) => safety !== undefined)
      .map(({ address }) => address),
  );
  for (const { file, mdx, source, yaml } of files.articles) {
    if (!mdx.tree || !marked.has(String(yaml.select('wizardNode')[0]?.value))) continue;
    const advice = sentencesOf(mdx.tree, source).find(({ text }) => HOUSEKEEPING.test(text));
    if (advice)
      yield issueAt(
        file,
        advice,
        'error',
        'статья для того, кого обманывают или взломали, а советует чистить браузер. Уберите этот совет.',
      );
  }
};
