import { expect, test, type Page } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { articleCount, explained, lure, named, someArticle } from '../support/places.ts';
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
    await field(page).pressSequentially(named.typed);
    await expect(page.getByRole('option').first()).toContainText(named.title);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(someArticle);
  });

  test('asks where words were seen that swindlers write too, before anything is explained', async ({ page }) => {
    await page.goto('/');
    await field(page).fill(lure.text);
    const note = page.locator('.search__note .callout--danger');
    await expect(note).toBeVisible();
    // A keyboard reaches the question, and the list stays open for it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link', { name: lure.question.text })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: lure.question.text })).toBeVisible();
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

  test('leaves the slash key alone where it has been switched off', async ({ page }) => {
    await page.goto('/poisk/');
    await page.getByRole('checkbox', { name: 'Открывать поиск клавишей' }).uncheck();
    await page.goto('/');
    await page.waitForFunction(() => document.documentElement.classList.contains('js'));
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
  });

  test('shows every chosen answer, and moves up where there is no room for the list', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('option', { name: 'Все ответы' })).toBeVisible();
    for (let at = 0; at < 6; at++) {
      await field(page).press('ArrowDown');
      await expect(page.locator('[role=option][aria-selected=true]')).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('says how many of all answers are shown, and leads to all of them', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^5 из \d+\u00a0ответов$/);
    await page.getByRole('option', { name: 'Все ответы' }).click();
    await expect(page).toHaveURL(/\/poisk\/\?q=/);
    await expect(page.locator('[data-search-results] a.hits__title').first()).toBeVisible();
  });

  test('keeps the list open while a link in it is pressed', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('щупальце');
    const link = page.getByRole('main').getByRole('link', { name: 'Подготовить обращение' });
    await link.hover();
    await page.mouse.down();
    // Safari takes the focus away from the field when a link is pressed, unless that is prevented.
    await expect(field(page)).toBeFocused();
    await page.mouse.up();
    await expect(page).toHaveURL(/\/obrashchenie\//);
  });

  test('opens nothing for somebody who has gone on when the search fails', async ({ page }) => {
    let fail = (): void => undefined;
    const failing = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/data/search/*/index.json', async (route) => {
      await failing;
      await route.abort();
    });
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await page.waitForTimeout(200);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    fail();
    await page.waitForTimeout(500);
    await expect(page.locator('.search__popup')).toBeHidden();
  });

  test('says that the search has not loaded, and where else to look', async ({ page }) => {
    await page.route(/\/_astro\/search-[^/]*\.js/, (route) => route.abort());
    await page.goto('/');
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('main').getByText('Поиск не загрузился')).toBeVisible();
  });
});

test.describe('the second part of the index', () => {
  const rest = '**/data/search/*/rest.json';

  test('is not waited for: a first answer stands before it has come', async ({ page }) => {
    const release = await hold(page, rest);
    await page.goto('/');
    await field(page).pressSequentially(named.typed);
    const first = page.getByRole('option').first();
    await expect(first).toContainText(named.title);
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
    await field(page).pressSequentially(named.typed);
    await expect(page.getByRole('option').first()).toContainText(named.title);
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
    let comes = false;
    await page.route(rest, (route) => (comes ? route.continue() : route.abort()));
    await page.goto('/');
    await field(page).pressSequentially(named.typed);
    await expect(page.getByRole('paragraph').filter({ hasText: 'Часть поиска ещё загружается.' })).toBeVisible();
    comes = true;
    await expect(page.getByRole('option').first().locator('.hits__text')).not.toHaveText('');
  });
});

test('its code and its index are fetched once in a visit', async ({ page }) => {
  const fetched = async (): Promise<number> => {
    await page.locator('[data-search-input]:visible').first().pressSequentially('пароль');
    await expect(page.getByRole('option').first()).toBeVisible();
    return page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /\/_astro\/search-|\/data\/search\//.test(name))
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
    );
  };
  const whole = page.waitForResponse('**/rest.json');
  await page.goto('/');
  expect(await fetched()).toBeGreaterThan(0);
  await (await whole).finished();
  await page.goto(someArticle);
  expect(await fetched()).toBe(0);
});

test.describe('the page of results', () => {
  test.describe('finds the answer', () => {
    for (const [name, query, title] of [
      ['by its title', named.title, named.title],
      ['by the text of an error', explained.text, explained.title],
    ] as const) {
      test(name, async ({ page }) => {
        await page.goto(`/poisk/?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-search-results] li a').first()).toContainText(title);
      });
    }
  });

  test('keeps the focus on the section that was chosen, and leads on to what «Показать ещё» brings', async ({ page }) => {
    await page.goto(`/poisk/?q=${encodeURIComponent('код')}`);
    await page.getByText('Выбрать раздел').click();
    const section = page.getByRole('button', { name: /^Вход/ });
    await section.focus();
    await section.press('Enter');
    await expect(section).toHaveAttribute('aria-pressed', 'true');
    await expect(section).toBeFocused();
    await page.getByRole('button', { name: /^Все разделы/ }).press('Enter');
    const answers = page.locator('[data-search-results] a.hits__title');
    await page.getByRole('button', { name: 'Показать ещё' }).press('Enter');
    await expect(answers.nth(10)).toBeFocused();
  });

  test('shows its list and keeps the query when its code does not come', async ({ page }) => {
    await page.route(/\/_astro\/search-[^/]*\.js/, (route) => route.abort());
    await page.goto(`/poisk/?q=${encodeURIComponent('не приходит код')}`);
    await expect(page.getByText('Поиск не загрузился')).toBeVisible();
    await expect(field(page)).toHaveValue('не приходит код');
  });

  test('answers though the browser takes no more addresses', async ({ page }) => {
    await page.addInitScript(() => {
      window.history.replaceState = () => {
        throw new Error('SecurityError');
      };
    });
    await page.goto('/poisk/');
    await field(page).pressSequentially(named.typed);
    await expect(page.locator('[data-search-results] a.hits__title').first()).toContainText(named.title);
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
      expect(await page.locator('main a[href^="/voprosy/"]:visible').count()).toBeGreaterThanOrEqual(articleCount);
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
