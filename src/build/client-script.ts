import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** The oldest engines with ES modules: older ones get the site without script. See docs/browser-support.md. */
export const TARGET = ['chrome64', 'firefox60', 'safari11.1', 'edge79'];

/**
 * Bundles one file of src/client into one module, apart from the pages' own scripts: for code that a page loads when it is
 * first used. Firefox 60 has no `import()`, so the page must know the address beforehand.
 */
export async function bundleClient(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    // From the root of the repository: in a build this module runs from a folder of its own.
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: { input: path.resolve('src/client', entry), output: { format: 'es' } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`Vite gave no script for ${entry}.`);
  return chunk.code;
}

/** A file's name with a hash of what it holds, so that it may be cached for ever: `probes.1a2b3c4d5e6f.js`. */
export function hashedName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return name.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}
