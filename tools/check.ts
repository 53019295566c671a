// npm run check: types, lint, styles, spelling and content, all mistakes at once.
//   -- --content [FILE…]      the content alone, fast; for files named, theirs only
//   -- --readability [FILE…]  how readable the articles are; for files named, their long sentences too
//   -- --readability --json   the same as JSON
//   -- --facts                what to verify on the portal, as one sheet of A4
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkSearch } from '../src/build/content/check-search.ts';
import { checkContent } from '../src/build/content/check.ts';
import { readFiles } from '../src/build/content/files.ts';
import { contentDir, filesBelow, loadSite } from '../src/build/content/load.ts';
import { measureArticle, readabilityTable } from '../src/build/content/readability-table.ts';
import { countIssues, formatIssue, summary } from '../src/build/content/report.ts';
import { factChecks, factSheet } from '../src/build/facts-sheet.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';
import { run } from './lib.ts';

/** What developers run beside the content check: name, program and its arguments. */
const PROGRAMS = [
  ['типы', 'astro', ['check', '--minimumFailingSeverity', 'error']],
  ['правила кода', 'eslint', ['.']],
  ['оформление кода', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['стили', 'stylelint', ['{src,public}/**/*.css']],
] as const;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: { content: { type: 'boolean' }, readability: { type: 'boolean' }, json: { type: 'boolean' }, facts: { type: 'boolean' } },
});

/** A path from the content folder, with forward slashes. */
function inContent(file: string): string {
  return path.relative(contentDir(), path.resolve(file)).replaceAll('\\', '/');
}

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
async function contentFails(only: readonly string[]): Promise<boolean> {
  const dir = contentDir();
  const wanted = only.map(inContent);
  const all = checkContent(dir);
  // The search is built from content that is right, and what is expected of it is held against such content.
  if (countIssues(all).errors === 0) {
    needContent({ expectations: values.content === true && only.length === 0 });
    all.push(...(await checkSearch(dir)));
  }
  const issues = all.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
  for (const issue of issues) console.log(formatIssue(issue, dir));
  const counted = countIssues(issues);
  console.log(issues.length === 0 ? 'Содержание: ошибок и советов нет.' : `Содержание: ${summary(counted)}.`);
  return counted.errors > 0;
}

/** Runs one program and shows what it said only when it failed. */
function programFails([name, program, args]: (typeof PROGRAMS)[number]): boolean {
  const { status, stdout, stderr } = run(program, args, { quiet: true });
  if (status !== 0) console.log(stdout, stderr);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  return status !== 0;
}

/** Words that no dictionary knows: advice here, so that a name stops nobody; `npm test` wants each of them in a dictionary. */
function printSpelling(): void {
  const { stdout } = run('cspell', ['lint', '--no-progress', '--no-summary', '--show-suggestions', '.'], { quiet: true });
  for (const line of stdout.split('\n')) {
    const found = /^(?:.*?\.\/)?(.+?:\d+:\d+) - Unknown word \((.*?)\)(?:.*Suggestions: \[(.*)\])?/u.exec(line);
    if (!found) continue;
    const [, place = '', word = '', near = ''] = found;
    const list = place.startsWith('content/') ? 'content/dictionary.txt' : 'docs/dictionary.txt';
    const guess = near === '' ? '' : ` Похожие: ${near}.`;
    console.log(`${place}  совет: слова «${word}» нет в словаре.${guess} Если оно верно, впишите его в ${list}.`);
  }
}

/** Everything, to the end, whatever fails on the way. */
async function everythingFails(): Promise<boolean> {
  const failed = PROGRAMS.map(programFails);
  printSpelling();
  return [...failed, await contentFails([])].includes(true);
}

needContent();
const stranger = positionals.find((file) => inContent(file).startsWith('..') || !statSync(file, { throwIfNoEntry: false })?.isFile());
if (stranger !== undefined) {
  console.error(`В папке ${path.relative('.', contentDir())} нет файла ${stranger}.`);
  process.exitCode = 2;
} else if (values.facts === true) {
  const day = today();
  console.log(factSheet(factChecks(readFiles(contentDir(), day), loadSite().portal.host), day));
} else if (values.readability === true) printReadability(positionals);
else process.exitCode = (await (values.content === true ? contentFails(positionals) : everythingFails())) ? 1 : 0;
