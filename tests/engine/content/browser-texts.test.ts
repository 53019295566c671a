import { describe, expect, test } from 'vitest';
import { packagedTexts } from '../../../src/build/browser-texts/compare.ts';
import { localisedTexts } from '../../../src/build/browser-texts/fluent.ts';
import { pakTexts } from '../../../src/build/browser-texts/pak.ts';

/** A resource file of Chromium with these texts. */
function pak(texts: readonly string[], version = 5): Buffer {
  const bodies = texts.map((text) => Buffer.from(text));
  const head = Buffer.alloc(12 + 6 * (texts.length + 1));
  head.writeUInt32LE(version, 0);
  head.writeUInt8(1, 4);
  head.writeUInt16LE(texts.length, 8);
  let at = head.length;
  [...bodies, Buffer.alloc(0)].forEach((body, entry) => {
    head.writeUInt16LE(entry, 12 + 6 * entry);
    head.writeUInt32LE(at, 14 + 6 * entry);
    at += body.length;
  });
  return Buffer.concat([head, ...bodies]);
}

test('the texts of a Chromium package are read one by one', () => {
  expect(pakTexts(pak(['Нет подключения', 'Проверьте кабель']))).toEqual(['Нет подключения', 'Проверьте кабель']);
});

test('a file of another format is refused', () => {
  expect(() => pakTexts(pak([], 4))).toThrow('4, not 5');
});

test('a text of Firefox is read with its lines and forms, without comments and names', () => {
  const source = ['# Замечание', 'title = Сайт не найден', 'long =', '    Первая строка', '    вторая строка', '    .label = Кнопка'].join(
    '\n',
  );
  expect(localisedTexts(source)).toEqual(['Сайт не найден', 'Первая строка вторая строка', 'Первая строка', 'вторая строка', 'Кнопка']);
});

describe('words stand in a package', () => {
  const { has } = packagedTexts([
    'Не удаётся получить доступ к сайту $1',
    'Подключение к <b>{ -brand-short-name }</b> не защищено. Уходите!',
  ]);
  test.each([
    ['не удаётся получить доступ к сайту', true],
    ['Не удается получить доступ', true],
    ['Подключение к Firefox не защищено', true],
    ['Уходите!', true],
    // Too short for the beginning of a sentence.
    ['Не удаётся', false],
    ['Доступ к сайту', false],
    ['', false],
  ])('«%s»: %s', (words, stands) => {
    expect(has(words)).toBe(stands);
  });
});
