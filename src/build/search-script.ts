import path from 'node:path';
import { build } from 'vite';
import { lightFlexsearch } from './vite-flexsearch.ts';

// From the root of the repository: in a build this module runs from a folder of its own.
const ENTRY = path.resolve('src/client/search.ts');

/** The engines of astro.config.mjs. */
const TARGET = ['chrome64', 'firefox60', 'safari11.1', 'edge79'];

/**
 * The search code as one module, for `/data/search/`. Bundled apart from the pages' own scripts, because it is loaded when
 * somebody turns to a search field: Firefox 60 has no `import()`, so the page must know the address beforehand.
 */
export async function searchScript(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    plugins: [lightFlexsearch()],
    build: { write: false, target: TARGET, modulePreload: false, rolldownOptions: { input: ENTRY, output: { format: 'es' } } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Vite gave no search script.');
  return chunk.code;
}
