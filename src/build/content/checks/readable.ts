import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { measureArticle } from '../readability-table.ts';
import { TARGETS } from '../readability.ts';

const ru = (value: number): string => value.toFixed(1).replace('.', ',');

/** Words below which the formula measures chance. */
const ENOUGH = 30;

/** An article reads easily, its steps more so. */
export const readable: Check = function* (files) {
  for (const { file, source } of files.articles) {
    const { whole, steps } = measureArticle(file, source);
    const top = { line: 1, column: 1 };
    if (whole && whole.words >= ENOUGH && whole.flesch < TARGETS.flesch) {
      yield issueAt(
        file,
        top,
        'warning',
        `текст трудный: Флеш ${ru(whole.flesch)}, цель ${TARGETS.flesch}. Возьмите слова короче, предложения разделите.`,
      );
    }
    if (steps && steps.words >= ENOUGH && steps.flesch < TARGETS.stepsFlesch) {
      yield issueAt(
        file,
        top,
        'warning',
        `шаги трудные: Флеш ${ru(steps.flesch)}, цель ${TARGETS.stepsFlesch}. Возьмите слова короче, предложения разделите.`,
      );
    }
    if (whole && whole.words >= ENOUGH && whole.meanSentence > TARGETS.meanSentence) {
      yield issueAt(file, top, 'warning', `в предложении в среднем ${ru(whole.meanSentence)} слова, цель — до ${TARGETS.meanSentence}.`);
    }
  }
};
