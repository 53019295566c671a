import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';

const DAY = '2026-11-30';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'facts-'));
  cpSync('tests/fixtures/portal', dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** What the checker says of one fact put into the second portal, as «line severity message». */
function says(lines: string, day = DAY): string[] {
  const own = [
    'facts:',
    '  - { id: horn, label: рог, kind: rule, class: V, value: в большой, verifiedBy: писарь, verifiedOn: 2026-11-01, reviewBy: 2126-11-01 }',
    lines,
  ];
  writeFileSync(path.join(dir, 'facts.yaml'), `${own.join('\n')}\n`);
  return checkContent(dir, day)
    .filter(({ file }) => file === 'facts.yaml')
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`)
    .filter((message) => !message.includes('нигде не стоит'));
}

/** A phone as it should be, with one thing changed. */
function phone(change: Partial<Record<'value' | 'first' | 'second' | 'checkedOn', string>> = {}): string {
  const { value = '8 800 000-00-00', checkedOn = '2026-11-30' } = change;
  const { first = "{ agency: Стража, publisher: Береста, url: 'https://news.example/1', date: 2025-11-26 }" } = change;
  const { second = "{ agency: Стража, publisher: Береста, url: 'https://news.example/2', date: 2026-02-12 }" } = change;
  return [
    `  - id: bell`,
    `    label: колокол`,
    `    kind: phone`,
    `    class: S`,
    `    value: ${value}`,
    `    statements:`,
    `      - ${first}`,
    second === '' ? '' : `      - ${second}`,
    checkedOn === '' ? '' : `    checkedOn: ${checkedOn}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

test('a phone said twice by an agency has no mistake', () => {
  expect(says(phone())).toEqual([]);
});

describe('a fact with a mistake: place and cure', () => {
  test.each([
    [
      'a statement without a date',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'https://news.example/1' }" }),
      /^9 error нет поля «facts → 2 → statements → 1 → date».*Допишите/u,
    ],
    [
      'a statement without an agency',
      phone({ first: "{ publisher: Береста, url: 'https://news.example/1', date: 2025-11-26 }" }),
      /^9 error нет поля «facts → 2 → statements → 1 → agency».*Допишите/u,
    ],
    [
      'a statement on a day that is no day',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'https://news.example/1', date: 2025-02-31 }" }),
      /^9 error дня 2025-02-31 нет в календаре/u,
    ],
    [
      'a statement from the future',
      phone({ second: "{ agency: Стража, publisher: Береста, url: 'https://news.example/1', date: 2027-02-12 }" }),
      /^10 error 2027-02-12 ещё не наступило/u,
    ],
    ['no day of the last search', phone({ checkedOn: '' }), /^\d error поле «facts → 2 → checkedOn».*впишите день/u],
    [
      'a phone with one statement',
      phone({ second: '' }),
      /^\d error .*телефону нужны два сообщения.*Найдите второе или поставьте класс Q/u,
    ],
    [
      'a phone with two statements of one month',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'https://news.example/1', date: 2026-02-01 }" }),
      /error .*телефону нужны два сообщения/u,
    ],
    [
      'a phone with two statements that differ',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'https://news.example/1', date: 2025-11-26, says: 8 800 000-00-01 }" }),
      /error .*о телефоне сказали разное. Поставьте класс Q/u,
    ],
    ['letters in a number', phone({ value: '8 800 ЗВОНИ' }), /^7 error .*не только цифры. Оставьте цифры/u],
    [
      'an address that is not https',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'http://news.example/1', date: 2025-11-26 }" }),
      /^9 error адрес «http:\/\/news.example\/1» открывается без защиты. Нужен адрес, который начинается с https/u,
    ],
    [
      'a host that nobody allowed',
      phone({ first: "{ agency: Стража, publisher: Береста, url: 'https://gossip.example/1', date: 2025-11-26 }" }),
      /^9 error gossip.example нет среди известных нам изданий. Допишите его в sourceHosts/u,
    ],
    [
      'a name in the role of who spoke',
      phone({ first: "{ agency: Стража, role: 'Иванов Иван', publisher: Береста, url: 'https://news.example/1', date: 2025-11-26 }" }),
      /^9 error «Иванов Иван» похоже на имя человека. Впишите роль/u,
    ],
    [
      'a law without an article',
      "  - { id: law, label: закон, kind: deadline, class: L, value: три дня, law: { act: 1-ФЗ, edition: первая, url: 'https://news.example/law' } }",
      /^3 error нет поля «facts → 2 → law → article».*Допишите/u,
    ],
    [
      'a term in numbers that is not the one in words',
      "  - { id: law, label: закон, kind: deadline, class: L, value: 30 дней, term: { days: 3 }, law: { act: 1-ФЗ, article: ст. 1, edition: первая, url: 'https://news.example/law' } }",
      /^3 error .*калькулятор считает 3, а печатаем «30 дней». Сведите/u,
    ],
    [
      'working days counted as days',
      "  - { id: law, label: закон, kind: deadline, class: L, value: 15 рабочих дней, term: { days: 15 }, law: { act: 1-ФЗ, article: ст. 1, edition: первая, url: 'https://news.example/law' } }",
      /^3 error .*Сведите числа и слова «рабочих дней»/u,
    ],
    [
      'a term that no law sets',
      '  - { id: law, label: срок, kind: deadline, class: Q, find: низ страницы, value: 30 дней, term: { days: 30 } }',
      /^3 error .*только срок из закона/u,
    ],
    [
      'law said but not named',
      '  - { id: law, label: закон, kind: deadline, class: L, value: три дня }',
      /^3 error поле «facts → 2 → law».*впишите закон, статью/u,
    ],
    [
      'nowhere published and nowhere searched',
      '  - { id: none, label: ничего, kind: rule, class: U }',
      /^3 error поле «facts → 2 → note».*впишите, где искали/u,
    ],
  ])('%s', (_, lines, expected) => {
    expect(says(lines)).toEqual([expect.stringMatching(expected)]);
  });

  test.each(['Мария Петрова', 'редактор Мария Петрова', 'И. И. Иванов', 'Иванов И.', 'начальник Пётр Ильич', 'Волк'])(
    '«%s» in verifiedBy is a person, not a role',
    (name) => {
      const lines = `  - { id: seen, label: видели, kind: rule, class: V, value: да, verifiedBy: '${name}', verifiedOn: 2026-11-01, reviewBy: 2126-11-01 }`;
      expect(says(lines)).toEqual([expect.stringMatching(/^3 error .*похоже на имя человека/u)]);
    },
  );

  test.each(['редактор раздела', 'сотрудник поддержки Госуслуг', 'сотрудник Минцифры России', 'оператор линии «Тёплый Стан»', 'юрист'])(
    '«%s» in verifiedBy is a role',
    (role) => {
      const lines = `  - { id: seen, label: видели, kind: rule, class: V, value: да, verifiedBy: '${role}', verifiedOn: 2026-11-01, reviewBy: 2126-11-01 }`;
      expect(says(lines)).toEqual([]);
    },
  );
});

describe('age is advice and never an error', () => {
  test.each([
    ['half a year without a search', '2027-06-15', [/^\d+ warning .*больше 180 дней никто не искал/u]],
    [
      'two years',
      '2028-11-30',
      [/warning .*сообщения устарели или спорят. Пока сайт пишет, где это посмотреть/u, /warning .*больше 180 дней/u],
    ],
  ])('%s', (_, day, expected) => {
    expect(says(phone(), day)).toEqual(expected.map((one) => expect.stringMatching(one)));
  });

  test('a review day that has passed says what is printed instead', () => {
    const lines =
      '  - { id: seen, label: видели, kind: rule, class: V, value: да, verifiedBy: писарь, verifiedOn: 2026-01-01, reviewBy: 2026-03-01 }';
    expect(says(lines)).toEqual([
      expect.stringMatching(/^3 warning .*срок проверки прошёл 2026-03-01. Пока сайт пишет, где это посмотреть/u),
    ]);
  });
});

test.each(['U', 'X'])('a fact of class %s stands nowhere', (kind) => {
  writeFileSync(path.join(dir, 'facts.yaml'), `facts:\n  - { id: horn, label: рог, kind: rule, class: ${kind}, note: искали }\n`);
  const found = checkContent(dir, DAY).filter(({ severity }) => severity === 'error');
  expect(found.length).toBeGreaterThan(0);
  for (const { file, message } of found) expect(`${file} ${message}`).toMatch(/^articles\/.*факт «horn» печатать нельзя: .*[Уу]берите/u);
});
