import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../src/build/content/disk.ts';
import { readFiles, type ContentFiles } from '../src/build/content/files.ts';
import type { Change } from '../src/build/content/rename.ts';
import { today } from '../src/build/today.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/u;

/** Makes a change of the content that two addresses ask for, and says which files it touched; exit code 2 when it cannot. */
export function changeContent(usage: string, make: (files: ContentFiles, from: string, to: string) => Change): void {
  const [from = '', to = '', ...more] = commandLine({ allowPositionals: true, options: {} }).positionals;
  if (!ADDRESS.test(from) || !ADDRESS.test(to) || more.length > 0 || from.includes('/') !== to.includes('/')) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  needContent();
  const dir = contentDir();
  try {
    const files = readFiles(dir, today());
    const { write, remove } = make(files, from, to);
    for (const [name, text] of write) writeFileSync(path.join(dir, name), text);
    for (const name of remove) rmSync(path.join(dir, name));
    const touched = [...write.keys(), ...remove.map((name) => `${name} (удалён)`)];
    console.log(
      `Изменено файлов: ${touched.length}\n${touched.map((name) => `  ${name}`).join('\n')}\nПроверьте: npm run check -- --content`,
    );
  } catch (error) {
    console.error(`Не получилось: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = 2;
  }
}
