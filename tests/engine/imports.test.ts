import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the folders of src/ and what their files may name. `\1` is the part of core a file stands in. */
const rules: readonly { from: RegExp; may: string }[] = [
  { from: /^src\/core\/([a-z]+)\//, may: '^(src/core/(\\1|text|probes)/|xstate(/graph)?$|flexsearch$|ua-parser-js$)' },
  { from: /^src\/schemas\//, may: '^(src/schemas/|src/core/|zod$)' },
  { from: /^src\/build\//, may: '^(src/(core|schemas|build)/|node:|(?!(src|tools|tests|content|editor)/)[a-z@])' },
  { from: /^src\/client\//, may: '^src/(client|core)/' },
  {
    from: /^src\/(components|layouts|pages)\//,
    may: '^(src/(core|build|client|components|layouts|pages|styles|fonts|icons|schemas)/|astro(:|$|/)|content:bodies$)',
  },
];

/** Libraries that only one file may import, so that they can be changed in one place. */
const single = ['xstate', 'flexsearch', 'ua-parser-js'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(ts|astro)$/.test(name))
  .sort();

/** Import and re-export specifiers of a file, relative ones as paths from the root. */
function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/g),
    ...source.matchAll(/<script src="(\.[^"]+)"/g),
  ];
  return found.map((match) => {
    const name = match[1] ?? '';
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
  });
}

test.each(files)('%s imports only what its folder may', (file) => {
  const rule = rules.find(({ from }) => from.test(file));
  if (!rule) throw new Error(`no rule says what ${file} may import`);
  const allowed = new RegExp(rule.may.replace('\\1', rule.from.exec(file)?.[1] ?? ''));
  expect(imports(file).filter((name) => !allowed.test(name))).toEqual([]);
});

describe.each(single)('%s', (library) => {
  test('each of its modules is imported in one file', () => {
    const named = files.flatMap((file) => imports(file).filter((name) => name === library || name.startsWith(`${library}/`)));
    expect(named).toContain(library);
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });
});

test('core knows neither the page nor the machine', () => {
  const comments = /\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g;
  const guilty = files
    .filter((file) => file.startsWith('src/core/'))
    .filter((file) =>
      /(^|[^.\w])(document|localStorage|sessionStorage|navigator|process)\.\w|\bwindow\.(document|location|addEventListener)/.test(
        readFileSync(file, 'utf8').replace(comments, ''),
      ),
    );
  expect(guilty).toEqual([]);
});
