import { expect, test, type Page } from '@playwright/test';
import { loadContent } from '../../src/build/content/load.ts';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { graphsOf, nodeHref } from '../../src/build/trees.ts';
import { indexNodes } from '../../src/core/diagnosis/graph.ts';
import { shortestPaths, startAddress } from '../../src/core/diagnosis/paths.ts';

/* What any site of this engine must do, whatever its content: the only browser tests that run for another portal. At most twenty. */

const content = withoutDrafts(loadContent());
const graphs = graphsOf(content);
const nodes = indexNodes(graphs);
const [article] = content.articles;
const title = article?.data.title ?? '';

/** Errors of the console and of scripts. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const [name, address] of [
  ['home', '/'],
  ['all questions', '/voprosy/'],
  ['an article', `/voprosy/${article?.slug ?? ''}/`],
  ['the diagnosis', '/diagnostika/'],
  ['the browser check', '/brauzer/'],
  ['the request', '/obrashchenie/'],
  ['the error messages', '/oshibki/'],
  ['the deadlines', '/sroki/'],
] as const) {
  test(`${name} stands with a quiet console, under the site's own words`, async ({ page }) => {
    const errors = watch(page);
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('header')).toContainText(content.site.disclaimer.split(/(?<=\.)\s/)[0] ?? '');
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
  });
}

/** The shortest way from the entry to an outcome. */
const [outcome = '', answers = []] =
  [...shortestPaths(graphs, startAddress(graphs, 'start'))].find(([address]) => nodes.get(address)?.node.kind === 'outcome') ?? [];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a walk ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });
    test('ends at its outcome', async ({ page }) => {
      await page.goto(nodeHref(content.trees, startAddress(graphs, 'start')));
      for (const { key } of answers) {
        if (javaScriptEnabled) await page.locator('[data-step]:not(:empty)').waitFor();
        await page.locator(`[data-option="${key}"]`).first().click();
        await page.waitForLoadState();
      }
      expect(new URL(page.url()).pathname).toBe(nodeHref(content.trees, outcome));
    });
  });
}

test('the search finds an article by its title', async ({ page }) => {
  await page.goto(`/poisk/?q=${encodeURIComponent(title)}`);
  await expect(page.locator('[data-search-results] a').first()).toContainText(title);
});

test('a request takes up what is typed', async ({ page }) => {
  await page.goto('/obrashchenie/');
  await page.getByLabel('Текст ошибки').fill('Сбой 42');
  await expect(page.locator('[data-output]')).toContainText('Сбой 42');
});
