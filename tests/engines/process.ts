import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser or driver as a child process with a folder of its own. */
export interface Started {
  /** What the first group of `ready` matched in the output. */
  readonly found: string;
  stop(): Promise<void>;
}

interface Options {
  /** Started when the output matches this; at once when not given. */
  readonly ready?: RegExp;
  readonly env?: NodeJS.ProcessEnv;
  onLine?(line: string): void;
}

/**
 * Starts a program in a process group and an empty folder of its own. `onLine` gets every line it prints.
 * Rejects when it ends, or says nothing of the kind for half a minute, before it is ready.
 */
export async function start(
  program: string,
  args: (profile: string) => readonly string[],
  { ready = /^/, env = {}, onLine = () => undefined }: Options = {},
): Promise<Started> {
  const profile = mkdtempSync(path.join(tmpdir(), 'engine-'));
  const child = spawn(program, args(profile), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    // A home of its own: the browser must neither read nor change what belongs to whoever runs the tests.
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile, XDG_DATA_HOME: profile, ...env },
  });
  running.add(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    killGroup(child);
    await gone;
    // Its children may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    return { found: await output(child, ready, onLine), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) killGroup(child);
});
// By default a signal ends this process at once, and nobody ends the browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

function killGroup(child: ChildProcess): void {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function output(child: ChildProcess, ready: RegExp, onLine: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const look = (): void => {
      const match = ready.exec(seen);
      if (match) resolve(match[1] ?? '');
    };
    const timer = setTimeout(() => reject(new Error(`${child.spawnfile} said nothing for half a minute: ${seen}`)), 30_000);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(onLine);
        if (seen.length < 10_000) seen += chunk.toString();
        look();
      });
    }
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${seen}`)));
    child.once('exit', () => clearTimeout(timer));
    look();
  });
}
