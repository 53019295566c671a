import { expect, type Page } from '@playwright/test';
import { port } from '../../../playwright.config.ts';

export const ADDRESS = `http://localhost:${port}/brauzer/`;
export const PROBES = [
  'javascript',
  'browser',
  'age',
  'cookies',
  'storage',
  'blockers',
  'stale',
  'clock',
  'inapp',
  'foreign-dom',
  'view',
  'connection',
] as const;
export type Probe = (typeof PROBES)[number] | 'popups' | 'reach' | 'cryptopro';

export const row = (page: Page, probe: Probe) => page.locator(`#proba-${probe}`);
export const status = (page: Page, probe: Probe) => row(page, probe).locator('[data-probe-status]');
export const sentence = (page: Page, probe: Probe) => row(page, probe).locator('[data-probe-sentence]');

/** Opens the check and waits until it has ended. */
export async function checked(page: Page, address = ADDRESS): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-check-summary]')).toContainText('Проверили', { timeout: 20_000 });
}

/** Rows that are not «в порядке», with what they say. */
export async function alarms(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const probe of PROBES) {
    const word = await status(page, probe).innerText();
    if (word !== 'В порядке') found.push(`${probe}: ${word}. ${await sentence(page, probe).innerText()}`);
  }
  return found;
}

export async function expectAttention(page: Page, probe: Probe, words: RegExp | string, timeout = 5000): Promise<void> {
  await expect(status(page, probe)).toHaveText('Обратите внимание', { timeout });
  await expect(sentence(page, probe)).toHaveText(words);
}
