import { describe, expect, it } from 'vitest';
import { skewSeconds, skewSentence } from '../../../src/core/environment/clock.ts';

describe('the difference of two clocks', () => {
  it.each([
    ['equal', 1_000_000, 1_000_000, 40, 0],
    ['half a second ahead, which the header can’t tell', 1_000_500, 1_000_000, 0, 0],
    ['two seconds ahead within a request of five', 1_002_000, 1_000_000, 5000, 0],
    ['three days behind', 0, 259_200_000, 1000, -259_199],
  ])('%s', (_, local, server, took, seconds) => {
    expect(skewSeconds(local, server, took)).toBe(seconds);
  });

  it.each([
    [-259_199, 'Часы этого устройства отстают на 3\u00a0дня.'],
    [7200, 'Часы этого устройства спешат на 2\u00a0часа.'],
    [300, 'Часы этого устройства спешат на 5\u00a0минут.'],
    [-61, 'Часы этого устройства отстают на 1\u00a0минуту.'],
    [5, 'Часы этого устройства спешат меньше чем на минуту.'],
  ])('%i seconds in words', (seconds, sentence) => {
    expect(skewSentence(seconds)).toBe(sentence);
  });
});
