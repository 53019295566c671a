import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlay } from '../../../src/build/content/integration.ts';

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

  it('stands over the page in dev: the list, the place of the first, its lines as text and not as markup', () => {
    const { err } = overlay(
      [{ file: 'articles/vhod/teg.mdx', line: 18, column: 9, severity: 'error', message: 'тег <b> нельзя.' }],
      path.resolve('tests/fixtures/broken'),
    );
    expect(err.title).toBe('1\u00a0ошибка');
    expect(err.message).toContain('teg.mdx:18:9  тег &lt;b&gt; нельзя.');
    expect(err.highlightedCode).toContain('<span class="line error-line">Нажмите &lt;b&gt;Войти');
    expect(err.loc).toMatchObject({ line: 18, column: 9 });
  });

  it('shows no lines of a file that is missing', () => {
    const { err } = overlay([{ file: 'facts.yaml', line: 1, column: 1, severity: 'error', message: 'этого файла нет.' }], '/nowhere');
    expect(err.loc).toBeUndefined();
  });
});
