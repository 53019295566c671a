import path from 'node:path';
import { build, type Plugin } from 'vite';
import { TARGET } from '../../src/build/client-script.ts';

/** Bundles one file of src/client into one module for the bench's own pages; what it fetches later stays out. */
export async function bundleClient(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: { input: path.resolve('src/client', entry), output: { format: 'es' } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output.find((file) => file.type === 'chunk' && file.isEntry) : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Vite gave no script for ${entry}.`);
  return chunk.code;
}
