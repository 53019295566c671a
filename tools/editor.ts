// npm run editor: the editor of content/ in a browser, see docs/editor-guide.md. Its packages are installed on first use
// and live in editor/node_modules: neither the site nor the tests need them.
import path from 'node:path';
import { root, run } from './lib.ts';
import { installSubpackage } from './subpackage.ts';

const editor = path.join(root, 'editor');
installSubpackage(editor, 'пакеты редактора');
process.exitCode = run('node', [path.join(editor, 'server', 'start.ts'), ...process.argv.slice(2)]).status ?? 1;
