import { quickNames, type QuickNames } from '../core/environment/quick-names.ts';
import { touchPoints } from './probes/navigator.ts';

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

/** A walk about another device: what this browser is says nothing then. */
const elsewhere = location.hash.indexOf('#other~') === 0;

// Puts the variant for the visitor's browser or system first, and folds the others into one line of their own.
// Where none fits, all of them are folded: the list of names is then the quickest way to one's own.
function showOwnVariant(guide: Element, names: QuickNames): void {
  const variants = Array.from(guide.querySelectorAll<HTMLDetailsElement>('.guide__variant'));
  let own: HTMLDetailsElement | undefined;
  let score = 0;
  for (const variant of variants) {
    const met = elsewhere ? -1 : fit(variant, names);
    if (met > score) [own, score] = [variant, met];
  }
  for (const variant of variants) variant.open = variant === own;
  const first = variants[0];
  if (!own || !first || variants.length === 1) return;
  const others = document.createElement('details');
  others.className = 'guide__others';
  const summary = document.createElement('summary');
  summary.textContent = 'Другие браузеры и системы';
  others.appendChild(summary);
  first.before(others);
  for (const variant of variants) if (variant !== own) others.appendChild(variant);
  others.before(own);
}

const names = quickNames(navigator.userAgent, touchPoints());
for (const guide of Array.from(document.querySelectorAll('[data-guide]'))) showOwnVariant(guide, names);
