import type { AddressInfo } from 'node:net';
import { contentDir } from '../../src/build/content/load.ts';
import { bundle } from './bundle.ts';
import { Preview } from './preview.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4330);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT — число от 0 до 65535, а не «${process.env['PORT'] ?? ''}».`);
  process.exit(2);
}
console.error('Собираем редактор, это несколько секунд…');
const page = await bundle();
try {
  const server = await serve({ content: contentDir(), page, port, preview: new Preview(contentDir()) });
  const { port: taken } = server.address() as AddressInfo;
  console.log(`Редактор открыт: http://localhost:${taken}/\nПравит файлы в ${contentDir()}. Закончить — Ctrl + C.`);
} catch {
  console.error(`Порт ${port} занят. Возьмите другой: PORT=4331 npm run editor`);
  process.exitCode = 2;
}
