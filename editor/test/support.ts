import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../server/bundle.ts';
import { Preview } from '../server/preview.ts';
import { serve } from '../server/serve.ts';

/** The project's own content folder. */
export const original = path.resolve(import.meta.dirname, '../../content');

export interface Running {
  /** A copy of content/ that may be spoilt. */
  readonly content: string;
  /** The editor's address, without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** Starts the editor over a copy of content/. */
export async function start(): Promise<Running> {
  // The checker looks for icons and words of the project from its root.
  process.chdir(path.resolve(import.meta.dirname, '../..'));
  const content = path.join(mkdtempSync(path.join(tmpdir(), 'editor-')), 'content');
  cpSync(original, content, { recursive: true });
  const server = await serve({ content, page: await bundle(), port: 0, preview: new Preview(content) });
  const { port } = server.address() as AddressInfo;
  return {
    content,
    address: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(path.dirname(content), { recursive: true });
    },
  };
}
