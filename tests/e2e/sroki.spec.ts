import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

test('the dates of a request sent on a Friday evening', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByLabel('Когда отправили').fill('2026-11-20');
  await page.getByLabel('Во сколько').fill('19:00');
  await page.getByRole('radio', { name: /^Проверка данных/ }).check();
  const steps = page.locator('.dates__step');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText('вторник, 1\u00a0декабря 2026');
  await expect(steps.nth(1)).toContainText('среда, 2\u00a0декабря 2026');
  await expect(steps.nth(2)).toContainText('четверг, 3\u00a0декабря 2026');
  await expect(page.locator('[data-result]')).toContainText('Отправлено после 18:00 мск');
  await expect(page.locator('[data-result]')).toContainText('не обещание службы поддержки');
});

test('the calendar file opens in a real parser', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByLabel('Когда отправили').fill('2026-11-23');
  await page.getByLabel('Во сколько').fill('10:00');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Добавить в календарь' }).click()]);
  expect(file.suggestedFilename()).toBe('sroki.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
  const starts = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
  expect(starts).toEqual(['2026-11-24T15:00:00.000Z', '2026-11-25T15:00:00.000Z', '2026-11-26T15:00:00.000Z']);
});

test('a year without a calendar is said to be a guess', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByLabel('Когда отправили').fill('2031-03-03');
  await expect(page.locator('[data-result]')).toContainText('Предположение');
});

test.describe('in Vladivostok', () => {
  test.use({ timezoneId: 'Asia/Vladivostok' });

  test('the own clock is turned into Moscow time', async ({ page }) => {
    await page.goto('/sroki/');
    await page.getByLabel('Когда отправили').fill('2026-11-24');
    await page.getByLabel('Во сколько').fill('03:00');
    await expect(page.locator('[data-result]')).toContainText('Отправлено 23\u00a0ноября 2026\u00a0года в 20:00 мск');
    await page.getByLabel('По каким часам').selectOption('moscow');
    await expect(page.locator('[data-result]')).toContainText('Отправлено 24\u00a0ноября 2026\u00a0года в 03:00 мск');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand in a table', async ({ page }) => {
    await page.goto('/sroki/');
    await expect(page.getByRole('row', { name: /Сложный случай/ })).toContainText('На 11-й рабочий день');
    await expect(page.getByRole('row', { name: /по закону/ })).toContainText('Не повторять');
    await expect(page.getByLabel('Когда отправили')).toBeHidden();
    await expect(page.getByText('не обещание службы поддержки')).toBeVisible();
  });
});
