import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'acorn';
import { loadContent, loadSite } from '../../src/build/content/load.ts';
import { TERM } from '../../src/build/content/checks/literal-facts.ts';
import { cspMeta } from '../../src/build/csp.ts';
import { TAKE_ALONG } from '../../src/build/take-along/file.ts';
import { stepsArticle } from '../support/places.ts';
import { spellings } from '../../src/schemas/words.ts';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { indexedArticles } from '../../src/build/search/articles.ts';

const dist = path.resolve('dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
// The file to take along is no page: it has nothing beside it, and a policy of its own (tests/site/take-along.test.ts).
const pages = files.filter((name) => name.endsWith('.html') && name !== TAKE_ALONG);
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
const tags = (html: string, tag: string) => html.match(new RegExp(`<${tag}\\b[^>]*>`, 'gi')) ?? [];

/** Every address that a page makes the browser load. */
function loaded(html: string): string[] {
  return [
    ...tags(html, '(script|img|source|iframe|video|audio|embed)').flatMap((tag) => /\s(?:src|srcset)="([^"]*)"/.exec(tag)?.[1] ?? []),
    ...tags(html, 'link')
      .filter((tag) => /rel="(stylesheet|icon|preload|modulepreload|manifest)"/.test(tag))
      .flatMap((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? []),
  ];
}

function offenders(broken: (html: string) => boolean): string[] {
  return pages.filter((page) => broken(read(page)));
}

test('there are pages to look at: one of each article, and more', () => {
  expect(pages.length).toBeGreaterThan(loadContent().articles.length);
});

test('no page has an inline script or style', () => {
  expect(offenders((html) => tags(html, 'script').some((tag) => !/\ssrc="/.test(tag)) || /<style\b/i.test(html))).toEqual([]);
});

test('no page has a handler or a style in an attribute', () => {
  expect(offenders((html) => (html.match(/<[a-z][^>]*>/gi) ?? []).some((tag) => /\s(on[a-z]+|style)=|javascript:/i.test(tag)))).toEqual([]);
});

test('every page carries the one policy', () => {
  const policy = cspMeta(loadSite());
  const escaped = policy.replaceAll("'", '&#39;');
  expect(offenders((html) => !html.includes(`content="${escaped}"`) && !html.includes(`content="${policy}"`))).toEqual([]);
});

test('no page loads anything from another origin', () => {
  expect(offenders((html) => loaded(html).some((address) => !/^\/(?!\/)/.test(address)))).toEqual([]);
});

test('no page prints a term that is no fact', () => {
  const names = loadSite().figuresInNames ?? [];
  const texts = (html: string) =>
    html
      .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<(\w+)\b[^>]*\sdata-fact="[^"]*"[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/?(?:a|b|em|mark|small|span|strong)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, '|')
      .replace(/&nbsp;|\u00a0/g, ' ');
  // A message that says a term is quoted, and what it says is the portal's word.
  const quotes = loadContent()
    .messages.flatMap(spellings)
    .filter((text) => text.match(TERM));
  const unquoted = (text: string) => quotes.reduce((rest, quote) => rest.replaceAll(quote, ''), text);
  const found = pages
    // The sheet of facts to verify holds nothing else.
    .filter((page) => !page.startsWith('redaktoram/'))
    .flatMap((page) => (unquoted(texts(read(page))).match(TERM) ?? []).map((term) => `${page}: ${term.trim()}`))
    .filter((term) => !names.some((name) => term.endsWith(name)));
  expect(found).toEqual([]);
});

test('every page says what the site is, and whose it is not', () => {
  // The header divides it, and a page may break its lines where it likes.
  const said = (text: string) =>
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/&nbsp;|\s/g, ' ')
      .replace(/ +/g, ' ');
  const disclaimer = said(loadSite().disclaimer);
  expect(offenders((html) => !said(html).includes(disclaimer))).toEqual([]);
});

test('a guide names each inner address of a browser once', () => {
  const twice = (variant: string) => {
    const addresses = variant.match(/\b(?:chrome|edge|opera|about|browser):[\w/.#-]+/g) ?? [];
    return new Set(addresses).size < addresses.length;
  };
  expect(offenders((html) => (html.match(/<details class="guide__variant"[\s\S]*?<\/details>/g) ?? []).some(twice))).toEqual([]);
});

test('an article tells search engines its question, its answer, its steps and its place', () => {
  const html = read(`${stepsArticle.slice(1)}index.html`);
  for (const type of ['FAQPage', 'Question', 'Answer', 'HowTo', 'BreadcrumbList'])
    expect(html).toContain(`itemtype="https://schema.org/${type}"`);
  expect(html).toMatch(/<li itemprop="step">/);
});

test.describe('scripts parse in the oldest engine that runs them', () => {
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    test(file, () => {
      const source = read(file);
      // import() and import.meta came with ES2020, but these engines have them: they stand here as plain calls and names.
      const plain = source.replace(/\bimport\.meta\b/g, 'importMeta').replace(/\bimport\(/g, 'importModule(');
      expect(() => parse(plain, { ecmaVersion: 2018, sourceType: 'module' })).not.toThrow();
      // Some of them know neither Unicode property escapes nor look-behind: one of these in a pattern kills the whole module.
      // With two backslashes it stands in a text, of which a pattern is made only where somebody asks for it.
      expect(source).not.toMatch(/(?<!\\)\\p\{|\(\?<[=!]/);
    });
  }
});

/** Scripts with all that they import at once. */
function closure(scripts: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of scripts) {
    if (found.has(file)) continue;
    found.add(file);
    const imported = [...read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)];
    closure(
      imported.map((match) => path.posix.join(path.posix.dirname(file), match[1] ?? '')),
      found,
    );
  }
  return found;
}

const sizeOf = (names: Iterable<string>) => [...names].reduce((total, name) => total + gzipSync(read(name), { level: 9 }).length, 0);

/**
 * Bytes that a page costs as it is opened, gzip, without fonts: itself, its styles, and its scripts with what they import.
 * What import() fetches later has budgets of its own.
 */
function weight(page: string): { all: number; script: number } {
  const html = read(page);
  const styles = tags(html, 'link').flatMap((tag) => (/rel="stylesheet"/.test(tag) ? (/href="\/([^"]*)"/.exec(tag)?.[1] ?? []) : []));
  const script = sizeOf(closure(tags(html, 'script').flatMap((tag) => /src="\/([^"]*)"/.exec(tag)?.[1] ?? [])));
  return { all: gzipSync(html, { level: 9 }).length + sizeOf(styles) + script, script };
}

test.describe('byte budgets, gzip, fonts apart', () => {
  test('every article page is at most 30 kB, its script at most 4 kB', () => {
    const heavy = pages
      .filter((page) => /^voprosy\/[^/]+\/index\.html$/.test(page))
      .map((page) => ({ page, ...weight(page) }))
      .filter(({ all, script }) => all > 30_000 || script > 4_000);
    expect(heavy).toEqual([]);
  });

  const size = (pattern: RegExp): number => {
    const found = files.filter((name) => pattern.test(name));
    expect(found).toHaveLength(1);
    return found.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
  };

  /** What a chunk brings along that no page has anyway. */
  const chunk = (name: string): number => {
    // A hash has eight signs, and a hyphen may be one of them: «search-page-….js» is no chunk called «search».
    const [file = '', ...others] = files.filter((other) => new RegExp(`^_astro/${name}-.{8}\\.js$`).test(other));
    expect(others).toEqual([]);
    const here = closure(tags(read('404.html'), 'script').flatMap((tag) => /src="\/([^"]*)"/.exec(tag)?.[1] ?? []));
    return sizeOf([...closure([file])].filter((other) => !here.has(other)));
  };

  // 38 kB at sixty articles, code included: of them 24 kB of code, the rest grows with the articles.
  const articles = loadContent().articles.length;

  test('the code of the search is at most 24 kB', () => {
    expect(chunk('search')).toBeLessThanOrEqual(24_000);
  });

  test('what a first answer of the search reads is at most 230 B an article', () => {
    expect(size(/^data\/search\/[^/]+\/index\.json$/)).toBeLessThanOrEqual(230 * articles);
  });

  // 620 B an article while 74 articles had 314,000 letters, messages included: articles that are gathered say the same in fewer.
  test('what a whole answer reads beside it is at most 146 B a thousand letters of what is indexed', () => {
    const content = withoutDrafts(loadContent());
    const texts = indexedArticles(content).flatMap(({ title, description, keywords, phrases, errorMessages, body }) =>
      [title, description, ...keywords, ...phrases, ...errorMessages, body].join(' '),
    );
    const letters = [...texts, ...content.messages.map((message) => spellings(message).join(' '))].reduce(
      (sum, { length }) => sum + length,
      0,
    );
    expect(size(/^data\/search\/[^/]+\/rest\.json$/)).toBeLessThanOrEqual(0.146 * letters);
  });

  for (const [what, name, most] of [
    ['the guard of the search fields', 'guard-search', 12_000],
    ['the check of a file', 'file-check', 3_500],
    ['the practice field', 'keyboard', 1_000],
  ] as const) {
    test(`${what} is at most ${most} B`, () => {
      expect(chunk(name)).toBeLessThanOrEqual(most);
    });
  }

  test('every wizard page is at most 30 kB, its script at most 6 kB', () => {
    const wizard = pages.filter((page) => /^diagnostika\/[^/]+\/[^/]+\//.test(page) && !page.includes('/skhema/'));
    expect(wizard.length).toBeGreaterThan(0);
    const heavy = wizard.map((page) => ({ page, ...weight(page) })).filter(({ all, script }) => all > 30_000 || script > 6_000);
    expect(heavy).toEqual([]);
  });

  /** What the request page runs as it opens, without the loader of the search. */
  const request = closure(
    tags(read('obrashchenie/index.html'), 'script')
      .flatMap((tag) => /src="\/([^"]*)"/.exec(tag)?.[1] ?? [])
      .filter((file) => !file.includes('/Page.astro')),
  );
  const laterThanRequest = (name: string): number => {
    const found = files.filter((file) => new RegExp(`^_astro/${name}-[^/]+\\.js$`).test(file));
    expect(found).toHaveLength(1);
    return sizeOf([...closure(found)].filter((file) => !request.has(file)));
  };

  test('the request page has 30 kB of script as it opens', () => {
    expect(sizeOf(request)).toBeLessThanOrEqual(30_000);
  });

  for (const [what, name] of [
    ['a walk', 'request-walk'],
    ['what looks at the device', 'request-device'],
  ] as const) {
    test(`${what} brings at most 23.5 kB more to the request page, once it stands`, () => {
      expect(laterThanRequest(name)).toBeLessThanOrEqual(23_500);
    });
  }

  test('the machine that a wizard page fetches once it stands is at most 18 kB', () => {
    expect(size(/^_astro\/walk-.{8}\.js$/)).toBeLessThanOrEqual(18_000);
  });
});
