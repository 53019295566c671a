import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** A former address leads to one article only, and no article lives there now. */
export const aliases: Check = function* (files) {
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
};
