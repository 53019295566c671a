// npm run bench -- dev [ARTICLES]: how long an editor waits for a page of `npm run dev`, and for an edit to be seen on it.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentDir, loadContent } from '../../src/build/content/load.ts';
import { root } from '../lib.ts';

const PORT = 4390;
/** A page that has not come after so many milliseconds will not. */
const PATIENCE = 180_000;
/** Edits and pages that are timed; their median is told. */
const ROUNDS = 7;

/** The content with so many articles: copies under other addresses and titles, each in the folder of its original. */
function grown(articles: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-dev-'));
  cpSync(contentDir(), folder, { recursive: true });
  const own = loadContent(folder).articles;
  for (let copy = own.length; copy < articles; copy += 1) {
    const { file, slug, data } = own[copy % own.length] ?? own[0] ?? fail('no article');
    const text = readFileSync(path.join(folder, file), 'utf8')
      .replace(/^title:.*$/mu, `title: ${JSON.stringify(`${data.title.slice(0, 60)} (${copy})`)}`)
      .replace(/^(?:aliases|covers|answers):.*(?:\n +- .*)*\n/gmu, '');
    writeFileSync(path.join(folder, file.replace(`${slug}.mdx`, `${slug.slice(0, 40)}-${copy}.mdx`)), text);
  }
  return folder;
}

function fail(why: string): never {
  throw new Error(why);
}

/** The page as soon as it fits; how many milliseconds that took. */
async function until(address: string, fits: (html: string) => boolean): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < PATIENCE) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (fits(html)) return performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return fail(`${address} did not come as it should.`);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const told = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const articles = Number(process.argv[2] ?? 1_000);
const folder = grown(articles);
const server = spawn('astro', ['dev', '--port', String(PORT)], {
  cwd: root,
  env: { ...process.env, CONTENT_DIR: folder, ASTRO_DEV_BACKGROUND: '0' },
  stdio: 'ignore',
});
try {
  const { articles: all } = loadContent(folder);
  const addressOf = (slug: string): string => `http://localhost:${PORT}/voprosy/${slug}/`;
  const [edited, ...others] = all.filter(({ data }) => data.audience !== 'редактор' && data.status === 'опубликовано');
  if (!edited) fail('no article');
  const shown = (html: string): boolean => html.includes('<h1');
  console.log(`${all.length} articles`);
  console.log(`the first page, server started: ${told(await until(addressOf(edited.slug), shown))}`);
  const pages: number[] = [];
  for (const { slug } of others.slice(0, ROUNDS)) pages.push(await until(addressOf(slug), shown));
  console.log(`another page: ${told(median(pages))} (${pages.map(told).join(', ')})`);
  const edits: number[] = [];
  const file = path.join(folder, edited.file);
  for (let round = 0; round < ROUNDS; round += 1) {
    // One word, so that no rule of typography stands between what is written and what is seen.
    const mark = `правка${'абвгдежз'.charAt(round)}`;
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nВот ${mark}.\n`);
    edits.push(await until(addressOf(edited.slug), (html) => html.includes(mark)));
  }
  console.log(`an edit until it is seen: ${told(median(edits))} (${edits.map(told).join(', ')})`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
