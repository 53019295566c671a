import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';

/*
 * A gate that looks at nothing passes. Each must see every tracked file of its kind but those below the folders named here,
 * all at the top of the repository: a pattern without a leading slash once hid src/schemas and src/build/content as well.
 */

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);

interface Gate {
  readonly name: string;
  readonly kinds: RegExp;
  /** Paths from the root that the gate may leave out. */
  readonly skips: readonly string[];
  readonly ignores: (file: string) => Promise<boolean>;
}

const eslint = new ESLint();

const gates: readonly Gate[] = [
  {
    name: 'formatting',
    kinds: /\.(?:ts|mjs|js|astro|css)$/,
    skips: ['editor/', 'public/', 'tests/fixtures/'],
    ignores: async (file) => (await getFileInfo(file, { ignorePath: '.prettierignore' })).ignored,
  },
  {
    name: 'code rules',
    kinds: /\.(?:ts|mjs|js|astro)$/,
    skips: ['editor/', 'public/', 'tests/fixtures/'],
    ignores: (file) => eslint.isPathIgnored(file),
  },
];

describe.each(gates)('the gate of $name', ({ kinds, skips, ignores }) => {
  const own = tracked.filter((file) => kinds.test(file));
  const left = own.filter((file) => skips.some((folder) => file.startsWith(folder)));

  it('leaves out nothing but the folders named here', async () => {
    const hidden = await Promise.all(own.map(async (file) => ((await ignores(file)) ? file : undefined)));
    expect(hidden.filter((file) => file !== undefined && !left.includes(file))).toEqual([]);
  });

  it('sees most of the repository', () => {
    expect(own.length - left.length).toBeGreaterThan(own.length / 2);
  });
});

describe('the gate of spelling', () => {
  it('leaves out paths from the root only, never a folder of that name elsewhere', () => {
    const { ignorePaths } = JSON.parse(readFileSync('cspell.json', 'utf8')) as { readonly ignorePaths: readonly string[] };
    expect(ignorePaths.filter((pattern) => !pattern.startsWith('/'))).toEqual([]);
  });
});

describe('the gate of style rules', () => {
  it('sees every stylesheet of the site', () => {
    expect(tracked.filter((file) => file.endsWith('.css') && !/^(?:src|public|editor|tests\/fixtures)\//.test(file))).toEqual([]);
  });
});
