import { addressExpression, isSamePage, pointAt, textExpression, until, type Driver, type Mode } from './driver.ts';
import { start, type Started } from './process.ts';
import { Rpc } from './rpc.ts';

/**
 * Chromium 92 draws the arrow of every field with a list by an inline style of its own, and tells of it as if it were the page's:
 * a bare page with `<input list>` under the same policy does it too. By its hash, so that no style of ours passes.
 */
const OWN_STYLE = 'sha256-pILX+5FGCpLRHvNBgtABIdSMmytrYudGxJBUYXY1t0s=';

/** A tab of a headless Chromium of any age, driven by its own debugging protocol: newer clients don't speak to old ones. */
export class Chromium implements Driver {
  readonly errors: string[] = [];
  readonly #process: Started;
  #rpc!: Rpc;

  private constructor(process: Started) {
    this.#process = process;
  }

  static async open(executable: string, mode: Mode = 'script'): Promise<Chromium> {
    const process = await start(
      executable,
      (profile) => [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { ready: /ws:\/\/([^/]+)\// },
    );
    const browser = new Chromium(process);
    try {
      await browser.#connect(`http://${process.found}`, mode);
    } catch (error) {
      await browser.close();
      throw error;
    }
    return browser;
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.#rpc.send<{ result: { value: Value }; exceptionDetails?: object }>('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  }

  async goto(address: string): Promise<void> {
    const before = await this.address();
    if (isSamePage(before, address)) await this.goto('about:blank');
    await this.evaluate('window.isOld = true');
    await this.#rpc.send('Page.navigate', { url: address });
    await until(`a page at ${address}`, () => this.evaluate<boolean>(`!window.isOld && document.readyState === 'complete'`));
  }

  async click(selector: string): Promise<void> {
    const point = await pointAt(this, selector);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#rpc.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    }
  }

  async type(selector: string, text: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    for (const letter of text) {
      const key = letter === '\n' ? { key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' } : { key: letter, text: letter };
      await this.#rpc.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await this.#rpc.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: '' });
    }
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textExpression(selector));
  }

  address(): Promise<string> {
    return this.evaluate(addressExpression);
  }

  async narrow(): Promise<void> {
    await this.#rpc.send('Emulation.setDeviceMetricsOverride', { width: 360, height: 640, deviceScaleFactor: 1, mobile: true });
  }

  async close(): Promise<void> {
    await this.#process.stop();
  }

  async #connect(origin: string, mode: Mode): Promise<void> {
    let tab = '';
    await until('an open tab', async () => {
      const tabs = (await (await fetch(`${origin}/json/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
      tab = tabs.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '';
      return tab !== '';
    });
    this.#rpc = await Rpc.connect(tab, (method, params) => {
      this.#note(method, JSON.stringify(params));
    });
    for (const domain of ['Page', 'Runtime', 'Log']) await this.#rpc.send(`${domain}.enable`);
    if (mode === 'no script') await this.#rpc.send('Emulation.setScriptExecutionDisabled', { value: true });
    if (mode === 'no storage') await this.#rpc.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    if (mode === 'dark') {
      await this.#rpc.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    }
  }

  #note(method: string, text: string): void {
    const failed =
      method === 'Runtime.exceptionThrown' ||
      (method === 'Log.entryAdded' && text.includes('"level":"error"')) ||
      (method === 'Runtime.consoleAPICalled' && text.startsWith('{"type":"error"'));
    if (failed && !text.includes(OWN_STYLE)) this.errors.push(text.replace(/"timestamp":[\d.]+,?/, ''));
  }
}
