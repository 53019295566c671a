import { existsSync } from 'node:fs';
import { port } from '../../../playwright.config.ts';
import { install } from '../../engines/install.ts';
import { serve } from '../../../tools/serve.ts';
import { HEAVY } from './heavy.ts';

/** Serves the built site, with the headers of a real deployment, for as long as the tests run; whole browsers are there, or named as left out. */
export default async function server(): Promise<() => void> {
  const dist = process.env['DIST'] ?? 'dist';
  if (!existsSync(`${dist}/index.html`)) throw new Error(`There is no ${dist}/: run «npm run build» first.`);
  install(HEAVY);
  const running = await serve(dist, port);
  return () => {
    running.close();
    running.closeAllConnections();
  };
}
