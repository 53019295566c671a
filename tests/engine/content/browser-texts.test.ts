import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packagedTexts } from '../../../src/build/browser-texts/compare.ts';
import { localisedTexts } from '../../../src/build/browser-texts/fluent.ts';
import { pakTexts } from '../../../src/build/browser-texts/pak.ts';
import { unzip } from '../../../src/build/browser-texts/zip.ts';

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

/** An archive with one packed file. */
function zip(name: string, text: string): Buffer {
  const body = deflateRawSync(Buffer.from(text));
  const local = Buffer.alloc(30);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(body.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + body.length, 16);
  return Buffer.concat([local, Buffer.from(name), body, entry, Buffer.from(name), end]);
}

test('the texts of a Chromium package are read one by one', () => {
  expect(pakTexts(pak(['Нет подключения', 'Проверьте кабель']))).toEqual(['Нет подключения', 'Проверьте кабель']);
});

test('a file of another format is refused', () => {
  expect(() => pakTexts(pak([], 4))).toThrow('4, not 5');
  expect(() => unzip(Buffer.from('no archive of anything'), () => true)).toThrow('not a ZIP archive');
});

test('of an archive only the files that are asked for are read', () => {
  const archive = zip('a.ftl', 'one = Один');
  expect([...unzip(archive, (name) => name.endsWith('.ftl'))]).toEqual([['a.ftl', 'one = Один']]);
  expect([...unzip(archive, () => false)]).toEqual([]);
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
