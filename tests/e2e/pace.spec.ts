import { expect, test, type Page } from '@playwright/test';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf, nodeHref } from '../../src/build/trees.ts';
import { indexNodes, type GraphOption, type PlacedNode } from '../../src/core/diagnosis/graph.ts';

/* Which screens appear must not depend on the speed of the device: with probes at once, late and very late a walk is the same. */

const content = withoutDrafts(loadContent());
const nodes = indexNodes(graphsOf(content));

/** A question and an answer that leads to an advice which probes may show as needless. */
const found = [...nodes].flatMap(([address, placed]): { address: string; placed: PlacedNode; option: GraphOption }[] => {
  if (placed.node.kind !== 'question') return [];
  return placed.node.options.filter(({ to }) => nodes.get(to)?.node.probes).map((option) => ({ address, placed, option }));
})[0];

async function probesAfter(page: Page, milliseconds: number): Promise<void> {
  const body = `export const facts = (names) => new Promise((resolve) => setTimeout(() => resolve(Object.fromEntries(
    names.map((name) => [name, { verdict: 'ok', sentence: 'Всё в порядке.' }]))), ${milliseconds}));`;
  await page.route('**/_astro/probes-light-*.js*', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

test.describe('with probes that answer late', () => {
  test.skip(!found, 'no advice of this site can be passed by a probe');
  const ends: string[] = [];

  for (const milliseconds of [0, 1400, 5000]) {
    test(`after ${milliseconds} ms: the reader presses on, and nobody is carried on`, async ({ page }) => {
      await probesAfter(page, milliseconds);
      const from = nodeHref(content.trees, found?.address ?? '');
      await page.goto(from);
      await page.locator(`a[data-option="${found?.option.key ?? ''}"]`).click();
      const there = nodeHref(content.trees, found?.option.to ?? '');
      // Pressed before the machine had come: the page named in HTML stands, until «Дальше» is pressed.
      if (new URL(page.url()).pathname === there) {
        const onward = page.locator('[data-probes]').getByRole('link', { name: 'Дальше' });
        await onward.waitFor();
        expect(new URL(page.url()).pathname).toBe(there);
        await onward.click();
      }
      await page.waitForURL((url) => url.pathname !== there && url.pathname !== from);
      ends.push(decodeURIComponent(page.url()));
      expect(new Set(ends).size, ends.join('\n')).toBe(1);
      await expect(page.locator('[data-skipped]')).toBeVisible();
    });
  }
});
