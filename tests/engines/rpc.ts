import { answered, Unanswered } from './driver.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: string;
}

/** Commands and events as JSON over a web socket: the common part of Chromium's protocol and of WebDriver BiDi. */
export class Rpc {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #last = 0;

  private constructor(socket: WebSocket, onEvent: (method: string, params: unknown) => void) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as Message;
      if (message.id === undefined) onEvent(message.method ?? '', message.params);
      else this.#settle(message.id, message);
    });
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Unanswered('The browser is gone'));
      this.#waiting.clear();
    });
  }

  static async connect(address: string, onEvent: (method: string, params: unknown) => void): Promise<Rpc> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}`)), { once: true });
    });
    return new Rpc(socket, onEvent);
  }

  /** Sends a command and gives its result; rejects with the browser's own words, or with `Unanswered`. */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    return answered(method, answer);
  }

  close(): void {
    this.#socket.close();
  }

  #settle(id: number, message: Message): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (message.error === undefined) waiting?.resolve(message.result as never);
    else waiting?.reject(new Error(`${JSON.stringify(message.error)} ${message.message ?? ''}`));
  }
}
