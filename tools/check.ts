// npm run check: all mistakes at once. With files after --readability only these are measured.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, filesBelow } from '../src/build/content/load.ts';
import { measureArticle, readabilityTable } from '../src/build/content/readability-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'boolean' }, readability: { type: 'boolean' } },
});

function printReadability(files: readonly string[]): void {
  const articles = path.join(contentDir(), 'articles');
  const chosen = files.length > 0 ? files : filesBelow(articles, '.mdx').map((name) => path.join(articles, name));
  const measured = chosen.map((file) => measureArticle(file, readFileSync(file, 'utf8')));
  console.log(readabilityTable(measured));
  if (files.length === 0) return;
  for (const { file, tooLong } of measured) {
    for (const { line, column, words, limit, text } of tooLong) {
      console.log(`${file}:${line}:${column}  ${words} слов, можно ${limit}: ${text.replace(/\s+/gu, ' ')}`);
    }
  }
}

if (values.readability === true) printReadability(positionals);
