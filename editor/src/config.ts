import { config, type Collection, type ComponentSchema, type Config } from '@keystatic/core';
import { articles } from './article.ts';
import { facts } from './fact.ts';
import type { Places } from './places.ts';
import { trees } from './tree.ts';

/** What the editor can open: a list of articles for each section, the facts, the trees. */
export function createConfig(places: Places): Config {
  const collections: Record<string, Collection<Record<string, ComponentSchema>, string>> = {
    ...Object.fromEntries(places.sections.map((section) => [section.value, articles(section, places)])),
    facts: facts(),
    trees: trees(places),
  };
  return config({
    storage: { kind: 'local' },
    locale: 'ru-RU',
    ui: {
      brand: { name: 'Разберёмся' },
      navigation: { Статьи: places.sections.map(({ value }) => value), Данные: ['facts', 'trees'] },
    },
    collections,
    singletons: {},
  });
}
