import { describe, expect, test } from 'vitest';
import { familiesOf, imperfectivesOf } from '../../../src/build/search/families.ts';
import { createFolding, kindred } from '../../../src/core/search/families.ts';
import { swapScripts } from '../../../src/core/search/format.ts';

/** The folding that a browser would have over a base that says these words. */
function folding(...said: string[]): (word: string) => string {
  const families = familiesOf(new Map(said.map((word) => [word, 10])));
  const keys = new Set(said.map((word) => families.stem(word)));
  const isKnown = (stem: string): boolean => keys.has(stem);
  const table = families.table(isKnown).map(({ text }) => text);
  return createFolding(swapScripts(table.join(';')), isKnown).stem;
}

describe('forms of one word are found by each other', () => {
  test.each([
    ['взломать', 'взламывали взломан взламывают взломают'],
    ['приходит', 'придет пришло приду приходил прийти пришла'],
    ['присылают', 'прислать пришлют пришлет прислали присылали'],
    ['написать', 'пишу напишу писал пишет напишите'],
    ['подписать', 'подпишите подписываю подписал подписан'],
    ['восстановить', 'восстанавливаю восстановлю восстанавливали'],
    ['подтвердить', 'подтверждаю подтверждал подтвердили'],
    ['регистрация зарегистрироваться', 'регистрируюсь регистрировал зарегистрировали'],
    ['войти', 'вошел войду входил войдите'],
    ['принимает', 'приняло примет принял приму'],
    ['положить', 'кладу клали положил'],
    ['ссылка', 'ссылок ссылки ссылкам'],
  ])('«%s»: %s', (said, forms) => {
    const stem = folding(...said.split(' '));
    const key = stem(said.split(' ').at(-1) ?? '');
    for (const form of forms.split(' ')) expect(stem(form), form).toBe(key);
  });
});

describe('words of different meaning stay apart', () => {
  test.each([
    ['прием', 'при'],
    ['код', 'кодекс'],
    ['вход', 'выход'],
    ['мах', 'максимум'],
    ['купить', 'купать'],
    ['нажать', 'наживать'],
    ['слать', 'сливать'],
    ['данные', 'дать'],
    ['подписать', 'писать'],
    ['заблокировать', 'разблокировать'],
    ['загрузить', 'перезагрузить'],
    ['пришлют', 'пришел'],
  ])('«%s» and «%s»', (one, other) => {
    const stem = folding(one, other);
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a word that neither dictionary nor base has falls to the stemmer', () => {
  const stem = folding('пароль');
  expect(stem('фурыбычить')).toBe('фурыбыч');
});

test.each([
  ['сбросить', 'сбрасывать'],
  ['обратить', 'обращать'],
  ['исправить', 'исправлять'],
  ['проверить', 'проверять'],
  ['забыть', 'забывать'],
  ['достигнуть', 'достигать'],
])('the imperfective of «%s» is «%s»', (perfective, imperfective) => {
  expect(imperfectivesOf(perfective)).toContain(imperfective);
});

test.each([
  ['взламыв', 'взлом'],
  ['сбрасыв', 'сброс'],
  ['обращаеш', 'обрат'],
  ['настроек', 'настройк'],
  ['бабушек', 'бабушк'],
])('a rule leads from «%s» to «%s»', (unknown, known) => {
  expect(kindred(unknown, (stem) => stem === known)).toBe(known);
});

test('a rule leads nowhere but to what the base has, and never to a root of three letters', () => {
  expect(kindred('взламыв', () => false)).toBeUndefined();
  expect(kindred('кодировк', (stem) => stem === 'код')).toBeUndefined();
});
