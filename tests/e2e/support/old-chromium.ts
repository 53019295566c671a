import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import lock from './old-browsers.lock.json' with { type: 'json' };

type Version = '64' | '72' | '80' | '92' | '109' | '116' | '138';

/**
 * Path of a real old headless Chromium, taken once from the package registry (exact version, sha512 checked) and kept
 * in the user's cache. Throws when it can't be fetched or does not match.
 */
export function oldChromium(version: Version): string {
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'old-browsers');
  const executable = path.join(cache, `chromium-${version}`);
  if (existsSync(executable)) return executable;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'old-chromium-'));
  try {
    const { spec, integrity } = lock[version];
    const archive = path.join(work, pack(spec, work));
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== integrity) throw new Error(`${spec} is not what the lock file says: ${digest}`);
    execFileSync('tar', ['xzf', archive, '-C', work]);
    const packed = findPacked(path.join(work, 'package'));
    const fresh = `${executable}.${process.pid}`;
    writeFileSync(fresh, brotliDecompressSync(readFileSync(packed)));
    chmodSync(fresh, 0o755);
    renameSync(fresh, executable);
    return executable;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The network may fail for a moment: three tries. */
function pack(spec: string, dir: string): string {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', dir], { cwd: dir, encoding: 'utf8' }).trim();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

function findPacked(dir: string): string {
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' }).find((name) =>
    /(^|[\\/])(headless_shell-.*|chromium(-.*)?)\.br$/.test(name),
  );
  if (found === undefined) throw new Error(`No packed browser in ${dir}`);
  return path.join(dir, found);
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A tab of an old Chromium, driven by its own debugging protocol: newer clients don't speak to it. */
export class OldTab {
  /** Uncaught errors and console errors since the tab was opened. */
  readonly errors: string[] = [];
  readonly #browser: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  #last = 0;

  private constructor(browser: ChildProcess, socket: WebSocket, profile: string) {
    this.#browser = browser;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', (event: MessageEvent<string>) => {
      this.#receive(JSON.parse(event.data) as Answer);
    });
  }

  static async open(version: Version): Promise<OldTab> {
    const profile = mkdtempSync(path.join(tmpdir(), 'old-profile-'));
    const browser = spawn(
      oldChromium(version),
      ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const origin = await debuggingOrigin(browser);
    const tabs = (await (await fetch(`${origin}/json/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = tabs.find((tab) => tab.type === 'page');
    if (!page) throw new Error('The old browser opened no tab');
    const socket = new WebSocket(page.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const tab = new OldTab(browser, socket, profile);
    for (const domain of ['Page', 'Runtime', 'Log']) await tab.send(`${domain}.enable`);
    return tab;
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Evaluates an expression in the page and gives its value. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (answer['exceptionDetails']) throw new Error(JSON.stringify(answer['exceptionDetails']));
    return (answer['result'] as { value: Value }).value;
  }

  async goto(address: string): Promise<void> {
    await this.send('Page.navigate', { url: address });
    await this.until(`document.readyState === 'complete' && location.href !== 'about:blank'`);
  }

  /** Waits until an expression is true in the page; throws after ten seconds. */
  async until(expression: string): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      // While a page is being replaced there is nothing to ask.
      if (await this.evaluate<boolean>(expression).catch(() => false)) return;
    }
    throw new Error(`Never came true in the old browser: ${expression}`);
  }

  close(): void {
    this.#socket.close();
    this.#browser.kill('SIGKILL');
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(answer: Answer): void {
    if (answer.method === 'Runtime.exceptionThrown' || answer.method === 'Log.entryAdded') {
      const text = JSON.stringify(answer.params);
      if (answer.method === 'Runtime.exceptionThrown' || text.includes('"level":"error"')) this.errors.push(text);
    }
    const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id);
    if (!waiting || answer.id === undefined) return;
    this.#waiting.delete(answer.id);
    if (answer.error) waiting.reject(new Error(answer.error.message));
    else waiting.resolve(answer.result ?? {});
  }
}

function debuggingOrigin(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const port = /ws:\/\/[^:]+:(\d+)\//.exec(text)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    browser.once('exit', () => {
      reject(new Error(`The old browser did not start: ${text}`));
    });
  });
}
