// How the diagnosis bears a tree of 500 nodes: node tools/bench/trees.ts [NODES].
// Prints seconds for checking it, for compiling it, and for building its pages (a build with it less a build without).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/build/content/check.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf } from '../../src/build/trees.ts';
import { compile } from '../../src/core/diagnosis/machine.ts';
import { root } from '../lib.ts';

const nodes = Number(process.argv[2] ?? 500);

/** Ten rows of advice side by side behind one question, so that no path is longer than people would walk. */
function largeTree(count: number): object {
  const columns = Math.ceil((count - 1) / 10);
  const id = (column: number, row: number) => `sovet-${column}-${row}`;
  const options = Array.from({ length: columns }, (_, column) => ({ key: `k${column}`, label: `Случай ${column}`, to: id(column, 0) }));
  const remedies = Array.from({ length: count - 1 }, (_, index) => {
    const [column, row] = [Math.floor(index / 10), index % 10];
    const last = row === 9 || index === count - 2;
    return {
      id: id(column, row),
      ref: `B${index + 1}`,
      kind: 'remedy',
      text: `Совет ${index}`,
      steps: ['Откройте страницу.', 'Нажмите кнопку.'],
      helped: { to: 'itogi/resheno' },
      failed: { to: last ? 'itogi/pomoshch' : id(column, row + 1) },
    };
  });
  return {
    title: 'Большое дерево',
    question: 'Что случилось?',
    description: 'Дерево для измерения.',
    problems: ['gate.closed'],
    order: 5,
    status: 'опубликовано',
    nodes: [{ id: 'nachalo', ref: 'B0', kind: 'question', text: 'Что случилось?', options }, ...remedies],
  };
}

function seconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function build(content: string, out: string): void {
  execFileSync('astro', ['build', '--force', '--outDir', out], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

// Inside the project: MDX from elsewhere cannot find the packages.
mkdirSync(path.join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(root, '.cache', 'trees-bench-'));
try {
  const content = path.join(folder, 'content');
  cpSync(path.join(root, 'tests/fixtures/portal'), content, { recursive: true });
  const without = seconds(() => {
    build(content, path.join(folder, 'without'));
  });
  writeFileSync(path.join(content, 'trees', 'bolshoe.yaml'), stringify(largeTree(nodes)));
  const check = seconds(() => {
    const errors = checkContent(content).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`The tree of the bench has mistakes: ${errors[0]?.message ?? ''}`);
  });
  const compiled = seconds(() => {
    compile(graphsOf(loadContent(content)), 'bolshoe/nachalo');
  });
  const pages = seconds(() => {
    build(content, path.join(folder, 'with'));
  });
  console.log(
    `${nodes} nodes: check ${check.toFixed(2)} s, read and compile ${compiled.toFixed(2)} s, pages ${(pages - without).toFixed(2)} s`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
