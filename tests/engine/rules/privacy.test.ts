import { describe, expect, test } from 'vitest';
import { isPersonalInn, isSnils, passesLuhn } from '../../../src/core/privacy/checks.ts';
import { findPersonalData, findReferenceNumbers, mask } from '../../../src/core/privacy/index.ts';
import { kindWords, personalKinds, type PersonalKind } from '../../../src/core/privacy/kinds.ts';
import { hint } from '../../../src/core/privacy/mask.ts';
import { plainly } from '../../../src/core/privacy/plain.ts';
import { mayHoldPersonalData, withoutSuspects } from '../../../src/core/privacy/suspect.ts';

/* Each rule of the guard by a case that only this rule can decide. All numbers are made up. */

describe('control digits', () => {
  test.each([
    ['4276380012345678', false, 'a sum that does not end in nought'],
    ['4111111111111111', true, 'a sum that does'],
    ['79927398713', true, 'an odd number of digits'],
    ['18', true, 'two digits are enough'],
    ['26', true, 'doubled below ten'],
    ['91', true, 'doubled above nine, its digits are added'],
    ['0', false, 'one digit is none'],
    ['0000000000000000', false, 'the same digit over and over'],
  ])('of a card %s: %s, %s', (digits, passes) => {
    expect(passesLuhn(digits)).toBe(passes);
  });

  test.each([
    ['11223344595', true, 'the sum modulo 101'],
    ['11223344596', false, 'another one'],
    ['08765430300', true, 'a sum of 202 gives 00'],
    ['1122334459', false, 'ten digits'],
    ['112233445950', false, 'twelve digits'],
    ['00100199864', false, 'too old to be checked, though it fits'],
    ['00100199965', true, 'the first that is checked'],
    ['00000000000', false, 'the same digit over and over'],
    ['a1223344595', false, 'a letter'],
  ])('of a СНИЛС %s: %s, %s', (digits, passes) => {
    expect(isSnils(digits)).toBe(passes);
  });

  test.each([
    ['500100732259', true, 'both fit'],
    ['500100732258', false, 'the second does not'],
    ['500100732241', false, 'the first does not'],
    ['50010073225', false, 'eleven digits'],
    ['5001007322590', false, 'thirteen digits'],
    ['x500100732259', false, 'a letter before'],
    ['000000000000', false, 'the same digit over and over'],
  ])('of an ИНН %s: %s, %s', (digits, passes) => {
    expect(isPersonalInn(digits)).toBe(passes);
  });
});

describe('what stands for a finding', () => {
  test('has a name, a marker and a reason for each kind, and only three may never be sent', () => {
    for (const kind of personalKinds) {
      const { name, marker, why } = kindWords[kind];
      expect(marker).toMatch(/^\[[а-яёА-ЯЁ ]+ скрыта?\]$/);
      expect([name.length > 2, why.length > 20]).toEqual([true, true]);
    }
    expect(new Set(personalKinds.map((kind) => kindWords[kind].marker)).size).toBe(10);
    expect(personalKinds.filter((kind) => !kindWords[kind].allowable)).toEqual(['password', 'code', 'card']);
  });

  test.each<[PersonalKind, string, string, string]>([
    ['password', 'Qwerty12', '••••', 'a password shows nothing'],
    ['code', '4821', '••••', 'nor does a code'],
    ['email', 'ivan@mail.ru', 'i•••@mail.ru', 'mail its first letter and its domain'],
    ['email', 'ivan собака mail точка ru', 'i•••', 'its first letter alone where the sign is said in words'],
    ['email', '@mail.ru', '@•••', 'nor is there a name before a sign that stands first'],
    ['phone', '+7 (916) 123-45-67', '+7 9•• •••-••-67', 'a telephone its first and its last digits'],
    ['phone', '123-45-67', '••••67', 'a short one its last two'],
    ['snils', '112-233-445 95', '••••95', 'any other number its last two'],
    ['card', '12345678901', '••••01', 'also one as long as a telephone'],
  ])('%s «%s» is hinted at by «%s»: %s', (kind, value, expected) => {
    expect(hint({ kind, start: 0, end: value.length, value })).toBe(expected);
  });

  test('what was found is told with its place', () => {
    expect(mask('тел. 8 916 123-45-67')).toEqual({
      text: 'тел. [телефон скрыт]',
      found: [{ kind: 'phone', start: 5, end: 20, value: '8 916 123-45-67' }],
    });
    expect(mask('нет')).toEqual({ text: 'нет', found: [] });
  });
});

test.each([
  ['（８）９１６', '(8)916', 'full-width'],
  ['！～', '!~', 'the first and the last of them'],
  ['٠٩', '09', 'Arabic'],
  ['۰۹', '09', 'Persian'],
  ['Ёж 5', 'Ёж 5', 'anything else stays'],
])('%s is read as %s: %s', (text, expected) => {
  expect(plainly(text)).toBe(expected);
});

describe('whether a text can hold personal data at all', () => {
  test.each([
    ['дом 1, кв. 23, эт. 4', true, 'four digits'],
    ['дом 1, кв. 23', false, 'three'],
    ['ivan@mail', true, 'the sign of mail'],
    ['ivan собака почта', true, 'the sign in words'],
    ['ivan собачка почта', true, 'the sign in other words'],
    ['ivan (at) mail', true, 'the sign in brackets'],
    ['ivan [ эт', true, 'the sign in square ones'],
    ['родился 5', true, 'a birth and a digit'],
    ['рожд. 5', true, 'short'],
    ['редился 5', true, 'misspelt'],
    ['др 5', true, 'shortest'],
    ['г.р 5', true, 'by the year'],
    ['д/ р 5', true, 'by the day'],
    ['родился', false, 'a birth without one'],
    ['cvc 123', true, 'the back of a card'],
    ['пин 123', true, 'a PIN'],
    ['pin 123', true, 'a PIN in Latin'],
    ['на обороте 123', true, 'in words'],
    ['cvc', false, 'without digits'],
    ['пароль Qwerty', true, 'a password in Latin'],
    ['парол "солнце"', true, 'one in quotes'],
    ['порроль: солнце', true, 'one after a colon, misspelt'],
    ['пасс 5', true, 'one with a digit'],
    ['пароль не подходит!', false, 'a complaint'],
    ['пароль не подходит? ', false, 'a question'],
    ['pass Qwerty', true, 'Latin and a word for it'],
    ['password', false, 'the word alone'],
    ['pwd', false, 'the short word alone'],
    ['Qwerty', false, 'a word of Latin alone'],
    ['не работает', false, 'nothing'],
    ['１２３４', true, 'full-width digits'],
  ])('«%s»: %s, %s', (text, expected) => {
    expect(mayHoldPersonalData(text)).toBe(expected);
  });

  test.each([
    ['не приходит СМС', 'не приходит СМС', 'plain words stay'],
    ['звоните 5 раз', 'звоните раз', 'digits go'],
    ['мой пароль солнце и луна', 'мой пароль', 'what follows a password goes'],
    ['паролем не вошёл', 'паролем', 'in any form of the word'],
    ['загранпаспорт готов', 'загранпаспорт готов', 'a passport is no password'],
    ['passport готов', 'passport готов', 'in Latin neither'],
    ['password qwerty', 'password', 'in Latin'],
    ['pwd qwerty', 'pwd', 'in short'],
    ['пишу на иван собака почта', 'пишу на', 'an address in words goes with its name'],
    ['собака почта', '', 'also where it has none'],
    ['«кое-что», да…', '«кое-что», да…', 'hyphens and marks stay'],
    ['a_b c', 'c', 'what is no word goes'],
    ['раз\nдва', 'раз два', 'line breaks become spaces'],
  ])('of «%s» «%s» may be said: %s', (text, expected) => {
    expect(withoutSuspects(text)).toBe(expected);
  });
});

describe('a text is masked, or not', () => {
  test.each([
    // E-mail.
    ['пишите ivan.petrov+a_b%c-d@mail.co.uk сегодня', 'пишите [почта скрыта] сегодня', 'an address with every sign it may have'],
    ['ivan@mail', 'ivan@mail', 'without an ending it is none'],
    ['ivan@mail.r', 'ivan@mail.r', 'an ending has two letters'],
    ['ivan@mail.ru-', '[почта скрыта]-', 'a hyphen behind it is not its own'],
    ['ivan@mail.xn--p1ai', '[почта скрыта]', 'an ending may be written in signs'],
    ['@mail.ru', '@mail.ru', 'without a name it is none'],
    ['ivan @ mail.ru', '[почта скрыта]', 'spaces around the sign'],
    ['ivan (at) mail.ru', '[почта скрыта]', 'the sign in brackets'],
    ['ivan[собака]mail.ru', '[почта скрыта]', 'in square ones'],
    ['ivan собачка mail тчк ru', '[почта скрыта]', 'in words'],
    ['ivan собака mail dot ru', '[почта скрыта]', 'in English ones'],
    ['petrov точка ivan собака mail.ru', '[почта скрыта]', 'a name in words'],
    ['ivan@mail.ru--', '[почта скрыта]--', 'nor are two'],
    [`${'a'.repeat(65)}@mail.ru`, 'a[почта скрыта]', 'a name has 64 characters at most'],
    [`ivan@${'ab.'.repeat(50)}ru`, `[почта скрыта].${'ab.'.repeat(10)}ru`, 'a domain 120'],
    ['моя собака любит гулять', 'моя собака любит гулять', 'a dog is no sign'],
    // СНИЛС.
    ['СНИЛС 112-233-445 96', 'СНИЛС [СНИЛС скрыт]', 'called so it may be wrong'],
    ['112-233-445 96', '112-233-445 96', 'not called so it may not'],
    ['112233445 95', '[СНИЛС скрыт]', 'nine and two'],
    ['заявка 11223344595', 'заявка 11223344595', 'in one piece it may be the number of a thing'],
    ['заявка 112-233-445 95', 'заявка [СНИЛС скрыт]', 'as it is printed it may not'],
    // ИНН.
    ['ИНН 500100732258', 'ИНН [ИНН скрыт]', 'called so it may be wrong'],
    ['5001 0073 2259', '[ИНН скрыт]', 'by fours'],
    ['заявка 500100732259', 'заявка 500100732259', 'it may be the number of a thing'],
    ['инн 10.0.19045.4400', 'инн 10.0.19045.4400', 'a version is none'],
    // Cards and policies.
    ['4111 1111 1111 1111', '[номер карты скрыт]', 'a card'],
    ['4111 1111 1111 1112', '4111 1111 1111 1112', 'with a wrong sum it is none'],
    ['карта 4111 1111 1111 1112', 'карта [номер карты скрыт]', 'unless it is called so'],
    ['1111 1111 1111 1117', '[полис ОМС скрыт]', 'sixteen digits that begin otherwise are a policy'],
    ['полис 7700 0011 2233 4457', 'полис [полис ОМС скрыт]', 'a policy that is called so may be wrong'],
    ['заявление 4111111111111111', 'заявление 4111111111111111', 'the number of a thing is no card'],
    ['20261121143007', '20261121143007', 'a time is no card'],
    // Passports.
    ['паспорт 4510 123456', 'паспорт [паспорт скрыт]', 'a passport'],
    ['загран 71 1234567', 'загран [паспорт скрыт]', 'one for abroad'],
    ['загран 711234567', 'загран [паспорт скрыт]', 'in one piece'],
    ['паспорт 123456', 'паспорт [паспорт скрыт]', 'its number alone'],
    ['серия 4510', 'серия [паспорт скрыт]', 'its series alone'],
    ['паспорт 4510', 'паспорт 4510', 'four digits of a passport are no series'],
    ['4510123456', '[паспорт скрыт]', 'bare, when region and year fit'],
    ['0010123456', '0010123456', 'no region begins so'],
    ['4550123456', '4550123456', 'no form was printed then'],
    ['4597123456', '[паспорт скрыт]', 'the first year'],
    ['4596123456', '4596123456', 'a year before it'],
    ['4530123456', '[паспорт скрыт]', 'the last year'],
    ['4531123456', '4531123456', 'a year after it'],
    ['ошибка 4510123456', 'ошибка 4510123456', 'the number of an error is none'],
    ['подразделение 770-001', 'подразделение [паспорт скрыт]', 'the office'],
    ['4510 № 123456', '[паспорт скрыт]', 'with a sign between'],
    ['заявление 4510 № 123456', 'заявление 4510 № 123456', 'unless it is called otherwise'],
    // Telephones.
    ['+7 916 123-45-67', '[телефон скрыт]', 'with a plus'],
    ['+375291234567', '[телефон скрыт]', 'of another country'],
    ['+12345', '+12345', 'too short for one'],
    ['89161234567', '[телефон скрыт]', 'in one piece'],
    ['9161234567', '[телефон скрыт]', 'without its eight'],
    ['(495) 123-45-67', '[телефон скрыт]', 'of a town, with brackets'],
    ['123-45-67', '[телефон скрыт]', 'of a house, as it is written'],
    ['1234567', '1234567', 'seven digits in one piece are none'],
    ['тел 1234567', 'тел [телефон скрыт]', 'unless they are called so'],
    ['телефон 123456', 'телефон [телефон скрыт]', 'six are enough then'],
    ['телефон 12345', 'телефон 12345', 'five are not'],
    ['8 800 100-70-10', '8 800 100-70-10', 'a free line is nobody’s'],
    ['заявление 8 916 123-45-67', 'заявление [телефон скрыт]', 'unmistakable ones count whatever is said'],
    ['заявление 89161234567', 'заявление 89161234567', 'others do not'],
    ['мой номер 1234567', 'мой номер [телефон скрыт]', '«мой номер» is a telephone'],
    // Births.
    ['родился 12.03.1960', 'родился [дата рождения скрыта]', 'a day'],
    ['12.03.1960', '12.03.1960', 'a day alone is none'],
    ['родился 1960-03-12', 'родился [дата рождения скрыта]', 'the year first'],
    ['родился 12.13.1960', 'родился 12.13.[дата рождения скрыта]', 'there is no thirteenth month'],
    ['родилась 5 мая 70', 'родилась [дата рождения скрыта]', 'a month in words'],
    ['родилась 45 мая 1970', 'родилась 45 мая [дата рождения скрыта]', 'there is no forty-fifth day'],
    ['12.03.1960 г.р.', '[дата рождения скрыта] г.р.', 'said behind'],
    ['д.р. 12.03.60', 'д.р. [дата рождения скрыта]', 'shortened'],
    ['родился 12031960', 'родился [дата рождения скрыта]', 'in one piece'],
    ['родился в срок! 12.03.1960 заявление', 'родился в срок! 12.03.1960 заявление', 'another sentence is another matter'],
    ['родился ребёнок, заявление от 01.02.2026', 'родился ребёнок, заявление от 01.02.2026', 'the date of a thing'],
    // Codes.
    ['код 4821', 'код [код скрыт]', 'a code'],
    ['код 482', 'код 482', 'three digits are none'],
    ['cvc 482', 'cvc [код скрыт]', 'unless they are on the back of a card'],
    ['код 123456789', 'код 123456789', 'nine are none'],
    ['код ошибки 4821', 'код ошибки 4821', 'the code of an error'],
    ['код региона 4821', 'код региона 4821', 'the code of a region'],
    ['qr-код 4821', 'qr-код 4821', 'a picture code'],
    ['код не приходит, 4821 в очереди', 'код не приходит, 4821 в очереди', 'it never came'],
    ['код пришёл 5 минут назад, 4821 рублей', 'код пришёл 5 минут назад, 4821 рублей', 'an amount'],
    ['код из СМС: 48-21', 'код из СМС: [код скрыт]', 'in halves'],
    ['код ES4821', 'код ES4821', 'glued to letters'],
    ['код в 2026 пришёл', 'код в 2026 пришёл', 'a year'],
    ['4821 — это код', '[код скрыт] — это код', 'before its name'],
    ['заявка 4821, код из СМС не ввожу', 'заявка 4821, код из СМС не ввожу', 'the number of a thing'],
    // Passwords.
    ['пароль Zima2024', 'пароль [пароль скрыт]', 'letters and digits'],
    ['пароль: зима', 'пароль: [пароль скрыт]', 'a word after a colon'],
    ['пароль зима', 'пароль зима', 'a word without one may be anything'],
    ['пароль «Зима 24»', 'пароль «[пароль скрыт]»', 'words in quotes'],
    ['пароль «Зима»', 'пароль «Зима»', 'without a digit in them they are a name'],
    ['пароль qwerty', 'пароль [пароль скрыт]', 'a word of Latin'],
    ['пароль Chrome не сохраняет', 'пароль Chrome не сохраняет', 'the name of a program'],
    ['пароль: не подходит', 'пароль: не подходит', 'what is said of a password'],
    ['пароль от почты 12345678', 'пароль от почты [код скрыт]', 'digits after other words are judged as a code'],
    ['пароль 12345678', 'пароль [пароль скрыт]', 'digits behind it are one'],
    ['пароль 2024', 'пароль [код скрыт]', 'a year right behind it counts, too'],
    ['пароль ERR_123', 'пароль ERR_123', 'the name of an error'],
    ['пароль mail.ru', 'пароль mail.ru', 'an address'],
    ['Zima2024 — мой пароль', '[пароль скрыт] — мой пароль', 'before its name'],
    ['пароль 15мин не принимают', 'пароль 15мин не принимают', 'digits with an ending'],
    ['пароль верный. Zima2024 рядом', 'пароль верный. Zima2024 рядом', 'another sentence'],
  ])('«%s» becomes «%s»: %s', (typed, left) => {
    expect(mask(typed).text).toBe(left);
  });

  test('what is masked is not read again', () => {
    const text = 'СНИЛС [СНИЛС скрыт], ещё 112-233-445 95';
    expect(mask(text).text).toBe('СНИЛС [СНИЛС скрыт], ещё [СНИЛС скрыт]');
    expect(findPersonalData(mask(text).text)).toEqual([]);
  });

  test('what stands beside a finding is read again, by itself', () => {
    const text = '123-45-67 4510 123456 765-43-21';
    expect(mask(text).text).toBe('[телефон скрыт] [паспорт скрыт] [телефон скрыт]');
    expect(findPersonalData(text)).toEqual([
      { kind: 'phone', start: 0, end: 9, value: '123-45-67' },
      { kind: 'passport', start: 10, end: 21, value: '4510 123456' },
      { kind: 'phone', start: 22, end: 31, value: '765-43-21' },
    ]);
  });

  test('a number that is personal is offered as none, one beside it is', () => {
    expect(findReferenceNumbers('89161234567 и 112-233-445 95, обращение 7654321')).toEqual(['7654321']);
  });

  test('numbers of seven digits or more are offered as numbers of a request, each once', () => {
    expect(findReferenceNumbers('1234567, 123456, 1234567, 12345678 и 89161234567')).toEqual(['1234567', '12345678']);
  });
});
