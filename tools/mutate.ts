// npm run mutate -- src/core/…: changes the code of the core in small ways and says which changes no test notices.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './lib.ts';

const USAGE = 'Какой файл ядра испытать? npm run mutate -- src/core/environment/age.ts (можно несколько).';

const files = process.argv.slice(2);
const strange = files.filter((file) => !/^src\/core\/[a-z/-]+\.ts$/u.test(file) || !existsSync(path.join(root, file)));
if (files.length === 0 || strange.length > 0) {
  console.error(strange.length > 0 ? `Нет такого файла ядра: ${strange.join(', ')}. ${USAGE}` : USAGE);
  process.exit(2);
}
process.exitCode = run('stryker', ['run', '--mutate', files.join(',')]).status ?? 1;
