import { expect, test } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { flows, guidedAdvice, someArticle } from '../support/places.ts';

/* A phone whose owner doubled the size of text in the browser's settings. */
test.use({
  viewport: { width: 390, height: 844 },
  launchOptions: { executablePath: findBrowser(), args: ['--blink-settings=defaultFontSize=32'] },
});

for (const address of ['/', someArticle, flows[0] ?? '', guidedAdvice, '/obrashchenie/', '/brauzer/']) {
  test(`${address} divides no word of a heading, a button or an answer, and fits`, async ({ page }) => {
    await page.goto(address);
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of Array.from(document.querySelectorAll('h1, .button, .options span'))) {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          for (const word of (node.textContent ?? '').matchAll(/[а-яёa-z]+/gi)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(word[0]);
          }
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
