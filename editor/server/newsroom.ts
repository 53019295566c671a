import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { byCause } from '../../src/build/content/causes.ts';
import { checkContent } from '../../src/build/content/check.ts';
import type { Issue } from '../../src/build/content/issue.ts';
import { splitFrontMatter } from '../../src/build/content/load.ts';
import { today } from '../../src/build/today.ts';
import { fieldsToDisk, readMapping } from './shapes.ts';
import { Refused } from './refused.ts';

/** Every error of the folder, causes first. */
export function errorsOf(dir: string): Issue[] {
  return byCause(checkContent(dir)).filter(({ severity }) => severity === 'error');
}

/**
 * Publishes an article: its state, today's date, and what changed for «Что нового». With any error in the folder
 * nothing is written and the errors are answered, because the site would not be built. Throws `Refused` where there is no such article.
 */
export function publish(dir: string, name: string, change: string): Issue[] {
  const file = path.join(dir, name);
  if (!/^articles\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/u.test(name) || !existsSync(file)) throw new Refused(`Статьи ${name} нет`);
  const before = readFileSync(file, 'utf8');
  const { yaml, body } = splitFrontMatter(before);
  const { change: _old, ...data } = readMapping(yaml);
  const said = change.trim() === '' ? {} : { change: change.trim() };
  writeFileSync(file, fieldsToDisk(yaml, { ...data, ...said, status: 'опубликовано', updated: today() }) + body);
  const errors = errorsOf(dir);
  if (errors.length > 0) writeFileSync(file, before);
  return errors;
}
