import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readThings } from '../../../src/core/search/things.ts';

const read = (query: string) => readThings(query, ['portal.test'], 'Окошко');
const shown = (query: string): string[] =>
  read(query).things.map(
    (thing) => `${thing.kind} ${'digits' in thing ? thing.digits : 'version' in thing ? `${thing.name} ${thing.version}` : thing.text}`,
  );

test.each([
  ['portal.test не открывается', ['portal portal.test'], 'не открывается'],
  ['https://www.lk.portal.test/login?a=1 пустая', ['portal https://www.lk.portal.test/login?a=1'], 'пустая'],
  ['окошко.рф не работает', ['portal окошко.рф'], 'не работает'],
  ['other.test не открывается', [], 'other.test не открывается'],
  ['8 800 555-35-35 чей это', ['phone 88005553535'], 'чей это'],
  ['+7 (495) 123-45-67', ['phone 84951234567'], ''],
  ['звонят с номера 115', ['phone 115'], 'звонят с номера'],
  ['снилс 123-456-789 01', [], 'снилс 123-456-789 01'],
  ['Firefox 115.0esr', ['version Firefox 115.0'], 'Firefox 115'],
  ['iOS 17_5_1', ['version iOS 17.5.1'], 'iOS 17'],
  ['ошибка ABCD-007004', ['code ABCD-007004'], 'ошибка ABCD-007004'],
  ['0x8010006E', ['code 0x8010006E'], '0x8010006E'],
  ['ошибка 502', ['code 502'], 'ошибка 502'],
  ['квартира 502', [], 'квартира 502'],
  ['без мах не войти', [], 'без макс не войти'],
  ['махать рукой', [], 'махать рукой'],
  ['э.ц.п. не видна', [], 'эцп не видна'],
  ['м. ф. ц.', [], 'мфц'],
  ['не\u200bмогу\u202e войти', [], 'немогу войти'],
])('«%s»', (query, things, text) => {
  expect(shown(query)).toEqual(things);
  expect(read(query).text.replace(/\s+/g, ' ').trim()).toBe(text);
});

test('takes anything that can be typed or pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      expect(typeof read(query).text).toBe('string');
    }),
  );
});
