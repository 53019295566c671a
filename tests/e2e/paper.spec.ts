import { expect, test } from '@playwright/test';

/* What comes out of a printer, and what the system's own high-contrast colours leave. */

for (const address of ['/bezopasnost/', '/voprosy/vzlomali-akkaunt/', '/voprosy/proverka-zayavleniya-pered-otpravkoj/']) {
  test(`${address} is one sheet of paper`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('the lines of a tree picture have the colour of its words', async ({ page }) => {
    await page.goto('/diagnostika/kod/skhema/');
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
