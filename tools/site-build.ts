import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { digest } from '../src/build/build-id.ts';
import { contentDir } from '../src/build/content/load.ts';
import { today } from '../src/build/today.ts';
import { counted } from '../src/core/text/plural.ts';
import { root } from './lib.ts';

/** Where a site is put together, out of sight of whoever serves the last one. */
const CACHE = path.join(root, '.cache');

/** What Astro says when a step begins, and what the step is called. The first one begins with the build. */
const STEPS = [
  { begins: /^/, name: 'Проверка содержания' },
  { begins: /Collecting build info/, name: 'Чтение содержания' },
  { begins: /Building static entrypoints/, name: 'Стили и скрипты' },
  { begins: /Rearranging server assets|generating static routes/, name: 'Страницы' },
  { begins: /^\S+ ✓ Completed/, name: 'Проверка и сжатие готового' },
] as const;
/** A line of a page or file that was written. */
const WRITTEN = /[├└]─ /;

export interface BuildSettings {
  /** Folder of the finished site. */
  readonly out: string;
  /** Variables beside those of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** More arguments for Astro. */
  readonly args?: readonly string[];
  /** Where steps are told: standard error, so that standard output stays the command's. */
  readonly tell?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Tells the steps one under another; in a terminal the step that runs shows how far it is. */
class Progress {
  readonly #to: NonNullable<BuildSettings['tell']>;
  #step = 0;
  #began = performance.now();
  #written = 0;

  constructor(to: NonNullable<BuildSettings['tell']>) {
    this.#to = to;
    this.#show();
  }

  take(line: string): void {
    if (WRITTEN.test(line)) {
      this.#written += 1;
      if (this.#written % 20 === 0) this.#show();
    }
    const next = STEPS.findIndex(({ begins }, index) => index > this.#step && begins.test(line));
    if (next < 0) return;
    this.end();
    this.#step = next;
    this.#began = performance.now();
    this.#show();
  }

  /** Tells that the step is over. */
  end(): void {
    const seconds = Math.max(1, Math.round((performance.now() - this.#began) / 1000));
    this.#to.write(`${this.#to.isTTY === true ? '\r\u001B[K' : ''}✓ ${this.#name()}, ${String(seconds)}\u00a0с\n`);
  }

  /** Takes the running step away: it did not come to its end. */
  clear(): void {
    if (this.#to.isTTY === true) this.#to.write('\r\u001B[K');
  }

  #name(): string {
    const files =
      this.#written === 0 || STEPS[this.#step]?.name !== 'Страницы' ? '' : `: ${counted(this.#written, ['файл', 'файла', 'файлов'])}`;
    return `${STEPS[this.#step]?.name ?? ''}${files}`;
  }

  #show(): void {
    if (this.#to.isTTY === true) this.#to.write(`\r\u001B[K… ${this.#name()}`);
  }
}

/** Removes what builds left behind that were killed: their process is gone. */
function sweep(): void {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    const [, pid] = /^build-(\d+)$/.exec(name) ?? [];
    if (pid === undefined) continue;
    try {
      process.kill(Number(pid), 0);
    } catch {
      rmSync(path.join(CACHE, name), { recursive: true, force: true });
    }
  }
}

/** Puts a finished folder in the place of another in two renames; the old one goes only when the new one stands. */
function swap(built: string, out: string): void {
  const [next, old] = [`${out}.next`, `${out}.old`];
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  try {
    renameSync(built, next);
  } catch {
    // Another disk: copied beside its place first, so that the exchange is a rename again.
    cpSync(built, next, { recursive: true });
  }
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

const FULL = /ENOSPC|EDQUOT|No space left on device|no space left/;

/**
 * Builds the site aside and puts it into its place when all of it is there: whoever serves `out` never has half a site.
 * Astro's report is folded into steps and shown when it fails.
 * @returns the exit code: 0 built, 1 something in the site is wrong, 2 the machine would not, 130 interrupted
 */
export async function buildSite({ out, env = {}, args = [], tell = process.stderr }: BuildSettings): Promise<number> {
  sweep();
  const aside = path.join(CACHE, `build-${String(process.pid)}`);
  const said: string[] = [];
  const progress = new Progress(tell);
  let interrupted = false;
  const fail = (line: string, code: number): number => {
    progress.clear();
    rmSync(aside, { recursive: true, force: true });
    tell.write(`${line}\n`);
    return code;
  };
  const child = spawn('astro', ['build', ...args, '--outDir', aside], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const stop = (): void => {
    interrupted = true;
    child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      said.push(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      progress.take(line);
    });
  }
  const status = await ended;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop);

  const kept = existsSync(out) ? 'Прежний сайт не тронут.' : 'Сайта нет.';
  if (interrupted) return fail(`Сборка прервана. ${kept}`, 130);
  const noSpace = `На диске кончилось место. ${kept} Освободите место и запустите ещё раз.`;
  if (status !== 0) {
    if (said.some((line) => FULL.test(line))) return fail(noSpace, 2);
    progress.clear();
    for (const line of said.filter((one) => !WRITTEN.test(one))) tell.write(`${line}\n`);
    return fail(`Сайт не собран. ${kept}`, 1);
  }
  try {
    swap(aside, out);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return fail(FULL.test(text) ? noSpace : `Готовый сайт не удалось положить в ${out}: ${text}`, 2);
  }
  progress.end();
  return 0;
}

/** What a built site is made of: everything that is read while it is built, the address it is for and the day. */
function inputs(address: string): string {
  const files = digest([contentDir(), 'src', 'public', 'astro.config.mjs', 'package-lock.json']);
  return [files, address, today(), process.versions.node].join(' ');
}

/** The file that remembers what the folder was built from. */
const STAMP = path.join(CACHE, 'built.json');

/** The folder as it was left: a build by another hand, or a removed page, makes it another one. */
function trace(out: string): string {
  const folder = statSync(out, { throwIfNoEntry: false });
  const home = statSync(path.join(out, 'index.html'), { throwIfNoEntry: false });
  return folder && home ? `${String(folder.ino)} ${String(home.ino)} ${String(home.mtimeMs)}` : '';
}

/** Whether a folder holds the site that a build for this address would make now. */
export function isBuilt(out: string, address: string, stamp = STAMP): boolean {
  if (!existsSync(stamp) || trace(out) === '') return false;
  return readFileSync(stamp, 'utf8') === `${inputs(address)}\n${trace(out)}`;
}

/** Remembers what the folder was built from, for `isBuilt`. */
export function remember(out: string, address: string, stamp = STAMP): void {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${inputs(address)}\n${trace(out)}`);
}
