import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { deadlineKinds } from '../support/places.ts';

/* The dates of a request: those that a law sets, and the day that the support named. */

const { asked, appeal } = deadlineKinds;
const steps = (page: Page) => page.locator('.dates__step');

test('where no law sets a term, the page asks for the day that the support named, and makes none up', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByRole('radio', { name: asked.title }).check();
  await page.getByLabel('Когда отправили').fill('2026-11-23');
  await expect(steps(page)).toHaveCount(0);
  await expect(page.locator('[data-result]')).toContainText('Спросите поддержку, к какому дню ждать ответ');
  await page.getByLabel('К какому дню обещали ответ').fill('2026-11-27');
  await expect(steps(page)).toHaveCount(2);
  await expect(steps(page).nth(0)).toContainText('пятница, 27\u00a0ноября 2026');
  await expect(steps(page).nth(1)).toContainText('понедельник, 30\u00a0ноября 2026');
  await expect(page.locator('[data-result]')).toContainText('Закона за ним нет');
  await page.getByLabel('К какому дню обещали ответ').fill('2026-11-20');
  await expect(page.locator('[data-result]')).toContainText('раньше дня отправки');
});

test('an appeal is registered, then answered; «не отвечают» is not «продлили»', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByRole('radio', { name: appeal.title }).check();
  await page.getByLabel('Когда отправили').fill('2026-11-23');
  await expect(steps(page)).toHaveCount(3);
  await expect(steps(page).nth(0)).toContainText('зарегистрировать');
  await expect(page.locator('[data-result]')).toContainText('Это срок из закона');
  await page.getByLabel('Когда зарегистрировали').fill('2026-11-24');
  await expect(steps(page)).toHaveCount(2);
  await expect(steps(page).nth(0)).toContainText('четверг, 24\u00a0декабря 2026');
  await expect(steps(page).nth(1)).toContainText('пятница, 25\u00a0декабря 2026');
  await page.getByRole('radio', { name: 'Да, сообщили' }).check();
  await expect(steps(page).nth(0)).toContainText('суббота, 23\u00a0января 2027');
});

test('the calendar file opens in a real parser', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByRole('radio', { name: appeal.title }).check();
  await page.getByLabel('Когда отправили').fill('2026-11-23');
  await page.getByLabel('Когда зарегистрировали').fill('2026-11-24');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Добавить в календарь' }).click()]);
  expect(file.suggestedFilename()).toBe('sroki.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
  const starts = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
  expect(starts).toEqual(['2026-12-24', '2026-12-25']);
});

test('a year without a calendar is said to be a guess', async ({ page }) => {
  await page.goto('/sroki/');
  await page.getByRole('radio', { name: appeal.title }).check();
  await page.getByLabel('Когда отправили').fill('2031-03-03');
  await expect(page.locator('[data-result]')).toContainText('Предположение');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each rule says whose term it is', async ({ page }) => {
    await page.goto('/sroki/');
    const rule = (title: string) => page.locator(`h3:text-is("${title}") ~ dl`).first();
    await expect(rule(asked.title)).toContainText('её обычай, а не закон');
    await expect(rule(appeal.title)).toContainText(/Закон: .*Зарегистрировать.*Продлить/s);
    await expect(page.getByLabel('Когда отправили')).toBeHidden();
  });
});
