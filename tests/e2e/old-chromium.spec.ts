import { expect, test } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { Chromium } from '../engines/cdp.ts';
import { oldBrowser } from '../engines/download.ts';
import { fewJourneys } from '../engines/journeys.ts';
import { readSite } from '../engines/site.ts';
import { begin } from '../engines/visit.ts';

// Chromium 64 of January 2018: the oldest engine whose module scripts we serve. All engines, and all walks: npm run engines.
for (const mode of ['script', 'no script'] as const) {
  test(`Chromium 64, ${mode}: a walk to the request, a search, a guide, every kind of page`, async () => {
    const site = readSite(`http://localhost:${port}`);
    const visit = await begin(() => Chromium.open(oldBrowser('64'), mode), { site, mode, scripted: mode === 'script', looks: true });
    try {
      await fewJourneys(visit);
      expect(visit.failures).toEqual([]);
      expect(visit.passed).toBeGreaterThan(15);
    } finally {
      await visit.driver.close();
    }
  });
}
