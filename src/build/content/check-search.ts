import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../core/search/engine.ts';
import { siteIndex } from '../search.ts';
import { issueAt } from './files.ts';
import type { Issue } from './issue.ts';
import { loadContent, splitFrontMatter } from './load.ts';
import { parseYaml } from './yaml.ts';

/**
 * An article is the first answer to its own title.
 * Needs a content folder without errors; asks the same engine and the same index as the site.
 */
export async function checkSearch(dir: string): Promise<Issue[]> {
  const content = loadContent(dir);
  const index = siteIndex(content);
  const engine = createEngine((name) => {
    const text = index.get(name);
    return text === undefined ? Promise.reject(new Error(`no index file ${name}`)) : Promise.resolve(text);
  });
  const issues: Issue[] = [];
  for (const { slug, file, data } of content.articles) {
    if (data.status === 'черновик' || data.audience === 'редактор') continue;
    const { hits } = await engine.search(data.title, { prefix: false, limit: 1 });
    const [first] = hits;
    if (first?.slug === slug) continue;
    const place = parseYaml(splitFrontMatter(readFileSync(path.join(dir, file), 'utf8')).yaml, 1).placeOf(['title']);
    const found = first ? `первой находится «${first.title}»` : 'поиск не находит ничего';
    issues.push(issueAt(file, place, 'warning', `по заголовку этой статьи ${found}. Уточните заголовок или keywords.`));
  }
  return issues;
}
