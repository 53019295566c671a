// npm run build: the site in dist/, or in the folder of --outDir. Other arguments go to Astro.
import path from 'node:path';
import { root } from './lib.ts';
import { buildSite } from './site-build.ts';
import { needContent } from './usable-content.ts';

const args = process.argv.slice(2).flatMap((word) => (word.startsWith('--outDir=') ? ['--outDir', word.slice(9)] : [word]));
const at = args.indexOf('--outDir');
const [, folder = 'dist'] = at < 0 ? [] : args.splice(at, 2);

needContent();
process.exitCode = await buildSite({ out: path.resolve(root, folder), args });
