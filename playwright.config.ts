import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

/** Where tests/e2e/support/server.ts serves dist; another port when two checkouts are tested at once. */
export const port = Number(process.env['E2E_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/server.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    launchOptions: { executablePath: findBrowser(), args: ['--disable-quic', '--disable-dev-shm-usage'] },
  },
});
