import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Lists whose members are found by a name that must not repeat. Nodes of trees: check-trees.ts. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'sections.yaml': ['sections.*.id'],
  'facts.yaml': ['facts.*.id'],
  'messages.yaml': ['messages.*.id'],
  'browsers.yaml': ['guides.*.id', 'platforms.*.id'],
};

/** An id stands once in its list. */
export const sameIds: Check = function* (files) {
  for (const [name, patterns] of Object.entries(LISTS)) {
    const data = files.data.get(name);
    for (const pattern of data ? patterns : []) {
      const lines = new Map<unknown, number>();
      for (const { value, place } of data?.yaml.select(pattern) ?? []) {
        const line = lines.get(value);
        if (line !== undefined) yield issueAt(name, place, 'error', `«${String(value)}» уже есть в строке ${line}. Назовите иначе.`);
        else lines.set(value, place.line);
      }
    }
  }
};
