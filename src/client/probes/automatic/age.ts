import type { Probe } from '../result.ts';

/** How old the browser is, in the words of the detector that this page has room for. */
export const probe: Probe = async ({ browser }) => (await browser()).age;
