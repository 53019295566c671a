import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** «Проверено» is said only when a second person did it: who and when stand together, and not the owner alone. */
export const reviewer: Check = function* (files) {
  for (const { file, yaml } of files.articles) {
    const value = (key: string): unknown => yaml.select(key)[0]?.value;
    const [who, when, owner] = [value('reviewer'), value('reviewed'), value('owner')];
    if (who !== undefined && when === undefined)
      yield issueAt(
        file,
        yaml.placeOfKey(['reviewer']),
        'error',
        'сказано, кто проверил, но не сказано когда. Добавьте reviewed: с датой или уберите reviewer.',
      );
    if (when !== undefined && who === undefined)
      yield issueAt(
        file,
        yaml.placeOfKey(['reviewed']),
        'error',
        'сказано, когда проверили, но не сказано кто. Добавьте reviewer: с ролью или уберите reviewed.',
      );
    if (who !== undefined && who === owner)
      yield issueAt(
        file,
        yaml.placeOf(['reviewer']),
        'error',
        'проверяет не тот, кто пишет. Впишите вторую роль или уберите reviewer и reviewed.',
      );
  }
};
