import { readdirSync } from 'node:fs';
import path from 'node:path';
import { issueAt, type Check } from '../files.ts';
import { didYouMean } from '../nearest.ts';

let icons: readonly string[] | undefined;

/** The icons that the site has. */
function iconNames(): readonly string[] {
  icons ??= readdirSync(path.resolve('src/icons'))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.replace('.svg', ''));
  return icons;
}

/** What pages need and no schema can ask for: a fact leads to an address, an icon is drawn. */
export const printable: Check = function* (files) {
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
  const facts = files.data.get('facts.yaml');
  const all = (facts?.yaml.select('facts.*') ?? []).map(({ value, place }) => ({
    fact: (value ?? {}) as Readonly<Record<string, unknown>>,
    place,
  }));
  const byId = new Map(all.map((one) => [one.fact['id'], one.fact]));
  for (const { fact, place } of all) {
    if (fact['class'] === 'X') continue;
    const met = new Set<unknown>();
    let at: Readonly<Record<string, unknown>> | undefined = fact;
    while (at?.['official'] !== undefined && at['official'] !== at['id'] && !met.has(at['id'])) {
      met.add(at['id']);
      at = byId.get(at['official']);
    }
    const id = String(fact['id']);
    // An official fact that is not there is told with the other references.
    if (!at) continue;
    if (met.has(at['id']))
      yield issueAt(
        'facts.yaml',
        place,
        'error',
        `факт «${id}»: официальные адреса ведут по кругу (${[...met].join(' → ')}). Дайте одному из них url.`,
      );
    else if (at['url'] === undefined)
      yield issueAt(
        'facts.yaml',
        place,
        'error',
        `факту «${id}» некуда послать читателя: нет ни url, ни official с адресом. Впишите одно из них.`,
      );
  }
};
