import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATE_SENTENCES } from './templates.ts';

// The last gate: what is published is read as a reader gets it. The checks of content/ look at what was typed and name its place;
// whatever slips through them, or comes from a component or a library, is seen here, and then nothing is published.

/** What one built page shows that it must not. */
export interface BuiltIssue {
  /** Address of the page below the base path: `/voprosy/x/`. */
  readonly page: string;
  readonly message: string;
}

/** Elements whose text is not prose: programs, what a screen says word for word, keys, and what a reader types into. */
const NOT_PROSE = /<(script|style|svg|code|pre|kbd|textarea|samp)\b[^>]*>[\s\S]*?<\/\1>/giu;
/** Elements inside a line: their text goes on with what stands around them. */
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|data|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/giu;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (all: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The running text of a page, block by block. */
function blocksOf(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(NOT_PROSE, '\uFFFC')
    .replace(INLINE, '')
    .split(/<[^>]*>/u)
    .map((block) => decoded(block).trim())
    .filter((block) => block !== '');
}

/** Signs that stand in no text that was meant to be read, and what to do about them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD|\0/u, 'знак потерянной буквы. Наберите слово заново'],
  [/\*\*|^#{1,6}\s|^\|.*\||^\s*[-=]{3,}$/u, 'разметка осталась на виду'],
  [/<{4,}|>{4,}|^={7}/u, 'следы слияния двух правок'],
  [/\([^()\n]{1,80}\)\[[^\]\n]*\]|\[[^\]\n]{1,80}\]\s?[([](?!\s)/u, 'ссылка не сложилась'],
  [/\{\{|\}\}|\$\{|\bundefined\b|\bNaN\b|\[object /u, 'служебное слово программы'],
  [/\bFootnotes?\b|\bBack to (?:reference|content)\b|\bRead more\b/u, 'английские слова библиотеки'],
];

/** What a page shows that it must not, each thing with the words around it. */
export function leftIn(html: string): string[] {
  const found: string[] = [];
  for (const block of blocksOf(html)) {
    for (const [pattern, what] of SIGNS) {
      const match = pattern.exec(block);
      if (match)
        found.push(
          `${what}: «${block
            .slice(Math.max(0, match.index - 30), match.index + 40)
            .replace(/\s+/gu, ' ')
            .trim()}»`,
        );
    }
    for (const sentence of TEMPLATE_SENTENCES) if (block.includes(sentence)) found.push(`подсказка из шаблона: «${sentence}»`);
  }
  return found;
}

/** Addresses of own pages and files that a page links to, without query and anchor. */
function linksOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<a\b[^>]*\shref="(\/(?!\/)[^"#?]*)/gu)].flatMap(({ 1: address = '' }) => (address === '' ? [] : [decoded(address)])),
  );
}

/**
 * Reads every page of a built site.
 * @param dir the folder that it was built into
 * @param base the base path that it was built for: `/` or `/pomoshch/`
 */
export function checkBuilt(dir: string, base: string): BuiltIssue[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const there = new Set(names);
  const root = base.endsWith('/') ? base : `${base}/`;
  const isThere = (address: string): boolean => {
    if (!address.startsWith(root)) return false;
    const name = decodeURIComponent(address.slice(root.length));
    return name === '' || (name.endsWith('/') ? there.has(`${name}index.html`) : there.has(name));
  };
  const dead = new Map<string, string>();
  const issues: BuiltIssue[] = [];
  for (const name of names.filter((one) => one.endsWith('.html')).sort()) {
    const page = `/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    const html = readFileSync(path.join(dir, name), 'utf8');
    for (const message of leftIn(html)) issues.push({ page, message });
    // A link of the frame stands on every page and is told once.
    for (const address of linksOf(html)) if (!dead.has(address) && !isThere(address)) dead.set(address, page);
  }
  return [...issues, ...[...dead].map(([address, page]) => ({ page, message: `ссылка ведёт в никуда: ${address}` }))];
}
