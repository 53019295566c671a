import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { messagesByLetter, messagesByProblem } from '../../../src/build/messages.ts';

const { messages } = loadContent();

describe('the index of literal messages', () => {
  it('has every message under its problem, once', () => {
    const listed = messagesByProblem(messages).flatMap((group) => group.messages.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  });

  it('has every spelling under its first letter', () => {
    const listed = messagesByLetter(messages).flatMap(({ entries }) => entries.map(({ text }) => text));
    const spellings = messages.flatMap(({ text, variants = [] }) => [text, ...variants]);
    expect(listed.toSorted()).toEqual(spellings.toSorted());
  });

  it('puts Cyrillic before Latin and numbers last, and looks past quotation marks', () => {
    const [sample] = messages;
    const of = (text: string): object => ({ ...sample, id: text, text, variants: undefined });
    const letters = messagesByLetter([of('ERR_FAILED'), of('500'), of('«ёлка»'), of('войдите')] as never);
    expect(letters.map(({ letter }) => letter)).toEqual(['В', 'Ё', 'E', '0–9']);
  });

  it('leads each message into the diagnosis', () => {
    expect(messages.filter(({ node }) => node === undefined).map(({ id }) => id)).toEqual([]);
  });
});
