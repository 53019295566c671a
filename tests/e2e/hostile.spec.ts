import { expect, test } from '@playwright/test';
import { shortWalk } from '../support/places.ts';

// What a visitor, a broken link or an attacker may put into an address or a field: a plain page, a quiet console,
// nothing executed.
const markup = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const long = 'а'.repeat(10_000);
const encoded = encodeURIComponent(markup);

const { advised, begun, key } = shortWalk;
/** The first answer of a walk, as its address holds it. */
const answered = advised.fragment.slice(advised.fragment.indexOf(':') + 1);

const addresses: readonly (readonly [name: string, address: string])[] = [
  ['markup in the search query', `/poisk/?q=${encoded}`],
  ['a query of 10,000 characters', `/poisk/?q=${'a'.repeat(10_000)}`],
  ['a broken percent sign in the query', '/poisk/?q=%E0%A4%A'],
  ['control characters and right-to-left marks in the query', `/poisk/?q=${encodeURIComponent('\u0000\u202E\uFEFFпароль\u0007')}`],
  ['markup in the fragment of a screen', `${advised.page}#${encoded}`],
  ['a forged answer in the fragment', `${advised.page}${begun.fragment}${answered}~ZZ.zzz`],
  ['a fragment that leads to another screen', begun.page + advised.fragment],
  ['a flow that does not exist', `${advised.page}#netu:${answered}`],
  ['a fragment of 10,000 characters', `${begun.page}${begun.fragment}${`${answered}~`.repeat(1_200)}`],
  ['a broken percent sign in the fragment', `${begun.page}#%E0%A4%A`],
  ['names of built-in properties in the fragment', `${begun.page}#__proto__:constructor.toString~${answered.replace(key, '__proto__')}`],
  ['a forged fragment on the request', `/obrashchenie/#${encoded}`],
  ['a forged fragment on the operator page', `/operatoru/#${encoded}`],
  ['a forged result of the check on the request', `/obrashchenie/#proverka=reach.${encoded}`],
];

for (const [name, address] of addresses) {
  test(name, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

for (const [name, text] of [
  ['markup', markup],
  ['10,000 characters', long],
] as const) {
  test(`${name} typed into the search field`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/');
    const field = page.getByRole('main').locator('[data-search-input]');
    await field.focus();
    await field.fill(text);
    await field.press('Enter');
    await expect(page).toHaveURL(/\/poisk\//);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test.describe('a browser that calls itself markup', () => {
  test.use({ userAgent: `Mozilla/5.0 ${markup} Chrome/${markup} YaBrowser/26.11 ${markup}` });

  for (const address of ['/', '/brauzer/', '/obrashchenie/', '/diagnostika/']) {
    test(`on ${address}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(errors).toEqual([]);
    });
  }
});

test('an error text of markup and halves of characters stands in the request as typed', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/obrashchenie/');
  await page.getByLabel('Текст ошибки').fill(markup);
  await expect(page.locator('[data-output]')).toContainText('<img src=x onerror=');
  await page.getByLabel('Текст ошибки').evaluate((field: HTMLTextAreaElement) => {
    field.value = '\udc81\udd53 сбой';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.locator('[data-output]')).toContainText('сбой');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(errors).toEqual([]);
});
