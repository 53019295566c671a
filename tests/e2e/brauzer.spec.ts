import { chromium, expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { Chromium } from '../engines/cdp.ts';
import { oldBrowser } from '../engines/download.ts';
import { until } from '../engines/driver.ts';
import { ADDRESS, alarms, checked, expectAttention, PROBES, row, sentence, status } from './support/probes.ts';
import { checkArticle } from '../support/places.ts';

test.describe('in a clean browser', () => {
  test('nothing is alarming', async ({ page }) => {
    await checked(page);
    expect(await alarms(page)).toEqual([]);
    await expect(page.locator('[data-check-summary]')).toHaveText('Проверили: ничего подозрительного не нашли.');
  });

  test('results fill the list from top to bottom, and nothing moves meanwhile', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const probe = target.nodeName === 'STRONG' ? target.parentElement?.parentElement?.id : undefined;
          if (probe !== undefined && (target as Element).className.includes('status-')) seen.push(probe.replace('proba-', ''));
        }
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
      const top = () => Array.from(document.querySelectorAll('.probe'), (probe) => probe.getBoundingClientRect().top);
      document.addEventListener('DOMContentLoaded', () => {
        // The page's font may arrive late; what is asked here is whether results push the rows.
        void document.fonts.ready.then(() => {
          const before = top();
          Object.assign(window, { moved: () => top().some((value, index) => Math.abs(value - (before[index] ?? 0)) > 1) });
        });
      });
    });
    await checked(page);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([...PROBES]);
    expect(await page.evaluate(() => (window as unknown as { moved: () => boolean }).moved())).toBe(false);
  });

  test('asks only the own server, and stores nothing', async ({ page, context }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`http://localhost:${port}/`) || request.method() !== 'GET') foreign.push(request.url());
    });
    await checked(page);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([
      0, 0, 0,
    ]);
  });

  test('the result for support can be copied and leads to the request', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await checked(page);
    const report = page.locator('[data-check-report]');
    await expect(report).toHaveValue(/^Браузер: Chrome \d+ \([\d.]+\), свежий\nСистема: Linux\nУстройство: компьютер\nКуки: сохраняются\n/);
    await page.getByRole('button', { name: 'Скопировать' }).click();
    await expect(page.locator('[data-check-copied]')).toHaveText('Скопировано.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
    await expect(page.getByRole('link', { name: 'Добавить в обращение' })).toHaveAttribute('href', /\/obrashchenie\/$/);
  });

  test('on paper the lines for support stand whole, and nothing is left to press', async ({ page }) => {
    await page.route('https://www.gosuslugi.ru/**', (route) => route.abort());
    await page.route('https://ya.ru/**', (route) => route.fulfill({ body: '' }));
    await page.setViewportSize({ width: 690, height: 1000 });
    await checked(page);
    await page.getByRole('button', { name: 'Спросить портал' }).click();
    const report = page.locator('[data-check-report]');
    await expect(report).toHaveValue(/Связь с порталом/);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await report.evaluate((field: HTMLTextAreaElement) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('Что это значит и что делать').first()).toBeHidden();
  });

  test('each row says what it means and how to put it right in this browser', async ({ page }) => {
    await checked(page);
    await row(page, 'cookies').locator('> details > summary').click();
    await expect(row(page, 'cookies')).toContainText('портал не запомнит, что вы вошли');
    await expect(row(page, 'cookies').getByRole('link').last()).toHaveAttribute('href', /\/voprosy\/[a-z-]+\/$/);
  });

  test('the home page names the browser in one line', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-environment-line]')).toHaveText(/^Ваш браузер: Chrome \d+, Linux · свежий\.\s+Проверить браузер\s*$/);
  });

  test('an article looks at the browser when asked to', async ({ page }) => {
    await page.goto(checkArticle);
    const box = page.locator('[data-check]');
    await box.getByRole('button').press('Enter');
    await expect(box.locator('[data-check-list]')).toContainText('Браузер сохраняет куки.');
    // The focus is where it was, and one may look again after a change.
    await expect(box.getByRole('button')).toBeFocused();
    await expect(box.getByRole('button')).toBeEnabled();
  });

  for (const [what, times, answer] of [
    ['does not come', 2, (route: Route) => route.abort()],
    ['is on its way for ever', 1, () => undefined],
  ] as const) {
    test(`an article whose check ${what} says so, and looks when asked again`, async ({ page }) => {
      let asked = 0;
      await page.route('**/_astro/probes-light-*.js*', async (route) => {
        asked += 1;
        await (asked <= times ? answer(route) : route.continue());
      });
      await page.goto(checkArticle);
      const box = page.locator('[data-check]');
      await box.getByRole('button').click();
      await expect(box.locator('[data-check-list]')).toContainText('Проверить не вышло', { timeout: 10_000 });
      await box.getByRole('button').click();
      await expect(box.locator('[data-check-list]')).toContainText('Браузер сохраняет куки.');
    });
  }

  test('the wizard says what was checked', async ({ page }) => {
    await page.goto('/diagnostika/');
    await expect(page.locator('.wizard__probes')).toContainText(/^Мы проверили\. У вас Chrome \d+.* Браузер сохраняет куки\./);
  });
});

test.describe('with something wrong', () => {
  test('cookies that are dropped', async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    await checked(page);
    await expectAttention(page, 'cookies', 'Браузер не сохраняет куки: похоже, они запрещены.');
  });

  test('storage that throws', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await checked(page);
    await expectAttention(page, 'storage', /не хранит данные страниц/);
  });

  test('storage that is full', async ({ page }) => {
    await page.goto('/brauzer/');
    await page.evaluate(() => {
      for (let size = 1024 * 1024; size > 0; size = Math.floor(size / 2)) {
        try {
          for (let number = 0; ; number += 1) localStorage.setItem(`${size}-${number}`, 'x'.repeat(size));
        } catch {
          // This much does not fit any more: try half of it.
        }
      }
    });
    await checked(page);
    await expectAttention(page, 'storage', /переполнено/);
  });

  test('a database that throws at once, as Firefox’s may', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await checked(page);
    await expectAttention(page, 'storage', /приватное окно/);
  });

  test('a blocker that stops the script', async ({ page }) => {
    await page.route('**/prebid.js', (route) => route.abort());
    await checked(page);
    await expectAttention(page, 'blockers', /блокировщик/);
  });

  test('a blocker that answers with a script of its own', async ({ page }) => {
    await page.route('**/prebid.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await checked(page);
    await expectAttention(page, 'blockers', /блокировщик/);
  });

  test('a network that stops everything is not called a blocker', async ({ page }) => {
    await page.route(/\/(prebid\.js|ok\.js|ok\.gif|ads\/banner\.gif)$/, (route) => route.abort());
    await checked(page);
    await expect(status(page, 'blockers')).toHaveText('Не удалось проверить');
  });

  test('an old copy of the page', async ({ page }) => {
    await page.route(ADDRESS, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/data-build="[0-9a-f]+"/, 'data-build="000000000000"') });
    });
    await checked(page);
    await expectAttention(page, 'stale', /старой копии/);
  });

  test('a service worker left over from another time', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(ServiceWorkerContainer.prototype, 'getRegistrations', { value: () => Promise.resolve([{}]) });
    });
    await checked(page);
    await expectAttention(page, 'stale', /служебная программа/);
  });

  for (const [words, days] of [
    [/спешат на 3\sдня/, 3],
    [/отстают на 3\sдня/, -3],
  ] as const) {
    test(`a clock ${days} days off`, async ({ page }) => {
      await page.addInitScript((shift) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + shift;
      }, days * 86_400_000);
      await checked(page);
      await expectAttention(page, 'clock', words);
    });
  }

  test('a wrong clock does not make the browser old', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2031-01-01'));
    await page.goto(ADDRESS);
    await expect(status(page, 'age')).toHaveText('В порядке');
  });

  test('a page inside an app', async ({ browser }) => {
    const context = await browser.newContext({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/157.0.8100.40 Mobile Safari/537.36',
    });
    const page = await context.newPage();
    await checked(page);
    await expectAttention(page, 'inapp', 'Страница открыта внутри другого приложения.');
    await context.close();
  });

  test('a page inside Telegram', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { TelegramWebviewProxy: {} });
    });
    await checked(page);
    await expectAttention(page, 'inapp', /Telegram/);
  });

  for (const [who, script, words] of [
    ['a translated page', () => document.documentElement.classList.add('translated-ltr'), /переведена/],
    [
      'a page with the texts wrapped by a translator',
      () => void document.querySelector('h1')?.appendChild(document.createElement('font')).appendChild(document.createElement('font')),
      /переведена/,
    ],
    ['a dark theme by an extension', () => document.documentElement.setAttribute('data-darkreader-mode', 'dynamic'), /тёмную тему/],
    ['something that an extension has put in', () => void document.body.appendChild(document.createElement('xyz-helper')), /расширение/],
  ] as const) {
    test(who, async ({ page }) => {
      await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${String(script)})`);
      await checked(page);
      await expectAttention(page, 'foreign-dom', words);
    });
  }

  test('pages zoomed to 200 %', async ({ page }) => {
    await page.addInitScript(() => {
      // What the headless shell lacks of a Chromium with a window.
      Object.assign(window, { chrome: {} });
      Object.defineProperty(window, 'outerWidth', { get: () => window.innerWidth * 2 });
    });
    await checked(page);
    await expectAttention(page, 'view', /около 200\s%/);
  });

  test('no connection', async ({ page }) => {
    await page.route('**/build.json', (route) => route.abort('internetdisconnected'));
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
    });
    await checked(page);
    await expectAttention(page, 'connection', 'Похоже, интернета сейчас нет.');
    await expect(status(page, 'clock')).toHaveText('Не удалось проверить');
    await expect(status(page, 'stale')).toHaveText('Не удалось проверить');
  });

  test('a slow connection', async ({ page }) => {
    await page.route('**/build.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await checked(page);
    await expectAttention(page, 'connection', /Связь медленная: ответ шёл \d+\sс\./);
  });

  test('an outdated browser: why, and what to do in exactly this one', async ({ page }) => {
    await page.route('**/data/environment/age.*.json', async (route) => {
      const response = await route.fetch();
      const data = (await response.json()) as { releases: { chains: Record<string, [string, string][]> } };
      data.releases.chains['chrome'] = [
        ['1', '2020-01-01'],
        ['999', '2026-01-15'],
      ];
      await route.fulfill({ response, json: data });
    });
    await checked(page);
    await expectAttention(page, 'age', 'Версия новее вышла 15 января 2026 года.');
    await row(page, 'age').locator('> details > summary').click();
    await expect(row(page, 'age').locator('[data-probe-next]')).toHaveText(/^Обновите Chrome:/);
    await expect(page.locator('[data-check-summary] a')).toHaveAttribute('href', '#proba-age');
  });

  test('release data that does not arrive', async ({ page }) => {
    await page.route('**/data/environment/age.*.json', (route) => route.abort());
    await checked(page);
    await expect(status(page, 'age')).toHaveText('Не удалось проверить');
    await expect(status(page, 'browser')).toHaveText('В порядке');
  });
});

test.describe('what is checked only on demand', () => {
  test('pop-ups: the window opens', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(status(page, 'popups')).toHaveText('Ещё не проверяли');
    await page.getByRole('button', { name: 'Открыть пробное окно' }).click();
    await expect(status(page, 'popups')).toHaveText('В порядке');
  });

  test('pop-ups: the window is forbidden', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto(ADDRESS);
    await page.getByRole('button', { name: 'Открыть пробное окно' }).click();
    await expectAttention(page, 'popups', /не открылось/);
  });

  test('CryptoPro: no extension', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole('button', { name: 'Спросить расширение' }).click();
    await expectAttention(page, 'cryptopro', /не ответило/);
  });

  test('CryptoPro: an extension that answers', async ({ page }) => {
    await page.addInitScript(() => {
      window.addEventListener('message', (event) => {
        if (event.data === 'cadesplugin_echo_request') window.postMessage('cadesplugin_loaded', '*');
      });
    });
    await page.goto(ADDRESS);
    await page.getByRole('button', { name: 'Спросить расширение' }).click();
    await expect(status(page, 'cryptopro')).toHaveText('В порядке');
  });
});

test.describe('whether the portal answers', () => {
  const PORTAL = 'https://www.gosuslugi.ru/**';
  const CONTROL = 'https://ya.ru/**';
  type Answer = (page: Page, host: string) => Promise<unknown>;
  const answers: Answer = (page, host) => page.route(host, (route) => route.fulfill({ contentType: 'image/png', body: '' }));
  const silent: Answer = (page, host) => page.route(host, (route) => route.abort('connectionrefused'));
  /** As «www.» to the plain name: an address that the page's policy does not know. */
  const elsewhere: Answer = (page, host) =>
    page.route(host, (route) => route.fulfill({ status: 302, headers: { Location: 'https://elsewhere.test/' } }));

  async function press(page: Page): Promise<void> {
    await page.goto(ADDRESS);
    await row(page, 'reach').getByRole('button', { name: 'Спросить портал' }).click();
  }

  test('nobody is asked before the button is pressed, and the page says who will see what', async ({ page }) => {
    const asked: string[] = [];
    for (const host of [PORTAL, CONTROL]) {
      await page.route(host, (route) => {
        asked.push(route.request().url());
        return route.fulfill({ body: '' });
      });
    }
    await checked(page);
    expect(asked).toEqual([]);
    await expect(status(page, 'reach')).toHaveText('Ещё не проверяли');
    await expect(row(page, 'reach')).toContainText('Оба увидят сетевой адрес вашего устройства, название и язык браузера');
    await row(page, 'reach').getByRole('button').click();
    await expect(status(page, 'reach')).toHaveText('В порядке');
    expect(asked.toSorted()).toEqual(['https://www.gosuslugi.ru/robots.txt', 'https://ya.ru/robots.txt']);
  });

  for (const [who, portal, control, word, words] of [
    ['both answer', answers, answers, 'В порядке', 'Похоже, портал отвечает этому устройству.'],
    ['only the portal answers', answers, silent, 'В порядке', /^Похоже, портал отвечает .*для сравнения — нет\.$/],
    ['only the control host answers', silent, answers, 'Обратите внимание', /^Похоже, портал этому устройству не отвечает, а другой/],
    ['neither answers', silent, silent, 'Обратите внимание', /^Похоже, не отвечает ни портал, ни другой сайт\./],
    ['the portal answers with the way elsewhere', elsewhere, answers, 'В порядке', 'Похоже, портал отвечает этому устройству.'],
    ['only the control host answers, with the way elsewhere', silent, elsewhere, 'Обратите внимание', /не отвечает, а другой/],
  ] as const) {
    test(who, async ({ page }) => {
      await portal(page, PORTAL);
      await control(page, CONTROL);
      await press(page);
      await expect(status(page, 'reach')).toHaveText(word);
      await expect(sentence(page, 'reach')).toHaveText(words);
    });
  }

  test('hosts that nobody finds, without any stand-in: the network says so', async ({ launchOptions }) => {
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
    const browser = await chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage();
    await press(page);
    await expectAttention(page, 'reach', /ни портал, ни другой/);
    await browser.close();
  });

  test('by keyboard alone: the focus stays on the button, and the answer is read out', async ({ page }) => {
    await answers(page, PORTAL);
    await answers(page, CONTROL);
    await page.goto(ADDRESS);
    const button = row(page, 'reach').getByRole('button');
    await page.getByRole('button', { name: 'Открыть пробное окно' }).focus();
    for (let presses = 0; presses < 3 && !(await button.evaluate((element) => element === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(status(page, 'reach')).toHaveText('В порядке');
    await expect(button).toBeFocused();
    await expect(row(page, 'reach').getByRole('status')).toContainText('Похоже, портал отвечает');
  });

  test('a portal that never answers is given eight seconds', async ({ page }) => {
    await page.route(PORTAL, () => undefined);
    await answers(page, CONTROL);
    await press(page);
    await expect(status(page, 'reach')).toHaveText('Проверяем…');
    await expect(row(page, 'reach').getByRole('button')).toBeDisabled();
    await expect(status(page, 'reach')).toHaveText('Обратите внимание', { timeout: 10_000 });
  });

  test('a server that still sends an older policy: nothing is claimed', async ({ page }) => {
    await page.route(ADDRESS, async (route) => {
      const response = await route.fetch();
      const old = response.headers()['content-security-policy']?.replace(/ https:[^;]*/, '') ?? '';
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': old } });
    });
    await answers(page, PORTAL);
    await answers(page, CONTROL);
    await press(page);
    await expect(status(page, 'reach')).toHaveText('Не удалось проверить');
  });

  test('nobody else can be asked', async ({ page }) => {
    await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
    await page.goto(ADDRESS);
    const asked = await page.evaluate(() => fetch('https://elsewhere.test/', { mode: 'no-cors' }).then(String, (error) => String(error)));
    expect(asked).toContain('TypeError');
  });

  test('the result is a line for support like the others, and goes along into the request', async ({ page }) => {
    await silent(page, PORTAL);
    await answers(page, CONTROL);
    await checked(page);
    await page.getByRole('button', { name: 'Спросить портал' }).click();
    const report = page.locator('[data-check-report]');
    await expect(report).toHaveValue(/\nСвязь с порталом: похоже, портал этому устройству не отвечает/);
    await page.getByRole('link', { name: 'Добавить в обращение' }).click();
    const line = page.locator('[data-line]', { hasText: 'Связь с порталом' });
    await expect(line).toContainText('портал этому устройству не отвечает');
    await expect(page.locator('[data-output]')).toContainText('Связь с порталом: похоже, портал');
    await page.reload();
    await expect(line).toBeVisible();
  });

  /** A report with a word of the person's own and the line that the portal does not answer. */
  async function reportOfSilence(page: Page): Promise<Locator> {
    await silent(page, PORTAL);
    await answers(page, CONTROL);
    await checked(page);
    const report = page.locator('[data-check-report]');
    await report.fill('Моё');
    await page.getByRole('button', { name: 'Спросить портал' }).click();
    await expect(report).toHaveValue(/^Моё\nСвязь с порталом: .* не отвечает/);
    return report;
  }

  test('asking again changes the line, not what the person wrote', async ({ page }) => {
    const report = await reportOfSilence(page);
    await page.unroute(PORTAL);
    await answers(page, PORTAL);
    await page.getByRole('button', { name: 'Спросить портал' }).click();
    await expect(report).toHaveValue('Моё\nСвязь с порталом: похоже, портал отвечает этому устройству');
  });

  test('while it is asked again, nothing is left of the earlier finding', async ({ page }) => {
    await silent(page, PORTAL);
    await answers(page, CONTROL);
    await press(page);
    await expectAttention(page, 'reach', /не отвечает/);
    await page.unroute(PORTAL);
    await page.route(PORTAL, () => undefined);
    await row(page, 'reach').getByRole('button').click();
    await expect(status(page, 'reach')).toHaveText('Проверяем…');
    await expect(status(page, 'reach')).not.toHaveClass(/status-/);
    await expect(sentence(page, 'reach')).toHaveText('');
    await expect(row(page, 'reach')).not.toHaveClass(/probe--attention/);
  });

  test('asked again without an answer that says anything: the earlier line goes', async ({ page }) => {
    const report = await reportOfSilence(page);
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "connect-src 'self'";
      document.head.appendChild(policy);
    });
    await page.getByRole('button', { name: 'Спросить портал' }).click();
    await expect(status(page, 'reach')).toHaveText('Не удалось проверить');
    await expect(report).toHaveValue('Моё');
  });

  test('a forged link puts no words into the request', async ({ page }) => {
    await page.goto('/obrashchenie/#proverka=reach.<b>взлом</b>~__proto__.x~constructor~reach.shut');
    await expect(page.locator('[data-line]', { hasText: 'Связь с порталом' })).toBeVisible();
    await expect(page.locator('[data-output]')).not.toContainText('взлом');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('two plain links, without a referrer', async ({ page }) => {
      await page.goto(ADDRESS);
      const links = row(page, 'reach').locator('a.button');
      await expect(links).toHaveCount(2);
      await expect(links.first()).toBeVisible();
      for (const link of await links.all()) await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(row(page, 'reach').getByRole('button')).toHaveCount(0);
    });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every row says how to look by hand', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('noscript .no-script')).toBeVisible();
    for (const probe of PROBES) await expect(status(page, probe)).toHaveText('Посмотрите сами');
    await row(page, 'clock').locator('> details > summary').click();
    await expect(row(page, 'clock')).toContainText('Сравните дату и время');
    await expect(page.getByRole('button')).toHaveCount(1); // the search button of the header
  });
});

test.describe('when the script does not start', () => {
  test('the sentinel says so after five seconds', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(ADDRESS);
    await expect(page.locator('#sentinel')).toBeHidden();
    await expect(page.locator('#sentinel')).toBeVisible({ timeout: 8000 });
  });

  test('an engine that knows no modules is told at once', async ({ page }) => {
    await page.addInitScript(() => {
      delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule;
    });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(ADDRESS);
    await expect(page.locator('#sentinel')).toBeVisible({ timeout: 2000 });
  });

  test('and it keeps quiet when the script has started', async ({ page }) => {
    await checked(page);
    await page.waitForTimeout(5500);
    await expect(page.locator('#sentinel')).toBeHidden();
  });
});

test('Chromium 64 runs the whole check and hears that it is old', async () => {
  const tab = await Chromium.open(oldBrowser('64'));
  try {
    await tab.goto(ADDRESS);
    await until('the check ends', () =>
      tab.evaluate<boolean>(`/Проверили/.test(document.querySelector('[data-check-summary]').textContent)`),
    );
    expect(await tab.evaluate<string>(`document.querySelector('#proba-age [data-probe-status]').textContent`)).toBe('Обратите внимание');
    expect(tab.errors).toEqual([]);
  } finally {
    await tab.close();
  }
});

test('a user’s larger text is noticed', async ({ launchOptions }) => {
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=24'] });
  const page = await browser.newPage();
  await checked(page);
  await expectAttention(page, 'view', /150\s%/);
  await browser.close();
});
