// What a visit costs on the line: npm run bench -- visit [DIST]. Bytes of bodies as they are sent, Brotli where the build made a copy.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(process.argv[2] ?? 'dist');
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const sent = (name: string): number => statSync(path.join(dist, existsSync(path.join(dist, `${name}.br`)) ? `${name}.br` : name)).size;
const text = (name: string): string => readFileSync(path.join(dist, name), 'utf8');

/** Files that a page makes the browser load as it opens: styles, scripts and what they import at once, both weights of the letters it needs. */
function filesOf(page: string): Set<string> {
  const found = new Set<string>();
  const take = (name: string): void => {
    if (found.has(name) || !existsSync(path.join(dist, name))) return;
    found.add(name);
    if (name.endsWith('.js'))
      for (const [, file = ''] of text(name).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu))
        take(path.posix.join(path.posix.dirname(name), file));
    if (name.endsWith('.css')) for (const [, file = ''] of text(name).matchAll(/url\(["']?\/([^"')]+\.woff2)/gu)) take(file);
  };
  for (const [, file = ''] of text(page).matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\/(_astro\/[^"]+)"/gu)) take(file);
  return found;
}

const mean = (pages: readonly string[]): number => Math.round(pages.reduce((sum, page) => sum + sent(page), 0) / pages.length);
const kinds = {
  home: ['index.html'],
  article: names.filter((name) => /^voprosy\/[^/]+\/index\.html$/u.test(name)),
  'wizard page': names.filter((name) => /^diagnostika\/[^/]+\/[^/]+\/index\.html$/u.test(name) && !name.includes('/skhema/')),
  request: ['obrashchenie/index.html'],
  'search page': ['poisk/index.html'],
};
const had = new Set<string>();
for (const [kind, pages] of Object.entries(kinds)) {
  const [example = ''] = pages;
  const files = filesOf(example);
  const anew = [...files].filter((name) => !had.has(name));
  for (const name of files) had.add(name);
  const bytes = anew.reduce((sum, name) => sum + sent(name), 0);
  console.log(`${kind}: page ${mean(pages)} B (mean of ${pages.length}); ${anew.length} files not loaded yet, ${bytes} B`);
}
const search = names.filter((name) => /^data\/search\/.+\.json$/u.test(name));
console.log(`search data: ${search.map((name) => `${path.basename(name)} ${sent(name)} B`).join(', ')}`);
console.log(`whole site: ${names.filter((name) => name.endsWith('.html')).length} pages`);
