import { expect, test } from '@playwright/test';
import { flows, middleArticle, printedSheets, requestWalks } from '../support/places.ts';

/* What comes out of a printer, and what the system's own high-contrast colours leave. */

/** A step with answers before it and one passed by itself. */
const step = requestWalks.after.page + requestWalks.after.fragment;

for (const [address, sheets] of [
  ...printedSheets.map((address) => [address, 1] as const),
  ['/redaktoram/fakty/', 1],
  [middleArticle, 2],
  [step, 1],
] as const) {
  test(`${address} takes no more paper than ${sheets}`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  });
}

/** The smallest letters of a sheet's own text, in points; who made it and when stands below and may be smaller. */
for (const [address, least] of [...printedSheets.map((address) => [address, 10] as const), ['/redaktoram/fakty/', 9]] as const) {
  test(`${address} is printed in letters of at least ${least} points`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.locator('.article--sheet .prose').evaluate((prose) => {
      const texts = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent && texts.currentNode.textContent?.trim() !== '' && parent.getClientRects().length > 0)
          sizes.push((parseFloat(getComputedStyle(parent).fontSize) * 72) / 96);
      }
      return Math.min(...sizes);
    });
    expect(smallest).toBeGreaterThanOrEqual(least - 0.01);
  });
}

for (const address of ['/', middleArticle, step, '/brauzer/']) {
  test(`${address} prints nothing that only a screen can press`, async ({ page }) => {
    await page.goto(address);
    if (address === step) await expect(page.getByText('Пропущено шагов')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.brand')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByText('Меню', { exact: true })).toBeHidden();
    for (const text of [/^Изменить$/, /Пропущено шагов/, /Другие браузеры и системы/])
      expect(await page.getByText(text).filter({ visible: true }).count(), text.source).toBe(0);
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('the chosen filter of the results looks unlike the others', async ({ page }) => {
    await page.goto('/poisk/?q=код');
    const background = (pressed: boolean) =>
      page
        .locator(`.chip[aria-pressed="${pressed}"]`)
        .first()
        .evaluate((chip) => getComputedStyle(chip).backgroundColor);
    expect(await background(true)).not.toBe(await background(false));
  });

  test('the lines of a tree picture have the colour of its words', async ({ page }) => {
    await page.goto(`${flows[0] ?? ''}skhema/`);
    const colour = (selector: string, property: 'fill' | 'stroke') =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node)[name], property);
    const words = await colour('.tree-map text', 'fill');
    expect(await colour('.tree-map__edge', 'stroke')).toBe(words);
    expect(await colour('.tree-map__arrow', 'fill')).toBe(words);
  });
});
