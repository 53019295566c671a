import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import type { YamlSource } from '../yaml.ts';

/** Is a string a day that exists, like 2026-02-28 but not 2026-02-31? */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const ARTICLE_DATES = ['updated', 'reviewed', 'reviewBy', 'sources.*.seenOn'] as const;
const NOTICE_DATES = ['from', 'until'] as const;
const FACT_DATES = ['facts.*.seenOn', 'facts.*.verifiedOn', 'facts.*.reviewBy', 'facts.*.checkedOn', 'facts.*.statements.*.date'] as const;
/** Dates of what has happened. */
const PAST = /(?:updated|reviewed|seenOn|verifiedOn|checkedOn|date)$/u;

function first(yaml: YamlSource, key: string): string | undefined {
  const value = yaml.select(key)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Dates exist, the past is not in the future, and a review is due after it was done. */
export const dates: Check = function* (files) {
  const sources = [
    ...files.articles.map((article) => ({ data: article, patterns: ARTICLE_DATES })),
    ...[files.data.get('facts.yaml')].filter((data) => data !== undefined).map((data) => ({ data, patterns: FACT_DATES })),
    ...[files.data.get('notice.yaml')].filter((data) => data !== undefined).map((data) => ({ data, patterns: NOTICE_DATES })),
  ];
  for (const { data, patterns } of sources) {
    for (const { path, value, place } of patterns.flatMap((pattern) => data.yaml.select(pattern))) {
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) continue;
      if (!exists(value)) yield issueAt(data.file, place, 'error', `дня ${value} нет в календаре.`);
      else if (PAST.test(String(path.at(-1))) && value > files.today)
        yield issueAt(data.file, place, 'error', `${value} ещё не наступило. Поставьте день, когда это было на самом деле.`);
    }
  }
  for (const { file, yaml } of files.articles) {
    const [reviewed, updated, reviewBy] = [first(yaml, 'reviewed'), first(yaml, 'updated'), first(yaml, 'reviewBy')];
    const since = reviewed ?? updated;
    if (since !== undefined && reviewBy !== undefined && reviewBy <= since) {
      yield issueAt(file, yaml.placeOf(['reviewBy']), 'error', `следующая проверка (${reviewBy}) должна быть позже прошлой (${since}).`);
    }
  }
};
