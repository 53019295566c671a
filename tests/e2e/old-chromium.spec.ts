import { expect, test } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { OldTab } from './support/old-chromium.ts';

// Chromium 64 of January 2018: the oldest engine whose module scripts we serve.
test('Chromium 64 runs the page script without an error', async () => {
  const tab = await OldTab.open('64');
  try {
    await tab.goto(`http://localhost:${port}/`);
    await tab.until(`document.documentElement.classList.contains('js')`);
    expect(tab.errors).toEqual([]);
  } finally {
    tab.close();
  }
});
