import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { checkContent } from '../../src/build/content/check.ts';
import type { Issue } from '../../src/build/content/issue.ts';
import { readPlaces } from './places.ts';
import { queueOf } from '../../src/build/content/due.ts';
import { readFiles } from '../../src/build/content/files.ts';
import { today } from '../../src/build/today.ts';
import { mentionsOf } from './mentions.ts';
import { errorsOf, publish } from './newsroom.ts';
import type { Preview } from './preview.ts';
import { Refused } from './refused.ts';
import { Conflicts, View, type Update } from './view.ts';

/** Nothing from anywhere else: not even what Keystatic would like to fetch. Its styles are written by script; the frame shows the site of `npm run dev`. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline' data:; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src http://localhost:*; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The largest save; the largest tree is about 50 kB. */
const MOST_BYTES = 5_000_000;

interface Options {
  /** The content folder. */
  readonly content: string;
  /** The folder of the bundled page. */
  readonly page: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The site beside the form. */
  readonly preview: Preview;
}

/**
 * Serves the editor on this computer only. Answers the running server. Rejects when the port is taken.
 * Requests that name another host are turned away: a page on the internet must not reach it by a trick with names.
 */
export async function serve({ content, page, port, preview }: Options): Promise<Server> {
  const view = new View(content);
  let saved: readonly string[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof Conflicts) {
        send(response, 409, 'application/json; charset=utf-8', JSON.stringify(error.conflicts));
        return;
      }
      const refused = error instanceof Refused || error instanceof SyntaxError;
      if (!refused) console.error(error);
      send(response, refused ? 400 : 500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `http://${host || 'localhost'}`);
    if (!['localhost', '127.0.0.1'].includes(url.hostname)) return send(response, 403, 'text/plain', 'Only on this computer');
    if (url.pathname === '/') {
      response.writeHead(302, { location: '/keystatic' }).end();
      return undefined;
    }
    if (url.pathname.startsWith('/api/keystatic/')) return api(request, response, url);
    if (url.pathname === '/places.json') return json(response, readPlaces(content));
    if (url.pathname === '/remarks.json') return json(response, remarks(content, saved));
    if (url.pathname === '/mistakes.json') return json(response, errorsOf(content));
    if (url.pathname === '/mentions.json') return json(response, mentionsOf(content, url.searchParams.get('path') ?? ''));
    if (url.pathname === '/due.json') return json(response, queueOf(readFiles(content, today())));
    if (url.pathname === '/preview.json') return json(response, await preview.address());
    if (url.pathname === '/publish' && request.method === 'POST') {
      if (request.headers['no-cors'] !== '1') throw new Refused('Bad Request');
      const { path: name, change } = (await body(request)) as { path?: unknown; change?: unknown };
      return json(response, publish(content, String(name), typeof change === 'string' ? change : ''));
    }
    return file(response, url.pathname);
  }

  /** The three doors of Keystatic's local mode. The header is one that a page of another site cannot send. */
  async function api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (request.headers['no-cors'] !== '1') throw new Refused('Bad Request');
    const [door = '', , ...rest] = url.pathname.slice('/api/keystatic/'.length).split('/').map(decodeURIComponent);
    if (request.method === 'GET' && door === 'tree') return json(response, view.list());
    if (request.method === 'GET' && door === 'blob') {
      return send(response, 200, 'application/octet-stream', view.read(rest.join('/')));
    }
    if (request.method === 'POST' && door === 'update') {
      saved = view.update(decoded(await body(request)));
      return json(response, view.list());
    }
    return send(response, 404, 'text/plain', 'Not found');
  }

  /** A file of the bundle, or the page itself for every address of the editor. */
  async function file(response: ServerResponse, pathname: string): Promise<void> {
    const name = pathname.startsWith('/assets/') ? path.posix.normalize(pathname) : '/index.html';
    if (!/^\/(?:assets\/[\w.-]+|index\.html)$/u.test(name)) return send(response, 404, 'text/plain', 'Not found');
    return send(response, 200, TYPES[path.extname(name)] ?? 'application/octet-stream', await readFile(path.join(page, name)));
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function send(response: ServerResponse, status: number, type: string, text: string | Uint8Array): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(text);
}

function json(response: ServerResponse, data: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(data));
}

async function body(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Refused('Слишком большой файл');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Keystatic sends the texts in base64. Throws `Refused` where the message is not one of its own. */
function decoded(message: unknown): Update {
  const { additions, deletions, successor } = (message ?? {}) as { additions?: unknown; deletions?: unknown; successor?: unknown };
  if (!Array.isArray(additions) || !Array.isArray(deletions)) throw new Refused('Bad data');
  const named = (entry: unknown): string => {
    const name = (entry as { path?: unknown } | null)?.path;
    if (typeof name !== 'string') throw new Refused('Bad data');
    return name;
  };
  const based = (entry: unknown): { readonly base?: string } => {
    const base = (entry as { base?: unknown } | null)?.base;
    return typeof base === 'string' ? { base } : {};
  };
  return {
    ...(typeof successor === 'string' ? { successor } : {}),
    additions: additions.map((entry: unknown) => {
      const { contents } = entry as { contents?: unknown };
      if (typeof contents !== 'string') throw new Refused('Bad data');
      return { path: named(entry), contents: Buffer.from(contents, 'base64').toString('utf8'), ...based(entry) };
    }),
    deletions: deletions.map((entry: unknown) => ({ path: named(entry), ...based(entry) })),
  };
}

/** What the checker says now: every error of the content folder, and the advice on the files that were saved last. */
function remarks(content: string, saved: readonly string[]): Issue[] {
  return checkContent(content).filter((issue) => issue.severity === 'error' || saved.includes(issue.file));
}
