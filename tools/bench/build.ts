/*
 * What a build costs beside bare Astro with MDX and beside Starlight on the same texts: npm run bench -- build [ARTICLES…], 60 and
 * 1,000 when not given. 10,000 take many minutes and 5 GB. --check: the check of the content alone. --no-starlight: without it.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib.ts';
import { measured, type Cost } from './process.ts';
import { STARLIGHT, starlightProject } from './starlight.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, 'no-starlight': { type: 'boolean', default: false } },
});
const sizes = (positionals.length === 0 ? ['60', '1000'] : positionals).map(Number);

/** Small numbers that look random and are the same in every run. */
let state = 1;
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % below;
}

/** Words of the second portal's world: roots and endings make some thousands of them. */
const ROOTS =
  'терем двор ворот сторож зеркал грамот печат писар крыльц светлиц горниц ключ замок дорог мост колодец пирог ярмарк купец гонец кафтан сапог самовар лукошк мельниц кузнец гусл скомор боярин воевод казн подать сундук свиток перо чернил'.split(
    ' ',
  );
const ENDS = ['', 'ный', 'ная', 'ные', 'ского', 'ами', 'ом', 'у', 'ить', 'ает', 'ание', 'ок', 'ица', 'ов'];
const word = (): string => `${ROOTS[random(ROOTS.length)] ?? ''}${ENDS[random(ENDS.length)] ?? ''}`;
const sentence = (): string => {
  const words = Array.from({ length: 7 + random(5) }, word).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
const paragraph = (): string => Array.from({ length: 4 }, sentence).join(' ');

/** The body of an article, about two kilobytes as Starlight's and Astro's own benches use them: text, list, table. */
const body = (): string => `${paragraph()}

## ${word()} и ${word()}

1. ${sentence()}
2. ${sentence()}
3. ${sentence()}

## ${word()} на ${word()}

| ${word()} | ${word()} |
| --- | --- |
| ${word()} ${word()} | ${word()} |
| ${word()} ${word()} | ${word()} |

${paragraph()}
`;

/** A number as a word: numbers in texts look like telephones. */
const SYLLABLES = ['ба', 'ве', 'ги', 'до', 'жу', 'зя', 'кы', 'лэ', 'ма', 'не'];
const named = (number: number): string => [...String(number)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');

function generate(count: number, folder: string, docs: string | undefined): { readonly content: string; readonly bare: string } {
  const [content, bare] = [path.join(folder, 'content'), path.join(folder, 'bare')];
  cpSync(path.join(root, 'tests/fixtures/portal'), content, { recursive: true });
  for (const dir of ['content', 'src/pages']) mkdirSync(path.join(bare, dir), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const slug = `stranica-${String(number)}`;
    const title = `Как ${word()} ${word()} ${named(number)}?`;
    const text = body();
    const head = `title: "${title}"\ndescription: "${`${sentence()} ${sentence()}`.slice(0, 150)}"`;
    writeFileSync(
      path.join(content, 'articles/dvor', `${slug}.mdx`),
      `---\n${head}\nproblems: [gate.closed]\nkeywords: [${word()}, ${word()}]\nsources:\n  - { title: Берестяная грамота, kind: общие знания }\naudience: гражданин\nurgency: обычная\nrelated: [vorota-zakryty]\nupdated: 2026-11-22\nreviewBy: 2126-11-22\nowner: писарь\nstatus: опубликовано\n---\n\n${text}`,
    );
    writeFileSync(path.join(bare, 'content', `${slug}.mdx`), `---\n${head}\n---\n\n${text}`);
    if (docs !== undefined) writeFileSync(path.join(docs, `${slug}.mdx`), `---\n${head}\n---\n\n${text}`);
  }
  writeFileSync(
    path.join(bare, 'astro.config.mjs'),
    `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n`,
  );
  writeFileSync(
    path.join(bare, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nexport const collections = { articles: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content' }), schema: z.object({ title: z.string(), description: z.string() }) }) };\n`,
  );
  writeFileSync(
    path.join(bare, 'src/pages/[slug].astro'),
    `---\nimport { getCollection, render } from 'astro:content';\nexport const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang="ru"><head><meta charset="utf-8"><title>{entry.data.title}</title><meta name="description" content={entry.data.description}></head><body><h1>{entry.data.title}</h1><Content /></body></html>\n`,
  );
  return { content, bare };
}

function weigh(dist: string): string {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const bytes = names
    .filter((name) => !/\.(?:br|gz)$/u.test(name))
    .reduce((sum, name) => {
      const entry = statSync(path.join(dist, name));
      return sum + (entry.isFile() ? entry.size : 0);
    }, 0);
  return `${names.filter((name) => name.endsWith('.html')).length} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}

const told = ({ status, seconds, processorSeconds, peakMiB }: Cost): string =>
  `${status === 0 ? '' : `FAILED (${String(status)}) after `}${seconds} s, ${processorSeconds} s of processor, ${peakMiB} MiB`;

const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const ratios = (ours: Cost, theirs: Cost): string => {
  const ratio = (of: (cost: Cost) => number): string => (of(ours) / of(theirs)).toFixed(2);
  return `time ${ratio(({ seconds }) => seconds)}, processor ${ratio(({ processorSeconds }) => processorSeconds)}, memory ${ratio(({ peakMiB }) => peakMiB)}`;
};
// Inside the project: MDX from elsewhere cannot find the packages.
mkdirSync(path.join(root, '.cache'), { recursive: true });
for (const count of sizes) {
  const folder = mkdtempSync(path.join(root, '.cache', 'build-bench-'));
  try {
    const peer = values.check || values['no-starlight'] ? undefined : starlightProject(path.join(folder, 'starlight'));
    const { content, bare } = generate(count, folder, peer?.docs);
    const env = { CONTENT_DIR: content };
    const check = await measured(['tools/check.ts', '--content'], { cwd: root, env });
    console.log(`${count} articles\n  check: ${told(check)}; ${check.stdout.trim().split('\n').at(-1) ?? ''}`);
    if (check.status !== 0)
      throw new Error(
        `The articles of the bench have mistakes: ${check.stdout.split('\n').find((line) => !line.includes('совет:')) ?? ''}`,
      );
    if (values.check) continue;
    // One right after the other, so that all find the machine equally busy.
    const plain = await measured([astro, 'build', '--force'], { cwd: bare });
    console.log(`  bare:  ${told(plain)}; ${weigh(path.join(bare, 'dist'))}`);
    const ours = await measured([astro, 'build', '--force', '--outDir', path.join(folder, 'dist')], { cwd: root, env });
    console.log(`  ours:  ${told(ours)}; ${weigh(path.join(folder, 'dist'))}`);
    console.log(`  ours / bare: ${ratios(ours, plain)}`);
    if (!peer) continue;
    const theirs = await measured([peer.astro, 'build', '--force'], { cwd: path.join(folder, 'starlight') });
    console.log(`  ${STARLIGHT}: ${told(theirs)}; ${weigh(path.join(folder, 'starlight/dist'))}`);
    console.log(`  ours / ${STARLIGHT}: ${ratios(ours, theirs)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
