// npm test: every gate and every test, then the second portal; the last line counts them.
//   -- FILE or WORDS…   only test files whose path holds the words; where none does, only tests whose name holds them
//   -- --all            everything that an ordinary run takes a part of (docs/testing.md)
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { contentDir, filesBelow } from '../src/build/content/load.ts';
import { root, run, runAside } from './lib.ts';
import { needContent } from './usable-content.ts';

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

/** Programs that pass or fail as a whole and need nothing of each other: one a core at a time. */
async function together(gates: readonly (readonly [name: string, program: string, args: readonly string[]])[]): Promise<void> {
  const waiting = gates.values();
  const core = async (): Promise<void> => {
    for (const [name, program, args] of waiting) {
      const { status, said } = await runAside(program, args);
      if (status !== 0) console.log(said);
      add(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, core));
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

const BUILT = 'http://localhost:4399/';
/** The folder of a fictional portal that keeps the engine honest. */
const PORTAL = 'tests/fixtures/portal';
/** The only browser tests that know no content but by what it is. */
const SMOKE = 'tests/e2e/smoke.spec.ts';

function unitTests(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  const report = 'test-results/vitest.json';
  const { status } = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args], { env });
  counted(
    name,
    status,
    report,
    ({ numPassedTests: passed, numFailedTests: failed }: { numPassedTests: number; numFailedTests: number }) => ({
      passed,
      failed,
    }),
  );
}

function browserTests(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = run('playwright', ['test', ...args], { env });
  counted(
    name,
    status,
    'test-results/playwright.json',
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  );
}

/** Another content folder: the tests of a site, a build, and a small set in a browser. */
function secondPortal(): void {
  const dist = mkdtempSync(path.join(tmpdir(), 'portal-'));
  const env = { CONTENT_DIR: PORTAL, SITE_URL: BUILT };
  unitTests('second portal: tests of a site', ['tests/site'], { CONTENT_DIR: PORTAL });
  if (single('second portal: build', 'astro', ['build', '--force', '--outDir', dist], { env })) {
    browserTests('second portal: browser', [SMOKE], { CONTENT_DIR: PORTAL, DIST: dist });
  }
  rmSync(dist, { recursive: true, force: true });
}

async function everything(): Promise<void> {
  /** Another content folder is tested by itself, and in a browser by what any site must do. */
  const own = contentDir() === path.join(root, 'content');
  await together([
    ['types', 'astro', ['check']],
    ['code rules', 'eslint', ['.']],
    ['spelling', 'cspell', ['lint', '--no-progress', '--quiet', '.']],
    ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['unused code', 'knip', []],
    ['style rules', 'stylelint', ['{src,public}/**/*.css']],
  ]);
  unitTests('engine and site', []);
  if (single('build', 'astro', ['build', '--force'], { env: { SITE_URL: BUILT } })) {
    single('valid HTML', 'html-validate', ['dist/**/*.html']);
    // Its own server is at 127.0.0.1; canonical addresses and other sites are left alone.
    const links = ['.', '--server-root', 'dist', '--skip', '^https?://(?!127\\.0\\.0\\.1)'];
    single('links and anchors', 'linkinator', [...links, '--recurse', '--check-fragments', '--verbosity', 'error'], {
      proof: /scanned [1-9]\d+ links/,
    });
    browserTests('browser', own ? [] : [SMOKE]);
  }
  if (own) secondPortal();
}

/** Runs the test files that the words name, or else the tests. False when nothing is called so. */
function some(words: readonly string[]): boolean {
  const all = ['tests', 'editor/server'].flatMap((dir) => filesBelow(path.join(root, dir), '.ts').map((name) => `${dir}/${name}`));
  const named = (ending: string): string[] =>
    all.filter((file) => file.endsWith(ending) && words.some((word) => file.includes(word.replace(/^\.\//u, ''))));
  const [units, specs] = [named('.test.ts'), named('.spec.ts')];
  if (units.length > 0) unitTests('tests', units);
  if (specs.length > 0) {
    if (existsSync(path.join(root, 'dist/index.html')) || single('build', 'astro', ['build'], { env: { SITE_URL: BUILT } }))
      browserTests('browser', specs);
  }
  if (units.length + specs.length > 0) return true;
  const name = words.join(' ').replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const holds = all.filter(
    (file) => /\.(?:test|spec)\.ts$/u.test(file) && readFileSync(path.join(root, file), 'utf8').includes(words.join(' ')),
  );
  const inUnits = holds.filter((file) => file.endsWith('.test.ts'));
  const inSpecs = holds.filter((file) => file.endsWith('.spec.ts'));
  if (inUnits.length > 0) unitTests('tests', [...inUnits, '-t', name]);
  if (inSpecs.length > 0) browserTests('browser', [...inSpecs, '-g', name]);
  return holds.length > 0;
}

needContent({ expectations: true });
const asked = process.argv.slice(2);
const words = asked.filter((word) => word !== '--all');
if (words.length < asked.length) process.env['ALL'] = '1';
if (words.length === 0) await everything();
else if (!some(words)) {
  console.error(`No test file and no test is called «${words.join(' ')}».`);
  process.exit(2);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
