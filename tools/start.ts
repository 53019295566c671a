import path from 'node:path';
import { root, run } from './lib.ts';
import { serve } from './serve.ts';
import { needContent } from './usable-content.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not «${process.env['PORT'] ?? ''}».`);
  process.exit(2);
}

needContent();
const build = run('astro', ['build'], { env: { SITE_URL: `http://localhost:${port}/` } });
if (build.status !== 0) process.exit(build.status ?? 1);
try {
  await serve(path.join(root, 'dist'), port);
  console.log(`\nhttp://localhost:${port}/`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Free it or choose another: PORT=4322 npm start`);
  process.exit(2);
}
