import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { FORBIDS } from '../safety-words.ts';
import { readerSentences } from '../texts.ts';

const INSTALL =
  /(?<!\p{L})(?:скача|установ|постав|загруз|добав|импортир|возьм|бер)\p{L}*(?:те|ть)(?!\p{L})[^.]*сертификат|сертификат[^.]*(?<!\p{L})(?:скача|установ|постав|загруз|импортир|брать|взять)\p{L}*/iu;
/** A certificate of one's own signature comes from who issued it, not over a connection that the browser rejects. */
const OWN_SIGNATURE = /подпис|удостоверяющ|носител|ключ/iu;

/** A certificate by hand is no step of ours: it would come over the very connection that the browser does not trust. */
export const certificates: Check = function* (files) {
  for (const { file, text, line, column } of readerSentences(files)) {
    if (!INSTALL.test(text) || FORBIDS.test(text) || OWN_SIGNATURE.test(text)) continue;
    yield issueAt(
      file,
      { line, column },
      'error',
      'ставить сертификат руками мы не советуем: его могут подменить. Посоветуйте браузер, в котором он уже есть.',
    );
  }
};
