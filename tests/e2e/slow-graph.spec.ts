import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('an answer pressed before the graph has come is not lost', async ({ page }) => {
  let loading = true;
  await page.route('**/data/trees/**', (route) => (loading ? route.abort() : route.continue()));
  await page.goto('/diagnostika/vhod/');
  loading = false;
  await page.locator('a[data-option]').first().click();
  await expect(page.locator('[data-answers] li')).toHaveCount(1);
});

test('an answer that leads nowhere, as in a half-written tree, leaves the page alive with its plain links', async ({ page }) => {
  const file = readdirSync('dist/data/trees').find((name) => name.startsWith('vhod.')) ?? '';
  const body = readFileSync(`dist/data/trees/${file}`, 'utf8').replaceAll('"to":"vhod/raskladka"', '"to":"vhod/net-takogo"');
  await page.route('**/data/trees/vhod.*.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto('/diagnostika/vhod/#vhod:L0.parol~L2.n');
  await page.locator('a[data-option="parol"]').click({ timeout: 10_000 });
  await expect(page).toHaveURL(/\/vhod\/raskladka\//);
});
