// npm run retire -- old successor: what is taken away leads to what took its place.
// npm run retire -- tree/node:key: an answer that is taken away on purpose; its key is not used again.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../src/build/content/disk.ts';
import { HISTORY_FILE, historyText, readHistory } from '../src/build/content/history.ts';
import { retireArticle, retireNode } from '../src/build/content/rename.ts';
import { changeContent } from './content-change.ts';

const [what = ''] = process.argv.slice(2);
const [address = '', key] = what.split(':');
if (key === undefined) {
  changeContent('Что убрать? npm run retire -- прежний-адрес преемник (узел: дерево/узел, ответ: дерево/узел:код).', (files, from, to) =>
    from.includes('/') ? retireNode(files, from, to) : retireArticle(files, from, to),
  );
} else {
  const dir = contentDir();
  const history = readHistory(dir);
  if (history?.nodes.some((node) => node.address === address && node.keys.includes(key)) !== true) {
    console.error(`Ответа «${key}» у узла «${address}» на сайте не было.`);
    process.exitCode = 2;
  } else {
    const retired = [...new Set([...history.retired, `${address} ${key}`])].sort();
    writeFileSync(path.join(dir, HISTORY_FILE), historyText({ ...history, retired }));
    console.log(`Ответ «${key}» узла «${address}» убран: его код больше не занимают.`);
  }
}
