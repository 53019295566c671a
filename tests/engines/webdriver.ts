import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressExpression, answered, isSamePage, Unanswered, until, type Driver, type Mode } from './driver.ts';
import { start, type Started } from './process.ts';

/** A build of WebKit with the helper program that takes commands for it. */
export interface WebKitBuild {
  /** Starts the helper on a port. */
  readonly helper: readonly [program: string, ...args: string[]];
  /** Name of the browser's own part of the capabilities. */
  readonly options: string;
  readonly browser: readonly [program: string, ...args: string[]];
  /** Arguments of the browser that make a mode. */
  readonly modes: Readonly<Partial<Record<Mode, readonly string[]>>>;
}

/** Name under which the standard hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Handle = Readonly<Record<typeof ELEMENT, string>>;

/** A WebKit driven by the W3C's WebDriver over HTTP. */
export class WebKit implements Driver {
  readonly #process: Started;
  readonly #log: string;
  readonly #scripted: boolean;
  #session = '';

  private constructor(process: Started, log: string, scripted: boolean) {
    this.#process = process;
    this.#log = log;
    this.#scripted = scripted;
  }

  static async open({ helper, options, browser, modes }: WebKitBuild, mode: Mode): Promise<WebKit> {
    const [program, ...args] = helper;
    const port = await freePort();
    const log = path.join(tmpdir(), `webkit-${port}.log`);
    const process = await start(program, () => [...args, `--port=${port}`]);
    const webkit = new WebKit(process, log, mode !== 'no script');
    const origin = `http://127.0.0.1:${port}`;
    try {
      await until('a driver that answers', async () => (await fetch(`${origin}/status`)).ok);
      await webkit.#connect(
        origin,
        {
          // The helper swallows what the browser prints, so a shell in between writes it to a file, line by line.
          binary: '/bin/sh',
          args: ['-c', `exec stdbuf -oL "$0" "$@" >${log} 2>&1`, ...browser, ...(modes[mode] ?? [])],
        },
        options,
      );
    } catch (error) {
      await webkit.close();
      throw error;
    }
    return webkit;
  }

  /** The lines that WebKit prints for errors, when it is asked to write console messages to its standard output. */
  get errors(): readonly string[] {
    return existsSync(this.#log)
      ? readFileSync(this.#log, 'utf8')
          .split('\n')
          .filter((line) => /\bCONSOLE (?:\w+ )*ERROR\b/.test(line))
      : [];
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#post('/execute/sync', { script: `return (${expression})`, args: [] });
  }

  async goto(address: string): Promise<void> {
    if (isSamePage(await this.#call('GET', '/url'), address)) await this.#post('/url', { url: 'about:blank' });
    await this.#post('/url', { url: address });
  }

  async click(selector: string): Promise<void> {
    await this.#post(`/element/${await this.#find(selector)}/click`, {});
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#post(`/element/${await this.#find(selector)}/value`, { text: text.replaceAll('\n', '\uE007') });
  }

  async text(selector: string): Promise<string> {
    const found = await this.#call<readonly Handle[]>('POST', '/elements', { using: 'css selector', value: selector });
    return found[0] ? this.#call('GET', `/element/${found[0][ELEMENT]}/text`) : '';
  }

  address(): Promise<string> {
    return this.#scripted ? this.evaluate(addressExpression) : this.#call('GET', '/url');
  }

  async narrow(): Promise<void> {
    await this.#post('/window/rect', { width: 360, height: 640 });
  }

  async close(): Promise<void> {
    await this.#process.stop();
    rmSync(this.#log, { force: true });
  }

  async #connect(origin: string, browserOptions: object, options: string): Promise<void> {
    this.#session = origin;
    const body = { capabilities: { alwaysMatch: { [options]: browserOptions } } };
    const { sessionId } = await this.#post<{ sessionId: string }>('/session', body);
    this.#session = `${origin}/session/${sessionId}`;
    // A script asked of a page that is just being replaced is never answered: ask the next page soon.
    await this.#post('/timeouts', { script: 2000 });
  }

  async #find(selector: string): Promise<string> {
    return (await this.#post<Handle>('/element', { using: 'css selector', value: selector }))[ELEMENT];
  }

  #post<Value>(command: string, body: object): Promise<Value> {
    return this.#call('POST', command, body);
  }

  async #call<Value>(method: string, command: string, body?: object): Promise<Value> {
    const request = fetch(this.#session + command, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((error: unknown) => {
      throw new Unanswered(`${method} ${command}: ${String(error)}`);
    });
    const response = await answered(`${method} ${command}`, request);
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${command}: ${JSON.stringify(value).slice(0, 500)}`);
    return value as Value;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
