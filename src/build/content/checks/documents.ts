import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { FORBIDS } from '../safety-words.ts';
import { readerSentences } from '../texts.ts';

/** Numbers of documents, as people call them. */
const DOCUMENT = /(?<!\p{L})(?:СНИЛС|ИНН)(?!\p{L})|паспорт|серию? и номер/u;
const TELL = /(?<!\p{L})(?:назов|скаж|сообщ|продикт|пришл|напиш|вышл|дикт)\p{L}*те(?!\p{L})/iu;
const ASKS = /(?<!\p{L})(?:спросит|спросят|спросить|спрашива[ею]т|(?:по)?прос[ия]т)(?!\p{L})/iu;
const CHANNEL = /звон|по телефону|(?<!\p{L})чат|оператор|поддержк|разговор/iu;
/** The reader dialled the number. */
const OWN_CALL = /(?:номер|позвонили|набрали)\p{L}*[^.]*(?<!\p{L})сами(?!\p{L})|(?<!\p{L})сами[^.]*(?:набрали|позвонили)/iu;

/** Numbers of documents are not told by phone or chat before the reader has dialled the number and is asked. */
export const documents: Check = function* (files) {
  for (const { file, text, line, column } of readerSentences(files)) {
    if (!DOCUMENT.test(text) || FORBIDS.test(text) || OWN_CALL.test(text)) continue;
    if (!TELL.test(text) && !(ASKS.test(text) && CHANNEL.test(text))) continue;
    yield issueAt(
      file,
      { line, column },
      'error',
      'номера документов по телефону и в чате не называют. Уберите или скажите: только если номер набрали вы сами и вас спросили.',
    );
  }
};
