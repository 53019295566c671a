import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkBuilt, leftIn } from '../../../src/build/content/built-pages.ts';
import { contentCheck } from '../../../src/build/content/integration.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="ru"><head><title>Ворота</title><script src="/a.js"></script></head><body><main>${body}</main></body></html>`;

describe('a page that shows what nobody may read is told with the words around it', () => {
  test.each([
    ['a lost letter', '<p>Во\uFFFDота</p>', /потерянной буквы.*«Во.ота»/u],
    ['a nul', '<p>Во\0рота</p>', /потерянной буквы/u],
    ['stars', '<p>Нажмите **«Войти»</p>', /разметка.*\*\*«Войти»/u],
    ['stars around bold words', '<p>Нажмите *<em>*«Войти»</em></p>', /разметка/u],
    ['a heading', '<p>## Что делать</p>', /разметка/u],
    ['a row of a table', '<p>| раз | два |</p>', /разметка/u],
    ['a conflict', '<p>&gt;&gt;&gt;&gt;&gt;&gt;&gt; theirs</p>', /следы слияния/u],
    ['brackets the wrong way round', '<p>(сюда)[/voprosy/x/]</p>', /ссылка не сложилась/u],
    ['a link without its address', '<p>[сюда][net]</p>', /ссылка не сложилась/u],
    ['a space inside a link', '<p>[сюда] (/voprosy/x/)</p>', /ссылка не сложилась/u],
    ['a template of a program', '<p>{{ имя }}</p>', /служебное слово/u],
    ['a value that is none', '<p>Телефон: undefined</p>', /служебное слово/u],
    ['an object', '<td>[object Object]</td>', /служебное слово/u],
    ['a heading of a library', '<h2>Footnotes</h2>', /английские слова/u],
    ['a sentence of the template', '<p>Напишите, куда идти дальше.</p>', /подсказка из шаблона/u],
  ])('%s', (_name, body, said) => {
    expect(leftIn(page(body))).toEqual([expect.stringMatching(said)]);
  });
});

describe('what is meant stays', () => {
  test.each([
    ['words of a screen', '<p><code>[object Object] ** undefined</code></p>'],
    ['a program', '<script src="/x.js"></script><style>a{}</style>'],
    ['what a reader types into', '<textarea>{{ сюда }}</textarea>'],
    ['keys', '<p><kbd>**</kbd></p>'],
    ['a remark in brackets', '<p>Ответ [1] и (два) [три].</p>'],
    ['less and more', '<p>Файл &lt; 5 листов &gt; 1</p>'],
    ['a note of the page', '<!-- ** --><p>Да</p>'],
    ['bold words', '<p>Нажмите <strong>«Войти»</strong>.</p>'],
  ])('%s', (_name, body) => {
    expect(leftIn(page(body))).toEqual([]);
  });
});

describe('a built folder', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
  });

  function built(files: Readonly<Record<string, string>>): string {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'built-'));
    made.push(dir);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      writeFileSync(path.join(dir, name), text);
    }
    return dir;
  }

  test('whose links all lead somewhere has nothing to tell', () => {
    const links = '<a href="/">Домой</a><a href="/voprosy/x/?a=1#b">x</a><a href="/x.txt">текст</a><a href="https://site.example/y/">y</a>';
    expect(checkBuilt(built({ 'index.html': page(links), 'voprosy/x/index.html': page('Да'), 'x.txt': '' }), '/')).toEqual([]);
  });

  test('tells a link that leads nowhere once, and rubbish with its page', () => {
    const dir = built({
      'index.html': page('<a href="/net/">нет</a>'),
      'voprosy/x/index.html': page('<a href="/net/">нет</a><p>**да</p>'),
    });
    expect(checkBuilt(dir, '/')).toEqual([
      { page: '/voprosy/x/', message: expect.stringContaining('разметка') as string },
      { page: '/', message: 'ссылка ведёт в никуда: /net/' },
    ]);
  });

  test('with rubbish in it ends the build, and nothing of it is left', () => {
    const dir = built({ 'index.html': page('<p>**да</p>') });
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const done = contentCheck().hooks['astro:build:done'] as unknown as (options: { readonly dir: URL }) => void;
    done({ dir: pathToFileURL(`${dir}/`) });
    expect(exit).toHaveBeenCalledWith(1);
    expect(print.mock.calls.flat().join('\n')).toMatch(/^\/ {2}разметка[^\n]+\n.*Сайт не собран\.$/u);
    expect(existsSync(dir)).toBe(false);
    vi.restoreAllMocks();
  });

  test('under a base path holds addresses below it only', () => {
    const dir = built({ 'index.html': page('<a href="/terem/x/">да</a><a href="/x/">мимо</a>'), 'x/index.html': page('') });
    expect(checkBuilt(dir, '/terem/').map(({ message }) => message)).toEqual(['ссылка ведёт в никуда: /x/']);
  });
});
