// npm start: builds what is not built yet and serves it at http://localhost:4321/, or at another PORT.
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './lib.ts';
import { serve } from './serve.ts';
import { buildSite, isBuilt, remember } from './site-build.ts';
import { needContent } from './usable-content.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT: нужно число от 0 до 65535, а не «${process.env['PORT'] ?? ''}».`);
  process.exit(2);
}

/** Ends where nobody could be served: nothing is built for nothing. */
function refuse(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') console.error(`Порт ${port} занят. Освободите его или возьмите другой: PORT=4322 npm start`);
  else if (error.code === 'EACCES') console.error(`Порт ${port} этой учётной записи не дают. Возьмите другой: PORT=4322 npm start`);
  else throw error;
  process.exit(2);
}

needContent();
await new Promise<void>((resolve) => {
  const probe = createServer()
    .once('error', refuse)
    .listen(port, () => probe.close(() => resolve()));
});

const dist = path.join(root, 'dist');
const address = `http://localhost:${port}/`;
if (isBuilt(dist, address)) console.error('✓ Сайт уже собран: с прошлого раза ничего не изменилось.');
else {
  const status = await buildSite({ out: dist, env: { SITE_URL: address } });
  if (status !== 0) process.exit(status);
  remember(dist, address);
}
await serve(dist, port).catch(refuse);
console.log(`
Сайт:                 ${address}    (остановить: Ctrl+C)
Править содержание:   npm run editor
Проверить всё:        npm run check`);
