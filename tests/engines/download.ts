import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import lock from './old-browsers.lock.json' with { type: 'json' };

export type OldBrowser = keyof typeof lock;

/**
 * Path of a real old browser (Chromium by its major version, or PhantomJS), taken once from the package registry (exact
 * version, sha512 checked) and kept in the user's cache. Throws when it can't be fetched or does not match.
 */
export function oldBrowser(name: OldBrowser): string {
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'old-browsers');
  const executable = path.join(cache, name === 'phantomjs' ? name : `chromium-${name}`);
  if (existsSync(executable)) return executable;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'old-browser-'));
  try {
    const { spec, integrity } = lock[name];
    const archive = path.join(work, pack(spec, work));
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== integrity) throw new Error(`${spec} is not what the lock file says: ${digest}`);
    execFileSync('tar', ['xzf', archive, '-C', work]);
    const fresh = `${executable}.${process.pid}`;
    writeFileSync(fresh, unpacked(name, path.join(work, 'package')));
    chmodSync(fresh, 0o755);
    renameSync(fresh, executable);
    return executable;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The network may fail for a moment: three tries. */
function pack(spec: string, dir: string): string {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', dir], { cwd: dir, encoding: 'utf8' }).trim();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

function unpacked(name: OldBrowser, dir: string): Buffer {
  if (name === 'phantomjs') return readFileSync(path.join(dir, lock.phantomjs.bin));
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' }).find((file) =>
    /(^|[\\/])(headless_shell-.*|chromium(-.*)?)\.br$/.test(file),
  );
  if (found === undefined) throw new Error(`No packed browser in ${dir}`);
  return brotliDecompressSync(readFileSync(path.join(dir, found)));
}
