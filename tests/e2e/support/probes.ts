import { expect, type Page } from '@playwright/test';
import { port } from '../../../playwright.config.ts';
import { buttonProbes, checkProbes, type ProbeName } from '../../../src/core/probes/table.ts';

export const ADDRESS = `http://localhost:${port}/brauzer/`;
/** What the check looks at without being asked. */
export const PROBES = checkProbes.filter((name) => !buttonProbes.includes(name));

export const row = (page: Page, probe: ProbeName) => page.locator(`#proba-${probe}`);
export const status = (page: Page, probe: ProbeName) => row(page, probe).locator('[data-probe-status]');
export const sentence = (page: Page, probe: ProbeName) => row(page, probe).locator('[data-probe-sentence]');

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

export async function expectAttention(page: Page, probe: ProbeName, words: RegExp | string, timeout = 5000): Promise<void> {
  await expect(status(page, probe)).toHaveText('Обратите внимание', { timeout });
  await expect(sentence(page, probe)).toHaveText(words);
}
