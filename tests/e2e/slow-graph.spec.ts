import { expect, test } from '@playwright/test';

test('an answer pressed before the graph has come is not lost', async ({ page }) => {
  let loading = true;
  await page.route('**/data/trees/**', (route) => (loading ? route.abort() : route.continue()));
  await page.goto('/diagnostika/vhod/');
  loading = false;
  await page.locator('a[data-option]').first().click();
  await expect(page.locator('[data-answers] li')).toHaveCount(1);
});
