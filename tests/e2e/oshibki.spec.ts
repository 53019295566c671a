import { expect, test, type Page } from '@playwright/test';
import { loadContent } from '../../src/build/content/load.ts';
import { messageAddress, messageTopics } from '../../src/build/messages.ts';
import { lure } from '../support/places.ts';

/* The literal messages: from the words on a screen to the message, by its topic, by its letter and by its address. */

const { messages } = loadContent();
const topics = messageTopics(messages);
/** A message of Russian words alone that needs no question first. */
const plain = messages.find(({ text, alarming }) => !alarming && /^[А-ЯЁ][а-яё ]{12,}$/u.test(text)) ?? messages[0];
if (!plain) throw new Error('This content has no messages.');
const field = (page: Page) => page.getByLabel('Слова с вашего экрана');
const found = '[data-message-found] a';

test('typed words find the messages that hold them, in any letters, and the lists make room', async ({ page }) => {
  await page.goto('/oshibki/');
  const topicList = page.getByRole('heading', { name: 'О чём сообщение' });
  const [first = '', second = ''] = plain.text.split(' ');
  for (const typed of [plain.text, plain.text.toUpperCase(), `«${first}  ${second}`]) {
    await field(page).fill(typed);
    await expect(page.locator(found).filter({ hasText: plain.text }).first()).toBeVisible();
    await expect(page.getByText(/^Сообщений: \d+\./)).toBeVisible();
    await expect(topicList).toBeHidden();
  }
  await page.locator(found).filter({ hasText: plain.text }).first().click();
  await expect(page).toHaveURL(`/oshibki/${messageAddress(plain)}`);
  await expect(page.locator(`#${plain.id}`)).toBeInViewport();
  await page.goBack();
  await field(page).fill('');
  await expect(topicList).toBeVisible();
  await expect(page.locator(found)).toHaveCount(0);
});

test('words that stand nowhere say so, and so does a list that cannot be fetched', async ({ page }) => {
  await page.goto('/oshibki/');
  await field(page).fill('ёжик');
  await expect(page.getByText('Таких слов здесь нет')).toBeVisible();
  await page.reload();
  await page.route('**/m.json', (route) => route.abort());
  await field(page).fill(plain.text);
  await expect(page.getByText('Список не загрузился')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'О чём сообщение' })).toBeVisible();
});

test('a former address of a message, on the one long list, goes on to its page', async ({ page }) => {
  await page.goto(`/oshibki/#${plain.id}`);
  await expect(page).toHaveURL(`/oshibki/${messageAddress(plain)}`);
  await expect(page.locator(`#${plain.id}`)).toBeInViewport();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('words that swindlers write too ask first where they were seen, and each answer leads on', async ({ page }) => {
      const own = messages.find(({ id }) => id === lure.id) ?? plain;
      await page.goto(`/oshibki/${messageAddress(own)}`);
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

    test('the alphabet opens by letter and leads to a message', async ({ page }) => {
      await page.goto('/oshibki/');
      await page
        .locator('.letter summary', { hasText: plain.text.charAt(0) })
        .first()
        .click();
      await page.getByRole('link', { name: plain.text, exact: true }).first().click();
      await expect(page.locator(`#${plain.id}`)).toBeInViewport();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  // Eight thousand pixels are what somebody still scrolls through; a topic that grows beyond is to be divided.
  test('the index is at most 8,000 px long, a topic 500 px a message, 1,400 where a question comes first', async ({ page }) => {
    for (const { slug, messages: own } of [{ slug: '', messages: [] }, ...topics]) {
      await page.goto(`/oshibki/${slug === '' ? '' : `${slug}/`}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect
        .soft(height, slug)
        .toBeLessThanOrEqual(slug === '' ? 8_000 : own.reduce((sum, { alarming }) => sum + (alarming ? 1_400 : 500), 1_200));
    }
  });
});

test('no two links of a page have one name and lead to different places', async ({ page }) => {
  for (const { slug } of topics) {
    await page.goto(`/oshibki/${slug}/`);
    const links = await page
      .locator('.message a')
      .evaluateAll((all) => all.map((link) => [link.textContent.trim(), link.getAttribute('href')]));
    const places = new Map<string, Set<string>>();
    for (const [name = '', place = ''] of links as [string, string][]) places.set(name, (places.get(name) ?? new Set()).add(place));
    expect
      .soft(
        [...places].filter(([, own]) => own.size > 1).map(([name]) => name),
        slug,
      )
      .toEqual([]);
  }
});
