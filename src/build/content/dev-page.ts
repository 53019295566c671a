import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { countedErrors, formatIssue } from './report.ts';
import type { Issue } from './issue.ts';

/** Lines of a file shown before and after a mistake. */
const AROUND = 3;
/** Mistakes shown with their lines; the rest stand in the list. */
const WITH_LINES = 5;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The lines around a mistake, with a mark under its column; nothing for what is no readable file. */
function lines({ file, line, column }: Issue, dir: string): string {
  const full = path.join(dir, file);
  if (!existsSync(full) || !statSync(full).isFile()) return '';
  const source = readFileSync(full, 'utf8').split('\n');
  const from = Math.max(0, line - 1 - AROUND);
  const shown = source.slice(from, line + AROUND).flatMap((text, index) => {
    const number = from + index + 1;
    const row = `${String(number).padStart(4)}  ${escaped(text.slice(0, 200))}`;
    return number === line ? [`<b>${row}</b>`, ' '.repeat(5 + Math.min(column, 200)) + '^'] : [row];
  });
  return `<pre>${shown.join('\n')}</pre>`;
}

/**
 * What stands in place of every page in `npm run dev` while the content has mistakes: all of them, causes first, in Russian.
 * `client` is the address of Vite's script, which opens the page again once they are mended.
 */
export function mistakesPage(errors: readonly Issue[], dir: string, client: string): string {
  const items = errors.map(
    (issue, index) => `<li><p>${escaped(formatIssue(issue, dir))}</p>${index < WITH_LINES ? lines(issue, dir) : ''}</li>`,
  );
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${countedErrors(errors.length)} в содержании</title>
<script type="module" src="${client}"></script>
<script>
// Where a watcher of files misses a change, asking does not.
setInterval(() => fetch(location.href, { method: 'HEAD' }).then(({ ok }) => ok && location.reload(), () => {}), 2000);
</script>
<style>
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f1e; background: #fff8f6 }
h1 { font-size: 1.5rem; border-left: .4rem solid #b3261e; padding-left: .8rem }
li { margin: 0 0 1rem } p { margin: 0; overflow-wrap: anywhere }
pre { background: #fff; border: 1px solid #ccc; padding: .6rem; overflow: auto; font-size: .85rem } b { background: #ffdad4 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #201a19 } pre { background: #111; border-color: #555 } b { background: #5c1d18 } }
</style>
</head>
<body>
<main data-content-mistakes>
<h1>Ошибки в содержании: ${errors.length}</h1>
<p>Исправьте и сохраните файл: страница откроется сама. Начните с первой.</p>
<ol>
${items.join('\n')}
</ol>
</main>
</body>
</html>
`;
}
