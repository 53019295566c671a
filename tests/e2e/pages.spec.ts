import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ALL } from '../support/all.ts';
import {
  enginePages,
  flows,
  guideArticle,
  guidedAdvice,
  hintsAt,
  ownPages,
  screenWith,
  someArticle,
  someQuery,
  tableArticle,
  walkTo,
} from '../support/places.ts';

/** One of each kind of page. */
const kinds: readonly (readonly [name: string, address: string])[] = [
  ['home', '/'],
  ['article with a guide', guideArticle],
  ['article with a table', tableArticle],
  ['search', `/poisk/?q=${encodeURIComponent(someQuery)}`],
  ['flow', flows[0] ?? ''],
  // No probe answers for this step: a screen that is passed by itself would be gone before it is looked at.
  ['advice', guidedAdvice],
  ['outcome', walkTo('outcome that ends in a request', (node) => node.kind === 'outcome' && node.outcome === 'request')],
  ['error text', screenWith('screen where the text of an error is typed', hintsAt('messages'))],
  ['tree picture', `${flows[0] ?? ''}skhema/`],
  ['file check', screenWith('screen where a file is checked', hintsAt('file'))],
  ...[...enginePages, ...ownPages].map((address) => [`page ${address}`, address] as const),
  ['helped', `/pomoglo/?statya=${someArticle.split('/')[2] ?? ''}`],
  ['did not help', '/ne-pomoglo/'],
  ['not found', '/net-takoj-stranicy/'],
];

/** Kinds whose layout changes most with the width. */
const WIDE: readonly string[] = ['home', 'article with a table', 'search', 'advice', 'outcome', 'page /obrashchenie/'];

/** Legacy mode looks at one frame and opens no second page for it; no page here has a frame. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Errors of the console and of scripts; a page that is missing on purpose answers 404, which is no error of ours. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const [name, address] of kinds) {
  test.describe(name, () => {
    // One page serves all looks: a theme changes colours alone, and a width everything but them.
    test('has nothing that axe finds, a quiet console, and no sideways scrolling at 320 px or with text at 200 %', async ({ page }) => {
      const errors = watch(page);
      await page.goto(address);
      const hacked = page.getByRole('banner').getByRole('link', { name: 'Меня взломали' });
      await expect.soft(hacked, 'the safety sheet is two taps from anywhere').toBeVisible();
      if (WIDE.includes(name) || ALL) expect.soft((await axe(page).analyze()).violations, 'at 1280 px').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft((await axe(page).analyze()).violations, 'at 320 px').toEqual([]);
      expect.soft(await wide(page), 'sideways scrolling at 320 px').toBe(false);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast', 'link-in-text-block']);
      expect.soft((await dark.analyze()).violations, 'in the dark theme').toEqual([]);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.insertRule('html { font-size: 225% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      expect.soft(await wide(page), 'sideways scrolling with text at 200 %').toBe(false);
      expect(errors).toEqual([]);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('each kind of page says what it is and leads on', async ({ page }) => {
    for (const [name, address] of kinds) {
      await page.goto(address);
      await expect.soft(page.locator('h1'), name).toBeVisible();
      expect.soft(await page.locator('main a:visible').count(), name).toBeGreaterThan(0);
    }
  });
});

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'К содержанию' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('a missing page answers 404', async ({ request }) => {
  expect((await request.get('/net-takoj-stranicy/')).status()).toBe(404);
});

test.describe('a guide', () => {
  const address = guideArticle;

  test.describe('in Firefox', () => {
    test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Gecko/20100101 Firefox/160.0' });
    test('shows the steps for Firefox first', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('.guide__variant[open] summary')).toHaveText(['Firefox на компьютере']);
    });

    test('keeps the other browsers one tap away', async ({ page }) => {
      await page.goto(address);
      await page.getByText('Другие браузеры и системы').click();
      await page.getByText('Safari на Mac').click();
      await expect(page.locator('.guide__variant', { hasText: 'Safari на Mac' }).getByRole('listitem').first()).toBeVisible();
    });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('lists every browser by its name, and each opens its own steps', async ({ page }) => {
      await page.goto(address);
      const names = page.locator('.guide__variant > summary:visible');
      expect(await names.count()).toBeGreaterThan(6);
      await names.last().click();
      await expect(page.locator('.guide__variant[open]').getByRole('listitem').first()).toBeVisible();
    });
  });
});
