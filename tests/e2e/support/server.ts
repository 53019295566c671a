import { existsSync } from 'node:fs';
import { port } from '../../../playwright.config.ts';
import { serve } from '../../../tools/serve.ts';

/** Serves the built site, with the headers of a real deployment, for as long as the tests run. */
export default async function server(): Promise<() => void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run «npm run build» first.');
  const running = await serve('dist', port);
  return () => {
    running.close();
    running.closeAllConnections();
  };
}
