import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Whose data, changed by us, is in the files of the site without being imported by a script. */
const DATA_OF = ['baseline-browser-mapping', 'dictionary-ru'] as const;

/** What was copied into the project with its licence beside it. */
const COPIED = [
  { name: 'Golos Text', file: 'src/fonts/LICENSE' },
  { name: 'Lucide', file: 'src/icons/LICENSE' },
] as const;

/** Licences that allow a site to be passed on as it is, with their text beside it. */
const FREE: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'BlueOak-1.0.0']);

/** The package that a bundled module comes from; nothing for a module of ours or one that a tool made up. */
export function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1];
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of all that is shipped, as one text.
 * @param packages names of packages, each in node_modules
 * @param root folder of the project
 * @throws where a package has no licence that lets the site be passed on, or no text of it
 */
export function licences(packages: Iterable<string>, root: string): string {
  const parts = [...new Set(packages)].sort().map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license = '' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/iu.test(entry));
    if (!FREE.has(license))
      throw new Error(`${name} ${version} is shipped, and its licence is «${license}»: docs/decisions/0002-dependencies.md`);
    if (file === undefined) throw new Error(`${name} ${version} is shipped without the text of its licence`);
    return { title: `${name} ${version} (${license})`, text: readFileSync(path.join(folder, file), 'utf8') };
  });
  const copied = COPIED.map(({ name, file }) => ({ title: name, text: readFileSync(path.join(root, file), 'utf8') }));
  const own = existsSync(path.join(root, 'LICENSE'))
    ? [{ title: 'This site’s engine', text: readFileSync(path.join(root, 'LICENSE'), 'utf8') }]
    : [];
  return [...own, ...copied, ...parts]
    .map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n\n');
}

/** Writes `licences.txt` beside the pages, of whatever packages the scripts of this build hold. */
export function licenceFile(): AstroIntegration {
  const shipped = new Set<string>(DATA_OF);
  let root = '';
  return {
    name: 'licence-file',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-packages',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type !== 'chunk') continue;
                    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
                      const name = renderedLength > 0 ? packageOf(id) : undefined;
                      if (name !== undefined) shipped.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('licences.txt', dir), licences(shipped, root));
      },
    },
  };
}
