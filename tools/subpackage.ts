import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './lib.ts';

/**
 * Installs what the lock file of an optional part asks for, on its first use and when the lock file changes.
 * @param folder where its package.json is
 * @param what what is being installed, for who waits
 */
export function installSubpackage(folder: string, what: string): void {
  const stamp = path.join(folder, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error(`Первый запуск: ставим ${what}, около минуты…`);
  // npm's own report goes to standard error: standard output belongs to the command.
  const { status, stderr } = run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], { quiet: true });
  if (status !== 0) {
    console.error(`${stderr}Не установилось: проверьте связь и запустите ещё раз.`);
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
