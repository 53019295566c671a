import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';
import { MAY_BE_EMPTY, readFiles } from '../../../src/build/content/files.ts';
import { contentCheck } from '../../../src/build/content/integration.ts';
import { contentOf, type Content } from '../../../src/build/content/load.ts';
import { siteIndex } from '../../../src/build/search/articles.ts';
import { graphsOf } from '../../../src/build/trees.ts';

// What people do to files without meaning to: each edit of the fictional portal, what is said first, and where.

const ORIGINAL = path.resolve('tests/fixtures/portal');
const TODAY = '2026-11-30';
const root = mkdtempSync(path.join(os.tmpdir(), 'careless-'));
const dir = path.join(root, 'content');
const ARTICLE = 'articles/dvor/vorota-zakryty.mdx';
const TREE = 'trees/vhod.yaml';

const files = readdirSync(ORIGINAL, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:articles|pages|trees)\/.*\.(?:mdx|yaml)$|^[a-z]+\.yaml$/u.test(name))
  .sort();

const originals = new Map(
  readdirSync(ORIGINAL, { recursive: true, withFileTypes: true }).map((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    return [path.relative(ORIGINAL, full), entry.isFile() ? readFileSync(full) : undefined];
  }),
);

/** Puts back what was changed and nothing else: a file that nobody touched is not read again. */
function restore(): void {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const stats = lstatSync(path.join(dir, name), { throwIfNoEntry: false });
    const isRight = originals.has(name) && (originals.get(name) ? stats?.isFile() : stats?.isDirectory());
    if (isRight !== true) rmSync(path.join(dir, name), { recursive: true, force: true });
  }
  for (const [name, bytes] of originals) {
    const there = path.join(dir, name);
    if (!bytes) mkdirSync(there, { recursive: true });
    else if (!existsSync(there) || !readFileSync(there).equals(bytes)) writeFileSync(there, bytes);
  }
}

beforeAll(restore);
afterEach(restore);
afterAll(() => {
  rmSync(root, { recursive: true });
});

const full = (file: string): string => path.join(dir, file);
const read = (file: string): string => readFileSync(full(file), 'utf8');

function change(file: string, from: RegExp | string, to: string): void {
  const before = read(file);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(full(file), after);
}

const errors = () => checkContent(dir, TODAY).filter(({ severity }) => severity === 'error');

function articlesAndTrees(): Content {
  const content = contentOf(readFiles(dir, TODAY));
  graphsOf(content);
  return content;
}

/** The content as the pages of a build take it; making its search is the slow part. */
function contentStage(): void {
  siteIndex(articlesAndTrees());
}

/** Whether the first step of a build, before a page is written, ends it. */
function buildStops(): boolean {
  const { hooks } = contentCheck();
  vi.stubEnv('CONTENT_DIR', dir);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const setup = hooks['astro:config:setup'] as unknown as (options: object) => void;
    setup({ command: 'build', updateConfig: () => undefined });
    return exit.mock.calls.length > 0;
  } finally {
    exit.mockRestore();
    print.mockRestore();
    vi.unstubAllEnvs();
  }
}

function throws(run: () => void): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

/** Cyrillic text in Windows-1251. */
function windows1251(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => [new TextDecoder('windows-1251').decode(Uint8Array.of(index + 128)), index + 128]),
  );
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 63));
}

type Spoil = (file: string) => void;

/** Edits that can happen to any file: the first thing said of it, at the name that is left lying there. */
const TO_ANY: readonly (readonly [name: string, spoil: Spoil, said: RegExp, at?: (file: string) => string])[] = [
  ['emptied', (file) => writeFileSync(full(file), ''), /^файл пуст/u],
  ['saved in Windows-1251', (file) => writeFileSync(full(file), windows1251(read(file))), /Windows-1251/u],
  ['saved in UTF-16', (file) => writeFileSync(full(file), Buffer.from(`\uFEFF${read(file)}`, 'utf16le')), /UTF-16/u],
  ['saved with a byte order mark', (file) => writeFileSync(full(file), `\uFEFF${read(file)}`), /BOM/u],
  ['cut by a bad disk', (file) => writeFileSync(full(file), `${read(file)}\0`), /нулевой знак/u],
  [
    'left with two versions in it',
    (file) => writeFileSync(full(file), `${read(file)}\n<<<<<<< HEAD\nодно\n=======\nдругое\n>>>>>>> theirs\n`),
    /следы слияния/u,
  ],
  [
    'turned into a folder',
    (file) => {
      rmSync(full(file));
      mkdirSync(full(file));
    },
    /это папка/u,
  ],
  [
    'turned into a link that leads nowhere',
    (file) => {
      rmSync(full(file));
      symlinkSync('/nowhere/at/all', full(file));
    },
    /ссылка на другое место/u,
  ],
  [
    'copied by hand',
    (file) => cpSync(full(file), full(file.replace(/(\.\w+)$/u, ' (1)$1'))),
    /копи/u,
    (file) => file.replace(/(\.\w+)$/u, ' (1)$1'),
  ],
  [
    'renamed with a capital letter',
    (file) => renameSync(full(file), full(path.join(path.dirname(file), capital(path.basename(file))))),
    /[Пп]ереименуйте/u,
    (file) => path.posix.join(path.posix.dirname(file), capital(path.posix.basename(file))),
  ],
  [
    'left without its ending',
    (file) => renameSync(full(file), full(file.replace(/\.\w+$/u, ''))),
    /[Пп]ереименуйте/u,
    (file) => file.replace(/\.\w+$/u, ''),
  ],
  [
    'given another ending',
    (file) => renameSync(full(file), full(file.replace(/\.mdx$/u, '.md').replace(/\.yaml$/u, '.yml'))),
    /[Пп]ереименуйте/u,
    (file) => file.replace(/\.mdx$/u, '.md').replace(/\.yaml$/u, '.yml'),
  ],
];

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const itself = (file: string): string => file;

for (const [name, spoil, said, at = itself] of TO_ANY) {
  describe(`a file ${name}`, () => {
    test.each(name === 'emptied' ? files.filter((file) => !MAY_BE_EMPTY.has(file)) : files)('%s', (file) => {
      spoil(file);
      const [first, ...others] = errors();
      expect(first?.message).toMatch(said);
      expect(first?.file).toBe(at(file));
      // What follows from it is folded into it.
      expect(others.map(({ file: other, message }) => `${other} ${message}`)).toEqual([]);
      expect(buildStops()).toBe(true);
    });
  });
}

/** Edits of one place. `text` is put below the last line of an article. */
const below =
  (text: string): (() => void) =>
  () =>
    writeFileSync(full(ARTICLE), `${read(ARTICLE)}\n${text}\n`);
const inArticle =
  (from: RegExp | string, to: string): (() => void) =>
  () =>
    change(ARTICLE, from, to);
const inTree =
  (from: RegExp | string, to: string): (() => void) =>
  () =>
    change(TREE, from, to);

const ONE_BY_ONE: readonly (readonly [name: string, spoil: () => void, said: RegExp, at: string])[] = [
  [
    'a title with a number sign',
    inArticle(/^title: .*$/mu, 'title: Ворота закрыты #1, как попасть во двор?'),
    /решётка после пробела/u,
    `${ARTICLE}:2:23`,
  ],
  [
    'a title that begins with a star',
    inArticle(/^title: .*$/mu, 'title: *100# не отвечает, что делать?'),
    /звёздочка в начале/u,
    `${ARTICLE}:2:8`,
  ],
  [
    'a title that begins with an ampersand',
    inArticle(/^title: .*$/mu, 'title: &ворота закрыты, как попасть во двор?'),
    /знак & в начале/u,
    `${ARTICLE}:2`,
  ],
  [
    'a title that begins with an exclamation mark',
    inArticle(/^title: .*$/mu, 'title: !ворота закрыты, как попасть во двор?'),
    /восклицательный знак/u,
    `${ARTICLE}:2`,
  ],
  ['a title with a colon', inArticle(/^title: .*$/mu, 'title: Ворота: как попасть во двор?'), /двоеточие/u, `${ARTICLE}:2`],
  ['fields that are not closed', inArticle(/\n---\n/u, '\n'), /второй такой строки нет/u, `${ARTICLE}:1`],
  [
    'a fence of a long dash',
    () => writeFileSync(full(ARTICLE), read(ARTICLE).replace(/^---\n/u, '—\n')),
    /строка «—» похожа на границу полей/u,
    `${ARTICLE}:1`,
  ],
  ['a fence of a dash and a hyphen', inArticle(/\n---\n/u, '\n—-\n'), /«—-» похожа/u, `${ARTICLE}:17`],
  ['a fence of four', inArticle(/\n---\n/u, '\n----\n'), /ровно три дефиса/u, `${ARTICLE}:17`],
  [
    'an empty line before the fields',
    () => writeFileSync(full(ARTICLE), `\n${read(ARTICLE)}`),
    /Уберите пустые строки и пробелы/u,
    `${ARTICLE}:2`,
  ],
  [
    'a fence with a space behind it',
    () => writeFileSync(full(ARTICLE), read(ARTICLE).replace(/^---\n/u, '---  \n')),
    /Уберите пустые/u,
    `${ARTICLE}:1`,
  ],
  ['an unseen sign in a heading', inArticle('## Что', '## \u200BЧто'), /невидимый знак \(U\+200B\)/u, `${ARTICLE}:21:4`],
  ['an unseen sign in an address', inArticle('[zerkalce-molchit]', '[zerkalce-molchit\u200B]'), /невидимый знак/u, `${ARTICLE}:11:27`],
  ['a soft hyphen', below('Подой\u00ADдите к воротам.'), /U\+00AD/u, `${ARTICLE}:34:6`],
  ['a block in small letters', below('<callout kind="note">\n\nДа.\n\n</callout>'), /<Callout>: блоки пишут с большой/u, `${ARTICLE}:34:1`],
  ['an address with strokes of Windows', below('[Зеркальце](\\voprosy\\zerkalce-molchit).'), /обратная косая черта/u, `${ARTICLE}:34:1`],
  ['a tab', inArticle('keywords: [терем, двор]', 'keywords:\n\t- терем'), /табуляцией/u, `${ARTICLE}:7`],
  ['a misspelt key', inArticle('keywords:', 'keyword:'), /лишнее поле «keyword»/u, `${ARTICLE}:6`],
  ['a no-break space behind a key', inArticle('owner: ', 'owner:\u00A0'), /неразрывный пробел/u, `${ARTICLE}:`],
  ['a letter of two signs', below('Мо\u0438\u0306 двор.'), /двумя знаками/u, `${ARTICLE}:34`],
  ['a lost letter', below('Во\uFFFDота.'), /потерянной буквы/u, `${ARTICLE}:34`],
  ['«less than» before a figure', below('Файл <5 листов.'), /«меньше 5/u, `${ARTICLE}:34:6`],
  ['an address in angle brackets', below('Смотрите <https://terem.example/x>.'), /адрес в угловых скобках/u, `${ARTICLE}:34:10`],
  ['a word in angle brackets', below('Введите <логин> здесь.'), /угловые скобки вокруг слова/u, `${ARTICLE}:34:9`],
  ['a word in half typographic brackets', below('Введите ‹логин> здесь.'), /угловые скобки останутся/u, `${ARTICLE}:34:9`],
  ['a line break as a tag', below('Раз<br>два.'), /тег <br> нельзя/u, `${ARTICLE}:34:4`],
  ['a block that is not closed', below('<Callout kind="note">'), /не закрыт/u, `${ARTICLE}:34:1`],
  ['typographic quotes of a property', below('<Fact id=«horn» />'), /прямые кавычки/u, `${ARTICLE}:34:1`],
  ['a property without quotes', below('<Callout kind=note>\n\nДа.\n\n</Callout>'), /без кавычек/u, `${ARTICLE}:34:1`],
  ['a comment of HTML', below('<!-- заметка -->'), /комментарий/u, `${ARTICLE}:34:1`],
  ['an open curly bracket', below('Скобка { открыта.'), /фигурная скобка/u, `${ARTICLE}:34`],
  ['stars with a space inside', below('Нажмите **Войти ** сейчас.'), /звёздочки останутся/u, `${ARTICLE}:34:9`],
  ['one star', below('Нажмите *Войти сейчас.'), /звёздочка останется/u, `${ARTICLE}:34`],
  ['a heading without a space', below('##Что дальше'), /решётки останутся/u, `${ARTICLE}:34:1`],
  ['a table without its second line', below('| а | б |\n| в | г |'), /таблица не сложилась/u, `${ARTICLE}:34:1`],
  ['brackets of a link the wrong way round', below('Смотрите (сюда)[/voprosy/zerkalce-molchit/].'), /перепутаны/u, `${ARTICLE}:34:10`],
  ['a space inside a link', below('Смотрите [зеркальце] (/voprosy/zerkalce-molchit/).'), /ссылка не сложилась/u, `${ARTICLE}:34:10`],
  ['a link without its address', below('Смотрите [зеркальце][net].'), /адреса для этой ссылки нет/u, `${ARTICLE}:34:10`],
  ['a footnote', below('Рог[^1].\n\n[^1]: Большой.'), /сносок на сайте нет/u, `${ARTICLE}:34`],
  ['quotes of a forwarded letter', below('>>>>> Подойдите.'), /цитату в цитате/u, `${ARTICLE}:34`],
  ['a sign by its code', below('Раз &mdsh; два.'), /записан кодом/u, `${ARTICLE}:34:5`],
  ['a dead link', below('[Зеркальце](/voprosy/zerkalce/).'), /статьи «zerkalce» нет/u, `${ARTICLE}:34:1`],
  ['a link without its slash', below('[Зеркальце](/voprosy/zerkalce-molchit).'), /косая черта/u, `${ARTICLE}:34:1`],
  ['a figure of days', below('Ответ придёт через 5 рабочих дней.'), /срок/u, `${ARTICLE}:34`],
  ['a figure of days in bold', below('Ждите **5** дней.'), /срок/u, `${ARTICLE}:34`],
  ['hours of work', below('Работает 9-18.'), /часы работы/u, `${ARTICLE}:34`],
  ['around the clock', below('Отвечают 24/7.'), /часы работы/u, `${ARTICLE}:34`],
  ['a limit', below('Файл до 5 MB.'), /предел размера/u, `${ARTICLE}:34`],
  ['a price', below('Пошлина 350 ₽.'), /сумма/u, `${ARTICLE}:34`],
  ['a telephone', below('Звоните 8 800 100-70-10.'), /телефон/u, `${ARTICLE}:34`],
  ['a telephone with dots', below('Звоните 8.800.100.70.10.'), /телефон/u, `${ARTICLE}:34`],
  ['a telephone with the letter О', below('Звоните 8 8ОО 1ОО-7О-1О.'), /телефон/u, `${ARTICLE}:34`],
  ['a program', below('import x from "y"'), /import и export/u, `${ARTICLE}:34`],
  ['a sentence of the template', below('Напишите, куда идти дальше.'), /подсказка из шаблона/u, `${ARTICLE}:34:1`],
  [
    'nothing below the fields',
    () => writeFileSync(full(ARTICLE), `${read(ARTICLE).split('\n---\n')[0] ?? ''}\n---\n`),
    /нет текста/u,
    `${ARTICLE}:`,
  ],
  ['an answer cut by a number sign', inTree('label: Молчит', 'label: Молчит # не отвечает'), /решётка после пробела/u, TREE],
  [
    'a step cut by a number sign',
    inTree('steps: [Возьмите рушник., Протрите зеркальце.]', 'steps:\n      - Нажмите # и ждите\n      - Протрите зеркальце.'),
    /решётка после пробела/u,
    `${TREE}:22`,
  ],
  ['a target that is not there', inTree('to: protrite', 'to: protrit'), /перехода «protrit» нет/u, `${TREE}:14`],
  ['a kind that is not there', inTree('kind: remedy', 'kind: remedi'), /вида узла «remedi» нет/u, `${TREE}:18`],
  ['markup in a tree', inTree('text: Сторож отвечает?', 'text: Сторож **отвечает**?'), /останутся на виду/u, `${TREE}:11`],
  ['a tag in a tree', inTree('text: Сторож отвечает?', 'text: Сторож <b>отвечает</b>?'), /на виду/u, `${TREE}:11`],
  ['a list of facts under a misspelt key', () => change('facts.yaml', 'facts:', 'fakts:'), /лишнее поле «fakts»/u, 'facts.yaml:1'],
  ['an icon that is not drawn', () => change('sections.yaml', /icon: \S+?,/u, 'icon: klyuch,'), /значка «klyuch» нет/u, 'sections.yaml'],
  [
    'a message with a telephone',
    () => change('messages.yaml', /text: [^,}]*/u, 'text: Позвоните 8 800 100-70-10'),
    /телефон/u,
    'messages.yaml',
  ],
  [
    'a memory edited by hand',
    () => writeFileSync(full('published.json'), '{ "format": 1'),
    /память об адресах не читается/u,
    'published.json:1',
  ],
  [
    'an article that vanished',
    () => writeFileSync(full('published.json'), '{"format":1,"articles":["bylo"],"nodes":[],"messages":[],"retired":[],"trees":[]}'),
    /статья «bylo» была на сайте/u,
    'published.json:1',
  ],
  [
    'a ref that changed',
    () =>
      writeFileSync(
        full('published.json'),
        '{"format":1,"articles":[],"nodes":["vhod/vorota W0 da net"],"messages":[],"retired":[],"trees":[]}',
      ),
    /обозначение узла было «W0»/u,
    `${TREE}:9`,
  ],
  [
    'a key that changed',
    () =>
      writeFileSync(
        full('published.json'),
        '{"format":1,"articles":[],"nodes":["vhod/vorota V0 da nea net"],"messages":[],"retired":[],"trees":[]}',
      ),
    /пропал ответ с кодом «nea»/u,
    TREE,
  ],
  [
    'a scenario that leads elsewhere',
    () => {
      mkdirSync(full('expectations/scenarios'), { recursive: true });
      writeFileSync(full('expectations/scenarios/vhod.yaml'), '- name: молчит\n  answers: [net]\n  outcome: itogi/resheno\n');
    },
    /ведёт в itogi\/pomoshch/u,
    'expectations/scenarios/vhod.yaml:3',
  ],
  ['a folder that is not read', () => mkdirSync(full('artikles')), /должна называться articles/u, 'artikles:1'],
  [
    'a quote that ends too early',
    inArticle(/^title: .*$/mu, "title: 'Ворота' закрыты, как попасть во двор?"),
    /кавычка ' закончила/u,
    `${ARTICLE}:2:17`,
  ],
  [
    'an apostrophe inside quotes',
    inArticle(/^description: .*$/mu, "description: 'Ворота терема are, isn't it, закрыты'"),
    /кавычка ' закончила/u,
    `${ARTICLE}:3:`,
  ],
  [
    'a list whose bracket is not closed',
    inArticle('keywords: [терем, двор]', 'keywords: [терем, двор'),
    /скобка \[ открыта/u,
    `${ARTICLE}:6:11`,
  ],
  [
    'a list of items without a space',
    inArticle('keywords: [терем, двор]', 'keywords:\n  -терем\n  -двор'),
    /После дефиса нужен пробел/u,
    `${ARTICLE}:7:3`,
  ],
  [
    'one item without a space',
    inArticle('keywords: [терем, двор]', 'keywords:\n  - терем\n  -двор'),
    /после дефиса нужен пробел: «- двор»/u,
    `${ARTICLE}:8:3`,
  ],
  [
    'a list written as a text',
    inArticle('keywords: [терем, двор]', 'keywords: терем, двор'),
    /в скобках через запятую: \[терем, двор\]/u,
    `${ARTICLE}:6:11`,
  ],
  [
    'a question mark before an item',
    inArticle('keywords: [терем, двор]', 'keywords:\n  - ? терем'),
    /возьмите его весь в кавычки/u,
    `${ARTICLE}:7`,
  ],
  ['an item of the text without a space', below('-терем'), /после дефиса нужен пробел/u, `${ARTICLE}:34:1`],
  ['dots of Word', below('• терем\n• двор'), /точка из Word/u, `${ARTICLE}:34:1`],
  [
    'an address that is not closed',
    below('Смотрите [зеркальце](/voprosy/zerkalce-molchit/ и ждите.'),
    /ссылка не сложилась/u,
    `${ARTICLE}:34:10`,
  ],
  [
    'words of a link that are not closed',
    below('Смотрите [зеркальце(/voprosy/zerkalce-molchit/).'),
    /ссылка не сложилась/u,
    `${ARTICLE}:34:10`,
  ],
  [
    'a block closed by a misspelt name',
    inArticle('</Steps>', '</Step>'),
    /<Steps> из строки 23 закрыт с опечаткой: <\/Step>/u,
    `${ARTICLE}:28:1`,
  ],
  [
    'a block that begins in small letters',
    below('<callout kind="note">\n\nДа.\n\n</Callout>'),
    /<Callout>: блоки пишут с большой/u,
    `${ARTICLE}:38:1`,
  ],
  ['a block in small letters that is not closed', below('<callout kind="note">'), /<Callout>: блоки пишут с большой/u, `${ARTICLE}:34:1`],
  [
    'a block not closed inside another',
    below('<Steps>\n\n<Callout kind="note">\n\nДа.\n\n</Steps>'),
    /<Callout> из строки 36 не закрыт, а здесь уже <\/Steps>/u,
    `${ARTICLE}:40:1`,
  ],
  ['a fact that is nowhere', below('<Fact id="samovar" />'), /«samovar» — такого нет в facts\.yaml/u, `${ARTICLE}:34:1`],
  ['a misspelt block', below('<Fackt id="horn" />'), /блока <Fackt> нет.*«Fact»/u, `${ARTICLE}:34:1`],
  ['a copy with a Russian tail', () => cpSync(full('facts.yaml'), full('facts — копия.yaml')), /похоже на копию/u, 'facts — копия.yaml:1'],
];

const FIGURE = 'src="zerkalce.png" alt="Зеркальце на подставке"';
const PICTURE = 'pictures/zerkalce.png';
const picture = (bytes: Uint8Array, name = PICTURE): void => {
  writeFileSync(full(name), bytes);
};
const bytesOf = (name: string): Buffer => readFileSync(full(name));
const SHOWN_IN = 'articles/dvor/zerkalce-molchit.mdx:';

/** What goes wrong with a picture: said at the article that shows it. */
const PICTURES_SPOILT: readonly (readonly [name: string, spoil: () => void, said: RegExp, at: string])[] = [
  ['a picture as Markdown has it', below('![Зеркальце](zerkalce.png)'), /<Figure src=/u, `${ARTICLE}:34:1`],
  ['a picture without words', below('<Figure src="zerkalce.png" />'), /нужно свойство alt/u, `${ARTICLE}:34:1`],
  ['a picture with empty words', below('<Figure src="zerkalce.png" alt=" " />'), /нужно свойство alt/u, `${ARTICLE}:34:1`],
  [
    'a picture that is called a picture',
    below('<Figure src="zerkalce.png" alt="Скриншот экрана входа" />'),
    /не заменит/u,
    `${ARTICLE}:34:1`,
  ],
  ['the name of the file for words', below('<Figure src="zerkalce.png" alt="zerkalce-molchit.png" />'), /не заменит/u, `${ARTICLE}:34:1`],
  ['one word for a picture', below('<Figure src="zerkalce.png" alt="Зеркальце" />'), /не заменит/u, `${ARTICLE}:34:1`],
  [
    'too many words for a picture',
    below(`<Figure src="zerkalce.png" alt="${'Зеркальце. '.repeat(30)}" />`),
    /знаков, можно/u,
    `${ARTICLE}:34:1`,
  ],
  ['a picture with an empty caption', below(`<Figure ${FIGURE} caption="" />`), /нужно свойство caption/u, `${ARTICLE}:34:1`],
  [
    'a telephone in the words of a picture',
    below('<Figure src="zerkalce.png" alt="Звоните 8 800 100-70-10" />'),
    /телефон/u,
    `${ARTICLE}:34`,
  ],
  ['a picture without its file', below('<Figure alt="Зеркальце на подставке" />'), /нужно свойство src/u, `${ARTICLE}:34:1`],
  [
    'a misspelt file',
    below('<Figure src="zerkalse.png" alt="Зеркальце на подставке" />'),
    /«zerkalse\.png» — такого нет.*zerkalce/u,
    `${ARTICLE}:34:1`,
  ],
  ['a file that is gone', () => rmSync(full(PICTURE)), /«zerkalce\.png» — такого нет/u, SHOWN_IN],
  ['a picture of another kind', () => picture(Buffer.from('GIF89a')), /не PNG, не JPEG/u, SHOWN_IN],
  ['a picture under the wrong ending', () => picture(Buffer.from('\u00FF\u00D8\u00FF\u00FF\u00D9', 'latin1')), /внутри JPEG/u, SHOWN_IN],
  ['a picture copied by half', () => picture(bytesOf(PICTURE).subarray(0, 200)), /обрезана/u, SHOWN_IN],
  ['an empty picture', () => picture(new Uint8Array()), /не PNG/u, SHOWN_IN],
  [
    'a picture that is too heavy',
    () => picture(Buffer.concat([bytesOf(PICTURE).subarray(0, 33), Buffer.alloc(61_440), bytesOf(PICTURE).subarray(33)])),
    /весит \d+ кБ, можно 60/u,
    SHOWN_IN,
  ],
  [
    'a picture with a Russian name',
    () => {
      picture(bytesOf(PICTURE), 'pictures/Зеркальце.png');
      below('<Figure src="Зеркальце.png" alt="Зеркальце на подставке" />')();
    },
    /с именем из строчных латинских букв/u,
    `${ARTICLE}:34:1`,
  ],
  [
    'a picture in a format that browsers lack',
    () => {
      picture(Buffer.from('x'), 'pictures/zerkalce.heic');
      below('<Figure src="zerkalce.heic" alt="Зеркальце на подставке" />')();
    },
    /нужен файл \.png, \.jpg или \.webp/u,
    `${ARTICLE}:34:1`,
  ],
];

test('a picture that no article shows is advice', () => {
  picture(bytesOf(PICTURE), 'pictures/lishnyaya.png');
  expect(checkContent(dir, TODAY)).toEqual([expect.objectContaining({ file: 'pictures/lishnyaya.png', severity: 'warning' })]);
});

test.each([...ONE_BY_ONE, ...PICTURES_SPOILT])('%s', (_name, spoil, said, at) => {
  spoil();
  const all = errors();
  const [first] = all;
  expect(first?.message).toMatch(said);
  expect(
    `${first?.file ?? ''}:${first?.line ?? ''}:${first?.column ?? ''}`.startsWith(at),
    `${first?.file ?? ''}:${first?.line ?? ''}:${first?.column ?? ''}`,
  ).toBe(true);
  expect(first?.message).toMatch(/[а-яё]{3}/iu);
  expect(buildStops()).toBe(true);
});

/** One slip that many places suffer from: nothing else is told. */
const ONE_CAUSE: readonly (readonly [name: string, spoil: () => void, said: RegExp, at: string])[] = [
  ['the id of a fact in capitals', () => change('facts.yaml', 'id: horn', 'id: Horn'), /Напишите «horn»/u, 'facts.yaml:2'],
  ['the id of a section in capitals', () => change('sections.yaml', 'id: dvor', 'id: Dvor'), /Напишите «dvor»/u, 'sections.yaml:2'],
  ['the id of a message with spaces', () => change('messages.yaml', 'id: ', 'id: Ya '), /Напишите «ya-/u, 'messages.yaml:2'],
  ['the id of a node in capitals', inTree('id: protrite', 'id: Protrite'), /Напишите «protrite»/u, `${TREE}:16`],
  ['a misspelt property', below('<Fact ident="horn" />'), /нет свойства «ident». Можно: id/u, `${ARTICLE}:34`],
  [
    'the key of an answer in capitals',
    () => {
      writeFileSync(
        full('published.json'),
        '{"format":1,"articles":[],"nodes":["vhod/vorota V0 da net"],"messages":[],"retired":[],"trees":[]}',
      );
      inTree('key: net', 'key: NET')();
    },
    /Напишите «net»/u,
    `${TREE}:15`,
  ],
  [
    'an id that stands twice in place of a published one',
    () => {
      const [, id = ''] = /id: ([a-z0-9-]+)/u.exec(read('messages.yaml')) ?? [];
      writeFileSync(full('published.json'), '{"format":1,"articles":[],"nodes":[],"messages":["bylo"],"retired":[],"trees":[]}');
      writeFileSync(
        full('messages.yaml'),
        `${read('messages.yaml').trimEnd()}\n  - { id: ${id}, text: Рог молчит второй раз, where: portal, attested: none, meaning: Рог надо почистить., group: вход, article: vorota-zakryty }\n`,
      );
    },
    /уже есть в строке 2/u,
    'messages.yaml:3',
  ],
  [
    'a tree that was moved to the articles',
    () => renameSync(full(TREE), full('articles/dvor/vhod.yaml')),
    /верните его в trees\/vhod\.yaml/u,
    'articles/dvor/vhod.yaml:1',
  ],
];

test.each(ONE_CAUSE)('%s is told once, before all that follows', (_name, spoil, said, at) => {
  spoil();
  const told = errors().map(({ file, line, message }) => ({ at: `${file}:${line}`, message }));
  expect(told).toEqual([
    { at: expect.stringMatching(new RegExp(`^${at}`, 'u')) as string, message: expect.stringMatching(said) as string },
  ]);
  expect(buildStops()).toBe(true);
});

test.each([
  '.DS_Store',
  'Thumbs.db',
  'articles/dvor/.vorota-zakryty.mdx.swp',
  'articles/dvor/~$vorota.mdx',
  'trees/vhod.yaml~',
  '.~lock.facts.yaml#',
])('%s, which a system leaves behind, is passed over', (name) => {
  writeFileSync(full(name), 'шум');
  expect(errors()).toEqual([]);
});

test('what passes the check is taken by the build, and the portal as it is passes', () => {
  expect(errors()).toEqual([]);
  expect(contentStage).not.toThrow();
});

/** Edits that some files bear and others do not. */
const MAYBE: readonly (readonly [name: string, spoil: () => void])[] = [
  ...files.map((file) => [`${file} gone`, () => rmSync(full(file))] as const),
  ...files.flatMap((file) =>
    [0.2, 0.5, 0.8].map(
      (part) => [`${file} cut at ${part}`, () => writeFileSync(full(file), read(file).slice(0, part * read(file).length))] as const,
    ),
  ),
  ['the lines of Windows in every file', () => files.forEach((file) => writeFileSync(full(file), read(file).replaceAll('\n', '\r\n')))],
  ['empty lines at the end of every file', () => files.forEach((file) => writeFileSync(full(file), `${read(file)}\n\n\n`))],
];

test.each(MAYBE)('one verdict: %s', (_name, spoil) => {
  spoil();
  const fails = errors().length > 0;
  expect(buildStops()).toBe(fails);
  // What the pages are made of must not say no where the check said yes.
  if (!fails) expect(throws(contentStage)).toBe(false);
});

test('one verdict over what no list foresees: lines that go, come twice or change places', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('gone', 'twice', 'swapped', 'cut'),
      (file, one, other, way) => {
        const lines = read(file).split('\n');
        const [at, to] = [one % lines.length, other % lines.length];
        const [line = '', instead = ''] = [lines[at], lines[to]];
        if (way === 'gone') lines.splice(at, 1);
        else if (way === 'twice') lines.splice(to, 0, line);
        else if (way === 'cut') lines[at] = line.slice(0, other % (line.length + 1));
        else [lines[at], lines[to]] = [instead, line];
        writeFileSync(full(file), lines.join('\n'));
        try {
          const fails = errors().length > 0;
          expect(fails || !throws(articlesAndTrees)).toBe(true);
        } finally {
          cpSync(path.join(ORIGINAL, file), full(file));
        }
      },
    ),
    { numRuns: 60 },
  );
});
