import { late } from './late.ts';

/* The small tools of a screen: their code comes soon after the page, so that a connection which breaks later does no harm. */

const TOOLS: readonly (readonly [selector: string, fetchCode: () => Promise<unknown>])[] = [
  ['[data-file]', late(() => import('./file-check.ts'))],
  ['[data-keyboard-input]', late(() => import('./keyboard.ts'))],
];

window.addEventListener('load', () => {
  for (const [selector, fetchCode] of TOOLS) {
    // Until it comes, the plain advice stands in its place.
    if (document.querySelector(selector)) fetchCode().catch(() => undefined);
  }
});
