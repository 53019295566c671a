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
});
