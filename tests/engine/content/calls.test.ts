import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { callsSupport } from '../../../src/build/calls.ts';
import { checkContent } from '../../../src/build/content/check.ts';

/* Whoever is told to call sees the number, or a link to where it stands. */

const root = mkdtempSync(path.join(tmpdir(), 'calls-'));
const dir = path.join(root, 'content');
const ARTICLE = 'articles/dvor/zerkalce-molchit.mdx';
beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  cpSync('tests/fixtures/portal', dir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function append(file: string, text: string): void {
  const full = path.join(dir, file);
  writeFileSync(full, `${readFileSync(full, 'utf8').trimEnd()}\n${text}\n`);
}

/** Files and messages of what is said about calls. */
function said(): string[] {
  return checkContent(dir, '2026-11-30')
    .filter(({ message }) => message.includes('позвоните'))
    .map(({ file, severity, message }) => `${file} ${severity} ${message}`);
}

test.each([
  ['an imperative', 'Позвоните в поддержку сами.', true],
  ['after a lure', 'Положите трубку и перезвоните сами.', true],
  ['a bank has its number on the card', 'Позвоните в банк по номеру с карты.', false],
  ['whose number stands in the sentence', 'Звоните 112.', false],
  ['forbidden', 'Не звоните по номеру из сообщения.', false],
  ['a question of why', 'Решите, зачем звоните.', false],
  ['a condition', 'Номера называйте, только если звоните вы.', false],
  ['the quoted words of a lure', 'Всплыло окно «позвоните».', false],
])('a sentence that sends to the telephone of the support: %s', (_rule, sentence, expected) => {
  expect(callsSupport(sentence)).toBe(expected);
});

test('an article without a number is named with place and cure, and a link to where it stands is enough', () => {
  append('pages/o-sayte.mdx', '\n## Связь\n\nПозвоните сторожу сами.');
  expect(said()).toEqual([
    expect.stringMatching(/^pages\/o-sayte\.mdx error сказано «позвоните», а номера нет\. Поставьте под тем же заголовком/u),
  ]);
  append('pages/o-sayte.mdx', '\n<Phones />');
  expect(said()).toEqual([]);
});

test('a message whose article shows no number is named, and one whose article does is not', () => {
  append(
    'messages.yaml',
    `  - { id: sboj-zerkala, text: Зеркальце разбилось, meaning: 'Позвоните сторожу.', group: портал, where: portal, attested: none, article: zerkalce-molchit }`,
  );
  expect(said()).toEqual([expect.stringMatching(/^messages\.yaml error сказано «позвоните», а номера нет\. Выберите статью/u)]);
  append(ARTICLE, '\n<Phones />');
  expect(said()).toEqual([]);
});
