import { expect, test } from 'vitest';
import { lowerUnicode } from '../../../src/build/lower-unicode.ts';

test('properties of Unicode become ranges that mean the same for Latin and Cyrillic', () => {
  const lowered = lowerUnicode('const cut = /[^\\p{L}\\p{N}]+/u, half = 4 / 2;', 'a.js') ?? '';
  expect(lowered).not.toContain('\\p{');
  const source = /\/(.*)\/u/.exec(lowered)?.[1] ?? '';
  expect('ввод, код-7 Größe'.split(new RegExp(source, 'u'))).toEqual(['ввод', 'код', '7', 'Größe']);
});

test('what holds none is left alone, and an unknown property stops the build', () => {
  expect(lowerUnicode('const a = /x/u;', 'a.js')).toBeNull();
  expect(() => lowerUnicode('const a = /\\p{Emoji}/u;', 'a.js')).toThrow(/a\.js.*Emoji/);
});
