import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mistakesPage } from '../../../src/build/content/dev-page.ts';

const dir = path.resolve('tests/fixtures/broken');

describe('content with mistakes', () => {
  it('stops the build before a page is written, with every error in Russian and exit code 1', () => {
    const out = mkdtempSync(path.join(os.tmpdir(), 'broken-'));
    rmSync(out, { recursive: true });
    const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: 'tests/fixtures/broken', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('tests/fixtures/broken/articles/vhod/teg.mdx:18:9  тег <b> нельзя.');
    expect(result.stderr).toMatch(/\d+\u00a0ошиб\S+, \d+\u00a0совет\S*\. Сайт не собран\./u);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [
      'two versions in one file',
      'trees/vhod.yaml',
      (text: string) => `${text}<<<<<<< HEAD\n`,
      `trees/vhod.yaml:${readFileSync('tests/fixtures/portal/trees/vhod.yaml', 'utf8').split('\n').length}:1  здесь остались следы слияния`,
    ],
    ['a number to dial', 'facts.yaml', (text: string) => text.replace(/label: .*/u, 'label: *100#'), 'facts.yaml:'],
    ['nothing at all', 'sections.yaml', () => '', 'sections.yaml:1:1  файл пуст'],
  ])('stops a whole build at %s, in Russian, without a stack and with nothing written', (_name, file, spoil, said) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'stops-'));
    const content = path.join(folder, 'content');
    cpSync('tests/fixtures/portal', content, { recursive: true });
    writeFileSync(path.join(content, file), spoil(readFileSync(path.join(content, file), 'utf8')));
    const out = path.join(folder, 'dist');
    const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(/\n\s+at /u);
    expect(existsSync(out)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('stands in place of the page in dev: the list, the lines of the first as text and not as markup', () => {
    const page = mistakesPage(
      [{ file: 'articles/vhod/teg.mdx', line: 18, column: 9, severity: 'error', message: 'тег <b> нельзя.' }],
      dir,
      '/@vite/client',
    );
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('teg.mdx:18:9  тег &lt;b&gt; нельзя.');
    expect(page).toContain('<b>  18  Нажмите &lt;b&gt;Войти');
    expect(page).toContain('src="/@vite/client"');
  });

  it.each(['facts.yaml', 'articles'])('shows no lines of %s when it is no file there', (file) => {
    const page = mistakesPage([{ file, line: 1, column: 1, severity: 'error', message: 'этого файла нет.' }], '/nowhere', '');
    expect(page).toContain('этого файла нет.');
    expect(page).not.toContain('<pre>');
  });
});
