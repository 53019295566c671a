import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, firefox, test, type BrowserContext, type Page } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { FIREFOX, WEBKIT_GTK } from '../engines/engines.ts';
import { isHere, leftOut } from '../engines/install.ts';
import { readAlarms } from '../engines/probes.ts';
import { WebKit } from '../engines/webdriver.ts';
import { CHROMIUM, UBLOCK } from './support/heavy.ts';
import { ADDRESS, alarms, checked, expectAttention } from './support/probes.ts';
import { ALL } from '../support/all.ts';

/* The check of the browser in whole browsers, whose own settings, profiles and extensions drive the probes both ways. */

/** A real Chromium with a profile of its own: `cookies: 2` is «block all» in its settings. */
async function realChromium(
  preferences: object,
  args: readonly string[] = [],
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM.needs.file,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--no-first-run', '--disable-quic', '--disable-dev-shm-usage', ...args],
    locale: 'ru-RU',
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A browser that is set otherwise than it comes. */
const setting = ALL ? test : test.skip;

test.describe('in a real Chromium', () => {
  test.skip(!isHere(CHROMIUM), leftOut(CHROMIUM));

  setting('whose settings block cookies and storage', async () => {
    const { context, close } = await realChromium({ profile: { default_content_setting_values: { cookies: 2 } } });
    const page = await context.newPage();
    await checked(page);
    await expectAttention(page, 'cookies', /запрещены/);
    await expectAttention(page, 'storage', /не хранит/);
    await close();
  });

  test('with a blocker installed', async () => {
    // A copy: Chromium writes its index of the rules beside them.
    const extension = mkdtempSync(path.join(tmpdir(), 'blocker-'));
    cpSync('tests/fixtures/blocker', extension, { recursive: true });
    const { context, close } = await realChromium({}, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
    const page = await context.newPage();
    await checked(page);
    await expectAttention(page, 'blockers', /блокировщик/);
    await close();
    rmSync(extension, { recursive: true });
  });

  setting('zoomed to 200 % by its settings', async () => {
    // Zoom levels are powers of 1.2: 200 % is level 3.8.
    const { context, close } = await realChromium({ partition: { default_zoom_level: { x: 3.8017840169239308 } } });
    const page = await context.newPage();
    await checked(page);
    await expectAttention(page, 'view', /200\s%/);
    await close();
  });

  test('clean: nothing is alarming', async () => {
    const { context, close } = await realChromium({});
    const page = await context.newPage();
    await checked(page);
    expect(await alarms(page)).toEqual([]);
    await close();
  });
});

type Preferences = Readonly<Record<string, string | number | boolean>>;

test.describe('in Firefox ESR', () => {
  test.skip(!isHere(FIREFOX), leftOut(FIREFOX));

  async function inFirefox(preferences: Preferences, address: string, look: (page: Page) => Promise<void>): Promise<void> {
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: FIREFOX.needs.file,
      firefoxUserPrefs: { ...preferences },
    });
    const page = await browser.newPage();
    await checked(page, address);
    await look(page);
    await browser.close();
  }

  test('clean: nothing is alarming', async () => {
    await inFirefox({}, ADDRESS, async (page) => {
      expect(await alarms(page)).toEqual([]);
    });
  });

  setting('that blocks cookies and storage', async () => {
    await inFirefox({ 'network.cookie.cookieBehavior': 2 }, ADDRESS, async (page) => {
      await expectAttention(page, 'cookies', /запрещены/);
      await expectAttention(page, 'storage', /не хранит/);
    });
  });

  setting('that resists fingerprinting: no false alarm', async () => {
    await inFirefox({ 'privacy.resistFingerprinting': true }, ADDRESS, async (page) => {
      expect(await alarms(page)).toEqual([]);
    });
  });

  test.describe('with the real uBlock Origin', () => {
    test.skip(!isHere(UBLOCK), leftOut(UBLOCK));

    // It lets pages of this very machine alone, so the site gets a name of its own.
    const NAMED = `http://site.test:${port}/brauzer/`;
    const preferences = { 'network.dns.localDomains': 'site.test' };

    test('switched on', async () => {
      const extensions = { 'extensions.autoDisableScopes': 0, 'extensions.enabledScopes': 15 };
      await inFirefox({ ...preferences, ...extensions }, NAMED, async (page) => {
        // Its lists are ready some seconds after the browser is.
        await expect(async () => {
          await checked(page, NAMED);
          await expectAttention(page, 'blockers', /блокировщик/, 100);
        }).toPass({ timeout: 40_000 });
        expect((await alarms(page)).filter((alarm) => !alarm.startsWith('blockers'))).toEqual([]);
      });
    });

    test('switched off', async () => {
      await inFirefox(preferences, NAMED, async (page) => {
        expect(await alarms(page)).toEqual([]);
      });
    });
  });
});

test.describe('in WebKit', () => {
  test.skip(!isHere(WEBKIT_GTK), leftOut(WEBKIT_GTK));

  /** What the check finds alarming in WebKit started with these arguments. */
  async function alarmsWith(...args: readonly string[]): Promise<readonly string[]> {
    const { helper, options, browser } = WEBKIT_GTK.build;
    const webkit = await WebKit.open({ helper, options, browser: [...browser, ...args], modes: {} }, 'script');
    try {
      const found = await readAlarms(webkit, new URL(ADDRESS).origin);
      expect(webkit.errors).toEqual([]);
      return found;
    } finally {
      await webkit.close();
    }
  }

  test('clean: nothing is alarming', async () => {
    expect(await alarmsWith()).toEqual([]);
  });

  setting('that blocks cookies', async () => {
    expect(await alarmsWith('--cookies-policy=never')).toEqual(['cookies: Браузер не сохраняет куки: похоже, они запрещены.']);
  });

  setting('whose storage is switched off', async () => {
    expect(await alarmsWith('--enable-html5-local-storage=false')).toEqual([
      'storage: Браузер не хранит данные страниц: похоже, это запрещено.',
    ]);
  });
});
