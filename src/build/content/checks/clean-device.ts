import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { sentencesOf } from '../prose.ts';
import { FORBIDS } from '../safety-words.ts';

/** It has happened: the program is there, the screen was seen. */
const HAPPENED =
  /(?:постав|установ|скача)\p{L}*л[иа]?(?!\p{L})[^.]*программ|показа\p{L}*л[иа]?(?!\p{L})[^.]*экран|(?:успели|смогли)[^.]*(?:постав|установ|скача)\p{L}*[^.]*программ/iu;
const OTHER_DEVICE = /друг\p{L}+\s+(?:устройств|телефон|компьютер)|с другого(?!\p{L})|возьмите другое/iu;
const OFFLINE = /выключ\p{L}+[^.]*интернет|отключ\p{L}+[^.]*интернет/iu;

/** A text for somebody with a stranger's program on the device says first: internet off, another device. */
export const cleanDevice: Check = function* (files) {
  for (const { file, mdx, source } of files.documents) {
    if (!mdx.tree) continue;
    const sentences = sentencesOf(mdx.tree, source);
    const happened = sentences.find(({ text }) => HAPPENED.test(text) && !FORBIDS.test(text));
    if (!happened || (sentences.some(({ text }) => OTHER_DEVICE.test(text)) && sentences.some(({ text }) => OFFLINE.test(text)))) continue;
    yield issueAt(
      file,
      happened,
      'error',
      'у читателя на устройстве чужая программа. Скажите: выключить на нём интернет и дальше всё делать с другого устройства.',
    );
  }
};
