import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { words } from '../prose.ts';
import { TARGETS } from '../readability.ts';
import { readerSentences } from '../texts.ts';

/** A sentence is short; a step is shorter. */
export const sentenceLength: Check = function* (files) {
  for (const { file, text, step, line, column } of readerSentences(files)) {
    const count = words(text).length;
    const limit = step ? TARGETS.step : TARGETS.sentence;
    if (count <= limit) continue;
    yield issueAt(
      file,
      { line, column },
      'warning',
      `слов в ${step ? 'шаге' : 'предложении'} ${count}, а удобно читать до ${limit}. Разделите его.`,
    );
  }
};
