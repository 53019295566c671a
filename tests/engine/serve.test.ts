import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve } from '../../tools/serve.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
const big = path.join(dir, 'big.js');
let server: Server;

beforeAll(async () => {
  writeFileSync(big, 'x'.repeat(8_000_000));
  server = await serve(dir, 0);
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

/** Asks for the big file and hangs up at its first bytes. */
function hangUp(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get({ port: (server.address() as AddressInfo).port, path: '/big.js' }, (response) => {
      response.once('data', () => {
        request.destroy();
        resolve();
      });
    }).once('error', reject);
  });
}

// Linux alone lists the open files of a process.
test.skipIf(!existsSync('/proc/self/fd'))('a download that is broken off leaves no file open', async () => {
  const open = (): number =>
    readdirSync('/proc/self/fd').filter((number) => {
      try {
        return readlinkSync(`/proc/self/fd/${number}`) === big;
      } catch {
        // It was the descriptor of this very list.
        return false;
      }
    }).length;
  await Promise.all(Array.from({ length: 20 }, hangUp));
  await vi.waitFor(() => expect(open()).toBe(0), { timeout: 5000 });
});
