import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Colours of the first or the second block: light, then dark. */
function palette(block: number): Map<string, string> {
  const blocks = css.split(':root').slice(1);
  return new Map(Array.from((blocks[block] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g), (match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'accent-soft'],
  ['ink', 'amber-soft'],
  ['ink', 'brick-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sheet'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['amber', 'paper'],
  ['amber', 'amber-soft'],
  ['brick', 'paper'],
  ['brick', 'brick-soft'],
  ['paper', 'ink'],
] as const;

const controls = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
] as const;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s theme', (_, block) => {
  const colours = palette(block);
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '');

  test.each(text)('%s on %s is text at 7:1', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(7);
  });

  test.each(controls)('%s against %s marks a control at 4.5:1', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(4.5);
  });
});
