import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Drafts are named, so that none is forgotten; they show in `npm run dev` only. */
export const drafts: Check = function* (files) {
  for (const { file, yaml, status } of [...files.articles, ...files.trees]) {
    if (status === 'черновик')
      yield issueAt(file, yaml.placeOf(['status']), 'warning', 'черновик: на сайт не попадёт, пока status не станет «опубликовано».');
  }
};
