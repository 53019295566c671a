import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Issue } from '../issue.ts';
import { collectKnown } from '../known.ts';

interface Addresses {
  readonly files: ContentFiles['articles'] | ContentFiles['trees'];
  /** Where a file lists its former addresses. */
  readonly list: string;
  readonly isAlive: (address: string) => boolean;
  /** What lives at an address, and whom a former one was given to, as the sentences go on. */
  readonly words: readonly [alive: string, owner: string];
}

function* given({ files, list, isAlive, words: [alive, to] }: Addresses): Generator<Issue> {
  const owners = new Map<string, string>();
  for (const { file, yaml } of files) {
    for (const { value, place } of yaml.select(list)) {
      const alias = String(value);
      const owner = owners.get(alias);
      if (isAlive(alias)) {
        yield issueAt(file, place, 'error', `прежний адрес «${alias}» занят ${alive}. Уберите его отсюда.`);
      } else if (owner !== undefined) {
        const taken = issueAt(file, place, 'error', `прежний адрес «${alias}» уже отдан ${to} ${owner}. Оставьте его в одном месте.`);
        yield { ...taken, ...(owner !== file && { lacks: [owner] }) };
      }
      owners.set(alias, file);
    }
  }
}

/** A former address leads to one article or node only, and none lives there now. */
export const aliases: Check = function* (files) {
  const slugs = new Set(files.articles.map(({ slug }) => slug));
  const { nodes } = collectKnown(files);
  yield* given({ files: files.articles, list: 'aliases.*', isAlive: (slug) => slugs.has(slug), words: ['живой статьёй', 'файлу'] });
  yield* given({ files: files.trees, list: 'nodes.*.aliases.*', isAlive: (node) => nodes.has(node), words: ['живым узлом', 'узлу в'] });
};
