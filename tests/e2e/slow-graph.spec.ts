import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { shortWalk } from '../support/places.ts';

test('an answer pressed before the graph has come is not lost', async ({ page }) => {
  let loading = true;
  await page.route('**/data/trees/**', (route) => (loading ? route.abort() : route.continue()));
  await page.goto(shortWalk.begun.page);
  loading = false;
  await page.locator('a[data-option]').first().click();
  await expect(page.locator('[data-answers] li')).toHaveCount(1);
});

test('an answer that leads nowhere, as in a half-written tree, leaves the page alive with its plain links', async ({ page }) => {
  const { flow, advised, failed } = shortWalk;
  const file = readdirSync('dist/data/trees').find((name) => name.startsWith(`${flow}.`)) ?? '';
  const next = failed.page.split('/').at(-2) ?? '';
  const body = readFileSync(`dist/data/trees/${file}`, 'utf8').replaceAll(`"to":"${flow}/${next}"`, `"to":"${flow}/net-takogo"`);
  await page.route(`**/data/trees/${flow}.*.json`, (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(advised.page + advised.fragment);
  await page.locator('a[data-option="n"]').click({ timeout: 10_000 });
  await expect.poll(() => new URL(page.url()).pathname).toBe(failed.page);
});
