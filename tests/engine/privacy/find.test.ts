import { describe, expect, test } from 'vitest';
import { findPersonalData, findReferenceNumbers, mask } from '../../../src/core/privacy/index.ts';

/** Each row: what a person typed, and what is left of it. */
const masked: readonly (readonly [name: string, typed: string, left: string])[] = [
  ['СНИЛС as printed', 'Мой СНИЛС 112-233-445 95, помогите', 'Мой СНИЛС [СНИЛС скрыт], помогите'],
  ['СНИЛС in one piece and without its name', 'вот 11223344595 ещё', 'вот [СНИЛС скрыт] ещё'],
  ['СНИЛС with other dashes', '112–233–445–95', '[СНИЛС скрыт]'],
  ['СНИЛС with dots', '112.233.445.95', '[СНИЛС скрыт]'],
  ['СНИЛС digit by digit', '1 1 2 2 3 3 4 4 5 9 5', '[СНИЛС скрыт]'],
  ['СНИЛС with a slip of the finger, called so', 'снилс 123-456-789 01', 'снилс [СНИЛС скрыт]'],
  ['ИНН of a person', 'ИНН 500100732259', 'ИНН [ИНН скрыт]'],
  ['ИНН without its name', 'мой номер налоговый 500100732259', 'мой номер налоговый [ИНН скрыт]'],
  ['ИНН of ten digits, called so', 'ИНН 7707083893', 'ИНН [ИНН скрыт]'],
  ['a passport with a space', 'паспорт 4510 123456 выдан', 'паспорт [паспорт скрыт] выдан'],
  ['a passport without its name', '45 10 123456', '[паспорт скрыт]'],
  ['a passport with words between', 'серия 45 10, номер 123456', 'серия [паспорт скрыт]'],
  ['a passport in one piece', 'серия и номер паспорта 4510123456', 'серия и номер паспорта [паспорт скрыт]'],
  ['the code of a passport office', 'код подразделения 770-001', 'код подразделения [паспорт скрыт]'],
  ['a card by fours', '2202 2016 1234 5674', '[номер карты скрыт]'],
  ['a card with hyphens', 'карта: 4276-3800-1234-5678', 'карта: [номер карты скрыт]'],
  ['the digits on the back of a card', 'cvc 123, срок 12/27', 'cvc [код скрыт], срок 12/27'],
  ['an ОМС policy', 'полис ОМС 7700 0011 2233 4458', 'полис ОМС [полис ОМС скрыт]'],
  ['a phone with everything', '+7 (916) 123-45-67', '[телефон скрыт]'],
  ['several phones', '8(916)1234567 или 8 916 123 45 67, 9161234567', '[телефон скрыт] или [телефон скрыт], [телефон скрыт]'],
  ['a phone of another country', 'пишите на +375 29 123-45-67', 'пишите на [телефон скрыт]'],
  ['a home phone', 'тел. 123-45-67', 'тел. [телефон скрыт]'],
  ['an e-mail', 'ivan.petrov@mail.ru.', '[почта скрыта].'],
  ['an e-mail said in words', 'ivan собака mail точка ru', '[почта скрыта]'],
  ['a Cyrillic e-mail', 'иванов@почта.рф', '[почта скрыта]'],
  ['a date of birth in digits', 'родилась 12.03.1960 в Туле', 'родилась [дата рождения скрыта] в Туле'],
  ['a date of birth in words', 'дата рождения: 5 мая 1970', 'дата рождения: [дата рождения скрыта]'],
  ['a year of birth', '1961 г.р.', '[дата рождения скрыта] г.р.'],
  ['a code from a message', 'код из смс 4821', 'код из смс [код скрыт]'],
  ['a code before its name', '482913 — это код из СМС', '[код скрыт] — это код из СМС'],
  ['a code in two halves', 'код активации: 482-913', 'код активации: [код скрыт]'],
  [
    'a code after many joining words',
    'код, который мне сейчас пришёл по смс, вот такой: 4821',
    'код, который мне сейчас пришёл по смс, вот такой: [код скрыт]',
  ],
  ['a password after a colon', 'мой пароль: Qwerty12!', 'мой пароль: [пароль скрыт]'],
  ['a password after other words', 'пароль от госуслуг Zima2024! не подходит', 'пароль от госуслуг [пароль скрыт] не подходит'],
  ['a password before its name', 'Zima2024! — мой старый пароль', '[пароль скрыт] — мой старый пароль'],
  ['a password that is a word', 'пароль: солнышко', 'пароль: [пароль скрыт]'],
  ['a password in quotes', 'Пароль "Солнце 55"', 'Пароль "[пароль скрыт]"'],
  ['СНИЛС in full-width figures', 'снилс １１２－２３３－４４５ ９５', 'снилс [СНИЛС скрыт]'],
  ['СНИЛС in Arabic figures', 'снилс ١١٢٢٣٣٤٤٥٩٥', 'снилс [СНИЛС скрыт]'],
  ['СНИЛС broken over two lines', 'номер 112-233-\n445 95', 'номер [СНИЛС скрыт]'],
  ['ИНН with dots', 'налоговый номер 5001.0073.2259', 'налоговый номер [ИНН скрыт]'],
  ['a card broken over two lines', 'на карту 2202 2016\n1234 5674 верните', 'на карту [номер карты скрыт] верните'],
  ['a passport below its name', 'паспорт:\n4510123456', 'паспорт:\n[паспорт скрыт]'],
  ['a passport with a slip of the finger in its name', 'пасспорт 0110123456', 'пасспорт [паспорт скрыт]'],
  ['a passport with shortened words', 'сер 4510 н 123456', 'сер [паспорт скрыт]'],
  ['an e-mail whose name is said in words', 'ivanov точка ivan собака mail точка ru', '[почта скрыта]'],
  ['a code below its name', 'код\n482135', 'код\n[код скрыт]'],
  ['a code that is refused', 'ввожу 482135 пишет неверный код', 'ввожу [код скрыт] пишет неверный код'],
  ['a password with a slip of the finger in its name', 'парль: Zima2024', 'парль: [пароль скрыт]'],
  ['a password of digits with marks behind', 'пароль 123456!!!', 'пароль [пароль скрыт]'],
  ['numbers side by side', '89161234567 4510 123456 112-233-445 95', '[телефон скрыт] [паспорт скрыт] [СНИЛС скрыт]'],
];

test.each(masked)('%s is masked', (_name, typed, left) => {
  expect(mask(typed).text).toBe(left);
});

const kept: readonly (readonly [name: string, typed: string])[] = [
  ['a request number', 'Номер обращения 1234567890, код не приходит'],
  ['an application number that looks like a passport', 'заявление № 4510123456 висит'],
  ['an application number that passes the check of cards', 'Номер заявления 4111111111111111'],
  ['a number of eleven digits that fails the check', 'заявка 11223344596 в работе'],
  ['a number of twelve digits that fails the check', 'висит 500100732258 неделю'],
  ['a number of sixteen digits that fails the check', 'не находится 4276380012345678'],
  ['a long number of an accrual', 'УИН 18810177220112345678'],
  ['the code of an error', 'код ошибки 5001'],
  ['an error with a code', 'ошибка с кодом 1001'],
  ['an error with letters', 'пароль не принимают, ошибка ESIA-005011'],
  ['digits inside a hash', 'сессия 550e8400-e29b-41d4-a716-207542534307'],
  ['a version', 'Chrome 109.0.5414.120, Windows 10, код не приходит'],
  ['a date and a time', '15.11.2026 14:35 страница пустая'],
  ['an amount', 'списали 12 345 678 руб.'],
  ['a free line', 'звонил на 8 800 123-45-67'],
  ['the sender of a message', 'СМС с номера 0919 не приходит'],
  ['a year beside a code', 'Код не приходит с 2025 года'],
  ['a complaint about a password', 'Пароль: не подходит, восстановить не могу!'],
  ['a message about a password', 'Пишет «Неверный логин или пароль», было 5 попыток'],
  ['the year of a passport', 'паспорт 2015 года'],
  ['a postal code', 'индекс 101000, дом 12'],
  ['an address of a network beside a passport', 'паспорт готов, мой ip 192.168.10.159'],
  ['a version beside an ИНН', 'инн 12 цифр не влезает, Windows 10.0.19045.4400'],
  ['a free line beside a СНИЛС', 'СНИЛС 11 цифр, 8 (800) 555-35-35 не отвечает'],
  ['a free line beside a password', 'пароль верный, номер 8800 222 22 22 занят'],
  ['an ИНН of an organisation', 'ИНН организации 7707083893'],
  ['a bar code', 'штрихкод 500100732259'],
  ['school years beside a password', 'пароль просит сменить, 2024-2025 учебный год'],
  ['a number before a password that it has nothing to do with', 'заказ 5355105, пароль просит сменить'],
  ['an accrual after a question about a password', 'Пароль — это что?, ОГРН 1027700132181!!!'],
  ['a short dial after a password', 'пароль верный, набрал *100#!!!'],
  ['a promotional code', 'промокод ЛЕТО2026'],
  ['the date of an application after a birth', 'родился ребёнок, заявление от 01.02.2026 висит'],
];

test.each(kept)('%s is left alone', (_name, typed) => {
  expect(findPersonalData(typed)).toEqual([]);
});

describe('what the person may decide', () => {
  test('a phone may be declared harmless', () => {
    expect(mask('тел. 8 916 123-45-67', () => true).text).toBe('тел. 8 916 123-45-67');
  });

  test.each(['пароль: Qwerty12!', 'код из смс 4821', 'карта 2202 2016 1234 5674'])('«%s» may not', (text) => {
    expect(mask(text, () => true).text).toContain('скрыт]');
  });

  test('long numbers that are kept are offered as request numbers', () => {
    expect(findReferenceNumbers('обращение 1234567890 и СНИЛС 112-233-445 95, ошибка 500')).toEqual(['1234567890']);
  });
});
