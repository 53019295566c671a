import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const pdf = (text: string) => ({ name: 'skan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text) });
/** One white pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');

test('the check of a file finds a password and goes on in the walk', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('/diagnostika/fajl/proverka-fajla/#fajl:F0.neznayu');
  await expect(page.locator('[data-step]')).toHaveText(/2/);
  await page.getByRole('link', { name: 'Проверить файл на этом устройстве' }).click();
  await page.getByLabel('Файл', { exact: true }).setInputFiles(pdf('%PDF-1.7 trailer << /Encrypt 1 0 R >> %%EOF'));
  await expect(page.locator('[data-file-result]')).toContainText('защищён паролем');
  await page.getByRole('link', { name: 'Что делать дальше' }).click();
  await expect(page).toHaveURL(/\/fajl\/peresohranite\/#fajl:F0\.neznayu~F1\.povrezhd$/);
  expect(sent).toEqual([]);
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
