import { run } from './lib.ts';
import { needContent } from './usable-content.ts';

needContent();

// Without this Astro may put the server into the background and return at once.
process.exitCode = run('astro', ['dev', ...process.argv.slice(2)], { env: { ASTRO_DEV_BACKGROUND: '0' } }).status ?? 1;
