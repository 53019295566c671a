import { run } from './lib.ts';

process.exitCode = run('astro', ['build', ...process.argv.slice(2)]).status ?? 1;
