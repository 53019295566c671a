// npm run editor: the editor of content/ in a browser, see docs/editor-guide.md. Its packages are installed on first use
// and live in editor/node_modules: neither the site nor the tests need them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './lib.ts';

const editor = path.join(root, 'editor');
const stamp = path.join(editor, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(path.join(editor, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Первый запуск: ставим пакеты редактора, около минуты…');
  const installed = run('npm', ['ci', '--prefix', editor, '--no-audit', '--no-fund', '--ignore-scripts']);
  if (installed.status !== 0) {
    console.error('Пакеты редактора не установились: проверьте связь и запустите ещё раз.');
    process.exit(installed.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
process.exitCode = run('node', [path.join(editor, 'server', 'start.ts'), ...process.argv.slice(2)]).status ?? 1;
