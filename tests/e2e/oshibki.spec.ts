import { expect, test } from '@playwright/test';
import { lure } from '../support/places.ts';

/* The list of literal messages: from the words on a screen to the message, and by address. */

const messages = '.message:visible';

test('typed words leave the messages that hold them, in any spelling', async ({ page }) => {
  await page.goto('/oshibki/');
  const all = await page.locator(messages).count();
  const field = page.getByLabel('Слова с вашего экрана');
  for (const typed of ['требуется авторизация', 'ТРЕБУЕТСЯ  «авториз', 'Учётной записи']) {
    await field.fill(typed);
    const left = await page.locator(messages).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 4);
    await expect(page.getByText(`Сообщений: ${left}.`)).toBeVisible();
  }
  await field.fill('требуется авторизация');
  await expect(page.getByRole('heading', { name: '«Войдите, чтобы продолжить»' })).toBeVisible();
  await field.fill('');
  await expect(page.locator(messages)).toHaveCount(all);
  await expect(page.getByRole('heading', { name: 'О чём сообщение' })).toBeVisible();
});

test('words that stand nowhere say so', async ({ page }) => {
  await page.goto('/oshibki/');
  await page.getByLabel('Слова с вашего экрана').fill('ёжик');
  await expect(page.getByText('Таких слов здесь нет')).toBeVisible();
  await expect(page.locator(messages)).toHaveCount(0);
});

test('an address shows its message even while others are left out', async ({ page }) => {
  await page.goto('/oshibki/');
  await page.getByLabel('Слова с вашего экрана').fill('черновик');
  await expect(page.locator('#vojdite-chtoby-prodolzhit')).toBeHidden();
  await page.evaluate(() => {
    window.location.hash = '#vojdite-chtoby-prodolzhit';
  });
  await expect(page.locator('#vojdite-chtoby-prodolzhit')).toBeInViewport();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('words that swindlers write too ask first where they were seen, and each answer leads on', async ({ page }) => {
      await page.goto(`/oshibki/#${lure.id}`);
      const message = page.locator(`#${lure.id}`);
      const question = message.locator('.callout--danger');
      await expect(question.getByRole('heading', { name: lure.question.text })).toBeVisible();
      await expect(question.getByRole('link')).toHaveCount(lure.question.options.length);
      // The question stands above what the message means.
      expect(await message.locator('.callout--danger, :scope > p:not(.hint)').first().getAttribute('class')).toContain('callout--danger');
      const last = lure.question.options.at(-1);
      await question.getByRole('link', { name: last?.label ?? '' }).click();
      await expect(page).toHaveURL(new RegExp(`${last?.address ?? ''}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('an address leads to its message', async ({ page }) => {
      await page.goto('/oshibki/#vojdite-chtoby-prodolzhit');
      await expect(page.locator('#vojdite-chtoby-prodolzhit')).toBeInViewport();
    });

    test('the alphabet opens by letter and leads to a message; the end of a topic leads back', async ({ page }) => {
      await page.goto('/oshibki/');
      await page.locator('.letter summary', { hasText: 'Т' }).first().click();
      await page.getByRole('link', { name: 'Требуется авторизация', exact: true }).click();
      await expect(page.locator('#vojdite-chtoby-prodolzhit')).toBeInViewport();
      await page.getByRole('link', { name: 'К списку тем' }).first().click();
      await expect(page.getByRole('heading', { name: 'О чём сообщение' })).toBeInViewport();
    });
  });
}

test('no two links of the list have one name and lead to different places', async ({ page }) => {
  await page.goto('/oshibki/');
  const links = await page
    .locator('.message a')
    .evaluateAll((all) => all.map((link) => [link.textContent.trim(), link.getAttribute('href')]));
  const places = new Map<string, Set<string>>();
  for (const [name = '', place = ''] of links as [string, string][]) places.set(name, (places.get(name) ?? new Set()).add(place));
  expect([...places].filter(([, own]) => own.size > 1).map(([name]) => name)).toEqual([]);
});
