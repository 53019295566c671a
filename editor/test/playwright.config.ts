import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/editor',
  workers: 1,
  forbidOnly: true,
  timeout: 240_000,
  // The checker reads the whole folder after each save: seconds on a busy machine.
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1400, height: 1000 },
    launchOptions: { executablePath: findBrowser(), args: ['--disable-dev-shm-usage'] },
  },
});
