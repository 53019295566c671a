// npm run release: remembers every address, ref, key and message id that the site gives out now, so that the check can tell
// what vanished later, and the shape of the trees, so that codes given out from now on can always be read.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../src/build/content/check.ts';
import { withoutDrafts } from '../src/build/content/current.ts';
import { HISTORY_FILE, historyText, readHistory, withRelease } from '../src/build/content/history.ts';
import { loadContent } from '../src/build/content/load.ts';
import { countIssues, formatIssue, summary } from '../src/build/content/report.ts';
import { graphsOf } from '../src/build/trees.ts';
import { VERSIONS } from '../src/core/diagnosis/code.ts';
import { shapeOf, versionOf } from '../src/core/diagnosis/shape.ts';
import { counted } from '../src/core/text/plural.ts';
import { contentDir } from '../src/build/content/disk.ts';
import { commandLine } from './command-line.ts';

commandLine({ options: {} });
const dir = contentDir();
const issues = checkContent(dir);
const errors = issues.filter(({ severity }) => severity === 'error');
const before = readHistory(dir);
if (errors.length > 0 || !before) {
  for (const issue of errors) console.error(formatIssue(issue, dir));
  console.error(`Содержание: ${summary(countIssues(issues))}. Ничего не запомнено.`);
  process.exitCode = 1;
} else {
  const content = withoutDrafts(loadContent(dir));
  // Until something is released nobody holds a code or a link: the history begins here.
  const isFirst = before.articles.length + before.nodes.length === 0;
  const recorded = isFirst ? [] : before.trees;
  const shape = shapeOf(graphsOf(content));
  const version = versionOf(shape, recorded);
  const trees = recorded.some((one) => one.version === version) ? recorded : [...recorded, { version, shape }].slice(-VERSIONS);
  const after = withRelease(before, content, trees);
  const text = historyText(after);
  if (text === historyText(before)) console.log('Всё уже запомнено.');
  else {
    writeFileSync(path.join(dir, HISTORY_FILE), text);
    const words = [
      counted(after.articles.length, ['статья', 'статьи', 'статей']),
      counted(after.nodes.length, ['узел', 'узла', 'узлов']),
      counted(after.messages.length, ['сообщение', 'сообщения', 'сообщений']),
    ];
    console.log(`Запомнено: ${words.join(', ')}, деревья — версия ${version}. Сохраните ${HISTORY_FILE} вместе с остальным.`);
  }
}
