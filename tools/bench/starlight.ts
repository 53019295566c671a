import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../lib.ts';

const VERSION = '0.42.4';
export const STARLIGHT = `Starlight ${VERSION}`;

/** Runs a program of a peer quietly. Throws with what it said where it fails. */
function command(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = run(program, args, { quiet: true, cwd });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
}

/**
 * A project of Starlight in `folder`, as its guide begins one, with these packages beside it. Returns the folder of its articles and the
 * file to build it with. Throws where the packages can't be installed.
 */
export function starlightProject(folder: string, packages: readonly string[] = []): { readonly docs: string; readonly astro: string } {
  const docs = path.join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  command(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'astro@7.3.4', `@astrojs/starlight@${VERSION}`, ...packages],
    folder,
  );
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config'; import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Разберёмся', defaultLocale: 'root', locales: { root: { label: 'Русский', lang: 'ru' } } })] });`,
  );
  writeFileSync(
    path.join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'; import { docsLoader } from '@astrojs/starlight/loaders'; import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  return { docs, astro: path.join(folder, 'node_modules/astro/bin/astro.mjs') };
}
