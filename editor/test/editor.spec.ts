import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readPlaces } from '../server/places.ts';
import { command, open, original, save, start, text, write, type Running } from './support.ts';

let running: Running;
const outside: string[] = [];

test.beforeAll(async () => {
  running = await start();
});
test.afterAll(() => {
  running.stop();
});
test.beforeEach(({ page }) => {
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost:\d+\/|data:)/u.test(request.url())) outside.push(request.url());
  });
});
test.afterEach(() => {
  expect(outside, 'requests to anyone else').toEqual([]);
  expect(command(running, 'check', '--content')).toMatchObject({ status: 0 });
});

/** Lines of a file that were taken away and that came, as a diff would show them. */
function changes(name: string): { gone: string[]; come: string[] } {
  const lines = (dir: string) => readFileSync(path.join(dir, name), 'utf8').split('\n');
  const [before, after] = [lines(original), lines(running.content)];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
}

test('an article is opened, edited and saved; only the edited lines change', async ({ page }) => {
  const name = 'articles/vhod/zabyl-parol.mdx';
  await open(running, page, 'vhod/item/zabyl-parol');
  await page
    .getByRole('textbox', { name: 'Кратко' })
    .fill('Пароль меняют на самом портале, за несколько минут. Подойдут телефон, почта или документы. Старый пароль для этого не нужен.');
  const steps = page.locator('[contenteditable=true] ol li');
  const last = steps.last();
  await last.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Запишите дату смены пароля.');
  await save(page);

  const { gone, come } = changes(name);
  expect(gone).toEqual([expect.stringMatching(/^description: /u)]);
  expect(come).toEqual([
    expect.stringMatching(/^description: Пароль меняют/u),
    expect.stringMatching(/^\d+\. Запишите дату смены пароля\.$/u),
  ]);
});

test('a fact goes into an article from the menu of blocks', async ({ page }) => {
  const name = 'articles/vhod/nevernoe-vremya-na-ustrojstve.mdx';
  const hotline = readPlaces(original).facts.find(({ value }) => value === 'hotline')?.label ?? '';
  await open(running, page, 'vhod/item/nevernoe-vremya-na-ustrojstve');
  await page.locator('[contenteditable=true] > p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Телефон поддержки: /Факт');
  await page.getByRole('option', { name: 'Факт' }).click();
  await page.getByText('[выберите]').click();
  await page.getByRole('combobox', { name: 'Факт' }).fill(hotline);
  await page.getByRole('option', { name: hotline, exact: true }).click();
  await save(page);
  expect(changes(name).come).toEqual([expect.stringMatching(/Телефон поддержки: <Fact id="hotline" \/>$/u)]);
});

test('a fact is edited and saved; the comments of facts.yaml stay', async ({ page }) => {
  await open(running, page, 'facts/item/hotline');
  await page.getByRole('textbox', { name: 'Заметка' }).fill('Спросить у владельца портала');
  await save(page);
  const { gone, come } = changes('facts.yaml');
  expect(come).toEqual(['    note: Спросить у владельца портала']);
  expect(gone.every((line) => line.startsWith('    note:'))).toBe(true);
});

test('a tree is edited and saved; only the edited line changes', async ({ page }) => {
  await open(running, page, 'trees/item/kod');
  await page.getByText('C2 ·').first().click();
  await page
    .getByRole('textbox', { name: 'Зачем' })
    .fill('На телефоне входа по СМС может не быть. Способы меняются, проверьте на портале.');
  await page.getByRole('button', { name: 'Готово' }).click();
  await save(page);
  const { gone, come } = changes('trees/kod.yaml');
  expect(gone).toHaveLength(1);
  expect(come).toEqual(['    why: На телефоне входа по СМС может не быть. Способы меняются, проверьте на портале.']);
});

test('a new article is made from an empty form', async ({ page }) => {
  await open(running, page, 'vhod/create');
  await page.getByRole('textbox', { name: 'Заголовок' }).fill('Не вижу кнопку входа на телефоне');
  await expect(page.getByRole('textbox', { name: 'Адрес' })).toHaveValue('ne-vizhu-knopku-vhoda-na-telefone');
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByText('Заполните поле «Кратко»')).toBeVisible();
  await write(page, 'Не вижу кнопку входа на телефоне', 'кнопка', () => page.keyboard.type('Откройте меню сайта. Кнопка входа стоит внизу.'));
  const written = text(running, 'articles/vhod/ne-vizhu-knopku-vhoda-na-telefone.mdx');
  expect(written).toMatch(/^---\ntitle: Не вижу кнопку входа на телефоне\n/u);
  expect(written).toContain('\nstatus: черновик\nproblems: [login.blank]\n');
  expect(written).toMatch(/\n---\n\nОткройте меню сайта\. Кнопка входа стоит внизу\.\n$/u);
});

test('what was changed elsewhere meanwhile is not overwritten', async ({ page }) => {
  const file = path.join(running.content, 'trees/oplata.yaml');
  await open(running, page, 'trees/item/oplata');
  const elsewhere = readFileSync(file, 'utf8').replace(/^description: .*$/mu, 'description: Платёж не прошёл, списали дважды');
  writeFileSync(file, elsewhere);
  await page.getByRole('textbox', { name: 'Кратко' }).fill('Своя правка');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const question = page.getByRole('dialog', { name: /файл изменили не здесь/u });
  await expect(question.getByText('Своя правка')).toBeVisible();
  await question.getByRole('button', { name: /Вернуться к форме/u }).click();
  expect(readFileSync(file, 'utf8')).toBe(elsewhere);
});

test('a mistake is told in Russian right after the save', async ({ page }) => {
  await open(running, page, 'facts/item/hotline');
  const before = text(running, 'facts.yaml');
  await page.getByRole('textbox', { name: 'Ссылка', exact: true }).fill('не адрес');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сохранено. Проверка нашла ошибки')).toBeVisible();
  await expect(page.getByText(/facts\.yaml, строка \d+: .*url/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Ссылка', exact: true }).fill('');
  await save(page);
  expect(text(running, 'facts.yaml')).toBe(before);
});

test('an editor sees Russian', async ({ page }) => {
  const seen = new Set<string>();
  for (const address of [
    '',
    '/collection/vhod',
    '/collection/vhod/item/zabyl-parol',
    '/collection/vhod/create',
    '/collection/facts/item/hotline',
    '/collection/trees/item/kod',
  ]) {
    await page.goto(`${running.address}/keystatic${address}`);
    await expect(page.getByRole('link', { name: 'Главная' }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const one of await page.evaluate(readable)) seen.add(one);
  }
  // Addresses, ids and names of problems are written in Latin letters; a phrase with a capital letter is not one of them.
  // So are the words by which people search.
  const article = text(running, 'articles/vhod/zabyl-parol.mdx');
  expect([...seen].filter((one) => /^[A-Z][a-z]{2,}|[a-z]{2,} [a-z]{2,}/u.test(one) && !/[а-яё]/iu.test(one) && !article.includes(one))).toEqual([]);
});

/** Runs in the page: everything that is written on it or read aloud. */
function readable(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (parent !== null && !['SCRIPT', 'STYLE'].includes(parent.tagName)) texts.push((textContent ?? '').trim());
  }
  for (const name of ['aria-label', 'placeholder', 'title', 'data-placeholder']) {
    for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text !== '');
}
