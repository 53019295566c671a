import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** The content folder: `content/`, or what CONTENT_DIR names (the second, fictional portal of the tests). */
export function contentDir(): string {
  return path.resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Splits an MDX file into its YAML front matter and its body. */
export function splitFrontMatter(source: string): { readonly yaml: string; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return match ? { yaml: match[1] ?? '', body: source.slice(match[0].length) } : { yaml: '', body: source };
}

/** What systems, editors and synchronisers leave beside files: hidden files, locks, copies of open files. */
const NOISE =
  /^(?:\..*|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*|#.*#|.*~|.*\.(?:swp|swo|swx|tmp|part|crdownload)|4913|node_modules|__macosx)$/iu;

/** Whether a file or a folder of this name is none of the editor's doing and is passed over in silence. */
export function isNoise(name: string): boolean {
  return NOISE.test(name);
}

/** What stands under a name of the content folder. */
export interface DiskEntry {
  /** Path from the content folder, with forward slashes. */
  readonly name: string;
  /** `link` is a link whatever it leads to, `other` a socket and the like. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Changes whenever the file is written; empty for what is not a file. */
  readonly stamp: string;
}

function kindOf(stats: Stats): DiskEntry['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Everything below a folder but noise, sorted by name; a name that vanishes meanwhile is left out. Empty when there is no folder. */
export function listFolder(dir: string, below = ''): DiskEntry[] {
  let names: string[];
  try {
    names = readdirSync(path.join(dir, below)).sort();
  } catch {
    return [];
  }
  return names
    .filter((name) => !isNoise(name))
    .flatMap((base): DiskEntry[] => {
      const name = below === '' ? base : `${below}/${base}`;
      const stats = lstatSync(path.join(dir, name), { throwIfNoEntry: false });
      if (!stats) return [];
      const kind = kindOf(stats);
      const stamp = kind === 'file' ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}` : '';
      return [{ name, kind, stamp }, ...(kind === 'folder' ? listFolder(dir, name) : [])];
    });
}

/** Every file below a folder with this ending, as sorted paths with forward slashes. */
export function filesBelow(dir: string, ending: string): string[] {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) return [];
  return listFolder(dir)
    .filter(({ name, kind }) => kind === 'file' && name.endsWith(ending))
    .map(({ name }) => name);
}

/** What is wrong with the bytes of a text; `offset` is where, in the decoded text. */
export interface Garbled {
  readonly kind: 'windows-1251' | 'utf-16' | 'unknown' | 'bom' | 'nul' | 'unreadable';
  readonly offset: number;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const cyrillic = new TextDecoder('windows-1251');

/** Mostly Russian letters when read as Windows-1251? */
function looksCyrillic(bytes: Uint8Array): boolean {
  const high = cyrillic.decode(bytes).match(/[^\p{ASCII}]/gu) ?? [];
  return high.filter((letter) => /[а-яё«»—–№]/iu.test(letter)).length > high.length * 0.9;
}

/** Decodes UTF-8 as people save it; whatever the bytes are, there is a text, and what is wrong with it is told. */
function decodeText(bytes: Uint8Array): { readonly text: string; readonly garbled?: Garbled } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, garbled: { kind: 'utf-16', offset: 0 } };
  }
  try {
    const text = strict.decode(bytes);
    if (text.startsWith('\uFEFF')) return { text: text.slice(1), garbled: { kind: 'bom', offset: 0 } };
    const nul = text.indexOf('\0');
    return nul === -1 ? { text } : { text, garbled: { kind: 'nul', offset: nul } };
  } catch {
    const text = lenient.decode(bytes);
    const offset = Math.max(text.indexOf('\uFFFD'), 0);
    return looksCyrillic(bytes)
      ? { text: cyrillic.decode(bytes), garbled: { kind: 'windows-1251', offset } }
      : { text, garbled: { kind: 'unknown', offset } };
  }
}

/** The text of a file; undefined when it is gone by now. A file that may not be read is an empty text that says so. */
export function readText(file: string): { readonly text: string; readonly garbled?: Garbled } | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { text: '', garbled: { kind: 'unreadable', offset: 0 } };
  }
}
