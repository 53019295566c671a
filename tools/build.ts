import { run } from './lib.ts';
import { needContent } from './usable-content.ts';

needContent();

process.exitCode = run('astro', ['build', ...process.argv.slice(2)]).status ?? 1;
