import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { FORBIDS } from '../safety-words.ts';
import { readerSentences, tableRows } from '../texts.ts';

/** Numbers of documents, as people call them. */
const DOCUMENT = /(?<!\p{L})(?:СНИЛС|ИНН)(?!\p{L})|паспорт|серию? и номер/u;
const TELL = /(?<!\p{L})(?:назов|скаж|сообщ|продикт|пришл|напиш|вышл|дикт)\p{L}*те(?!\p{L})/iu;
/** What one does with a document in a form of the portal as well; here only where somebody reads it who is no form. */
const SEND =
  /(?<!\p{L})(?:отправ|вв[её]д|ввод|ввест|укаж|указ|впи[шс]|пи[шс]|напис|прилож|прилаг|присл|переда|покаж|показ|загруз|скин|брос|назва|назыв|сказа|сообщ|диктов)\p{L}*(?:т[еь]|ти)(?!\p{L})/iu;
const CHAT = /(?<!\p{L})чат(?!\p{Lu})|оператор|мессенджер|по телефону|(?<!\p{L})(?:СМС|MAX)(?!\p{L})/iu;
const ASKS = /(?<!\p{L})(?:спросит|спросят|спросить|спрашива[ею]т|(?:по)?прос[ия]т)(?!\p{L})/iu;
const CHANNEL = /звон|по телефону|(?<!\p{L})чат|оператор|поддержк|разговор/iu;
/** The reader dialled the number. */
const OWN_CALL = /(?:номер|позвонили|набрали)\p{L}*[^.]*(?<!\p{L})сами(?!\p{L})|(?<!\p{L})сами[^.]*(?:набрали|позвонили)/iu;

/** Numbers of documents are not told by phone or chat before the reader has dialled the number and is asked. */
export const documents: Check = function* (files) {
  const rows = files.documents.flatMap(({ file, mdx }) => (mdx.tree ? tableRows(mdx.tree).map((row) => ({ ...row, file })) : []));
  for (const { file, text, line, column } of [...readerSentences(files), ...rows]) {
    if (!DOCUMENT.test(text) || FORBIDS.test(text) || OWN_CALL.test(text)) continue;
    if (!TELL.test(text) && !(SEND.test(text) && CHAT.test(text)) && !(ASKS.test(text) && CHANNEL.test(text))) continue;
    yield issueAt(
      file,
      { line, column },
      'error',
      'номера документов по телефону и в чате не называют. Уберите или скажите: только если номер набрали вы сами и вас спросили.',
    );
  }
};
