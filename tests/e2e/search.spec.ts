import { expect, test, type Page } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { hold } from './support/hold.ts';

const field = (page: Page) => page.getByRole('main').locator('[data-search-input]');

test.describe('the large field on the home page', () => {
  test('shows answers while the words are typed', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('не приход');
    await expect(page.getByRole('option').first()).toContainText('Не приходит код');
  });

  test('opens the answer chosen with the arrow keys', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('забыл пароль');
    await expect(page.getByRole('option').first()).toContainText('Забыл пароль');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/voprosy\/zabyl-parol\//);
  });

  test('forgets the choice when the query goes on', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('не приходит');
    await expect(page.getByRole('option').first()).toContainText('Не приходит код');
    await page.keyboard.press('ArrowDown');
    await field(page).pressSequentially(' код');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/poisk\/\?q=/);
  });

  test('closes the list on Escape and keeps what was typed', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option').first()).toBeHidden();
    await expect(field(page)).toHaveValue('пароль');
  });

  test('is reached with the slash key', async ({ page }) => {
    await page.goto('/');
    await page.waitForFunction(() => document.documentElement.classList.contains('js'));
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });
});

test.describe('the second part of the index', () => {
  const rest = '**/data/search/*/rest.json';

  test('is not waited for: a first answer stands before it has come', async ({ page }) => {
    const release = await hold(page, rest);
    await page.goto('/');
    await field(page).pressSequentially('забыл пароль');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('Забыл пароль');
    await expect(first.locator('.hits__text')).toHaveText('');
    release();
    await expect(first.locator('.hits__text')).not.toHaveText('');
  });

  test('does not open a list again that Escape has closed', async ({ page }) => {
    await page.route(rest, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.goto('/');
    await field(page).pressSequentially('забыл пароль');
    await expect(page.getByRole('option').first()).toContainText('Забыл пароль');
    const came = page.waitForResponse(rest);
    await page.keyboard.press('Escape');
    await came;
    await page.waitForTimeout(300);
    await expect(page.getByRole('option').first()).toBeHidden();
  });

  test('shows no answers to an earlier query, and calls nothing missing, before it has come', async ({ page }) => {
    const release = await hold(page, rest);
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('option').first()).toContainText('Пароль');
    await field(page).fill('щупальце');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(page.getByText('Ничего не нашлось')).toHaveCount(0);
    release();
    await expect(page.getByText('Ничего не нашлось').first()).toBeVisible();
  });

  test('is not waited for where a word is misspelt either', async ({ page }) => {
    await hold(page, rest);
    await page.goto('/');
    await field(page).pressSequentially('пороль');
    await expect(page.getByRole('option').first()).toContainText(/парол/i);
    await expect(page.getByText('Показаны результаты для «пароль»')).toBeVisible();
  });

  test('is asked for again when it does not come, and the list says so meanwhile', async ({ page }) => {
    let refused = 0;
    await page.route(rest, async (route) => {
      refused += 1;
      await (refused < 3 ? route.abort() : route.continue());
    });
    await page.goto('/');
    await field(page).pressSequentially('забыл пароль');
    await expect(page.getByText('Часть поиска ещё загружается.')).toBeVisible();
    await expect(page.getByRole('option').first().locator('.hits__text')).not.toHaveText('');
  });
});

test.describe('the page of results', () => {
  test.describe('finds the answer', () => {
    for (const [name, query, title] of [
      ['with a mistake', 'пороль не принемают', 'Пароль правильный, но его не принимают'],
      ['in the wrong keyboard layout', 'yt ghb[jlbn rjl', 'Не приходит код для входа'],
      ['in latin letters', 'zabyl parol', 'Забыл пароль: как восстановить доступ?'],
      ['by the text of an error', 'ERR_CERT_DATE_INVALID', 'Неправильные дата и время: почему сайт не пускает?'],
    ] as const) {
      test(name, async ({ page }) => {
        await page.goto(`/poisk/?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-search-results] li a').first()).toHaveText(title);
      });
    }
  });

  test('never ends in a dead end', async ({ page }) => {
    await page.goto(`/poisk/?q=${encodeURIComponent('ъъъъъъ')}`);
    await expect(page.locator('[data-search-results]').getByRole('link', { name: /диагностик/i })).toBeVisible();
  });

  test('shows what there is and tries again when the index does not come', async ({ page }) => {
    let refused = 0;
    await page.route('**/data/search/*/index.json', async (route) => {
      refused += 1;
      await (refused === 1 ? route.abort() : route.continue());
    });
    await page.goto('/poisk/?q=' + encodeURIComponent('пароль'));
    await expect(page.locator('[data-search-results] li a').first()).toContainText('арол');
    expect(refused).toBeGreaterThan(1);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('lists every question', async ({ page }) => {
      await page.goto('/poisk/?q=x');
      expect(await page.locator('main a[href^="/voprosy/"]:visible').count()).toBeGreaterThan(58);
    });
  });
});

test('a search asks nobody but this site, and puts no query into its log', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('/');
  await field(page).pressSequentially('симка потерялась');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked.filter((address) => !address.startsWith(`http://localhost:${port}/`) || address.includes('симка'))).toEqual([]);
});
