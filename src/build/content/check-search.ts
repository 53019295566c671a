import { readFileSync } from 'node:fs';
import path from 'node:path';
import { baits } from '../search/bait.ts';
import { joinedApart, lostTitles } from '../search/read.ts';
import { withoutDrafts } from './current.ts';
import { issueAt } from './files.ts';
import type { Issue } from './issue.ts';
import { loadContent, splitFrontMatter } from './load.ts';
import { parseYaml } from './yaml.ts';

const SYNONYMS = 'synonyms.yaml';

/**
 * An article is the first answer to its own title, words that must stay apart do, and what an article is found by it answers.
 * Needs a content folder without errors; asks the same engine and the same index as the site.
 */
export async function checkSearch(dir: string): Promise<Issue[]> {
  const content = loadContent(dir);
  // The index of the site holds no drafts: it is the one that pages ask, made once for both.
  const listed = withoutDrafts(content);
  const issues: Issue[] = [];
  for (const { slug, first } of await lostTitles(listed)) {
    const article = content.articles.find((candidate) => candidate.slug === slug);
    if (!article) continue;
    const place = parseYaml(splitFrontMatter(readFileSync(path.join(dir, article.file), 'utf8')).yaml, 1).placeOf(['title']);
    const other = content.articles.find((candidate) => candidate.slug === first);
    const found = other ? `первой находится «${other.data.title}»` : 'поиск не находит ничего';
    issues.push(issueAt(article.file, place, 'warning', `по заголовку этой статьи ${found}. Уточните заголовок или keywords.`));
  }
  for (const { at, words, slugs } of await joinedApart(listed)) {
    const place = parseYaml(readFileSync(path.join(dir, SYNONYMS), 'utf8'), 1).placeOf(['apart', at]);
    const pair = words.map((word) => `«${word}»`).join(' и ');
    const mixed = slugs.length > 0 ? ` Смешались бы статьи: ${slugs.join(', ')}.` : '';
    issues.push(
      issueAt(
        SYNONYMS,
        place,
        'warning',
        `поиск принимает ${pair} за одно слово, а они записаны в apart.${mixed} Замените одно из слов в статьях или уберите пару.`,
      ),
    );
  }
  for (const { slug, at, phrase, unsaid } of baits(content)) {
    const article = content.articles.find((candidate) => candidate.slug === slug);
    if (!article) continue;
    const place = parseYaml(splitFrontMatter(readFileSync(path.join(dir, article.file), 'utf8')).yaml, 1).placeOf(['alsoAsked', at]);
    const why =
      unsaid === undefined ? 'ни одного слова из этой фразы в статье нет' : `о том, что это за случай («${unsaid}»), в статье ни слова`;
    issues.push(
      issueAt(
        article.file,
        place,
        'error',
        `«${phrase}»: ${why}. Ответьте хотя бы двумя предложениями, перенесите фразу в статью, где ответ есть, или уберите её.`,
      ),
    );
  }
  return issues;
}
