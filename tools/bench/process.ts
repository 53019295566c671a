import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a program cost. Memory and processor time are Linux's own figures, looked at ten times a second, with all that it started. */
export interface Cost {
  readonly status: number;
  readonly stdout: string;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMiB: number;
}

/** Clock ticks a second that Linux counts in, everywhere. */
const TICKS = 100;

function look(pid: number): { KiB: number; ticks: number } {
  try {
    const of = (file: string): string => readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
    const KiB = Number(/VmHWM:\s+(\d+)/u.exec(of('status'))?.[1] ?? 0);
    const [, ...fields] = of('stat').split(') ');
    const times = fields.join(') ').split(' ');
    const own = { KiB, ticks: Number(times[11]) + Number(times[12]) };
    const children = of(`task/${String(pid)}/children`).trim();
    return (children === '' ? [] : children.split(' '))
      .map((child) => look(Number(child)))
      .reduce((sum, child) => ({ KiB: sum.KiB + child.KiB, ticks: sum.ticks + child.ticks }), own);
  } catch {
    // It has ended.
    return { KiB: 0, ticks: 0 };
  }
}

/** Runs a program of Node to its end. Its errors are shown. */
export async function measured(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [KiB, ticks] = [0, 0];
  const watch = setInterval(() => {
    const now = look(Number(child.pid));
    [KiB, ticks] = [Math.max(KiB, now.KiB), Math.max(ticks, now.ticks)];
  }, 100);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  return {
    status: status ?? 1,
    stdout,
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
    processorSeconds: Math.round(ticks / TICKS),
    peakMiB: Math.round(KiB / 1024),
  };
}
