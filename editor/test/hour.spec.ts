import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { filesBelow } from '../../src/build/content/load.ts';
import { start, type Running } from './support.ts';

// The first hour of somebody who never saw the project: from an empty form to an article that readers find.

const root = path.resolve(import.meta.dirname, '../..');
let running: Running;

test.beforeAll(async () => {
  running = await start();
  mkdirSync(path.join(running.content, 'pictures'), { recursive: true });
  cpSync(path.join(root, 'tests/fixtures/portal/pictures/zerkalce.png'), path.join(running.content, 'pictures/knopka-menyu.png'));
});
test.afterAll(() => {
  running.stop();
});

function command(name: string, ...args: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('node', ['tools/run.mjs', name, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: running.content },
  });
  return { status, output: stdout + stderr };
}

const text = (name: string): string => readFileSync(path.join(running.content, name), 'utf8');

async function add(page: Page, list: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('group', { name: list }).getByRole('button', { name: 'Добавить' }).click();
  const form = page.getByRole('dialog');
  await fill(form);
  await form.getByRole('button', { name: /^(?:Добавить|Готово)$/u }).click();
  await expect(form).toBeHidden();
}

/** A section and a published article of it, whatever the content holds. */
function someArticle(): { readonly section: string; readonly slug: string } {
  const names = filesBelow(running.content, '.mdx').filter((one) => one.startsWith('articles/'));
  const name = names.find((one) => text(one).includes('\nstatus: опубликовано')) ?? '';
  const [, section = '', file = ''] = name.split('/');
  return { section, slug: file.replace('.mdx', '') };
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

test('an article with a picture is written, looked at, renamed, published and found', async ({ page }) => {
  const { section } = someArticle();

  await page.goto(`${running.address}/keystatic/collection/${section}/create`);
  await page.getByRole('textbox', { name: 'Заголовок' }).fill('Пропала кнопка входа в меню телефона');
  await page
    .getByRole('textbox', { name: 'Кратко' })
    .fill('Кнопка входа бывает в меню или внизу страницы. Посмотрите там. Если её нет, обновите браузер и откройте портал заново.');
  await add(page, 'Проблемы', async (form) => form.getByRole('textbox').fill('login.blank'));
  await add(page, 'Ключевые слова', async (form) => form.getByRole('textbox').fill('гамбургер'));
  await add(page, 'Похожие вопросы', async (form) => {
    await form.getByRole('combobox').fill('код');
    await page.getByRole('option').first().click();
  });
  await add(page, 'Источники', async (form) => form.getByRole('textbox', { name: 'Название' }).fill('Раздел помощи портала'));
  await page.locator('[contenteditable=true]').click();
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
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByText(/^Сохранено/u)).toBeVisible();
  const old = `articles/${section}/propala-knopka-vhoda-v-menyu-telefona.mdx`;
  expect(text(old)).toContain('<Figure src="knopka-menyu.png" alt="Три полоски меню');
  done('an article with a picture');

  await page.getByRole('button', { name: 'Закрыть' }).first().click();
  await page.getByRole('button', { name: 'Смотреть рядом' }).click();
  const pane = page.frameLocator('iframe');
  await expect(pane.locator('h1')).toHaveText(/Пропала кнопка входа|Ошибки в содержании/u, { timeout: 120_000 });
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-beside.png') });
  await expect(pane.locator('h1')).toHaveText('Пропала кнопка входа в меню телефона');
  await expect(pane.locator('article img, main img').first()).toBeVisible();
  done('looked at beside the form');

  const address = page.getByRole('textbox', { name: 'Адрес' });
  await address.fill('net-knopki-vhoda');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const renamed = `articles/${section}/net-knopki-vhoda.mdx`;
  await expect.poll(() => existsSync(path.join(running.content, renamed))).toBe(true);
  expect(existsSync(path.join(running.content, old))).toBe(false);
  expect(text(renamed)).toContain('propala-knopka-vhoda-v-menyu-telefona');
  done('renamed');

  await page.goto(`${running.address}/keystatic/collection/${section}/item/net-knopki-vhoda`);
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  await page.getByRole('dialog', { name: 'Опубликовать' }).getByRole('textbox').fill('Показали, где искать кнопку входа');
  await page.getByRole('dialog', { name: 'Опубликовать' }).getByRole('button', { name: 'Опубликовать' }).click();
  const answer = page.getByRole('dialog', { name: /Готово|Не опубликовано/u });
  await expect(answer).toBeVisible();
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-published.png') });
  expect(await answer.innerText()).toContain('Готово');
  expect(text(renamed)).toMatch(/\nstatus: опубликовано\n/u);
  expect(text(renamed)).toContain('\nchange: Показали, где искать кнопку входа\n');
  done('published');

  expect(command('search', 'пропала кнопка входа в меню').output).toContain('net-knopki-vhoda');
  expect(command('check', '--content').status).toBe(0);
  done('found in the search, checked');
});

test("a colleague's change is shown beside one's own, and nothing is undone", async ({ page }) => {
  const { section, slug } = someArticle();
  const other = `articles/${section}/${slug}.mdx`;
  // A colleague changes the same article in another program.
  await page.goto(`${running.address}/keystatic/collection/${section}/item/${slug}`);
  const short = page.getByRole('textbox', { name: 'Кратко' });
  await expect(short).toBeVisible();
  const mine = await short.inputValue();
  const colleague = text(other).replace(/^owner: .*$/mu, 'owner: коллега');
  writeFileSync(path.join(running.content, other), colleague);
  await short.fill(`${mine.slice(0, 80)} Моя правка, о которой коллега не знает.`);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const question = page.getByRole('dialog', { name: /файл изменили не здесь/u });
  await expect(question.locator('mark').filter({ hasText: 'owner: коллега' })).toBeVisible();
  await expect(question.locator('mark').filter({ hasText: 'Моя правка' })).toBeVisible();
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-both.png') });
  expect(text(other)).toBe(colleague);
  // A form that is left unsaved and opened again does not undo the colleague's work either.
  await question.getByRole('button', { name: /Вернуться к форме/u }).click();
  await page.reload();
  await expect(short).toHaveValue(/Моя правка/u);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(question).toBeVisible();
  expect(text(other)).toBe(colleague);
  await question.getByRole('button', { name: 'Взять то, что на диске' }).click();
  await expect(short).toHaveValue(mine);
  done("a colleague's change");

  // Deleting asks for a successor and names who refers to it.
  await page.getByRole('button', { name: 'Кто сюда ссылается' }).click();
  await expect(page.getByRole('dialog', { name: /Кто сюда ссылается: [1-9]/u })).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  await page.getByRole('button', { name: 'Что пора проверить' }).click();
  await expect(page.getByRole('dialog', { name: 'Что пора проверить' }).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  done('who refers to it, what is due');
});

test('a file with a mistake is named with its place, in the list and in place of its form', async ({ page }) => {
  const { section, slug } = someArticle();
  const name = `articles/${section}/${slug}.mdx`;
  const before = text(name);
  writeFileSync(path.join(running.content, name), before.replace(/^title: .*$/mu, 'title: "Не закрыта'));
  await page.goto(`${running.address}/keystatic/collection/${section}/item/${slug}`);
  await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(/строка \d+, знак \d+/u);
  await page.screenshot({ path: path.join(root, 'test-results/newsroom-broken.png') });
  writeFileSync(path.join(running.content, name), before);
  const facts = text('facts.yaml');
  writeFileSync(path.join(running.content, 'facts.yaml'), `${facts}\n<<<<<<< HEAD\n`);
  await page.goto(`${running.address}/keystatic/collection/${section}/item/${slug}`);
  await expect(page.getByRole('alert').filter({ hasText: 'facts.yaml' })).toContainText(/строка \d+, знак \d+/u);
  await expect(page.getByRole('textbox', { name: 'Кратко' })).toBeVisible();
  writeFileSync(path.join(running.content, 'facts.yaml'), facts);
});
