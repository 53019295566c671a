import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** No article is past its review date; facts: facts.ts. */
export const freshness: Check = function* (files) {
  for (const { file, yaml, status } of files.articles) {
    const [reviewBy] = yaml.select('reviewBy');
    if (typeof reviewBy?.value === 'string' && reviewBy.value < files.today && status !== 'черновик') {
      yield issueAt(file, reviewBy.place, 'warning', `срок проверки прошёл ${reviewBy.value}. Пройдите шаги сами и поставьте новый срок.`);
    }
  }
};
