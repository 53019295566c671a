import { expect, test, type Page } from '@playwright/test';
import { flows, someArticle } from '../support/places.ts';

/* The frame at the top of every page: in what order the keyboard goes through it, and how much of a small screen it takes. */

interface Stop {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Something else lies over its middle. */
  readonly covered: boolean;
  readonly inHeader: boolean;
}

/** Presses Tab and tells where the focus is now. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    // The middle of a link that goes on in the next line may lie between its lines.
    const line = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const above = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    const name = focused.textContent.trim() || focused.tagName;
    return { name, left, right, top, bottom, covered: !focused.contains(above), inHeader: focused.closest('header') !== null };
  });
}

/** Reading order: further on in the same line, or in a lower one. */
const follows = (before: Stop, after: Stop) => after.left >= before.right - 1 || after.top >= before.bottom - 1;

const article = someArticle;

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1100, 800],
  [1280, 800],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const open of width < 1056 ? [false, true] : [false]) {
      test(`the keyboard goes through the header ${open ? 'and its open menu ' : ''}as it is read`, async ({ page }) => {
        await page.goto(article);
        if (open) await page.getByText('Меню', { exact: true }).click();
        await page.locator('.skip').focus();
        const stops: Stop[] = [];
        for (let stop = await tab(page); stop.inHeader; stop = await tab(page)) stops.push(stop);
        const names = stops.map(({ name }) => name);
        expect(names).toContain('Меня взломали');
        expect(names.includes('Вопросы')).toBe(open || width >= 1056);
        expect(stops.filter((stop, index) => index > 0 && !follows(stops[index - 1] ?? stop, stop))).toEqual([]);
      });
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the menu ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test('opens and closes with a press, and leads on', async ({ page }) => {
      await page.goto(article);
      const link = page.locator('header').getByRole('link', { name: 'Вопросы' });
      await expect(link).toBeHidden();
      await page.getByText('Меню', { exact: true }).click();
      await expect(link).toBeVisible();
      await page.getByText('Меню', { exact: true }).click();
      await expect(link).toBeHidden();
      await page.getByText('Меню', { exact: true }).click();
      await link.click();
      await expect(page).toHaveURL(/\/voprosy\/$/);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('an open menu lies over nothing that has the focus', async ({ page }) => {
    await page.goto(article);
    await page.getByText('Меню', { exact: true }).click();
    const stops: Stop[] = [];
    for (let step = 0; step < 14; step += 1) stops.push(await tab(page));
    expect(stops.some(({ inHeader }) => !inHeader)).toBe(true);
    expect(stops.filter(({ covered }) => covered)).toEqual([]);
  });

  test('a step of the diagnosis leads to the search through the menu', async ({ page }) => {
    await page.goto(flows[0] ?? '');
    await expect(page.locator('header').getByRole('searchbox')).toBeHidden();
    await page.getByText('Меню', { exact: true }).click();
    await page.locator('header').getByRole('link', { name: 'Поиск' }).click();
    await expect(page).toHaveURL(/\/poisk\/$/);
  });
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const address of ['/diagnostika/', ...flows.slice(0, 2)]) {
    test(`${address} asks in the upper half and needs no scrolling to the first answer`, async ({ page }) => {
      await page.goto(address);
      expect((await page.locator('h1').boundingBox())?.y).toBeLessThan(320);
      await expect(page.locator('a[data-option]').first()).toBeInViewport({ ratio: 1 });
    });
  }
});
