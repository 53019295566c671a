import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './lib.ts';

/*
 * `npm run bench -- search …`: measurements beside the peers, of quality, speed and bytes. Not part of the tests:
 * what they compare with is installed in tools/bench only, by the first bench that needs it.
 */
const folder = path.join(import.meta.dirname, 'bench');
const [name = '', ...rest] = process.argv.slice(2);
const file = path.join(folder, `${name}.ts`);
if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((entry) => /^[a-z]+\.ts$/.test(entry))
    .map((entry) => entry.replace('.ts', ''));
  console.error(`npm run bench -- ${names.join('|')}`);
  process.exitCode = 2;
} else {
  process.exitCode = run('node', [file, ...rest]).status ?? 1;
}
