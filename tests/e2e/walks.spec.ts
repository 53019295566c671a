import { expect, test, type Locator, type Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf, nodeHref } from '../../src/build/trees.ts';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { EXIT_KEY, indexNodes, REMEDY_KEYS } from '../../src/core/diagnosis/graph.ts';
import { shortestPaths, startAddress } from '../../src/core/diagnosis/paths.ts';
import { callingScreens, guidedAdvice, phones, requestWalks, screensWith } from '../support/places.ts';

/* The shortest way to every outcome, and one way through every flow, walked in a browser with script and without. All paths are the engine's tests' to walk. */

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

/** Of the ways of all flows, the shortest to each outcome, and of each flow the shortest. */
function walked(waysOf: (flow: string) => Way[]): ReadonlyMap<string, readonly Way[]> {
  const all = flows.flatMap((flow) => waysOf(flow).map((way) => ({ flow, way }))).toSorted((a, b) => a.way.keys.length - b.way.keys.length);
  const first = (key: 'flow' | 'outcome') =>
    new Set(new Map(all.toReversed().map((one) => [key === 'flow' ? one.flow : one.way.outcome, one])).values());
  const chosen = new Set([...first('outcome'), ...first('flow')]);
  return new Map(flows.map((flow) => [flow, all.filter((one) => one.flow === flow && chosen.has(one)).map(({ way }) => way)]));
}

const ways = walked(waysOf);
const plainWays = walked(plainWaysOf);
const addressOf = (address: string) => nodeHref(content.trees, address);

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

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('ends on the same pages', async ({ page }) => {
        const walker = new Walker(page, flow);
        for (const { outcome, keys } of plainWays.get(flow) ?? []) {
          expect(await walker.walk(keys), outcome).toBe(addressOf(outcome));
        }
      });
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an outcome opened by itself, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('leads back to the topics, not to another outcome', async ({ page }) => {
      await page.goto('/diagnostika/itogi/zvonok/');
      await expect(page.locator('[data-back]')).toHaveText(/Назад:\s*все темы/);
      await expect(page.locator('[data-back]')).toHaveAttribute('href', '/diagnostika/');
      await expect(page.locator('main a', { hasText: /^Итог$/ })).toHaveCount(0);
    });

    test('offers a request where it is still wanted', async ({ page }) => {
      const skip = page.getByRole('link', { name: 'Пропустить и подготовить обращение' });
      await page.goto('/diagnostika/itogi/podozhdite/');
      await expect(skip).toHaveCount(1);
      await page.goto('/diagnostika/itogi/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Готово, разобрались');
      await expect(skip).toHaveCount(0);
    });
  });
}

test.describe('a walk', () => {
  const step = (page: Page) => page.locator('[data-step]');

  test('survives back, reload and a copied link', async ({ page, context }) => {
    await page.goto('/diagnostika/vhod/');
    await step(page).filter({ hasText: 'шаг' }).waitFor();
    await page.locator('[data-option="parol"]').click();
    await expect(step(page)).toHaveText(/2/);
    await page.locator('[data-option="n"]').click();
    await expect(step(page)).toHaveText(/3/);
    const address = page.url();
    await page.goBack();
    await expect(page).toHaveURL(/raskladka\/#vhod:L0\.parol$/);
    await page.goForward();
    await page.reload();
    await expect(page.locator('[data-answers] > li')).toHaveCount(2);
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator('[data-answers] > li')).toHaveCount(2);
  });

  test('keeps the later answers when an earlier one changes', async ({ page }) => {
    await page.goto('/diagnostika/vhod/vosstanovit-po-telefonu/#vhod:L0.parol~L2.n~L3.n~L8.netdostupa~L12.pochta');
    await page.locator('[data-answers] > li').nth(1).getByRole('link').click();
    await expect(page).toHaveURL(/\/vhod\/raskladka\//);
    await expect(page.locator('[data-option="n"]')).toContainText('ваш прежний ответ');
    // Pressed sooner, the answer leads to the next screen only, with the later answers kept there.
    await expect(page.locator('[data-option="c"]')).toHaveAttribute('href', /\/vhod\/vosstanovit-po-telefonu/);
    await page.locator('[data-option="c"]').click();
    await expect(page).toHaveURL(/\/vhod\/vosstanovit-po-telefonu\/#vhod:L0\.parol~L2\.c~L3\.n~L8\.netdostupa~L12\.pochta$/);
  });

  for (const [name, fragment] of [
    ['an answer that is not there', '#vhod:L0.parol~L2.nothing~L3.n'],
    ['a flow that is not there', '#nowhere:L0.parol'],
    ['markup', '#vhod:L0.parol~<img src=x onerror=alert(1)>'],
  ] as const) {
    test(`with ${name} in its address is cut, and the reader is told`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(`/diagnostika/vhod/raskladka/${fragment}`);
      await expect(page.locator('[data-status]')).toContainText('не подошла');
      await expect(page).toHaveURL(/\/diagnostika\/vhod\/raskladka\//);
      expect(errors).toEqual([]);
    });
  }

  test('of another page is offered there, and nobody is taken away', async ({ page }) => {
    await page.goto('/diagnostika/kod/#vhod:L0.parol~L2.n');
    const onward = page.locator('[data-status]').getByRole('link', { name: 'Дальше' });
    await expect(onward).toBeVisible();
    await expect(page).toHaveURL(/\/kod\//);
    await onward.click();
    await expect(page).toHaveURL(/\/diagnostika\/vhod\/proverte-login\/#vhod:L0\.parol~L2\.n$/);
  });

  test('goes on by plain links when a graph cannot be loaded', async ({ page }) => {
    await page.route('**/data/trees/**', (route) => route.abort());
    await page.goto('/diagnostika/vhod/raskladka/#vhod:L0.parol');
    await page.locator('[data-option="n"]').click();
    await expect(page).toHaveURL(/\/vhod\/proverte-login\//);
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
  const pathOf = (page: Page): string => new URL(page.url()).pathname;

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
        await (await otherDevice(page)).check();
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

  test('without script every variant of a guide has a link of its own', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto(guidedAdvice);
    const links = page.locator('.guide__names a');
    expect(await links.count()).toBe(await page.locator('.guide__variant').count());
    await links.last().click();
    await expect(page.locator('.guide__variant').last()).toBeInViewport();
    await context.close();
  });

  test('of two codes read one after the other, the operator sees the last, whichever graph comes first', async ({ page }) => {
    const codes: string[] = [];
    for (const fragment of ['vhod:L0.parol~L2.n', 'fajl:F0.neznayu']) {
      await page.goto('about:blank');
      await page.goto(`/diagnostika/prodolzhit/#${fragment}`);
      codes.push(await page.locator('[data-code-value]:not(:empty)').innerText());
    }
    const release = await hold(page, '**/data/trees/vhod.*.json');
    await page.goto('/operatoru/');
    for (const code of codes) {
      await page.getByLabel('Код диагностики').fill(code);
      await page.getByRole('button', { name: 'Прочитать' }).click();
    }
    await expect(page.locator('[data-decoded-code]')).toHaveText(codes[1] ?? '');
    const late = page.waitForResponse('**/data/trees/vhod.*.json');
    release();
    await (await late).finished();
    await page.waitForTimeout(300);
    await expect(page.locator('[data-decoded-code]')).toHaveText(codes[1] ?? '');
    await expect(page.locator('[data-decoded-path]')).not.toContainText('Пароль');
  });

  test('is carried by its code to another device and to an operator', async ({ page }) => {
    await page.goto('/diagnostika/prodolzhit/#vhod:L0.parol~L2.n');
    const code = await page.locator('[data-code-value]:not(:empty)').innerText();
    await page.goto('/operatoru/');
    await page.getByLabel('Код диагностики').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(page.locator('[data-decoded-path]')).toContainText('Пароль не принимают');
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
    await expect(page).toHaveURL(/\/vhod\/proverte-login\/#vhod:L0\.parol~L2\.n$/);
  });
});
