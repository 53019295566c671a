import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../../src/build/content/check.ts';
import { formatIssue } from '../../../src/build/content/report.ts';
import { LinkChecker, LinkState } from 'linkinator';
import { parse } from 'yaml';
import { loadSite } from '../../../src/build/content/load.ts';
import { today } from '../../../src/build/today.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The same engine, another content folder, under a base path: nothing of the first portal may remain.
const root = mkdtempSync(path.join(tmpdir(), 'second-portal-'));
const dist = path.join(root, 'terem');
let pages: string[] = [];
const read = (page: string) => readFileSync(path.join(dist, page), 'utf8');

/** Builds the second portal from the project in one folder into another. */
function build(project: string, out: string): void {
  execFileSync('astro', ['build', '--force', '--outDir', out], {
    cwd: project,
    // Only what a build needs: the test runner's own NODE_ENV and BASE_URL would leak into the pages.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: 'tests/fixtures/portal',
      SITE_URL: 'https://help.example/terem/',
      SITE_DATE: today(),
    },
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  build(path.resolve('.'), dist);
  pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}, 180_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.skipIf(process.platform === 'win32')(
  'two builds from two folders are the same bytes',
  () => {
    const project = path.join(root, 'another-folder');
    for (const name of [
      'src',
      'public',
      'tests/fixtures/portal',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'LICENSE',
    ])
      cpSync(name, path.join(project, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
    const again = path.join(root, 'again');
    build(project, again);
    const digests = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(path.join(folder, name)).isFile())
        .sort()
        .map(
          (name) =>
            `${name} ${createHash('sha256')
              .update(readFileSync(path.join(folder, name)))
              .digest('hex')}`,
        );
    expect(digests(again)).toEqual(digests(dist));
  },
  180_000,
);

describe('a second, fictional portal', () => {
  test('has no mistake: the checks know nothing of the first', () => {
    const dir = 'tests/fixtures/portal';
    expect(checkContent(dir).map((issue) => formatIssue(issue, dir))).toEqual([]);
  });

  test('is built by the same engine', () => {
    expect(pages).toContain(path.join('voprosy', 'vorota-zakryty', 'index.html'));
    expect(pages).toContain(path.join('diagnostika', 'vhod', 'protrite', 'index.html'));
  });

  test('mentions the first portal nowhere', () => {
    expect(pages.filter((page) => /госуслуг|gosuslugi|разберёмся/i.test(read(page)))).toEqual([]);
  });

  test('keeps every own address under the base path', () => {
    const own = /\s(?:href|src|action)="(\/[^"]*)"/g;
    const stray = pages.filter((page) => Array.from(read(page).matchAll(own)).some((match) => !(match[1] ?? '').startsWith('/terem/')));
    expect(stray).toEqual([]);
  });

  test('has no dead link and no dead anchor', async () => {
    const { links } = await new LinkChecker().check({
      path: 'terem/',
      serverRoot: root,
      recurse: true,
      checkFragments: true,
      // Other sites, and the canonical addresses of this one.
      linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)', '^mailto:'],
    });
    expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(50);
    expect(links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ''} → ${url}`)).toEqual([]);
  }, 60_000);

  test('shows a picture in a new and an old format, with its size and its words', () => {
    const [figure = ''] = /<figure[\s\S]*?<\/figure>/u.exec(read(path.join('voprosy', 'zerkalce-molchit', 'index.html'))) ?? [];
    expect(figure).toMatch(/<source srcset="\/terem\/_astro\/zerkalce[^"]*\.webp[^"]*" type="image\/webp"/u);
    expect(figure).toMatch(/<img src="\/terem\/_astro\/zerkalce[^"]*\.png" alt="Круглое[^"]*"[^>]* width="320" height="200"/u);
    expect(figure).toContain('<figcaption>Так выглядит зеркальце</figcaption>');
    expect(figure).not.toContain('style=');
    expect(read(path.join('voprosy', 'zerkalce-molchit.txt'))).toContain('Круглое зеркальце на подставке');
  });

  test('prints a fact that is verified there', () => {
    expect(read(path.join('voprosy', 'vorota-zakryty', 'index.html'))).toContain('в большой');
  });

  test('says what everybody has now, who says so and since when: at home, in the request and where the portal does not open', () => {
    const notice = parse(readFileSync('tests/fixtures/portal/notice.yaml', 'utf8')) as Readonly<Record<string, string>>;
    const unavailable = loadSite('tests/fixtures/portal').pageArticles.unavailable ?? '';
    const places = ['index.html', path.join('obrashchenie', 'index.html'), path.join('voprosy', unavailable, 'index.html')];
    for (const place of places) {
      const [, block = ''] = /<div class="outage"[^>]*>([\s\S]*?)<\/div>\s*<\/div>/.exec(read(place)) ?? [];
      const words = block.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      expect(words, place).toContain(notice['text']);
      expect(words, place).toContain(`Говорит ${notice['source'] ?? ''}. Записали 01.01.2026.`);
      expect(block, place).toContain(`href="${notice['sourceUrl'] ?? ''}"`);
    }
    expect(pages.filter((page) => read(page).includes('data-notice')).length).toBeGreaterThanOrEqual(places.length);
  });

  test.each([
    ['an article', 'voprosy/kalitka-zakryta', 'voprosy/vorota-zakryty'],
    ['a node', 'diagnostika/vhod/kolokol', 'diagnostika/itogi/pomoshch'],
    ['a node of a tree that is no more', 'diagnostika/sad/yablonya', 'diagnostika/itogi/pomoshch'],
    ['a tree that is no more', 'diagnostika/sad', 'diagnostika/itogi/pomoshch'],
  ])('leads the former address of %s on, with a link for who waits', (_of, former, now) => {
    const page = read(path.join(former, 'index.html'));
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=/terem/${now}/"`);
    expect(page).toContain(`<a href="/terem/${now}/">`);
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(pages).toContain(path.join(now, 'index.html'));
  });
});
