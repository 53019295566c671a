import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressExpression, isSamePage, pointAt, textExpression, type Driver, type Mode } from './driver.ts';
import { start, type Started } from './process.ts';
import { Rpc } from './rpc.ts';

/** Settings of Firefox that make a mode; media features and script can't be emulated over the protocol. */
const PREFERENCES: Readonly<Record<Mode, Readonly<Record<string, boolean | number>>>> = {
  script: {},
  'no script': { 'javascript.enabled': false },
  'no storage': { 'network.cookie.cookieBehavior': 2 },
  dark: { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
};

/** Debian's Firefox runs the extensions that Debian ships, a blocker among them, as soon as they are installed. */
const NO_EXTENSIONS = { 'extensions.enabledScopes': 0 };

/** A tab of Firefox, driven by WebDriver BiDi, which it speaks without a helper program and with script switched off too. */
export class Firefox implements Driver {
  readonly errors: string[] = [];
  readonly #process: Started;
  #rpc!: Rpc;
  #context = '';

  private constructor(process: Started) {
    this.#process = process;
  }

  static async open(executable: string, mode: Mode): Promise<Firefox> {
    const lines = Object.entries({ ...NO_EXTENSIONS, ...PREFERENCES[mode] }).map(
      ([name, value]) => `user_pref("${name}", ${String(value)});\n`,
    );
    const process = await start(
      executable,
      (profile) => {
        writeFileSync(path.join(profile, 'user.js'), lines.join(''));
        return ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
      },
      { ready: /BiDi listening on (ws:\S+)/ },
    );
    const browser = new Firefox(process);
    try {
      await browser.#connect(process.found);
    } catch (error) {
      await browser.close();
      throw error;
    }
    return browser;
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    // As JSON, because BiDi describes objects in a form of its own.
    const answer = await this.#rpc.send<{ result?: { value?: string }; exceptionDetails?: object }>('script.evaluate', {
      expression: `JSON.stringify([${expression}])`,
      target: { context: this.#context },
      awaitPromise: false,
    });
    if (answer.result?.value === undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    const [value] = JSON.parse(answer.result.value) as [Value];
    return value;
  }

  async goto(address: string): Promise<void> {
    if (isSamePage(await this.address(), address)) await this.goto('about:blank');
    await this.#rpc.send('browsingContext.navigate', { context: this.#context, url: address, wait: 'complete' });
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await pointAt(this, selector);
    await this.#act('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    const keys = [...text.replaceAll('\n', '\uE007')];
    await this.#act(
      'key',
      keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textExpression(selector));
  }

  address(): Promise<string> {
    return this.evaluate(addressExpression);
  }

  async narrow(): Promise<void> {
    await this.#rpc.send('browsingContext.setViewport', { context: this.#context, viewport: { width: 360, height: 640 } });
  }

  async close(): Promise<void> {
    await this.#process.stop();
  }

  #act(type: 'pointer' | 'key', actions: readonly object[]): Promise<unknown> {
    return this.#rpc.send('input.performActions', { context: this.#context, actions: [{ type, id: type, actions }] });
  }

  async #connect(address: string): Promise<void> {
    this.#rpc = await Rpc.connect(`${address}/session`, (method, params) => {
      if (method === 'log.entryAdded' && (params as { level: string }).level === 'error') this.errors.push(JSON.stringify(params));
    });
    await this.#rpc.send('session.new', { capabilities: {} });
    await this.#rpc.send('session.subscribe', { events: ['log.entryAdded'] });
    const tree = await this.#rpc.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    this.#context = tree.contexts[0]?.context ?? '';
  }
}
