import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Nothing is past its review date. */
export const freshness: Check = function* (files) {
  for (const { file, yaml, status } of files.articles) {
    const [reviewBy] = yaml.select('reviewBy');
    if (typeof reviewBy?.value === 'string' && reviewBy.value < files.today && status !== 'черновик') {
      yield issueAt(file, reviewBy.place, 'warning', `срок проверки прошёл ${reviewBy.value}. Пройдите шаги сами и поставьте новый срок.`);
    }
  }
  for (const { path, value, place } of files.data.get('facts.yaml')?.yaml.select('facts.*.reviewBy') ?? []) {
    const fact = files.data.get('facts.yaml')?.yaml.select('facts.*')[Number(path[1])]?.value as Record<string, unknown> | undefined;
    if (typeof value !== 'string' || value >= files.today || fact?.['class'] !== 'V') continue;
    yield issueAt(
      'facts.yaml',
      place,
      'warning',
      `факт «${String(fact['id'])}»: срок проверки прошёл ${value}. Пока сайт пишет «проверьте на официальном сайте». Откройте источник и поставьте новые даты.`,
    );
  }
};
