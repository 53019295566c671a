import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Issue } from '../issue.ts';
import { collectKnown } from '../known.ts';

function* ofArticles(files: ContentFiles): Generator<Issue> {
  const slugs = new Set(files.articles.map(({ slug }) => slug));
  const owners = new Map<string, string>();
  for (const { file, yaml } of files.articles) {
    for (const { value, place } of yaml.select('aliases.*')) {
      const alias = String(value);
      const owner = owners.get(alias);
      if (slugs.has(alias)) {
        yield issueAt(file, place, 'error', `прежний адрес «${alias}» занят живой статьёй. Уберите его отсюда.`);
      } else if (owner !== undefined) {
        const taken = issueAt(file, place, 'error', `прежний адрес «${alias}» уже отдан файлу ${owner}. Оставьте его в одном месте.`);
        yield { ...taken, lacks: [owner] };
      }
      owners.set(alias, file);
    }
  }
}

function* ofNodes(files: ContentFiles): Generator<Issue> {
  const { nodes } = collectKnown(files);
  const owners = new Map<string, string>();
  for (const { file, yaml } of files.trees) {
    for (const { value, place } of yaml.select('nodes.*.aliases.*')) {
      const alias = String(value);
      const owner = owners.get(alias);
      if (nodes.has(alias)) {
        yield issueAt(file, place, 'error', `прежний адрес «${alias}» занят живым узлом. Уберите его отсюда.`);
      } else if (owner !== undefined) {
        const taken = issueAt(file, place, 'error', `прежний адрес «${alias}» уже отдан узлу в ${owner}. Оставьте его в одном месте.`);
        yield { ...taken, ...(owner !== file && { lacks: [owner] }) };
      }
      owners.set(alias, file);
    }
  }
}

/** A former address leads to one article or node only, and none lives there now. */
export const aliases: Check = function* (files) {
  yield* ofArticles(files);
  yield* ofNodes(files);
};
