import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite, isBuilt, remember } from '../../tools/site-build.ts';

/* What `npm start` and `npm run build` do around Astro. A program of a few lines plays Astro: what it says and how it ends is the case. */

const temp = mkdtempSync(path.join(os.tmpdir(), 'site-build-'));
const out = path.join(temp, 'dist');
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

/** A program called `astro` that does as told; `$OUT` is the folder it shall write to. */
function astro(script: string): NodeJS.ProcessEnv {
  const bin = path.join(temp, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'astro'), `#!/bin/sh\nwhile [ "$1" != --outDir ]; do shift; done\nOUT=$2\nmkdir -p "$OUT"\n${script}\n`);
  chmodSync(path.join(bin, 'astro'), 0o755);
  return { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
}

const REPORT = `
echo '05:54:22 [types] Generated 118ms'
echo '05:54:22 [build] Collecting build info...'
echo '05:54:22 [build] ✓ Completed in 6.30s.'
echo '05:54:22 [build] Building static entrypoints...'
echo '05:54:28 [build] Rearranging server assets...'
echo ' generating static routes '
for page in 1 2 3; do echo "05:54:52   ├─ /$page/index.html (+4ms)"; done
echo '05:54:55 ✓ Completed in 27.09s.'`;
const PAGE = 'echo new > "$OUT/index.html"';

async function build(script: string, signal?: NodeJS.Signals): Promise<{ status: number; said: string }> {
  const tell = new PassThrough();
  let said = '';
  tell.on('data', (part: Buffer) => (said += part.toString()));
  const built = buildSite({ out, env: astro(script), tell });
  if (signal) {
    const begun = path.join(temp, 'begun');
    while (!existsSync(begun)) await new Promise((resolve) => setTimeout(resolve, 20));
    process.emit(signal);
  }
  return { status: await built, said };
}

const left = () => readdirSync(temp).filter((name) => name.startsWith('dist'));
const asideLeft = () => readdirSync('.cache').filter((name) => name === `build-${String(process.pid)}`);

describe.skipIf(process.platform === 'win32')('a build', () => {
  beforeEach(() => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
    writeFileSync(path.join(out, 'index.html'), 'old');
  });

  test('that succeeds takes the place of the last site and tells its steps, not each page', async () => {
    const { status, said } = await build(`${REPORT}\n${PAGE}`);
    expect([status, readFileSync(path.join(out, 'index.html'), 'utf8')]).toEqual([0, 'new\n']);
    expect(said.replace(/\d+(?=\u00a0с)/gu, 'N')).toBe(
      [
        '✓ Проверка содержания, N\u00a0с',
        '✓ Чтение содержания, N\u00a0с',
        '✓ Стили и скрипты, N\u00a0с',
        '✓ Страницы: 3\u00a0файла, N\u00a0с',
        '✓ Проверка и сжатие готового, N\u00a0с',
        '',
      ].join('\n'),
    );
    expect([left(), asideLeft()]).toEqual([['dist'], []]);
  });

  test.each([
    [
      'that fails shows all that was said but the list of pages',
      `${REPORT}\n${PAGE}\necho 'Cannot find x' >&2\nexit 1`,
      1,
      'Cannot find x',
    ],
    ['whose disk is full says so', `${PAGE}\necho 'ENOSPC: no space left on device, write' >&2\nexit 1`, 2, 'На диске кончилось место'],
  ])('%s, and the last site stays', async (_name, script, code, line) => {
    const { status, said } = await build(script);
    expect([status, said.includes(line), said.includes('├─')]).toEqual([code, true, false]);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old');
    expect([left(), asideLeft()]).toEqual([['dist'], []]);
  });

  test('that is interrupted says so in one line, and the last site stays', async () => {
    const { status, said } = await build(`${PAGE}\ntouch ${temp}/begun\nexec sleep 60`, 'SIGINT');
    expect([status, said]).toEqual([130, 'Сборка прервана. Прежний сайт не тронут.\n']);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old');
    expect(asideLeft()).toEqual([]);
  });

  test('that was killed leaves nothing to the next one', async () => {
    // Numbers of processes end far below this one.
    const killed = '.cache/build-999999999';
    mkdirSync(killed, { recursive: true });
    await build(PAGE);
    expect(existsSync(killed)).toBe(false);
  });
});

describe('a site that was built', () => {
  beforeEach(() => {
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, 'index.html'), 'whole');
  });
  const file = path.join(temp, 'built.txt');

  test('is known again for the same address', () => {
    remember(out, 'http://localhost:4321/', file);
    expect(isBuilt(out, 'http://localhost:4321/', file)).toBe(true);
  });

  test.each([
    ['the address is another', () => undefined, 'http://localhost:5000/'],
    ['another hand wrote it', () => writeFileSync(path.join(out, 'index.html'), 'else'), 'http://localhost:4321/'],
    ['it is gone', () => rmSync(out, { recursive: true }), 'http://localhost:4321/'],
  ])('is built anew when %s', async (_name, change, address) => {
    remember(out, 'http://localhost:4321/', file);
    // Clocks of file systems are coarse.
    await new Promise((resolve) => setTimeout(resolve, 20));
    change();
    expect(isBuilt(out, address, file)).toBe(false);
  });

  test('is built anew on another day and for other content', () => {
    remember(out, '/', file);
    for (const [name, value] of [
      ['SITE_DATE', '2031-01-01'],
      ['CONTENT_DIR', 'tests/fixtures/portal/articles'],
    ] as const) {
      vi.stubEnv(name, value);
      expect(isBuilt(out, '/', file)).toBe(false);
      vi.unstubAllEnvs();
    }
    expect(isBuilt(out, '/', file)).toBe(true);
  });
});

test('npm start at a port that is taken says so in one line before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const child = spawn(process.execPath, ['tools/start.ts'], {
    env: { ...process.env, PORT: String(port), CONTENT_DIR: 'tests/fixtures/portal', PATH: '/nowhere' },
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  other.close();
  expect([status, said]).toEqual([2, `Порт ${port} занят. Освободите его или возьмите другой: PORT=4322 npm start\n`]);
});
