import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFiles } from '../../../src/build/content/check.ts';
import { readFiles } from '../../../src/build/content/files.ts';

/* What an editor gets wrong about causes: one message each, at its place, with the word that was meant where there is one. */

const root = mkdtempSync(path.join(tmpdir(), 'bad-trees-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const GOOD = `title: Страница
question: Страница не открывается
description: Пустая страница, вечная загрузка, надпись вместо страницы
problems: [page.blank]
order: 0
status: опубликовано
nodes:
  - id: nachalo
    ref: T0
    kind: question
    text: Что вы видите?
    options:
      - { key: pusto, label: Пустую страницу, to: okno, says: Страница пустая, causes: [browser, extension] }
      - { key: slova, label: Непонятные слова, to: konec, says: На странице непонятные слова }
  - id: okno
    ref: T1
    kind: test
    text: Откройте страницу в приватном окне
    minutes: 1
    steps: [Откройте страницу там.]
    options:
      - { key: da, label: Открылась, to: sovet, in: [extension], says: В приватном окне страница открывается }
      - { key: net, label: Так же, to: brauzer, out: [extension], says: В приватном окне всё так же }
  - id: sovet
    ref: T2
    kind: remedy
    text: Отключите расширения
    cause: extension
    chance: часто
    minutes: 2
    steps: [Отключите расширения.]
    helped: { to: itog }
    failed: { to: konec }
  - id: brauzer
    ref: T3
    kind: remedy
    text: Обновите браузер
    cause: browser
    chance: часто
    minutes: 2
    steps: [Обновите браузер.]
    helped: { to: itog }
    failed: { to: konec }
  - id: itog
    ref: T8
    kind: outcome
    outcome: solved
    text: Готово
  - id: konec
    ref: T9
    kind: outcome
    outcome: request
    text: Подготовим обращение
    ask: Прошу помочь.
    needs:
      - { key: mesto, label: Какая страница }
      - { key: tekst, label: Что написано на экране }
      - { key: vremya, label: Когда это случилось }
`;

/** What the whole check says of the tree: «line:column  message». */
function said(tree: string): string[] {
  const dir = mkdtempSync(path.join(root, 'case-'));
  mkdirSync(path.join(dir, 'trees'));
  writeFileSync(path.join(dir, 'trees/start.yaml'), tree);
  return checkFiles(readFiles(dir, '2026-12-01'))
    .filter(({ file, severity }) => file === 'trees/start.yaml' && severity === 'error')
    .map(({ line, column, message }) => `${line}:${column}  ${message}`);
}

test('a good one gets none', () => {
  expect(said(GOOD)).toEqual([]);
});

const CAUSES =
  'Можно: browser, extension, site-data, network, device, clock, sms, account, data, signature, portal, agency, fraud. Возможно, вы имели в виду «extension»?';

test.each([
  [
    'an answer that opens a case with an unknown cause',
    'causes: [browser, extension]',
    'causes: [browser, extention]',
    `13:98  поле «nodes → 1 → options → 1 → causes → 2»: «extention» не подходит. ${CAUSES}`,
  ],
  [
    'an advice of an unknown cause',
    'cause: extension',
    'cause: extention',
    `28:12  поле «nodes → 3 → cause»: «extention» не подходит. ${CAUSES}`,
  ],
  [
    'a test that rules out an unknown cause',
    'out: [extension]',
    'out: [extention]',
    `23:55  поле «nodes → 2 → options → 2 → out → 1»: «extention» не подходит. ${CAUSES}`,
  ],
  [
    'an advice that no path can reach by its cause',
    'cause: browser',
    'cause: network',
    '38:12  совет от причины «network» стоит на пути, где её быть не может: «Пустую страницу» → «Так же». Здесь возможны: browser, extension. Уберите совет с этого пути или добавьте причину к causes ответа, который открыл случай.',
  ],
  [
    'a test that splits nothing',
    / (?:in|out): \[extension\],/g,
    '',
    '15:9  проверка «okno» ничего не делит: у всех ответов одно и то же. Добавьте in, out или less хотя бы одному.',
  ],
  [
    'a chance of no known word',
    'cause: extension\n    chance: часто',
    'cause: extension\n    chance: частто',
    '29:13  поле «nodes → 3 → chance»: «частто» не подходит. Можно: часто, бывает, редко. Возможно, вы имели в виду «часто»?',
  ],
  [
    'a chance for a case that nobody opens',
    'cause: extension\n',
    'cause: extension\n    chances: { T0.pysto: редко }\n',
    '29:16  «T0.pysto» в chances — не ответ, который открывает случай. Возможно, вы имели в виду «T0.pusto»?',
  ],
  [
    'a need of personal data',
    'label: Какая страница',
    'label: Ваш СНИЛС',
    '56:30  «Ваш СНИЛС» — личные данные, в обращении их не просим. Уберите эту строку из needs.',
  ],
  [
    'a label joined by «или» without says',
    'label: Непонятные слова, to: konec, says: На странице непонятные слова',
    'label: Слова или картинку, to: konec',
    '14:30  ответ «Слова или картинку» соединяет разное, в обращении так не скажешь. Добавьте says: одно предложение от первого лица.',
  ],
])('%s', (_what, from, to, message) => {
  const tree = GOOD.replace(from, to);
  expect(tree).not.toBe(GOOD);
  expect(said(tree)).toEqual([message]);
});
