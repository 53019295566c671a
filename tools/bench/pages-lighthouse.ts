import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../tests/e2e/support/kinds.ts';
import { findBrowser } from '../browser.ts';
import { run } from '../lib.ts';

const LIGHTHOUSE = '13.5.0';
const RUNS = 3;

function scoreOf(folder: string, url: string): number {
  const report = path.join(folder, 'report.json');
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = [
    '--quiet',
    '--only-categories=performance',
    '--output=json',
    `--output-path=${report}`,
    '--chrome-flags=--headless --no-sandbox',
  ];
  const { status } = run('node', [program, url, ...flags], { quiet: true, cwd: folder, env: { CHROME_PATH: findBrowser() } });
  if (status !== 0) return NaN;
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as { categories: { performance: { score: number | null } } };
  return Math.round((categories.performance.score ?? NaN) * 100);
}

/** Lighthouse's mobile score of each kind of page, one after the other; «–» where it could not run. It is printed, no gate. */
export async function* lighthouseMedians(
  folder: string,
  origin: string,
  kinds: readonly Kind[],
): AsyncGenerator<{ readonly name: string; readonly score: string }> {
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${LIGHTHOUSE}`], { quiet: true, cwd: folder });
  for (const { name, address } of kinds) {
    const scores = Array.from({ length: RUNS }, () => scoreOf(folder, origin + address)).filter((score) => !Number.isNaN(score));
    const middle = scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)];
    yield await Promise.resolve({ name, score: middle === undefined ? '–' : String(middle) });
  }
}
