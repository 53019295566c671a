import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
/** Milliseconds between two questions whether the site answers. */
const PAUSE = 300;
/** Milliseconds after which a site that does not answer is given up: the first page of a slow computer takes a minute. */
const LONGEST = 180_000;

/** A port nobody holds now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The site of `npm run dev` over the same folder, for the pane beside the form: drafts are shown, a mistake stands in place of the
 * page, a save opens the page again. It starts when it is first asked for, because most edits do without, and ends with the editor.
 */
export class Preview {
  readonly #content: string;
  #started: Promise<string> | undefined;

  /** Takes the content folder. */
  constructor(content: string) {
    this.#content = content;
  }

  /** The address of the site, without a slash at the end, once it answers. Rejects with a Russian sentence where it does not. */
  address(): Promise<string> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async #start(): Promise<string> {
    const port = await freePort();
    const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
      cwd: root,
      // Bundling the forms leaves «production» behind, which hides drafts.
      env: { ...process.env, CONTENT_DIR: this.#content, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const end = (): void => void server.kill();
    process.once('exit', end);
    let ended = false;
    server.once('exit', () => {
      ended = true;
      this.#started = undefined;
      process.off('exit', end);
    });
    const address = `http://localhost:${port}`;
    const until = Date.now() + LONGEST;
    while (!ended && Date.now() < until) {
      // A page of mistakes is an answer too.
      const answers = await fetch(`${address}/robots.txt`).then(
        () => true,
        () => false,
      );
      if (answers) return address;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    server.kill();
    throw new Error('Сайт для просмотра не запустился. Что случилось, написано в окне с командой');
  }
}
