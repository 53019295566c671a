import { execFile, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';

/** The project's root, with every tool working from there whatever folder it was called from. */
export const root = path.resolve(import.meta.dirname, '..');

/** A program's own words and how it ended, without waiting for others: status 1 too where it could not be started. */
export function runAside(program: string, args: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  const settings = { cwd: root, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) =>
    execFile(program, args, settings, (error, stdout, stderr) =>
      resolve({ status: error ? 1 : 0, said: stdout + stderr + (stderr || !error ? '' : error.message) }),
    ),
  );
}

/** Runs a program of node_modules/.bin (or any other on the PATH), in the project's root unless said otherwise, and waits for it. */
export function run(
  program: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    stdio: options.quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...options.env },
  });
}
