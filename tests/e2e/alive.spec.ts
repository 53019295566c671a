import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ALL } from '../support/all.ts';
import { KINDS, type Kind } from './support/kinds.ts';

/*
 * Alive, or plain: a page of each kind with one of its files missing or late works, or its plain form works, or it says so. Never a
 * dead control, never typed text in an address. Here each kind without its own script and without what all scripts share;
 * A whole run takes every file of every kind.
 */

const SECRET = 'секрет-1234';

/** Scripts that a page names, and what they import at once. */
function scriptsOf(address: string): string[] {
  const folder = new URL(address, 'http://x').pathname.slice(1);
  const html = readFileSync(`dist/${folder}index.html`, 'utf8');
  const found: string[] = [];
  const visit = (file: string): void => {
    if (found.includes(file)) return;
    found.push(file);
    for (const [, name] of readFileSync(`dist${file}`, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      visit(`/_astro/${name ?? ''}`);
    }
  };
  for (const [, file] of html.matchAll(/<script[^>]*\ssrc="(\/[^"]*)"/g)) visit(file ?? '');
  return found;
}

/** Every file that a page asks for by itself. */
async function filesOf(page: Page, address: string): Promise<string[]> {
  const found = new Set<string>();
  page.on('request', (request) => found.add(new URL(request.url()).pathname));
  await page.goto(address);
  await page.waitForTimeout(1_500);
  found.delete(new URL(address, 'http://x').pathname);
  return [...found];
}

/** What everybody may press and fill in though no script runs: it works by itself, or is for paper. */
const PLAIN = '[data-search] *, [data-field], input[name="channel"], [data-late] *, [data-code-failed] *';

/** Widgets of which neither the living nor the plain part is seen, or both; and controls that stand where no script serves them. */
async function dead(page: Page): Promise<string[]> {
  return page.evaluate((plainControls) => {
    const seen = (element: Element): boolean =>
      (element as HTMLElement).offsetParent !== null && getComputedStyle(element).visibility === 'visible';
    const wrong: string[] = [];
    const waiting = (element: Element): boolean => element.closest('.waits, [hidden]') !== null;
    for (const part of Array.from(document.querySelectorAll('[data-plain]'))) {
      const widget = part.getAttribute('data-plain') ?? '';
      const living = Array.from(document.querySelectorAll(`[data-alive="${widget}"]`)).filter((other) => !waiting(other));
      if (waiting(part) === (living.length === 0)) wrong.push(`${widget}: ${living.length} living parts, its plain part ${part.className}`);
    }
    for (const control of Array.from(document.querySelectorAll('main button, main input, main select, main textarea'))) {
      if (!seen(control) || control.matches(plainControls) || control.closest('[data-alive], [data-print], [data-check-here]')) continue;
      if (document.querySelector('.request--alive, [data-check="started"]')) continue;
      wrong.push(control.outerHTML);
    }
    return wrong;
  }, PLAIN);
}

/** Types into whatever can be typed into, sends it, and tells the addresses that hold it. */
async function leaks(page: Page): Promise<string[]> {
  const leaked: string[] = [];
  page.on('request', (request) => {
    if (decodeURIComponent(request.url()).includes(SECRET)) leaked.push(request.url());
  });
  const fields = page.locator('main :is(input[type="text"], textarea):visible');
  if ((await fields.count()) === 0) return leaked;
  await fields.first().fill(SECRET);
  await fields.first().press('Enter');
  await page.waitForTimeout(300);
  if (decodeURIComponent(page.url()).includes(SECRET)) leaked.push(page.url());
  return leaked;
}

async function expectAliveOrPlain(page: Page, { widget }: Kind, missing: boolean): Promise<void> {
  await page.waitForTimeout(1_000);
  expect(await dead(page)).toEqual([]);
  const plain = page.locator(`[data-plain="${widget ?? ''}"]`).first();
  if (widget !== undefined && missing && (await plain.count()) > 0 && (await plain.isVisible())) {
    const late = page.locator('[data-late]').first();
    if ((await late.count()) > 0) {
      await expect(late).toContainText('не загрузился');
      await expect(late.getByRole('button', { name: 'Попробовать ещё раз' })).toBeVisible();
    }
  }
  expect(await leaks(page)).toEqual([]);
}

const withWidget = KINDS.filter(({ widget }) => widget !== undefined);

test.describe('with one of its files missing', () => {
  for (const kind of KINDS) {
    test(`${kind.name} without its own script`, async ({ page }) => {
      const own =
        scriptsOf(kind.address)
          .filter((file) => file.startsWith('/_astro/') && !file.includes('/small-'))
          .pop() ?? '';
      await page.route(new RegExp(own.replace(/[.]/g, '\\.')), (route) => route.abort());
      await page.goto(kind.address);
      await expectAliveOrPlain(page, kind, true);
    });
  }

  for (const kind of withWidget) {
    test(`${kind.name} without what all scripts share`, async ({ page }) => {
      await page.route('**/_astro/small-*', (route) => route.abort());
      await page.goto(kind.address);
      await expectAliveOrPlain(page, kind, true);
    });
  }
});

test.describe('with its scripts held back', () => {
  for (const kind of withWidget) {
    test(`${kind.name} stands in its plain form, and comes alive later`, async ({ page }) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/_astro/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(kind.address, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      await expectAliveOrPlain(page, kind, false);
      release();
      await expect(page.locator(`[data-alive="${kind.widget ?? ''}"]:visible`).first()).toBeVisible();
      expect(await dead(page)).toEqual([]);
    });
  }
});

test('a script that fails once is asked for again by itself, and the page comes alive', async ({ page }) => {
  const [kind] = withWidget;
  if (!kind) throw new Error('no widget');
  const own =
    scriptsOf(kind.address)
      .filter((file) => file.startsWith('/_astro/index'))
      .pop() ?? '';
  await page.route(`**${own}`, (route) => route.abort(), { times: 1 });
  await page.goto(kind.address);
  await expect(page.locator(`[data-alive="${kind.widget ?? ''}"]:visible`).first()).toBeVisible();
});

if (ALL) {
  for (const kind of KINDS) {
    for (const how of ['missing', 'held back'] as const) {
      test(`${kind.name} with each of its files ${how}`, async ({ page, context }) => {
        test.setTimeout(600_000);
        const table: string[] = [];
        for (const file of await filesOf(page, kind.address)) {
          const other = await context.newPage();
          await other.route(new RegExp(`${file.replace(/[.?]/g, '\\$&')}\\?*$`), (route) =>
            how === 'missing' ? route.abort() : undefined,
          );
          await other.goto(kind.address, { waitUntil: 'commit' });
          await other.locator('footer').waitFor({ state: 'attached' });
          await other.waitForTimeout(2_000);
          const wrong = [...(await dead(other)), ...(await leaks(other))];
          table.push(`${file}: ${wrong.length === 0 ? 'works, plain or says so' : wrong.join('; ')}`);
          await other.close();
        }
        console.log(`${kind.name}, ${how}\n  ${table.join('\n  ')}`);
        expect(table.filter((line) => !line.endsWith('says so'))).toEqual([]);
      });
    }
  }
}
