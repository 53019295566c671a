import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDir } from '../../src/build/content/load.ts';
import { changed, CHANGES } from '../support/changes.ts';

/*
 * An editor's ordinary days turn no test red: a copy of the content goes through all of them, and the tests of a site run on it,
 * at once and with the clock moved on. They run in processes of their own, because each reads its content when it begins.
 */

const root = mkdtempSync(path.join(tmpdir(), 'ordinary-'));
const dir = path.join(root, 'content');
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NODE_NO_WARNINGS: '1',
  CONTENT_DIR: dir,
};
let made: string[] = [];

beforeAll(() => {
  made = changed(contentDir(), dir);
  // What the guide tells an editor to do after changing trees.
  spawnSync(process.execPath, ['tools/release.ts'], { env });
}, 300_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Run {
  readonly passed: number;
  readonly failed: readonly string[];
}

/** Runs tests on the changed copy with the clock so many months on. */
function run(months: number, ...tests: readonly string[]): Promise<Run> {
  const report = path.join(root, `report-${months}.json`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...tests, '--exclude=**/ordinary-changes.test.ts', '--maxWorkers=1'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...args, '--reporter=json', `--outputFile=${report}`],
      { env: { ...env, MONTHS_ON: String(months) }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        let results: {
          testResults: {
            name: string;
            message: string;
            assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
          }[];
          numPassedTests: number;
        };
        try {
          results = JSON.parse(readFileSync(report, 'utf8')) as typeof results;
        } catch {
          reject(new Error(`no report\n${stdout}\n${stderr}`));
          return;
        }
        const failed = results.testResults.flatMap(({ name, message, assertionResults }) => [
          // A file that could not be read has no tests to fail.
          ...(assertionResults.length === 0 && message !== '' ? [`${name}: ${message}`] : []),
          ...assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n').slice(0, 600)}`),
        ]);
        resolve({ passed: results.numPassedTests, failed });
      },
    );
  });
}

describe('after the ordinary changes of a season', () => {
  test('all that this content has room for were made', () => {
    const possible = contentDir() === path.resolve('content') ? CHANGES.length : CHANGES.length - 3;
    expect(made.length).toBeGreaterThanOrEqual(possible);
  });

  test('the tests of a site stay green, three months on', async () => {
    const { passed, failed } = await run(3, 'tests/site');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(20);
  }, 600_000);

  // Nothing but the content's own dates looks at the clock.
  test.each([0, 13, 25])(
    'the tests of the content stay green, %i months on',
    async (months) => {
      const { passed, failed } = await run(months, 'tests/site/content');
      expect(failed).toEqual([]);
      expect(passed).toBeGreaterThan(10);
    },
    600_000,
  );
});
