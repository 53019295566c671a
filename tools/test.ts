import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './lib.ts';

interface Score {
  passed: number;
  failed: number;
}

const total: Score = { passed: 0, failed: 0 };

function add(name: string, score: Score): void {
  total.passed += score.passed;
  total.failed += score.failed;
  console.log(`${score.failed === 0 ? '✓' : '✗'} ${name}: ${score.passed} passed, ${score.failed} failed`);
}

interface Single {
  readonly env?: NodeJS.ProcessEnv;
  /** What a pass must have printed: without it nothing was looked at. */
  readonly proof?: RegExp;
}

/** A program that passes or fails as a whole; what it printed is shown only when it failed. */
function single(name: string, program: string, args: readonly string[], { env = {}, proof = /^/ }: Single = {}): boolean {
  const result = run(program, args, { quiet: true, env });
  const passed = result.status === 0 && proof.test(result.stdout + result.stderr);
  if (!passed) console.log(result.stdout, result.stderr);
  add(name, passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
}

/** Reads a runner's report; a report that is missing or empty is a failure, never a success. */
function counted(name: string, status: number | null, file: string, read: (report: never) => Score): void {
  let score: Score;
  try {
    score = read(JSON.parse(readFileSync(path.join(root, file), 'utf8')) as never);
  } catch {
    score = { passed: 0, failed: 1 };
  }
  if (score.passed === 0 || (status !== 0 && score.failed === 0)) score.failed += 1;
  add(name, score);
}

mkdirSync(path.join(root, 'test-results'), { recursive: true });

single('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
single('code rules', 'eslint', ['.']);
single('style rules', 'stylelint', ['src/**/*.css']);
single('types', 'astro', ['check']);
single('unused code', 'knip', []);
single('spelling', 'cspell', ['lint', '--no-progress', '--quiet', '.']);

const vitest = run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile=test-results/vitest.json']);
counted(
  'unit, content, diagnosis, search',
  vitest.status,
  'test-results/vitest.json',
  (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }),
);

if (single('build', 'astro', ['build', '--force'], { env: { SITE_URL: 'http://localhost:4399/' } })) {
  single('valid HTML', 'html-validate', ['dist/**/*.html']);
  // Its own server is at 127.0.0.1; canonical addresses and other sites are left alone.
  const own = ['.', '--server-root', 'dist', '--skip', '^https?://(?!127\\.0\\.0\\.1)'];
  single('links and anchors', 'linkinator', [...own, '--recurse', '--check-fragments', '--verbosity', 'error'], {
    proof: /scanned [1-9]\d{2,} links/,
  });
  const playwright = run('playwright', ['test']);
  counted(
    'browser',
    playwright.status,
    'test-results/playwright.json',
    (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
    }),
  );
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
