/**
 * Compares two dotted versions part by part: 26.11 is newer than 26.4 (as numbers it would be the other way round).
 * Missing parts count as 0; a part that is not a number counts as its leading digits, or 0.
 * Returns a negative number, 0 or a positive number, as a sort callback does.
 */
export function compareVersions(left: string, right: string): number {
  const a = left.split('.');
  const b = right.split('.');
  for (let part = 0; part < Math.max(a.length, b.length); part += 1) {
    const difference = number(a[part]) - number(b[part]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first part of a version: `157.0.8078.79` → `157`; empty when there is no digit to begin with. */
export function majorOf(version: string): string {
  return capture(/^(\d{1,9})/, version);
}

/** What the pattern's first group holds in a text; empty when the pattern isn't there. */
export function capture(pattern: RegExp, text: string): string {
  const match = pattern.exec(text);
  return (match && match[1]) || '';
}

function number(part = ''): number {
  return Number(majorOf(part));
}

/** Blink was forked at Chrome 28; before that the number behind «Chrome/» is a WebKit's (chromium.org/blink). */
export const FIRST_BLINK = 28;
