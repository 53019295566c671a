import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, CHECKS } from '../../../src/build/content/check.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import type { Issue } from '../../../src/build/content/issue.ts';

const dir = path.resolve('tests/fixtures/broken');
const issues = checkContent(dir, '2026-11-22', 'https://site.example/');

/** What is left of a message when names and figures are taken out. */
function kind({ message }: Issue): string {
  return message.replace(/«[^»]*»|"[^"]*"|`[^`]*`|[a-z0-9./_:-]+/giu, '…');
}

describe('a content folder in which every file is broken', () => {
  it('gives all messages in one run, word for word', async () => {
    const report = issues.map(({ file, line, column, severity, message }) => `${file}:${line}:${column}  ${severity}  ${message}`);
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot('broken-content.txt');
  });

  it('has at least fifty files with a mistake and as many different messages', () => {
    expect(new Set(issues.map(({ file }) => file)).size).toBeGreaterThanOrEqual(50);
    expect(new Set(issues.map(kind)).size).toBeGreaterThanOrEqual(50);
  });

  it('gives each broken article and tree exactly one message', () => {
    const perFile = new Map<string, number>();
    for (const { file } of issues) perFile.set(file, (perFile.get(file) ?? 0) + 1);
    const several = [...perFile].filter(([file, count]) => file.includes('/') && count > 1);
    expect(several).toEqual([]);
  });

  it('speaks Russian and says how to go on', () => {
    for (const { file, message } of issues) {
      expect(message, file).toMatch(/[а-яё]{3}/iu);
      expect(message, file).not.toMatch(/invalid|expected|unexpected|required|undefined|null/iu);
    }
  });

  it('lets every check speak at least once', () => {
    const files = readFiles(dir, '2026-11-22', 'https://site.example/');
    const silent = Object.entries(CHECKS).filter(([, check]) => [...check(files)].length === 0);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
