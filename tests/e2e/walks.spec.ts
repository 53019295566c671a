import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ALL } from '../support/all.ts';
import { hold } from './support/hold.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf, nodeHref } from '../../src/build/trees.ts';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { EXIT_KEY, indexNodes, REMEDY_KEYS } from '../../src/core/diagnosis/graph.ts';
import { ENTRY_FLOW } from '../../src/core/diagnosis/address.ts';
import { shortestPaths, startAddress } from '../../src/core/diagnosis/paths.ts';
import {
  callingScreens,
  changedWalk,
  fileQuestion,
  guidedAdvice,
  outcomeOf,
  phones,
  requestWalks,
  screensWith,
  shortWalk,
} from '../support/places.ts';

/* The shortest way to every kind of outcome, and one way through every flow, walked in a browser; without script, by the links of the built pages. All paths are the engine's tests' to walk. */

const content = withoutDrafts(loadContent());
const graphs = graphsOf(content);
const nodes = indexNodes(graphs);

interface Way {
  readonly outcome: string;
  readonly keys: readonly string[];
}

function waysOf(flow: string): Way[] {
  const found = shortestPaths(graphs, startAddress(graphs, flow));
  return Array.from(found, ([outcome, answers]) => ({ outcome, keys: answers.map(({ key }) => key) })).filter(
    ({ outcome }) => nodes.get(outcome)?.node.kind === 'outcome',
  );
}

/** Without script no advice is passed: the shortest way to each outcome by plain links. */
function plainWaysOf(flow: string): Way[] {
  const found = new Map<string, readonly string[]>([[startAddress(graphs, flow), []]]);
  for (const [address, keys] of found) {
    for (const { key, to } of nodes.get(address)?.node.options ?? []) {
      if (key !== REMEDY_KEYS.skipped && key !== EXIT_KEY && !found.has(to)) found.set(to, [...keys, key]);
    }
  }
  return Array.from(found, ([outcome, keys]) => ({ outcome, keys })).filter(({ outcome }) => nodes.get(outcome)?.node.kind === 'outcome');
}

const flows = graphs.filter((graph) => graph.nodes[0]?.kind !== 'outcome').map((graph) => graph.flow);

/** Of the ways of all flows, the shortest to each outcome, or to each kind of outcome, and of each flow the shortest. */
function walked(ways: ReadonlyMap<string, readonly Way[]>): ReadonlyMap<string, readonly Way[]> {
  const all = [...ways]
    .flatMap(([flow, own]) => own.map((way) => ({ flow, way })))
    .toSorted((a, b) => a.way.keys.length - b.way.keys.length);
  const kindOf = (outcome: string): string =>
    content.trees
      .flatMap(({ flow, nodes: own }) => own.map((node) => ({ address: `${flow}/${node.id}`, node })))
      .flatMap(({ address, node }) => (address === outcome && node.kind === 'outcome' ? [node.outcome] : []))[0] ?? outcome;
  const first = (key: (one: (typeof all)[number]) => string) => new Map(all.toReversed().map((one) => [key(one), one])).values();
  const chosen = new Set([...first(({ way }) => (ALL ? way.outcome : kindOf(way.outcome))), ...first(({ flow }) => flow)]);
  return new Map(flows.map((flow) => [flow, all.filter((one) => one.flow === flow && chosen.has(one)).map(({ way }) => way)]));
}

const ways = walked(new Map(flows.map((flow) => [flow, waysOf(flow)])));
const addressOf = (address: string) => nodeHref(content.trees, address);

/** Where the link of an answer leads on a page as it is built, before any script. */
function plainLink(address: string, key: string): string {
  const page = readFileSync(`dist${address}index.html`, 'utf8');
  const link = page.match(/<a\b[^>]*>/gu)?.find((tag) => tag.includes(` data-option="${key}"`)) ?? '';
  return /href="([^"]*)"/u.exec(link)?.[1] ?? '';
}

/**
 * Walks by clicking answers. Ways share their beginnings: a screen once reached is opened again by its address, since the
 * address is the whole state, so that each answer is clicked once.
 */
class Walker {
  private readonly page: Page;
  private readonly flow: string;
  private readonly ready: () => Promise<unknown>;
  private readonly reached = new Map<string, string>();

  constructor(page: Page, flow: string, ready: () => Promise<unknown> = () => Promise.resolve()) {
    this.page = page;
    this.flow = flow;
    this.ready = ready;
  }

  /** Path of the page that the answers lead to. */
  async walk(keys: readonly string[]): Promise<string> {
    let done = keys.length;
    while (done > 0 && !this.reached.has(keys.slice(0, done).join(' '))) done -= 1;
    const from = this.reached.get(keys.slice(0, done).join(' ')) ?? addressOf(startAddress(graphs, this.flow));
    // A change of the fragment alone opens no page.
    if (this.page.url() !== from) await this.page.goto('about:blank');
    await this.page.goto(from);
    for (let next = done + 1; next <= keys.length; next += 1) {
      await this.ready();
      await this.page
        .locator(`[data-option="${keys[next - 1] ?? ''}"]`)
        .first()
        .click();
      await this.page.waitForLoadState();
      await this.ready();
      this.reached.set(keys.slice(0, next).join(' '), this.page.url());
    }
    return new URL(this.page.url()).pathname;
  }
}

/** Opens «Ещё» and gives the box «на другом устройстве» behind it. */
async function otherDevice(page: Page): Promise<Locator> {
  await page.locator('.wizard__more').evaluate((more: HTMLDetailsElement) => (more.open = true));
  return page.locator('[data-other]');
}

for (const flow of flows) {
  test.describe(`the flow ${flow}`, () => {
    test.setTimeout(180_000);

    test('ends where it should with script', async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      // The probes of this machine must not pass a screen that the way asks about.
      await page.route('**/_astro/probes-light-*.js*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export const facts = async () => ({});' }),
      );
      const walker = new Walker(page, flow, () => page.locator('[data-step]:not(:empty)').waitFor());
      for (const { outcome, keys } of ways.get(flow) ?? []) {
        expect(await walker.walk(keys), outcome).toBe(addressOf(outcome));
        expect(decodeURIComponent(new URL(page.url()).hash), outcome).toMatch(new RegExp(`^#${flow}:`));
        await expect(page.locator('[data-answers] > li')).toHaveCount(keys.length);
      }
      expect(errors).toEqual([]);
    });

    test('ends on the same pages by the plain links of the built pages', () => {
      for (const { outcome, keys } of plainWaysOf(flow)) {
        const end = keys.reduce((address, key) => plainLink(address, key), addressOf(startAddress(graphs, flow)));
        expect(end, outcome).toBe(addressOf(outcome));
      }
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('answers lead on when they are pressed', async ({ page }) => {
    const [[flow, [way]] = ['', []]] = [...ways].filter(([, own]) => own.length > 0);
    const keys = plainWaysOf(flow).find(({ outcome }) => outcome === way?.outcome)?.keys ?? [];
    expect(await new Walker(page, flow).walk(keys)).toBe(addressOf(way?.outcome ?? ''));
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an outcome opened by itself, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('leads back to the topics, not to another outcome', async ({ page }) => {
      await page.goto(outcomeOf('call'));
      await expect(page.locator('[data-back]')).toHaveText(/Назад:\s*все темы/);
      await expect(page.locator('[data-back]')).toHaveAttribute('href', '/diagnostika/');
      await expect(page.locator('main a', { hasText: /^Итог$/ })).toHaveCount(0);
    });

    test('offers a request where it is still wanted', async ({ page }) => {
      const skip = page.getByRole('link', { name: 'Пропустить и подготовить обращение' });
      await page.goto(outcomeOf('wait'));
      await expect(skip).toHaveCount(1);
      await page.goto(outcomeOf('solved'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(skip).toHaveCount(0);
    });
  });
}

const verdict = content.trees
  .flatMap(({ flow, nodes: own }) => own.map((node) => ({ address: nodeHref(content.trees, `${flow}/${node.id}`), node })))
  .flatMap(({ address, node }) => (node.kind === 'outcome' && node.ready !== undefined ? [{ address, ready: node.ready }] : []))[0];

test.describe('a verdict with a sentence to send', () => {
  test.skip(!verdict, 'no tree holds one');
  const { address, ready } = verdict ?? { address: '/', ready: '' };
  const copy = (page: Page) => page.getByRole('button', { name: 'Скопировать' });
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

  test('does not send to the support first, and copies its sentence', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Пропустить и подготовить обращение' })).toHaveCount(0);
    await copy(page).click();
    await expect(page.locator('[data-ready-said]')).toContainText('Скопировано.');
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(ready);
  });

  test('where the clipboard is refused, the sentence is selected, and it says what to press', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
      document.execCommand = () => false;
    });
    await page.goto(address);
    await copy(page).click();
    await expect(page.locator('[data-ready-said]')).toContainText('Текст выделен');
    expect(plain(await page.evaluate(() => window.getSelection()?.toString() ?? ''))).toBe(ready);
  });
});

test.describe('a verdict without script', () => {
  test.skip(!verdict, 'no tree holds one');
  test.use({ javaScriptEnabled: false });

  test('shows the sentence and no button that does nothing', async ({ page }) => {
    await page.goto(verdict?.address ?? '/');
    await expect(page.locator('[data-ready]')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Скопировать' })).toHaveCount(0);
  });
});

test.describe('a walk', () => {
  const step = (page: Page) => page.locator('[data-step]');
  const pathOf = (page: Page): string => new URL(page.url()).pathname;
  /** Another flow than that of the walk. */
  const elsewhere = addressOf(startAddress(graphs, flows.find((flow) => flow !== shortWalk.flow && flow !== ENTRY_FLOW) ?? ''));
  const { begun, key, label, advised, failed } = shortWalk;

  test('survives back, reload and a copied link', async ({ page, context }) => {
    await page.goto(begun.page);
    await step(page).filter({ hasText: 'шаг' }).waitFor();
    await page.locator(`[data-option="${key}"]`).click();
    await expect(step(page)).toHaveText(/2/);
    await page.locator('[data-option="n"]').click();
    await expect(step(page)).toHaveText(/3/);
    const address = page.url();
    await page.goBack();
    await expect(page).toHaveURL(advised.page + advised.fragment);
    await page.goForward();
    await page.reload();
    await expect(page.locator('[data-answers] > li')).toHaveCount(2);
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator('[data-answers] > li')).toHaveCount(2);
  });

  test('keeps the later answers when an earlier one changes', async ({ page }) => {
    const { end, step: at, changed } = changedWalk;
    await page.goto(end.page + end.fragment);
    await page.locator('[data-answers] > li').nth(at).getByRole('link').click();
    await expect.poll(() => pathOf(page)).toBe(changedWalk.at.page);
    await expect(page.locator('[data-option="n"]')).toContainText('ваш прежний ответ');
    // Pressed sooner, the answer leads to the next screen only, with the later answers kept there.
    await expect(page.locator('[data-option="c"]')).toHaveAttribute('href', new RegExp(changed.page));
    await page.locator('[data-option="c"]').click();
    await expect(page).toHaveURL(changed.page + changed.fragment);
  });

  for (const [name, fragment] of [
    ['an answer that is not there', `${failed.fragment.slice(0, -1)}nothing~ZZ.n`],
    ['a flow that is not there', '#nowhere:L0.x'],
    ['markup', `${advised.fragment}~<img src=x onerror=alert(1)>`],
  ] as const) {
    test(`with ${name} in its address is cut, and the reader is told`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(advised.page + fragment);
      await expect(page.locator('[data-status]')).toContainText('не подошла');
      expect(pathOf(page)).toBe(advised.page);
      expect(errors).toEqual([]);
    });
  }

  test('of another page is offered there, and nobody is taken away', async ({ page }) => {
    await page.goto(elsewhere + failed.fragment);
    const onward = page.locator('[data-status]').getByRole('link', { name: 'Дальше' });
    await expect(onward).toBeVisible();
    expect(pathOf(page)).toBe(elsewhere);
    await onward.click();
    await expect(page).toHaveURL(failed.page + failed.fragment);
  });

  test('goes on by plain links when a graph cannot be loaded', async ({ page }) => {
    await page.route('**/data/trees/**', (route) => route.abort());
    await page.goto(advised.page + advised.fragment);
    await page.locator('[data-option="n"]').click();
    await expect.poll(() => pathOf(page)).toBe(failed.page);
  });

  const allWell = (page: Page) =>
    page.route('**/_astro/probes-light-*.js*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const facts = async (names) => Object.fromEntries(names.map((name) => [name, { verdict: 'ok', sentence: 'Всё в порядке.' }]));`,
      }),
    );
  const { before, at, after } = requestWalks;
  const onOtherDevice = (fragment: string): string => fragment.replace('#', '#other~');

  test('passes an advice that the probes show as satisfied, and says so', async ({ page }) => {
    await allWell(page);
    await page.goto(before.page + before.fragment);
    await expect(step(page)).toHaveText(/шаг/);
    await page.waitForTimeout(500);
    await page.locator('[data-option="n"]').click();
    await expect(page).toHaveURL(new RegExp(after.fragment.replace(/[.~#]/g, '\\$&')));
    expect(pathOf(page)).not.toBe(at.page);
    const skipped = page.locator('[data-skipped]');
    await skipped.locator('summary').click();
    await skipped.locator('li', { hasText: requestWalks.second }).getByRole('link', { name: 'Всё равно сделать' }).click();
    await expect.poll(() => pathOf(page)).toBe(at.page);
    await page.waitForTimeout(500);
    expect(pathOf(page)).toBe(at.page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWalks.second);
  });

  test('on another device runs no probes', async ({ page }) => {
    await allWell(page);
    await page.goto(before.page + before.fragment);
    await (await otherDevice(page)).check();
    await page.locator('[data-option="n"]').click();
    await expect.poll(() => page.url()).toContain(at.page + onOtherDevice(at.fragment));
    await page.waitForTimeout(500);
    expect(pathOf(page)).toBe(at.page);
    // No place is kept for what no probe will say.
    expect(await page.locator('.wizard__probes').evaluate((box) => box.clientHeight)).toBe(0);
  });

  for (const [name, address, act] of [
    ['told on a later screen', after.page + after.fragment, true],
    ['told by a link', after.page + onOtherDevice(after.fragment), false],
  ] as const) {
    test(`another device, ${name}: what the probes of this one passed is asked`, async ({ page }) => {
      await page.goto(address);
      if (act) {
        await expect(page.locator('[data-skipped]')).toBeVisible();
        // Ticked, it leads on: whether it is ticked is asked on the next screen.
        await (await otherDevice(page)).click();
      } else await page.locator('[data-status]').getByRole('link', { name: 'Дальше' }).click();
      await expect.poll(() => page.url()).toContain(at.page + onOtherDevice(at.fragment));
      await expect(await otherDevice(page)).toBeChecked();
      await expect(page.locator('[data-skipped] li', { hasText: requestWalks.second })).toHaveCount(0);
      await page.locator('[data-option="n"]').click();
      await expect.poll(() => pathOf(page)).not.toBe(at.page);
    });
  }

  test('whoever is told to call sees the numbers on the same screen', async ({ request }) => {
    expect(callingScreens).not.toEqual([]);
    for (const address of callingScreens) {
      const html = await (await request.get(address)).text();
      for (const phone of phones) expect(html, address).toContain(`<span class="tel__number">${phone}</span>`);
    }
  });

  test('an advice with a guide says what to do, and leaves how to the guide', async ({ page }) => {
    const deferring = screensWith(
      (node) => node.kind === 'remedy' && node.guide !== undefined && node.steps.some((step) => step.includes('как написано ниже')),
    );
    expect(deferring).not.toEqual([]);
    for (const address of deferring) {
      await page.goto(address);
      await expect(page.locator('main .steps').first()).toContainText('как написано ниже');
      await expect(page.locator('.guide__variant').first()).toBeVisible();
      await expect(page.locator('main .steps').first()).not.toContainText(/значок слева|«О браузере»|раздел о конфиденциальности|Ctrl/);
    }
  });

  test('on another device puts no browser first: all variants are a list of names', async ({ page }) => {
    await page.goto(onOtherDevice(guidedAdvice));
    await expect(step(page)).toHaveText(/шаг/);
    await expect(page.locator('.guide__variant[open]')).toHaveCount(0);
    await expect(page.locator('.guide__others')).toHaveCount(0);
    expect(await page.locator('.guide__variant summary:visible').count()).toBeGreaterThan(6);
  });

  test('another device, told on the very screen, closes the steps for this browser; unticked, they come back', async ({ page }) => {
    await page.goto(guidedAdvice);
    await expect(step(page)).toHaveText(/шаг/);
    const names = page.locator('.guide__variant > summary');
    await expect(page.locator('.guide__variant[open] > summary')).toHaveCount(1);
    const folded = await names.allInnerTexts();
    await (await otherDevice(page)).check();
    await expect(page.locator('.guide__variant[open]')).toHaveCount(0);
    await expect(page.locator('.guide__others')).toHaveCount(0);
    expect(await page.locator('.guide__variant > summary:visible').count()).toBeGreaterThan(6);
    await (await otherDevice(page)).uncheck();
    await expect(page.locator('.guide__variant[open] > summary')).toHaveCount(1);
    await expect(page.locator('.guide__others')).toHaveCount(1);
    expect(await names.allInnerTexts()).toEqual(folded);
  });

  test('which other device it is, is asked once: its guide alone is open, along the walk and in the request', async ({ page }) => {
    await page.goto(guidedAdvice);
    await expect(step(page)).toHaveText(/шаг/);
    await (await otherDevice(page)).check();
    const part = page.locator('[data-device-part="browser"]');
    // The one that stands last in the guide is not this browser's.
    const platform = (await page.locator('.guide__variant').last().getAttribute('data-guide-platform')) ?? '';
    await part.selectOption(platform);
    const open = page.locator('.guide__variant[open]');
    await expect(open).toHaveAttribute('data-guide-platform', platform);
    await expect(page.locator('.guide__variant > summary:visible')).toHaveCount(1);
    await page.reload();
    await expect(open).toHaveAttribute('data-guide-platform', platform);
    await expect(part).toHaveValue(platform);
    const name = await part.locator(`option[value="${platform}"]`).innerText();
    await page.locator('[data-option="n"]').click();
    await expect(page).toHaveURL(new RegExp(`#other\\.\\.${platform}~`));
    await expect(part).toHaveValue(platform);
    await page.goto(`/obrashchenie/${new URL(page.url()).hash}`);
    await expect(page.locator('[data-line="device"]')).toContainText(name);
  });

  test('of two codes read one after the other, the operator sees the last, whichever graph comes first', async ({ page }) => {
    const codes: string[] = [];
    for (const fragment of [failed.fragment, fileQuestion.replace(/^[^#]*/u, '')]) {
      await page.goto('about:blank');
      await page.goto(`/diagnostika/prodolzhit/${fragment}`);
      codes.push(await page.locator('[data-code-value]:not(:empty)').innerText());
    }
    const release = await hold(page, `**/data/trees/${shortWalk.flow}.*.json`);
    await page.goto('/operatoru/');
    for (const code of codes) {
      await page.getByLabel('Код диагностики').fill(code);
      await page.getByRole('button', { name: 'Прочитать' }).click();
    }
    await expect(page.locator('[data-decoded-code]')).toHaveText(codes[1] ?? '');
    const late = page.waitForResponse(`**/data/trees/${shortWalk.flow}.*.json`);
    release();
    await (await late).finished();
    await page.waitForTimeout(300);
    await expect(page.locator('[data-decoded-code]')).toHaveText(codes[1] ?? '');
    await expect(page.locator('[data-decoded-path]')).not.toContainText(label);
  });

  test('is carried by its code to another device and to an operator', async ({ page }) => {
    await page.goto(`/diagnostika/prodolzhit/${failed.fragment}`);
    const code = await page.locator('[data-code-value]:not(:empty)').innerText();
    await page.goto('/operatoru/');
    await page.getByLabel('Код диагностики').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(page.locator('[data-decoded-path]')).toContainText(label);
    await expect(page.locator('[data-decoded-tried]')).toContainText('не помогло');
    await page.getByLabel('Код диагностики').fill(`${code.slice(0, -1)}${code.endsWith('А') ? 'Г' : 'А'}`);
    await page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(page.locator('[data-status]')).toContainText('не сходится');
    await page.getByLabel('Код диагностики').fill(`${code}Ъ`);
    await page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(page.locator('[data-status]')).toContainText('Знака «Ъ» в наших кодах не бывает');
    await page.getByLabel('Код диагностики').fill(code.slice(0, 5));
    await page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(page.locator('[data-status]')).toContainText('введено 4');
    await page.goto('/diagnostika/prodolzhit/');
    await page.getByLabel('Код диагностики').fill(code);
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await expect(page).toHaveURL(failed.page + failed.fragment);
  });
});
