import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { loadSite } from '../src/build/content/load.ts';
import { CODINGS } from '../src/build/compress.ts';
import { securityHeaders } from '../src/build/csp.ts';
import { FOR_A_YEAR, HASHED_FOLDERS } from '../src/build/header-files.ts';
import { feedbackAddress, feedbackOf } from '../src/core/text/feedback.ts';
import type { SiteData } from '../src/schemas/site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site as a careful web server would: security headers, right types, the compressed copies of the build,
 * 404.html with status 404. Resolves once the port (0 = any free one) is open; rejects where it is taken.
 */
export function serve(dir: string, port: number, { site = loadSite() }: { readonly site?: SiteData } = {}): Promise<Server> {
  const root = path.resolve(dir);
  const headers = securityHeaders(site);
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const file = fileFor(root, request.url ?? '/');
    if (file?.redirect !== undefined) {
      response.writeHead(301, { Location: file.redirect }).end();
      return;
    }
    const found = file?.path;
    const target = found ?? path.join(root, '404.html');
    const hashed = HASHED_FOLDERS.some((folder) => target.startsWith(path.join(root, folder, path.sep)));
    response.setHeader('Cache-Control', hashed ? FOR_A_YEAR : 'no-cache');
    response.setHeader('Content-Type', types[path.extname(target)] ?? 'application/octet-stream');
    response.setHeader('Vary', 'Accept-Encoding');
    response.statusCode = found === undefined ? 404 : 200;
    const copy = compressedCopy(target, request.headers['accept-encoding'] ?? '');
    if (copy) response.setHeader('Content-Encoding', copy.coding);
    // Whichever end breaks off, the file is closed and the response with it.
    if (request.method === 'HEAD' || !existsSync(target)) response.end();
    else pipeline(createReadStream(copy?.file ?? target), response, () => undefined);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
}

/** The copy that the build made of a file, in the first coding that the browser takes. */
function compressedCopy(file: string, accepted: string): { coding: string; file: string } | undefined {
  const taken = new Set(accepted.split(',').map((coding) => coding.trim().replace(/;.*$/, '')));
  for (const { coding, ending } of CODINGS) {
    if (taken.has(coding) && existsSync(file + ending)) return { coding, file: file + ending };
  }
  return undefined;
}

function fileFor(root: string, url: string): { path?: string; redirect?: string } | undefined {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const answer = feedbackOf(pathname, '');
  if (answer) return { redirect: feedbackAddress(answer) };
  const full = path.join(root, pathname);
  if (full !== root && !full.startsWith(root + path.sep)) return undefined;
  const kind = statSync(full, { throwIfNoEntry: false });
  if (kind?.isFile()) return { path: full };
  if (!kind?.isDirectory() || !existsSync(path.join(full, 'index.html'))) return undefined;
  return pathname.endsWith('/') ? { path: path.join(full, 'index.html') } : { redirect: `${new URL(url, 'http://localhost').pathname}/` };
}
