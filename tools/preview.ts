// npm run preview: the site, drafts included, as one folder that a colleague opens without any program: docs/decisions/0020-newsroom.md.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../src/build/content/load.ts';
import { portablePage, portableStyle } from '../src/build/portable.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { root, run } from './lib.ts';
import { needContent } from './usable-content.ts';

const { out } = commandLine({ options: { out: { type: 'string', default: 'preview' } } }).values;
needContent();
const dir = path.resolve(root, out);
console.error('Собираем сайт с черновиками, это минута-другая…');
const { status, stdout, stderr } = run('astro', ['build', '--outDir', dir], {
  quiet: true,
  env: { DRAFTS: '1', SITE_URL: 'http://localhost:4321/' },
});
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(status ?? 1);
}
const notice = `Просмотр для коллег, ${today()}. Здесь и черновики. Это не сайт: поиск и кнопки диагностики работают только на нём.`;
for (const name of filesBelow(dir, '')) {
  const file = path.join(dir, name);
  if (/\.(?:br|gz|js)$|^_headers$|^sitemap\.xml$/u.test(name)) rmSync(file);
  else if (name.endsWith('.html')) writeFileSync(file, portablePage(readFileSync(file, 'utf8'), name, notice));
  else if (name.endsWith('.css')) writeFileSync(file, portableStyle(readFileSync(file, 'utf8'), name));
}
console.log(
  `Готово: папка ${path.relative(root, dir)}.\nЕё можно послать целиком, например архивом. Открывают файл index.html, ставить ничего не нужно.`,
);
