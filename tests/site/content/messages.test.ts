import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { messageAddress, messagesByLetter, messageTopics, TOPIC_SLUGS } from '../../../src/build/messages.ts';

const { messages } = loadContent();

describe('the index of literal messages', () => {
  it('has every message on the page of its topic, once, at the address it gives', () => {
    const listed = messageTopics(messages).flatMap(({ slug, messages: own }) => own.map(({ id }) => `${slug}/#${id}`));
    expect(listed.toSorted()).toEqual(messages.map(messageAddress).toSorted());
    expect(messageTopics(messages).filter(({ slug }) => !TOPIC_SLUGS.has(slug))).toEqual([]);
  });

  it('has every message under its first letter', () => {
    const listed = messagesByLetter(messages).flatMap(({ letter, messages: own }) => own.map(({ id, text }) => ({ letter, id, text })));
    expect(listed.map(({ id }) => id).toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
    expect(listed.filter(({ letter, text }) => letter !== '0–9' && !text.toUpperCase().includes(letter))).toEqual([]);
  });
});
