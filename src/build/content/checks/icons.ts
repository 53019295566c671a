import { readdirSync } from 'node:fs';
import path from 'node:path';
import { issueAt, type Check } from '../files.ts';
import { didYouMean } from '../nearest.ts';

let drawn: readonly string[] | undefined;

/** The icons that the site has. */
function iconNames(): readonly string[] {
  drawn ??= readdirSync(path.resolve('src/icons'))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.replace('.svg', ''));
  return drawn;
}

/** An icon that a page asks for is drawn. */
export const icons: Check = function* (files) {
  const sections = files.data.get('sections.yaml');
  for (const { value, place } of sections?.yaml.select('sections.*.icon') ?? []) {
    const icon = String(value);
    if (!iconNames().includes(icon))
      yield issueAt(
        'sections.yaml',
        place,
        'error',
        `значка «${icon}» нет.${didYouMean(icon, iconNames())} Можно: ${iconNames().join(', ')}.`,
      );
  }
};
