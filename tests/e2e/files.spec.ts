import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { afterFile, fileAdvice, fileQuestion, practice } from '../support/places.ts';
import { hold } from './support/hold.ts';

const pdf = (text: string) => ({ name: 'skan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text) });
/** The code of the check, with its «?» when it is asked for again. */
const CODE = /\/_astro\/file-check-[^/]*\.js\?*$/;
/** One white pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');

const onePage = '%PDF-1.7 1 0 obj << >> endobj trailer << >> %%EOF';

test.describe('the check of a file', () => {
  const address = fileQuestion;
  const wayOn = (page: Page, verdict: Parameters<typeof afterFile>[0]) =>
    page.getByRole('link', { name: `Дальше: «${afterFile(verdict).label}»` });
  const field = (page: Page) => page.getByLabel('Файл', { exact: true });

  for (const [what, file, said, verdict] of [
    ['a password', pdf('%PDF-1.7 trailer << /Encrypt 1 0 R >> %%EOF'), 'защищён паролем', 'encrypted'],
    ['a missing end', pdf('%PDF-1.7 1 0 obj'), 'не целиком', 'damaged'],
    ['nothing inside', pdf(''), 'пустой', 'empty'],
    ['a false name', { ...pdf(onePage), name: 'foto.jpg' }, 'переименовали', 'extension'],
    ['nothing wrong', pdf(onePage), 'всё в порядке', 'ok'],
  ] as const) {
    test(`finds ${what}, proposes the answer and goes on in the walk`, async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url());
      });
      await page.goto(address);
      await expect(page.locator('[data-step]')).not.toBeEmpty();
      await field(page).setInputFiles(file);
      await expect(page.locator('[data-file-result]')).toContainText(said);
      await page.getByRole('link', { name: 'Дальше:' }).click();
      const next = afterFile(verdict);
      await expect(page).toHaveURL(next.page + next.fragment);
      expect(sent).toEqual([]);
    });
  }

  test('measures the file by the limit that the form names', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('Предел размера из формы').fill('0,001');
    await field(page).setInputFiles(pdf(onePage.padEnd(2000) + '%%EOF'));
    await expect(page.locator('[data-file-result]')).toContainText('больше, чем разрешает форма');
    await expect(wayOn(page, 'large')).toBeVisible();
    await page.getByLabel('Предел размера из формы').fill('1');
    await page.keyboard.press('Tab');
    await expect(wayOn(page, 'ok')).toBeVisible();
  });

  test('a cancelled choice leaves no verdict and no way on', async ({ page }) => {
    await page.goto(address);
    await field(page).setInputFiles(pdf(onePage));
    await expect(page.getByRole('link', { name: 'Дальше:' })).toBeVisible();
    await field(page).setInputFiles([]);
    await expect(page.locator('[data-file-result]')).toBeEmpty();
  });

  test('two quick choices end with the verdict on the last file', async ({ page }) => {
    await page.addInitScript(() => {
      const read = FileReader.prototype.readAsArrayBuffer;
      // A large file on a slow disk.
      FileReader.prototype.readAsArrayBuffer = function (part) {
        setTimeout(() => read.call(this, part), part.size > 1000 ? 700 : 0);
      };
    });
    await page.goto(address);
    await field(page).setInputFiles({ ...pdf(onePage.padEnd(2000) + '%%EOF'), name: 'pervyj.jpg' });
    await expect(page.locator('[data-file-result]')).toBeEmpty();
    await field(page).setInputFiles(pdf(onePage));
    await expect(page.locator('[data-file-result]')).toContainText('всё в порядке');
    await page.waitForTimeout(1500);
    await expect(page.locator('[data-file-result]')).toContainText('skan.pdf');
  });

  test('comes by itself after the page, and then needs no network', async ({ page, context }) => {
    const code = page.waitForResponse(CODE);
    await page.goto(address);
    await (await code).finished();
    await context.setOffline(true);
    await field(page).setInputFiles(pdf(''));
    await expect(page.locator('[data-file-result]')).toContainText('пустой');
  });

  test('is asked for once more when it does not come', async ({ page }) => {
    await page.route(CODE, (route) => route.abort(), { times: 1 });
    await page.goto(address);
    await expect(field(page)).toBeVisible();
    await field(page).setInputFiles(pdf(''));
    await expect(page.locator('[data-file-result]')).toContainText('пустой');
  });

  test('leaves the advice how to look oneself in its place until its code has come', async ({ page }) => {
    const release = await hold(page, CODE);
    await page.goto(address);
    await expect(page.getByText('Откройте файл. Не открылся')).toBeVisible();
    await expect(field(page)).toBeHidden();
    release();
    await expect(field(page)).toBeVisible();
    await expect(page.getByText('Откройте файл. Не открылся')).toBeHidden();
  });

  test('leaves the advice and the answers where its code cannot be fetched', async ({ page }) => {
    const failed = page.waitForEvent('requestfailed', (request) => /file-check-[^/]*\?$/.test(request.url()));
    await page.route(CODE, (route) => route.abort());
    await page.goto(address);
    await failed;
    await expect(field(page)).toBeHidden();
    await expect(page.getByText('Откройте файл. Не открылся')).toBeVisible();
    await page.locator(`[data-option="${afterFile('ok').key}"]`).click();
    await expect(page).toHaveURL(afterFile('ok').page + afterFile('ok').fragment);
  });

  test('stands beside an advice about files too, and leaves the walk alone', async ({ page }) => {
    await page.goto(fileAdvice);
    await field(page).setInputFiles({ ...pdf(onePage), name: 'foto.jpg' });
    await expect(page.locator('[data-file-result]')).toContainText('переименовали');
    await expect(page.getByRole('link', { name: 'Дальше:' })).toHaveCount(0);
    await page.locator('[data-option="n"]').click();
    await expect(page).toHaveURL(/\.n$/);
    expect(new URL(page.url()).hash).toContain(new URL(fileAdvice, page.url()).hash);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('tells how to look oneself', async ({ page }) => {
      await page.goto(address.replace(/#.*/u, ''));
      await expect(page.getByLabel('Файл', { exact: true })).toBeHidden();
      await expect(page.getByText('Откройте файл. Не открылся')).toBeVisible();
      await page.locator(`[data-option="${afterFile('ok').key}"]`).click();
      await expect(page).toHaveURL(afterFile('ok').page);
    });
  });
});

test('the practice field tells the keyboard layout, with code of its own', async ({ page }) => {
  await page.goto(practice);
  await page.getByLabel('Напечатайте здесь слово').pressSequentially('GHJDTHRF');
  await expect(page.locator('[data-keyboard-result]')).toContainText('английская раскладка');
  await expect(page.locator('[data-keyboard-result]')).toContainText('Caps Lock');
});

test('a practice field whose code cannot be fetched leaves another way in its place', async ({ page }) => {
  await page.route('**/_astro/keyboard-*', (route) => route.abort());
  await page.goto(practice);
  await expect(page.getByText('в адресной строке браузера')).toBeVisible();
  await expect(page.getByLabel('Напечатайте здесь слово')).toBeHidden();
});

test('the practice field is read out anew only when its words change', async ({ page }) => {
  await page.goto(practice);
  const field = page.getByLabel('Напечатайте здесь слово');
  await field.pressSequentially('проверка');
  const said = page.locator('[data-keyboard-result]');
  await expect(said).toContainText('русская раскладка');
  await said.evaluate((place) => {
    new MutationObserver(() => place.setAttribute('data-spoken', '')).observe(place, { childList: true });
  });
  await field.pressSequentially('про');
  await expect(said).not.toHaveAttribute('data-spoken');
  await field.pressSequentially('z');
  await expect(said).toHaveAttribute('data-spoken');
});

test('a screenshot is covered by keyboard alone and saved without leaving the device', async ({ page, context }) => {
  await page.goto('/skrinshot/');
  await context.setOffline(true);
  await page.getByLabel('Снимок экрана', { exact: true }).setInputFiles({ name: 'snimok.png', mimeType: 'image/png', buffer: png });
  await page.getByLabel('Ширина').focus();
  for (let press = 0; press < 70; press += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Закрыть выделенное' }).press('Enter');
  await expect(page.locator('[data-shot-status]')).toContainText('закрыто');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить PNG' }).press('Enter');
  const saved = await (await download).path();
  expect(readFileSync(saved).subarray(1, 4).toString()).toBe('PNG');
});

test.describe('a tall screenshot on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('is seen whole while the selection is moved by keyboard', async ({ page }) => {
    await page.goto('/diagnostika/');
    const tall = await page.screenshot({ fullPage: true });
    await page.goto('/skrinshot/');
    await page.getByLabel('Снимок экрана', { exact: true }).setInputFiles({ name: 'telefon.png', mimeType: 'image/png', buffer: tall });
    await expect(page.locator('[data-shot-status]')).toContainText('открыт');
    for (const side of ['Отступ слева', 'Высота']) {
      await page.getByLabel(side).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[data-shot-canvas]')).toBeInViewport({ ratio: 0.99 });
      await expect(page.getByLabel(side)).toBeInViewport({ ratio: 0.99 });
    }
  });
});

test('a finger that has left the screenshot selects no more', async ({ page }) => {
  await page.goto('/skrinshot/');
  await page.getByLabel('Снимок экрана', { exact: true }).setInputFiles({ name: 'snimok.png', mimeType: 'image/png', buffer: png });
  await expect(page.locator('[data-shot-status]')).toContainText('открыт');
  const canvas = page.locator('[data-shot-canvas]');
  const values = () => page.locator('.shot__side input').evaluateAll((sides) => sides.map((side) => (side as HTMLInputElement).value));
  await canvas.evaluate((target) => {
    const box = target.getBoundingClientRect();
    const touch = (name: string, part: number): void => {
      const at = new Touch({ identifier: 1, target, clientX: box.left + box.width * part, clientY: box.top + box.height * part });
      const touches = name === 'touchend' ? [] : [at];
      target.dispatchEvent(new TouchEvent(name, { touches, changedTouches: [at], bubbles: true, cancelable: true }));
    };
    touch('touchstart', 0);
    touch('touchmove', 0.5);
    touch('touchend', 0.5);
  });
  const selected = await values();
  expect(selected).toEqual(['0', '0', '50', '50']);
  await canvas.hover({ position: { x: 1, y: 1 }, force: true });
  await page.mouse.move(300, 300);
  expect(await values()).toEqual(selected);
});

test('a browser that cannot open pictures says so and blames no file', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'createImageBitmap'));
  await page.goto('/skrinshot/');
  await page.getByLabel('Снимок экрана', { exact: true }).setInputFiles({ name: 'snimok.png', mimeType: 'image/png', buffer: png });
  await expect(page.locator('[data-shot-status]')).toContainText('Этот браузер не умеет');
});
