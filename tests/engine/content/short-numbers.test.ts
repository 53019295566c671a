import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'content-'));
cpSync('tests/fixtures/portal', dir, { recursive: true });
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const articles = path.join(dir, 'articles');
const article = path.join(
  articles,
  readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))[0] ?? '',
);
const whole = readFileSync(article, 'utf8');

/** What the check says of telephones when an article has this title. */
function told(title: string): string[] {
  writeFileSync(
    article,
    whole.replace(/^title: .*$/m, () => `title: '${title}'`),
  );
  return checkContent(dir)
    .map(({ message }) => /^«(.+?)» похоже на телефон/.exec(message)?.[1] ?? '')
    .filter((number) => number !== '');
}

describe('a short number is a telephone where somebody is to call it', () => {
  test.each([
    ['Позвоните 7788 и узнайте, что делать?', '7788'],
    ['Как позвонить по номеру 7788 с другого телефона?', '7788'],
    ['Наберите номер 7788, если ответа нет: что дальше?', '7788'],
    ['По телефону 7788 не отвечают: что делать?', '7788'],
    ['Единый номер 788 не отвечает: что делать?', '788'],
    ['Горячая линия 788 не отвечает: что делать?', '788'],
    ['Почему не приходит СМС с номера 0919?', '0919'],
  ])('%s', (title, number) => {
    expect(told(title)).toEqual([number]);
  });
});

describe('a short number is none where it names something else', () => {
  test.each([
    'Почему на телефоне 404 вместо страницы?',
    'Ошибка номер 500: что это значит и что делать?',
    'Что значит ошибка с номером 403 на портале?',
    'Сбой под номером 502: чья это вина и что делать?',
    'Форма номер 086 не открывается: что делать?',
    'Почему портал не открывается на телефоне 2015 года?',
    'Сколько ждать, если линия 20 минут занята?',
    'Чего требует ГОСТ Р 52872-2019 от сайта?',
  ])('%s', (title) => {
    expect(told(title)).toEqual([]);
  });

  test('emergency numbers may be named anywhere', () => {
    expect(told('Когда звонить 112, а когда писать в поддержку?')).toEqual([]);
  });
});
