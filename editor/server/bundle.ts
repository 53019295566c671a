import path from 'node:path';
import { build } from 'vite';
import { adapt } from './adapt.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles the page into editor/.cache and answers that folder. Takes a few seconds. */
export async function bundle(): Promise<string> {
  const outDir = path.join(root, '.cache');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [adapt()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  });
  return outDir;
}
