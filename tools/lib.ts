import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';

/** The project's root, with every tool working from there whatever folder it was called from. */
export const root = path.resolve(import.meta.dirname, '..');

/** Runs a program of node_modules/.bin (or any other on the PATH) in the project's root and waits for it. */
export function run(
  program: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: options.quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...options.env },
  });
}
