import { describe, expect, it } from 'vitest';
import { didYouMean, distance, mixedLetters, nearest } from '../../../src/build/content/nearest.ts';

describe('«возможно, вы имели в виду»', () => {
  it.each([
    ['', 'abc', 3],
    ['vhod', 'vhod', 0],
    ['vhdo', 'vhod', 1],
    ['sumary', 'summary', 1],
  ])('from «%s» to «%s» are %i slips', (a, b, slips) => {
    expect(distance(a, b)).toBe(slips);
  });

  it('offers the nearest of the known names', () => {
    expect(nearest('Calout', ['Fact', 'Callout', 'Check'])).toBe('Callout');
    expect(didYouMean('statsu', ['status', 'steps'])).toBe(' Возможно, вы имели в виду «status»?');
  });

  it('sees through Cyrillic letters that look Latin', () => {
    expect(nearest('tо', ['to', 'key'])).toBe('to');
  });

  it('keeps silent when nothing is near', () => {
    expect(didYouMean('izdatelstvo', ['title', 'owner'])).toBe('');
  });
});

describe('mixed alphabets', () => {
  it.each([
    ['пapоль', 'п[ap]оль'],
    ['lоgin', 'l[о]gin'],
    ['пароль', undefined],
    ['login', undefined],
  ])('in «%s»', (word, shown) => {
    expect(mixedLetters(word)).toBe(shown);
  });
});
