import { devices, expect, test, type BrowserContextOptions } from '@playwright/test';
import { loadContent } from '../../src/build/content/load.ts';
import { nodeHref } from '../../src/build/trees.ts';
import { buttonProbes, pageProbes, treeProbes, type ProbeName } from '../../src/core/probes/table.ts';
import { likelyNames } from '../../src/schemas/tree.ts';

/* Every name that a tree may hold does something on a screen: an editor must not write what nobody reads. */

const { trees } = loadContent();
const nodes = trees.flatMap(({ flow, nodes: own }) => own.map((node) => ({ node, address: nodeHref(trees, `${flow}/${node.id}`) })));

const TOOLS: Readonly<Partial<Record<ProbeName, string>>> = {
  keyboard: '[data-keyboard-input]',
  file: '[data-file]',
  messages: '#message',
};

test('every probe looks', async ({ page }) => {
  const asked = page.waitForResponse(/\/probes-light-[^/]*\.js$/);
  await page.goto('/diagnostika/');
  const found = await page.evaluate(
    async ([code, names]) => {
      const { facts } = (await import(code)) as { facts(names: readonly string[]): Promise<object> };
      return Object.keys(await facts(names));
    },
    [(await asked).url(), pageProbes] as const,
  );
  expect(found.sort()).toEqual([...pageProbes].sort());
});

for (const name of treeProbes.filter((one) => !pageProbes.includes(one))) {
  test(`the tool ${name} stands on the screen that hints at it`, async ({ page }) => {
    const place = nodes.find(({ node }) => node.kind !== 'outcome' && node.hints?.some((hint) => hint === name));
    test.skip(place === undefined, 'no screen of this content hints at it');
    await page.goto(place?.address ?? '');
    const tool = buttonProbes.includes(name) ? `a[href$="#proba-${name}"]` : (TOOLS[name] ?? '');
    await expect(page.locator('main').locator(tool)).toBeVisible();
  });
}

const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
const SITUATIONS: Readonly<Record<(typeof likelyNames)[number], BrowserContextOptions>> = {
  mobile: { viewport, userAgent, isMobile, hasTouch },
  desktop: {},
  online: {},
  offline: {},
};

for (const name of likelyNames) {
  test(`the answer that ${name} makes likely is marked`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...SITUATIONS[name], ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    if (name === 'offline') await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
    const place = nodes.find(({ node }) => node.options?.some(({ likely }) => likely === name));
    await page.goto(place?.address ?? '');
    await expect(page.locator(`[data-likely="${name}"]`).first()).toContainText('похоже, это ваш случай');
    await context.close();
  });
}
