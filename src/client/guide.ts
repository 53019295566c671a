import { readOther } from '../core/diagnosis/other-device.ts';
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

/** The variant that fits this browser or system best, if any does. */
function ownVariant(variants: readonly HTMLDetailsElement[], names: QuickNames): HTMLDetailsElement | undefined {
  let own: HTMLDetailsElement | undefined;
  let score = 0;
  for (const variant of variants) {
    const met = fit(variant, names);
    if (met > score) [own, score] = [variant, met];
  }
  return own;
}

const names = quickNames(navigator.userAgent, touchPoints());

/** Returns what arranges a guide: for this browser, or for the platforms of another device, of which this browser says nothing. */
function arrangerOf(guide: Element): (elsewhere: readonly string[] | undefined) => void {
  const variants = Array.from(guide.querySelectorAll<HTMLDetailsElement>('.guide__variant'));
  const own = ownVariant(variants, names);
  const others = document.createElement('details');
  others.className = 'guide__others';
  const summary = document.createElement('summary');
  summary.textContent = 'Другие браузеры и системы';
  others.appendChild(summary);
  const platform = (variant: HTMLElement): string => variant.getAttribute('data-guide-platform') ?? '';

  // Puts the visitor's own variant first, and folds the others into one line of their own.
  // Where none is, all of them are folded: the list of names is then the quickest way to one's own.
  return (elsewhere) => {
    if (others.parentNode) others.before(...variants);
    others.remove();
    const first = elsewhere ? variants.filter((variant) => elsewhere.indexOf(platform(variant)) >= 0)[0] : own;
    for (const variant of variants) variant.open = variant === first;
    if (!first || variants.length === 1) return;
    variants[0]?.before(others);
    others.append(...variants.filter((variant) => variant !== first));
    others.before(first);
  };
}

const arrangers = Array.from(document.querySelectorAll('[data-guide]')).map(arrangerOf);
function arrange(elsewhere: readonly string[] | undefined): void {
  for (const arranger of arrangers) arranger(elsewhere);
}

const told = readOther(location.hash.slice(1));
arrange(told && [told.system, told.browser]);

const other = document.querySelector<HTMLInputElement>('[data-other]');
const parts = Array.from(document.querySelectorAll<HTMLSelectElement>('[data-device-part]'));
for (const control of other ? [other, ...parts] : [])
  control.addEventListener('change', () => arrange(other?.checked === true ? parts.map(({ value }) => value) : undefined));
