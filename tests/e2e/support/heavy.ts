import { FIREFOX, WEBKIT_GTK } from '../../engines/engines.ts';
import type { Needing } from '../../engines/install.ts';

/** A whole Chromium: the headless shell knows neither extensions nor settings of a profile. */
export const CHROMIUM = {
  name: 'a whole Chromium',
  needs: { file: '/usr/lib/chromium/chromium', packages: ['chromium'] },
} as const satisfies Needing;

/** The real uBlock Origin, as Debian ships it: off in every Firefox that isn't told to take extensions of the system. */
export const UBLOCK = {
  name: 'uBlock Origin in Firefox',
  needs: {
    file: '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net',
    packages: ['webext-ublock-origin-firefox'],
  },
} as const satisfies Needing;

/** Browsers that the usual one can't stand in for. */
export const HEAVY: readonly Needing[] = [CHROMIUM, FIREFOX, UBLOCK, WEBKIT_GTK];
