// How the diagnosis bears a tree of 500 nodes: node tools/bench/trees.ts [NODES] [ROUNDS].
// Prints seconds for checking it and for compiling it, each in a process that has just started, and for building its pages:
// a build with it less a build without, as the median and range of several rounds. Processor seconds stand beside the clock's:
// other work on the machine stretches the latter by far more.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/build/content/check.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf } from '../../src/build/trees.ts';
import { compile } from '../../src/core/diagnosis/machine.ts';
import { root } from '../lib.ts';

const nodes = Number(process.argv[2] ?? 500);
const rounds = Number(process.argv[3] ?? 5);

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

interface Cost {
  /** Seconds by the clock. */
  readonly clock: number;
  /** Seconds of all threads on all cores. */
  readonly processor: number;
}

/** Node has no word for what a child has used, so the child writes it down when it ends. */
const REPORT = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.CPU_FILE, JSON.stringify(process.cpuUsage())));`;

function build(content: string, folder: string): Cost {
  const report = path.join(folder, 'cpu.json');
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const clock = seconds(() => {
    execFileSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, astro, 'build', '--force', '--outDir', path.join(folder, 'dist')],
      { cwd: root, env: { ...process.env, CONTENT_DIR: content, CPU_FILE: report }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  });
  const { user, system } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.CpuUsage;
  return { clock, processor: (user + system) / 1e6 };
}

/** `median 0.44 s (0.40 to 0.61)`. */
function printed(measured: readonly number[]): string {
  const sorted = measured.toSorted((a, b) => a - b).map((value) => value.toFixed(2));
  return `median ${sorted[sorted.length >> 1]} s (${sorted[0]} to ${sorted.at(-1)})`;
}

// Inside the project: MDX from elsewhere cannot find the packages.
mkdirSync(path.join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(root, '.cache', 'trees-bench-'));
try {
  const small = path.join(folder, 'small');
  const large = path.join(folder, 'large');
  for (const content of [small, large]) cpSync(path.join(root, 'tests/fixtures/portal'), content, { recursive: true });
  writeFileSync(path.join(large, 'trees', 'bolshoe.yaml'), stringify(largeTree(nodes)));

  const check = seconds(() => {
    const errors = checkContent(large).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`The tree of the bench has mistakes: ${errors[0]?.message ?? ''}`);
  });
  const compiled = seconds(() => {
    compile(graphsOf(loadContent(large)), 'bolshoe/nachalo');
  });
  console.log(`${nodes} nodes: check ${check.toFixed(2)} s, read and compile ${compiled.toFixed(2)} s`);

  const clock: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // One right after the other, so that both find the machine equally busy.
    const without = build(small, folder);
    const withTree = build(large, folder);
    clock.push(withTree.clock - without.clock);
    processor.push(withTree.processor - without.processor);
  }
  console.log(`pages, ${rounds} rounds: ${printed(clock)} by the clock, ${printed(processor)} of processor`);
} finally {
  rmSync(folder, { recursive: true });
}
