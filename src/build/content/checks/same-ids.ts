import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { readHistory } from '../history.ts';

/** Lists whose members are found by a name that must not repeat. Nodes of trees: check-trees.ts. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'sections.yaml': ['sections.*.id'],
  'facts.yaml': ['facts.*.id'],
  'messages.yaml': ['messages.*.id'],
  'browsers.yaml': ['guides.*.id', 'platforms.*.id'],
};

/** An id stands once in its list. */
export const sameIds: Check = function* (files) {
  const was = readHistory(files.dir)?.messages ?? [];
  for (const [name, patterns] of Object.entries(LISTS)) {
    const data = files.data.get(name);
    for (const pattern of data ? patterns : []) {
      const lines = new Map<unknown, number>();
      const all = data?.yaml.select(pattern) ?? [];
      // The name that stood here before is missed by whoever remembers it.
      const gone = name === 'messages.yaml' ? was.filter((id) => all.every(({ value }) => value !== id)) : [];
      for (const { value, place } of all) {
        const line = lines.get(value);
        if (line === undefined) lines.set(value, place.line);
        else {
          const wrong = issueAt(name, place, 'error', `«${String(value)}» уже есть в строке ${line}. Назовите иначе.`);
          yield { ...wrong, hides: gone.map((id) => `message:${id}`) };
        }
      }
    }
  }
};
