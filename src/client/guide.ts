import { quickNames, type QuickNames } from '../core/environment/quick-names.ts';

const order: readonly (keyof QuickNames)[] = ['browser', 'system', 'device'];

/** How well a variant fits: −1 when one of its conditions is not met, otherwise the number of conditions met. */
function fit(variant: HTMLElement, names: QuickNames): number {
  let met = 0;
  for (const kind of order) {
    const wanted = variant.getAttribute(`data-guide-${kind}s`);
    if (wanted === null) continue;
    if (!wanted.split(' ').some((name) => name === names[kind])) return -1;
    met += 1;
  }
  return met;
}

// Puts the variant for the visitor's browser or system first and opens it, in every guide of the page.
// The others stay where they were, folded.
function showOwnVariants(names: QuickNames): void {
  for (const guide of Array.from(document.querySelectorAll('[data-guide]'))) {
    const variants = Array.from(guide.querySelectorAll<HTMLDetailsElement>('.guide__variant'));
    let best: HTMLDetailsElement | undefined;
    let score = 0;
    for (const variant of variants) {
      const met = fit(variant, names);
      if (met > score) [best, score] = [variant, met];
    }
    const first = variants[0];
    if (!best || !first) continue;
    best.open = true;
    best.setAttribute('data-own', '');
    first.before(best);
  }
}

showOwnVariants(quickNames(navigator.userAgent, navigator.maxTouchPoints));
