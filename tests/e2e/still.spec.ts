import { expect, test, type Page } from '@playwright/test';
import { ALL } from '../support/all.ts';
import { hold } from './support/hold.ts';
import { KINDS } from './support/kinds.ts';

/* Nothing jumps: how far what stands in the window is moved by what comes late. A shift is a number of geometry, not of time. */

const MOST = 0.02;

/** In the order in which they come here; letters last, as on a slow connection. */
const LATE = [
  ['scripts', /\.js(?:\?|$)/],
  ['data', /\/data\/|\/build\.json/],
  ['letters', /\.woff2$/],
] as const;

interface Shifting {
  shift?: number;
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const host = window as Shifting;
    host.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) host.shift = (host.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since this was asked last, once two frames are drawn. */
async function moved(page: Page): Promise<number> {
  await page.waitForTimeout(350);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const host = window as Shifting;
            resolve(host.shift ?? 0);
            host.shift = 0;
          }),
        );
      }),
  );
}

const WIDTHS = [[390, 844], [1280, 800], ...(ALL ? [[768, 1024] as const] : [])] as const;

for (const [width, height] of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    for (const { name, address } of KINDS) {
      test(`${name} stands still while scripts, data and letters come one after the other`, async ({ page }) => {
        await watch(page);
        const releases = [];
        for (const [what, pattern] of LATE) releases.push({ what, release: await hold(page, pattern) });
        await page.goto(address, { waitUntil: 'commit' });
        await page.getByRole('contentinfo').waitFor();
        const shifts: Record<string, number> = { page: await moved(page) };
        for (const { what, release } of releases) {
          release();
          shifts[what] = await moved(page);
        }
        expect(Object.entries(shifts).filter(([, shift]) => shift > MOST)).toEqual([]);
      });
    }
  });
}
