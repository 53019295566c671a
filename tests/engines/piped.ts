import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { addressExpression, answered, textExpression, Unanswered, type Driver } from './driver.ts';

/** An engine without a protocol of its own, in a small program that takes a command a line and answers a line. */
export class Piped implements Driver {
  #errors: readonly string[] = [];
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  constructor(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...env } });
    if (!this.#process.stdout) throw new Error(`${program} has no output`);
    this.#reader = createInterface({ input: this.#process.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  get errors(): readonly string[] {
    return this.#errors;
  }

  async goto(address: string): Promise<void> {
    if (!(await this.#ask<boolean>({ goto: address }))) throw new Error(`${address} did not load`);
  }

  /** Without a pointer: as a script would press it. */
  async click(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    this.#errors = await this.evaluate('errors');
  }

  async type(selector: string, text: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(text)}`);
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textExpression(selector));
  }

  address(): Promise<string> {
    return this.evaluate(addressExpression);
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#ask({ evaluate: expression });
  }

  /** These engines are started with the window of a phone. */
  narrow(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#reader.close();
    this.#process.kill('SIGKILL');
    return Promise.resolve();
  }

  async #ask<Value>(command: object): Promise<Value> {
    this.#process.stdin?.write(`${JSON.stringify(command)}\n`);
    const { value, done } = await answered(JSON.stringify(command), this.#lines.next());
    if (done) throw new Unanswered('The engine is gone');
    const reply = JSON.parse(value) as { value: Value; error?: string };
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value;
  }
}
