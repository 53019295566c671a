import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run } from './lib.ts';

const system = [
  '/usr/bin/chromium-headless-shell',
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...system, chromium.executablePath()].find((candidate) => existsSync(candidate));
}

/**
 * Path of a Chromium or Chrome for the browser tests: one of the system, else Playwright's own, else Debian's package
 * (as root). Throws with what to do when none can be had.
 */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  console.error('No Chromium found, fetching one…');
  run('playwright', ['install', 'chromium-headless-shell'], { quiet: true });
  if (installed() === undefined && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'], { quiet: true });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], { quiet: true });
  }
  const fetched = installed();
  if (fetched === undefined) throw new Error('No Chromium could be fetched. Install one and name it in CHROME_PATH.');
  return fetched;
}
