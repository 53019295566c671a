import { expect, it } from 'vitest';
import { messagesByLetter } from '../../../src/build/messages.ts';

it('the index of messages puts Cyrillic before Latin and numbers last, and looks past quotation marks', () => {
  const of = (text: string): object => ({ id: text, text });
  const letters = messagesByLetter([of('ERR_FAILED'), of('500'), of('«ёлка»'), of('войдите')] as never);
  expect(letters.map(({ letter }) => letter)).toEqual(['В', 'Ё', 'E', '0–9']);
});
