import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { today } from '../today.ts';
import { contentBodies } from './bodies.ts';
import { checkBuilt } from './built-pages.ts';
import { byCause } from './causes.ts';
import { checkFiles } from './check.ts';
import { showContent } from './current.ts';
import { mistakesPage } from './dev-page.ts';
import { contentDir } from './disk.ts';
import { readFiles, type ContentFiles } from './files.ts';
import type { Issue } from './issue.ts';
import { countedErrors, countIssues, formatIssue, summary } from './report.ts';

/** Milliseconds to wait for an editor's program to finish saving several files. */
const SETTLE = 60;

const onlyErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'error');

/** Whether a request is for a page or a text of the site, not for a module of Vite. */
function isForPage({ url = '', method, headers }: IncomingMessage): boolean {
  const [address = ''] = url.split('?');
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(?:@|src\/|node_modules\/|_|\.)|\/@/u.test(address)) return false;
  return /\/$|\.(?:html|txt|xml)$|\/[^./]+$/u.test(address) && headers['sec-fetch-dest'] !== 'script' && headers.upgrade === undefined;
}

/** Holds the verdict on a folder that is being edited. */
class Watch {
  readonly #dir: string;
  #errors: readonly Issue[] = [];
  #files: ContentFiles | undefined;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The errors of the folder as it is now; what has none is what pages are made from. A failure of the check is told as one. */
  errors(): readonly Issue[] {
    try {
      // The same object as long as nothing was written: what the disk says is right even where a watcher missed it.
      const files = readFiles(this.#dir, today());
      if (files === this.#files) return this.#errors;
      this.#files = files;
      this.#errors = onlyErrors(byCause(checkFiles(files)));
      if (this.#errors.length === 0) showContent(files);
    } catch (error) {
      // A file that goes while it is read comes back, or its going is the next event.
      this.#files = undefined;
      const message = `проверка не прошла до конца: ${error instanceof Error ? error.message : String(error)}. Сохраните файл ещё раз.`;
      this.#errors = [{ file: '', line: 1, column: 1, severity: 'error', message }];
    }
    return this.#errors;
  }
}

function watchContent(server: ViteDevServer): void {
  const dir = contentDir();
  const watch = new Watch(dir);
  const client = `${server.config.base.replace(/\/$/u, '')}/@vite/client`;
  const { hot } = server.environments.client;
  let askedAt = 0;
  let changedAt = 0;
  const reload = (): void => {
    changedAt = Date.now();
    hot.send({ type: 'full-reload', path: '*' });
  };
  // What changes between a page's request and its connection reaches it nowhere else: the page would show the past.
  hot.on('vite:client:connect', (_data, client) => {
    if (changedAt >= askedAt) client.send({ type: 'full-reload', path: '*' });
  });
  let timer: NodeJS.Timeout | undefined;
  const changed = (file: string): void => {
    if (!path.resolve(file).startsWith(dir + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const issue of watch.errors()) console.error(formatIssue(issue, dir));
      reload();
    }, SETTLE);
  };
  server.watcher.add(dir);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) server.watcher.on(event, changed);
  // A dangling link or a folder that may not be read is told by the check; it must not end the server.
  server.watcher.on('error', reload);
  // While the content has mistakes, whatever else goes wrong follows from them: the open page shows ours.
  const send = hot.send.bind(hot);
  hot.send = ((...args: Parameters<typeof hot.send>): void => {
    const [payload] = args as readonly unknown[];
    const isError = typeof payload === 'object' && payload !== null && (payload as { readonly type?: unknown }).type === 'error';
    if (isError && watch.errors().length > 0) reload();
    else send(...args);
  }) as typeof hot.send;
  server.middlewares.use((request, response, next) => {
    if (!isForPage(request)) {
      next();
      return;
    }
    if (request.method === 'GET') askedAt = Date.now();
    const errors = watch.errors();
    if (errors.length === 0) {
      next();
      return;
    }
    response
      .writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(mistakesPage(errors, dir, client));
  });
}

/** Ends a build whose pages show what nobody may read; nothing of it is left to be published. */
function stopAtRubbish(dir: string, base: string): void {
  const found = checkBuilt(dir, base);
  if (found.length === 0) return;
  for (const { page, message } of found) console.error(`${page}  ${message}.`);
  console.error(`Готовые страницы: ${countedErrors(found.length)}. Найдите эти слова в содержании и поправьте. Сайт не собран.`);
  rmSync(dir, { recursive: true, force: true });
  process.exit(1);
}

/**
 * Checks the content before anything is built and while it is edited, and the pages once they are built.
 * In a build any error prints all issues and ends the process with 1 before a page is written, or with none left;
 * in `astro dev` the errors stand in place of every page until they are mended.
 */
export function contentCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const dir = contentDir();
        // A content folder may lie anywhere; Vite hands out pictures of the project's own folder alone.
        updateConfig({ vite: { plugins: [contentBodies()], server: { fs: { allow: ['.', dir] } } } });
        if (command !== 'build') return;
        const files = readFiles(dir, today());
        const issues = byCause(checkFiles(files));
        const counted = countIssues(issues);
        if (counted.errors === 0) {
          showContent(files);
          return;
        }
        for (const issue of onlyErrors(issues)) console.error(formatIssue(issue, dir));
        console.error(`Содержание: ${summary(counted)}. Сайт не собран.`);
        process.exit(1);
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        stopAtRubbish(fileURLToPath(dir), base);
      },
      'astro:server:setup': ({ server }) => {
        watchContent(server);
      },
    },
  };
}
