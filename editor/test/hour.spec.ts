import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { filesBelow } from '../../src/build/content/load.ts';
import { command, open, root, save, start, text, write, type Running } from './support.ts';

// The first hour of somebody who never saw the project: from an empty form to an article that readers find.

let running: Running;
const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));

test.beforeAll(async () => {
  running = await start();
  mkdirSync(path.join(running.content, 'pictures'), { recursive: true });
  cpSync(path.join(root, 'tests/fixtures/portal/pictures/zerkalce.png'), path.join(running.content, 'pictures/knopka-menyu.png'));
});
test.afterAll(() => {
  running.stop();
  rmSync(folder, { recursive: true });
});

const put = (name: string, contents: string): void => writeFileSync(path.join(running.content, name), contents);

/** A section and a published article of it, whatever the content holds. */
function someArticle(): { readonly section: string; readonly slug: string; readonly file: string } {
  const names = filesBelow(running.content, '.mdx').filter((one) => one.startsWith('articles/'));
  const file = names.find((one) => text(running, one).includes('\nstatus: опубликовано')) ?? '';
  const [, section = '', name = ''] = file.split('/');
  return { section, slug: name.replace('.mdx', ''), file };
}

let at = 0;
test.beforeEach(({ page }) => {
  page.setDefaultTimeout(40_000);
  at = Date.now();
});
const done = (what: string): void => {
  console.log(`${what}: ${((Date.now() - at) / 1000).toFixed(0)} s`);
  at = Date.now();
};

/** Waits for a picture that is there, not for the frame that stands in place of a broken one. */
const seen = (picture: Locator) =>
  expect.poll(() => picture.evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : 0))).toBeGreaterThan(0);

const bothTexts = (page: Page) => page.getByRole('dialog', { name: /файл изменили не здесь/u });

test('an article is written, looked at, renamed, a fact verified, a colleague met, all sent, published and found', async ({ page }) => {
  test.setTimeout(900_000);
  const { section } = someArticle();

  await open(running, page, `${section}/create`);
  await write(page, 'Пропала кнопка входа в меню телефона', 'гамбургер', async () => {
    await page.keyboard.type('Откройте меню сайта. Кнопка входа стоит внизу. Так она выглядит на рисунке. ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/Картинка');
    await page.getByRole('option', { name: 'Картинка' }).click();
    await page.getByText('Картинка', { exact: true }).first().click();
    const edit = page.getByRole('button', { name: 'Изменить' });
    if (await edit.isVisible()) await edit.click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Файл' }).fill('knopka');
    await page.getByRole('option', { name: 'knopka-menyu.png' }).click();
    await form.getByRole('textbox', { name: 'Что на картинке' }).fill('Три полоски меню справа вверху, под ними кнопка «Войти»');
    await form.getByRole('button', { name: /^(?:Добавить|Готово)$/u }).click();
  });
  const old = `articles/${section}/propala-knopka-vhoda-v-menyu-telefona.mdx`;
  expect(text(running, old)).toContain('<Figure src="knopka-menyu.png" alt="Три полоски меню');
  done('an article with a picture');

  await page.getByRole('button', { name: 'Закрыть' }).first().click();
  await page.getByRole('button', { name: 'Смотреть рядом' }).click();
  const pane = page.frameLocator('iframe');
  await expect(pane.locator('h1')).toHaveText(/Пропала кнопка входа|Ошибки в содержании/u, { timeout: 120_000 });
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-beside.png') });
  await expect(pane.locator('h1')).toHaveText('Пропала кнопка входа в меню телефона');
  await seen(pane.locator('main img').first());
  done('looked at beside the form');

  await page.getByRole('textbox', { name: 'Адрес' }).fill('net-knopki-vhoda');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const renamed = `articles/${section}/net-knopki-vhoda.mdx`;
  await expect.poll(() => existsSync(path.join(running.content, renamed))).toBe(true);
  expect(existsSync(path.join(running.content, old))).toBe(false);
  expect(text(running, renamed)).toContain('propala-knopka-vhoda-v-menyu-telefona');
  done('renamed');

  // The sheet says which line to change and until when a look at the portal holds.
  const sheet = command(running, 'check', '--facts').output;
  const [, line = '', until = ''] = /то же: строка (\d+), reviewBy: (\S+)/u.exec(sheet) ?? [];
  const lines = text(running, 'facts.yaml').split('\n');
  const id = lines.slice(0, Number(line)).findLast((one) => /^ {2}- id: /u.test(one))?.replace(/^ {2}- id: /u, '') ?? '';
  expect(lines[Number(line) - 1]).toMatch(/^ {4}class: [SQ]$/u);
  await open(running, page, `facts/item/${id}`);
  await page.getByRole('combobox', { name: 'Класс' }).fill('V —');
  await page.getByRole('option', { name: /^V — / }).click();
  await page.getByRole('textbox', { name: 'Кто проверил' }).fill('редактор раздела');
  await page.getByLabel('Когда проверил').fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel('Проверить до').fill(until);
  await save(page);
  expect(text(running, 'facts.yaml').split('\n').slice(Number(line) - 1).slice(0, 30)).toEqual(
    expect.arrayContaining(['    class: V', '    verifiedBy: редактор раздела', `    reviewBy: ${until}`]),
  );
  expect(command(running, 'check', '--facts').output).not.toContain(`строка ${line},`);
  done('a fact verified');

  // A colleague changes the same article in another program while its form is open.
  await open(running, page, `${section}/item/net-knopki-vhoda`);
  const short = page.getByRole('textbox', { name: 'Кратко' });
  const colleague = text(running, renamed).replace(/^keywords: .*$/mu, 'keywords: [гамбургер, три полоски]');
  put(renamed, colleague);
  await short.fill('Кнопка входа бывает в меню или внизу страницы. Посмотрите там. Моя правка, о которой коллега не знает.');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const question = bothTexts(page);
  await expect(question.locator('mark')).toHaveText([/^description: /u, /три полоски/u, /Моя правка/u, /^keywords: /u]);
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-both.png') });
  expect(text(running, renamed)).toBe(colleague);
  await question.getByRole('button', { name: 'Взять то, что на диске' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('group', { name: 'Ключевые слова' }).getByText('три полоски')).toBeVisible();
  await short.fill('Кнопка входа бывает в меню или внизу страницы. Посмотрите там. Моя правка теперь рядом с правкой коллеги.');
  await save(page);
  expect(text(running, renamed)).toContain('три полоски');
  expect(text(running, renamed)).toContain('Моя правка теперь рядом');
  done("a colleague's change, both kept");

  expect(command(running, 'preview', '--out', folder)).toMatchObject({ status: 0 });
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await expect(page.getByText('Просмотр для коллег')).toBeVisible();
  await page.goto(pathToFileURL(path.join(folder, 'voprosy/net-knopki-vhoda/index.html')).href);
  await expect(page.locator('h1')).toHaveText('Пропала кнопка входа в меню телефона');
  expect(await page.locator('main img').first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
  done('a folder for a colleague');

  await open(running, page, `${section}/item/net-knopki-vhoda`);
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  const asked = page.getByRole('dialog', { name: 'Опубликовать' });
  await asked.getByRole('textbox').fill('Показали, где искать кнопку входа');
  await asked.getByRole('button', { name: 'Опубликовать' }).click();
  const answer = page.getByRole('dialog', { name: /Готово|Не опубликовано/u });
  await expect(answer).toBeVisible();
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-published.png') });
  expect(await answer.innerText()).toContain('Готово');
  expect(text(running, renamed)).toMatch(/\nstatus: опубликовано\n/u);
  expect(text(running, renamed)).toContain('\nchange: Показали, где искать кнопку входа\n');
  done('published');

  expect(command(running, 'search', 'пропала кнопка входа в меню').output).toContain('net-knopki-vhoda');
  expect(command(running, 'check', '--content').status).toBe(0);
  done('found in the search, checked');
});

test('a draft of a form that is left and opened again undoes nothing', async ({ page }) => {
  const { section, slug, file } = someArticle();
  await open(running, page, `${section}/item/${slug}`);
  const short = page.getByRole('textbox', { name: 'Кратко' });
  const mine = await short.inputValue();
  const colleague = text(running, file).replace(/^owner: .*$/mu, 'owner: коллега');
  put(file, colleague);
  await short.fill(`${mine.slice(0, 80)} Моя правка, о которой коллега не знает.`);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const question = bothTexts(page);
  await question.getByRole('button', { name: /Вернуться к форме/u }).click();
  await page.reload();
  await expect(short).toHaveValue(/Моя правка/u);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(question).toBeVisible();
  expect(text(running, file)).toBe(colleague);
  await question.getByRole('button', { name: 'Взять то, что на диске' }).click();
  await expect(short).toHaveValue(mine);
});

test('two tabs with one article: the second save shows what the first one wrote', async ({ page, context }) => {
  const { section, slug, file } = someArticle();
  const other = await context.newPage();
  for (const tab of [page, other]) await open(running, tab, `${section}/item/${slug}`);
  const sentence = (tab: Page) => tab.getByRole('textbox', { name: 'Кратко' });
  const before = await sentence(page).inputValue();
  await sentence(page).fill(`${before.slice(0, 80)} Так написано в первой вкладке.`);
  await save(page);
  const first = text(running, file);
  expect(first).toContain('в первой вкладке');

  await sentence(other).fill(`${before.slice(0, 80)} Так написано во второй вкладке.`);
  await other.getByRole('button', { name: 'Сохранить' }).click();
  const question = bothTexts(other);
  // Only the line that differs is marked, on either side.
  await expect(question.locator('mark')).toHaveText([/в первой вкладке/u, /во второй вкладке/u]);
  expect(text(running, file)).toBe(first);
  await question.getByRole('button', { name: 'Записать своё поверх' }).click();
  await expect(other.getByText(/^Сохранено/u)).toBeVisible();
  expect(text(running, file)).toBe(first.replace('в первой вкладке', 'во второй вкладке'));
});

test('who refers to an article and what is due', async ({ page }) => {
  const { section, slug } = someArticle();
  await open(running, page, `${section}/item/${slug}`);
  await page.getByRole('button', { name: 'Кто сюда ссылается' }).click();
  await expect(page.getByRole('dialog', { name: /Кто сюда ссылается: [1-9]/u })).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  await page.getByRole('button', { name: 'Что пора проверить' }).click();
  await expect(page.getByRole('dialog', { name: 'Что пора проверить' }).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
});

test('what goes names who refers to it: a fact stays, an article leaves a successor', async ({ page }) => {
  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Удалить запись…' }).click();
    const sure = page.getByRole('alertdialog');
    await expect(sure).not.toHaveText(/[a-z]{3}/iu);
    await sure.getByRole('button', { name: 'Удалить' }).click();
  };
  await open(running, page, 'facts/item/hotline');
  const facts = text(running, 'facts.yaml');
  await remove();
  const cannot = page.getByRole('dialog', { name: 'Удалить нельзя' });
  await expect(cannot.getByRole('listitem').filter({ hasText: /строка \d+: .*hotline/u }).first()).toBeVisible();
  await cannot.getByRole('button', { name: 'Понятно' }).click();
  expect(text(running, 'facts.yaml')).toBe(facts);

  const { section, slug, file } = someArticle();
  await open(running, page, `${section}/item/${slug}`);
  await remove();
  const which = page.getByRole('dialog', { name: 'Какая статья заменит эту?' });
  await expect(which.getByText(/^Кто сюда ссылается \([1-9]/u)).toBeVisible();
  await expect(which.getByRole('listitem').first()).toContainText(/строка \d+/u);
  await which.getByRole('button', { name: 'Не удалять' }).click();
  expect(existsSync(path.join(running.content, file))).toBe(true);

  await open(running, page, `${section}/item/${slug}`);
  await remove();
  await which.getByRole('combobox', { name: 'Преемник' }).selectOption('ne-mogu-voyti');
  await which.getByRole('button', { name: 'Снять статью' }).click();
  await expect.poll(() => existsSync(path.join(running.content, file))).toBe(false);
  const successor = filesBelow(running.content, 'ne-mogu-voyti.mdx')[0] ?? '';
  expect(text(running, successor)).toContain(slug);
  const naming = filesBelow(running.content, '.mdx').filter((name) => text(running, name).includes(`/voprosy/${slug}/`));
  expect(naming).toEqual([]);
});

test('a file with a mistake is named with its place, in the list and in place of its form', async ({ page }) => {
  const { section, slug, file } = someArticle();
  const before = text(running, file);
  put(file, before.replace(/^title: .*$/mu, 'title: "Не закрыта'));
  await page.goto(`${running.address}/keystatic/collection/${section}/item/${slug}`);
  await expect(page.getByRole('alert').filter({ hasText: file })).toContainText(/строка \d+, знак \d+/u);
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-broken.png') });
  put(file, before);
  const facts = text(running, 'facts.yaml');
  put('facts.yaml', `${facts}\n<<<<<<< HEAD\n`);
  await page.goto(`${running.address}/keystatic/collection/${section}/item/${slug}`);
  await expect(page.getByRole('alert').filter({ hasText: 'facts.yaml' })).toContainText(/строка \d+, знак \d+/u);
  await expect(page.getByRole('textbox', { name: 'Кратко' })).toBeVisible();
  put('facts.yaml', facts);
});
