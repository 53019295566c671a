import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { FORBIDS } from '../safety-words.ts';
import { readerSentences } from '../texts.ts';

const OPEN =
  /(?<!\p{L})(?:откро|перейд|наж|жм|проч|зайд)\p{L}*(?:те|ть)(?!\p{L})[^.]*(?:письм\p{L}*|ссылк\p{L}*\s+(?:из|в|во)\s+(?:\p{L}+\s+)?(?:письм|сообщ|смс))/iu;
/** The reader asked for it just now. */
const ASKED = /минуту назад|только что|сами (?:просили|запросили)|которое вы (?:сами )?(?:просили|запросили)|поддержк/iu;

/** Letters are opened only when their reader asked for them a minute ago; a link in any other is a lure. */
export const letters: Check = function* (files) {
  for (const { file, text, line, column } of readerSentences(files)) {
    if (!OPEN.test(text) || FORBIDS.test(text) || ASKED.test(text)) continue;
    yield issueAt(
      file,
      { line, column },
      'error',
      'письма и ссылки в них открывают только те, что просили сами. Допишите «которое вы просили минуту назад» или уберите совет.',
    );
  }
};
