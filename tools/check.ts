// npm run check: types, lint, styles, spelling and content, all mistakes at once.
//   -- --content              the content alone, fast
//   -- --readability [FILE…]  how readable the articles are; for files named, their long sentences too
//   -- --readability --json   the same as JSON
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/build/content/check.ts';
import { contentDir, filesBelow } from '../src/build/content/load.ts';
import { measureArticle, readabilityTable } from '../src/build/content/readability-table.ts';
import { countIssues, formatIssue, summary } from '../src/build/content/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'boolean' }, readability: { type: 'boolean' }, json: { type: 'boolean' } },
});

function printReadability(files: readonly string[]): void {
  const articles = path.join(contentDir(), 'articles');
  const chosen = files.length > 0 ? files : filesBelow(articles, '.mdx').map((name) => path.join(articles, name));
  const measured = chosen.map((file) => measureArticle(file, readFileSync(file, 'utf8')));
  if (values.json === true) {
    console.log(JSON.stringify(measured, undefined, 2));
    return;
  }
  console.log(readabilityTable(measured));
  if (files.length === 0) return;
  for (const { file, tooLong } of measured) {
    for (const { line, column, words, limit, text } of tooLong) {
      console.log(`${file}:${line}:${column}  ${words} слов, можно ${limit}: ${text.replace(/\s+/gu, ' ')}`);
    }
  }
}

/** Prints every content mistake and tells whether one of them is an error. */
function contentFails(only: readonly string[]): boolean {
  const dir = contentDir();
  const wanted = only.map((file) => path.relative(dir, path.resolve(file)).replaceAll('\\', '/'));
  const issues = checkContent(dir).filter(({ file }) => wanted.length === 0 || wanted.includes(file));
  for (const issue of issues) console.log(formatIssue(issue, dir));
  const counted = countIssues(issues);
  console.log(issues.length === 0 ? 'Содержание: ошибок и советов нет.' : `Содержание: ${summary(counted)}.`);
  return counted.errors > 0;
}

if (values.readability === true) printReadability(positionals);
else process.exitCode = contentFails(positionals) ? 1 : 0;
