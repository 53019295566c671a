// npm run due: what is to be looked through again, articles and facts, by month, what is overdue first.
import { readFiles } from '../src/build/content/files.ts';
import { queueOf } from '../src/build/content/due.ts';
import { contentDir } from '../src/build/content/load.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

commandLine({ options: {} });
needContent();
const day = today();
const queue = queueOf(readFiles(contentDir(), day));
/** «декабрь 2026 г.», or that the day has passed. */
const monthOf = (date: string): string =>
  date < day ? 'Просрочено' : new Date(date).toLocaleDateString('ru-RU', { month: 'long', year: 'numeric', timeZone: 'UTC' });
let before = '';
for (const { file, line, column, day: due, title } of queue) {
  const month = monthOf(due);
  if (month !== before) console.log(`${before === '' ? '' : '\n'}${month}`);
  before = month;
  console.log(`  ${due}  ${title}  ${file}:${line}:${column}`);
}
if (queue.length === 0) console.log('Проверять нечего: сроков нет ни у одной статьи и ни у одного факта.');
