import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressFolder } from '../../src/build/compress.ts';
import { run } from '../lib.ts';
import { STARLIGHT, starlightProject } from './starlight.ts';

/** The same article as somebody else would publish it. */
export interface Peer {
  readonly name: string;
  readonly dir: string;
  readonly address: string;
}

const GOVUK = '6.6.0';

interface Text {
  readonly title: string;
  /** Plain HTML without our classes. */
  readonly body: string;
}

/** The article of a built page of ours: what a reader reads, none of our marks. */
function textOf(page: string): Text {
  const title = (/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? '').trim();
  const prose = /<div class="prose"[^>]*>([\s\S]*?)<\/article>/.exec(page)?.[1] ?? '';
  const body = prose
    .replace(/<(script|svg|button|aside|nav|footer)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s(?:class|style|data-[\w-]+|item\w+|role|tabindex|aria-[\w-]+|translate|hidden)(?:="[^"]*")?(?=[\s>/])/g, '')
    .replace(/<\/?(?:div|span|section)[^>]*>/g, '')
    .replace(/\n\s*\n/g, '\n');
  return { title, body };
}

function govuk(folder: string, { title, body }: Text): Peer {
  const dir = path.join(folder, 'govuk');
  const dist = path.join(folder, 'node_modules/govuk-frontend/dist/govuk');
  mkdirSync(dir, { recursive: true });
  cpSync(path.join(dist, 'govuk-frontend.min.css'), path.join(dir, 'govuk.css'));
  cpSync(path.join(dist, 'govuk-frontend.min.js'), path.join(dir, 'govuk.js'));
  cpSync(path.join(dist, 'assets'), path.join(dir, 'assets'), { recursive: true });
  const dressed = body
    .replace(/<(h2|h3)\b/g, (_all, tag: string) => `<${tag} class="govuk-heading-${tag === 'h2' ? 'l' : 'm'}"`)
    .replace(/<p>/g, '<p class="govuk-body">')
    .replace(/<ol>/g, '<ol class="govuk-list govuk-list--number">')
    .replace(/<ul>/g, '<ul class="govuk-list govuk-list--bullet">')
    .replace(/<details>/g, '<details class="govuk-details">');
  writeFileSync(
    path.join(dir, 'index.html'),
    `<!DOCTYPE html><html lang="ru" class="govuk-template"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><link rel="stylesheet" href="/govuk.css"></head>
<body class="govuk-template__body"><script>document.body.className += ' js-enabled govuk-frontend-supported'</script>
<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">К содержанию</a>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main"><h1 class="govuk-heading-xl">${title}</h1>${dressed}</main></div>
<script type="module">import { initAll } from '/govuk.js'; initAll();</script></body></html>`,
  );
  return { name: `GOV.UK Frontend ${GOVUK}`, dir, address: '/' };
}

function starlight(folder: string, { docs, astro }: ReturnType<typeof starlightProject>, { title, body }: Text): Peer {
  const matter = (name: string): string => `---\ntitle: ${JSON.stringify(name)}\n---\n\n`;
  writeFileSync(path.join(docs, 'article.md'), matter(title) + body);
  writeFileSync(path.join(docs, 'index.md'), `${matter('Разберёмся')}<a href="/article/">${title}</a>\n`);
  const { status, stderr } = run('node', [astro, 'build'], { quiet: true, cwd: folder });
  if (status !== 0) throw new Error(`${STARLIGHT} could not be built:\n${stderr}`);
  return { name: STARLIGHT, dir: path.join(folder, 'dist'), address: '/article/' };
}

/** Installs the peers into the folder and builds the article of `page` with each. Throws with what a program said where one fails. */
export async function buildPeers(folder: string, page: string): Promise<Peer[]> {
  console.error('Installing Starlight and GOV.UK Frontend into a temporary folder…');
  const project = starlightProject(folder, [`govuk-frontend@${GOVUK}`]);
  const text = textOf(page);
  const peers = [starlight(folder, project, text), govuk(folder, text)];
  for (const { dir } of peers) await compressFolder(dir);
  return peers;
}
