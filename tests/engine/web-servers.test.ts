import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../src/build/compress.ts';
import { loadSite } from '../../src/build/content/load.ts';
import { securityHeaders } from '../../src/build/csp.ts';
import { caddyHeaders, FOR_A_YEAR, nginxHeaders } from '../../src/build/header-files.ts';
import { serve } from '../../tools/serve.ts';
import { install, type Needing } from '../engines/install.ts';

/* The files that the build writes, behind the real web servers with the configuration of deploy/, and behind our own. */

const SERVERS = [
  {
    name: 'nginx',
    needs: {
      file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    },
  },
  { name: 'Caddy', needs: { file: '/usr/bin/caddy', packages: ['caddy'] } },
] as const satisfies readonly Needing[];

const here = new Set<string>(install(SERVERS).map(({ name }) => name));
const site = loadSite('tests/fixtures/portal');
const temp = mkdtempSync(path.join(os.tmpdir(), 'web-'));
const dist = path.join(temp, 'dist');
const long = 'Проверка связи. '.repeat(200);
const pages = {
  'index.html': `<!doctype html><html lang="ru"><title>Первая</title><p>${long}</p></html>`,
  '404.html': `<!doctype html><html lang="ru"><title>Такой страницы нет</title><p>${long}</p></html>`,
  'voprosy/index.html': `<!doctype html><html lang="ru"><title>Вопросы</title><p>${long}</p></html>`,
  'llms.txt': long,
  'build.json': JSON.stringify({ text: long }),
  '_astro/page.Ab12Cd34.js': `export const text = '${long}';`,
  '_astro/page.Ab12Cd34.css': 'p { color: #123 }\n'.repeat(200),
  '_astro/short.Ab12Cd34.css': 'p { color: #123 }',
} as const;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

function ask(port: number, address: string, accept = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path: address, headers: accept === '' ? {} : { 'Accept-Encoding': accept } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .once('error', reject)
      .end();
  });
}

/** A port that nobody has now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    try {
      await ask(port, '/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The web server does not answer');
}

const running: ChildProcess[] = [];

const starts: Readonly<Record<string, () => Promise<number>>> = {
  nginx: async () => {
    const port = await freePort();
    const dir = path.join(temp, 'nginx');
    mkdirSync(dir);
    const server = readFileSync('deploy/nginx.conf', 'utf8').replace('listen 80;', `listen ${port};`).replace('/srv/razberemsya', dist);
    writeFileSync(path.join(dir, 'nginx-headers.conf'), nginxHeaders(site));
    const log = `error_log ${dir}/error.log; access_log off;`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${dir}/${kind};`).join(' ');
    writeFileSync(
      path.join(dir, 'nginx.conf'),
      `load_module ${SERVERS[0].needs.file};\npid ${dir}/pid;\ndaemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}\nhttp { include /etc/nginx/mime.types; ${log} ${temporary}\n${server}\n}\n`,
    );
    const child = spawn('nginx', ['-p', dir, '-c', path.join(dir, 'nginx.conf')], { stdio: 'ignore' });
    running.push(child);
    await untilItAnswers(port, child);
    return port;
  },
  Caddy: async () => {
    const port = await freePort();
    const dir = path.join(temp, 'caddy');
    mkdirSync(dir);
    const file = readFileSync('deploy/Caddyfile', 'utf8')
      .replace('example.org {', `http://localhost:${port} {`)
      .replace('/srv/razberemsya', dist);
    writeFileSync(path.join(dir, 'headers.caddy'), caddyHeaders(site));
    writeFileSync(path.join(dir, 'Caddyfile'), `{\n\tadmin off\n}\n${file}`);
    const child = spawn('caddy', ['run', '--config', path.join(dir, 'Caddyfile'), '--adapter', 'caddyfile'], {
      stdio: 'ignore',
      env: { ...process.env, HOME: dir },
    });
    running.push(child);
    await untilItAnswers(port, child);
    return port;
  },
  'npm start': async () => {
    const server = await serve(dist, 0, { site });
    server.unref();
    return (server.address() as AddressInfo).port;
  },
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  cpSync('src/fonts/golos-text-latin-400-normal.woff2', path.join(dist, '_astro/font.Ab12Cd34.woff2'));
  await compressFolder(dist);
});
afterAll(() => {
  for (const child of running) child.kill();
  rmSync(temp, { recursive: true, force: true });
});

describe.each(Object.keys(starts))('behind %s', (name) => {
  const left = name !== 'npm start' && !here.has(name);
  let port = 0;
  beforeAll(async () => {
    if (!left) port = (await starts[name]?.()) ?? 0;
  });

  it.skipIf(left).each([
    ['/', 'text/html'],
    ['/llms.txt', 'text/plain'],
  ])('%s is %s in UTF-8: a browser that guesses shows rubbish', async (address, type) => {
    const { headers } = await ask(port, address);
    expect(headers['content-type']?.toLowerCase().replaceAll(' ', '')).toBe(`${type};charset=utf-8`);
  });

  it.skipIf(left).each([
    ['/', 'gzip, deflate, br', 'br'],
    ['/', 'gzip', 'gzip'],
    ['/', '', undefined],
    ['/llms.txt', 'gzip, deflate, br', 'br'],
    ['/build.json', 'gzip, deflate, br', 'br'],
    ['/_astro/page.Ab12Cd34.js', 'gzip, deflate, br', 'br'],
    ['/_astro/page.Ab12Cd34.css', 'gzip', 'gzip'],
    ['/_astro/short.Ab12Cd34.css', 'gzip, deflate, br', undefined],
    ['/_astro/font.Ab12Cd34.woff2', 'gzip, deflate, br', undefined],
  ])('%s, asked for with «%s», comes as %s', async (address, accept, coding) => {
    const { status, headers } = await ask(port, address, accept);
    expect([status, headers['content-encoding']]).toEqual([200, coding]);
    if (coding !== undefined) expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
  });

  it.skipIf(left).each([
    ['/', 200, 'no-cache'],
    ['/voprosy/', 200, 'no-cache'],
    ['/build.json', 200, 'no-cache'],
    ['/net-takoj/', 404, 'no-cache'],
    ['/_astro/page.Ab12Cd34.js', 200, FOR_A_YEAR],
  ])('%s answers %i and may be kept: %s', async (address, status, kept) => {
    const answer = await ask(port, address);
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, kept]);
  });

  it.skipIf(left)('a file that is missing for a moment is not missing for a year', async () => {
    const { status, headers } = await ask(port, '/_astro/gone.Ab12Cd34.js');
    expect(status).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('max-age');
  });

  it.skipIf(left).each(['/', '/net-takoj/', '/_astro/page.Ab12Cd34.js'])('%s carries every security header once', async (address) => {
    const { headers } = await ask(port, address);
    for (const [header, value] of securityHeaders(site)) expect(headers[header.toLowerCase()], header).toBe(value);
  });

  it.skipIf(left)('an address without its last slash leads to the one with it, wherever the server stands', async () => {
    const { status, headers } = await ask(port, '/voprosy');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/voprosy/');
  });

  it.skipIf(left)('an answer to «Помогло?» at its former address leads to the present one', async () => {
    const { status, headers } = await ask(port, '/ne-pomoglo/ne-prihodit-kod/');
    expect([status, headers.location]).toEqual([301, '/ne-pomoglo/?statya=ne-prihodit-kod']);
  });
});
