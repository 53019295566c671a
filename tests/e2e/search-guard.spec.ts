import { expect, test, type Page } from '@playwright/test';
import { hold } from './support/hold.ts';

/* Personal data in a search field: hidden before an address is made of it, at no cost for anybody else. */

const field = (page: Page) => page.getByRole('main').locator('[data-search-input]');
/** With its «?» when it is asked for again. */
const CODE = /\/_astro\/search-[^/]*\.js\?*$/;
const GUARD = /\/_astro\/guard-[^/]*\.js\?*$/;

/** Types by keys, as a person does. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await field(page).pressSequentially(text);
}

test('an ordinary query fetches the search code and the index, and nothing of the guard', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/');
  await type(page, 'не приходит код');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(fetched.filter((address) => GUARD.test(address))).toEqual([]);
  expect(fetched.some((address) => CODE.test(address))).toBe(true);
});

test('a phone number is hidden in the field, with the reason', async ({ page }) => {
  await page.goto('/');
  await type(page, 'код не приходит на 89161234567');
  await field(page).press('Tab');
  await expect(field(page)).toHaveValue('код не приходит на [телефон скрыт]');
  await expect(page.locator('[data-guard-note]')).toContainText('Скрыли номер телефона');
});

test('sent at once, while the guard is still on its way: it is waited for', async ({ page }) => {
  const release = await hold(page, GUARD);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await Promise.all([page.waitForResponse(/\/_astro\/search-/), field(page).focus()]);
  await expect(page.getByRole('main').getByRole('combobox')).toBeVisible();
  await field(page).fill('снилс 112-233-445 95');
  await field(page).press('Enter');
  release();
  await expect(page).toHaveURL(/\/poisk\/\?q=/);
  expect(asked.filter((address) => /112-?233|445/.test(decodeURIComponent(address)))).toEqual([]);
  await expect(field(page)).toHaveValue('снилс [СНИЛС скрыт]');
});

test('sent at once, while the search code is still on its way: it is waited for', async ({ page }) => {
  const release = await hold(page, CODE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await field(page).fill('снилс 112-233-445 95');
  await field(page).press('Enter');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/$/);
  release();
  await expect(page).toHaveURL(/\/poisk\/\?q=/);
  expect(asked.filter((address) => /112-?233|445/.test(decodeURIComponent(address)))).toEqual([]);
  await expect(field(page)).toHaveValue('снилс [СНИЛС скрыт]');
});

test('the search code cannot be fetched: the form is sent all the same', async ({ page }) => {
  await page.route(CODE, (route) => route.abort());
  await page.goto('/');
  await field(page).fill('не приходит код');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/poisk\/\?q=/);
});

test('the search code that failed is asked for again, and a query waits for it', async ({ page }) => {
  await page.route(CODE, (route) => route.abort(), { times: 2 });
  await page.goto('/');
  const failed = page.waitForEvent('requestfailed', (request) => /\.js\?$/.test(request.url()));
  await field(page).focus();
  await failed;
  const release = await hold(page, CODE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page).fill('снилс 112-233-445 95');
  await field(page).press('Enter');
  release();
  await expect(page).toHaveURL(/\/poisk\/\?q=/);
  expect(asked.filter((address) => /112-?233|445/.test(decodeURIComponent(address)))).toEqual([]);
  expect(asked.some((address) => CODE.test(address))).toBe(true);
});

test('the search code does not come at all: after a while the form is sent all the same', async ({ page }) => {
  await hold(page, CODE);
  await page.goto('/');
  await field(page).fill('не приходит код');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/poisk\/\?q=/, { timeout: 8_000 });
});

test('an address that holds a number is cleaned', async ({ page }) => {
  await page.goto(`/poisk/?q=${encodeURIComponent('паспорт 4510 123456')}`);
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('[паспорт скрыт]').replace(/%20/g, '(?:%20|\\+)')));
  await expect(field(page)).toHaveValue('паспорт [паспорт скрыт]');
});

test('a guard that cannot be fetched: the search answers, and no number gets into the address', async ({ page }) => {
  await page.route(GUARD, (route) => route.abort());
  await page.goto('/poisk/');
  await type(page, 'не приходит код 89161234567');
  await expect(page.locator('[data-search-results] a.hits__title').first()).toBeVisible();
  expect(page.url()).not.toContain('8916');
});

test('a guard that never comes: after a while the query is sent as its plain words', async ({ page }) => {
  await hold(page, GUARD);
  await page.goto('/');
  await Promise.all([page.waitForResponse(CODE), field(page).focus()]);
  await field(page).fill('ошибка 404123');
  await field(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent('ошибка')}$`), { timeout: 8_000 });
});

test('an error code typed before the search code came stands in the address too', async ({ page }) => {
  const release = await hold(page, CODE);
  await page.goto('/poisk/');
  await type(page, 'ошибка ESIA-005011');
  release();
  await expect(page).toHaveURL(/ESIA-005011/);
});

test('an error code is searched for and stands in the address once the guard has let it pass', async ({ page }) => {
  await page.goto('/poisk/');
  await type(page, 'ошибка ESIA-005011');
  await expect(page).toHaveURL(/ESIA-005011/);
});

for (const [address, text, left] of [
  ['/', 'снилс 112-233-445 95 не принят', 'снилс не принят'],
  ['/', 'не подходит мой пароль Passw0rd', 'не подходит мой пароль'],
  ['/o-sayte/', 'код на ivan@mail.ru', 'код на'],
] as const) {
  for (const when of ['at once', 'after the guard has failed'] as const) {
    test(`a guard that cannot be fetched: «${text}» sent from ${address} ${when} goes as its plain words`, async ({ page }) => {
      await page.route(GUARD, (route) => route.abort());
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      const own = page.locator('[data-search-input]').first();
      await Promise.all([page.waitForResponse(/\/_astro\/search-/), own.focus()]);
      await expect(own).toHaveRole('combobox');
      const failed = page.waitForEvent('requestfailed', (request) => GUARD.test(request.url()));
      await own.fill(text);
      if (when !== 'at once') await failed;
      await own.press('Enter');
      await expect(page).toHaveURL(/\/poisk\/\?q=/);
      expect(asked.filter((url) => url.includes('/poisk/')).map((url) => new URL(url).searchParams.get('q'))).toEqual([left]);
      await expect(page.locator('[data-search-results] a.hits__title').first()).toBeVisible();
    });
  }
}
