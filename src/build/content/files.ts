import path from 'node:path';
import { listFolder, readText, splitFrontMatter, type DiskEntry, type Garbled } from './disk.ts';
import { isForReaders } from '../owner.ts';
import type { Issue } from './issue.ts';
import { parseMdx, type MdxResult, type Place } from './mdx.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A file of the content folder whose YAML is read with positions, whether it fits its schema or not. */
export interface DataFile {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly yaml: YamlSource;
  /** What is wrong with its bytes. */
  readonly garbled?: Garbled;
}

/** A text in MDX: an article or a page of its own. */
export interface MdxFile extends DataFile {
  readonly mdx: MdxResult;
  readonly lines: readonly string[];
  /** «черновик», «опубликовано», «устарело», or whatever the file says. */
  readonly status: unknown;
}

export interface ArticleFile extends MdxFile {
  readonly slug: string;
  readonly section: string;
}

export interface TreeFile extends DataFile {
  readonly flow: string;
  readonly status: unknown;
}

/** The content folder as its editors left it: nothing is assumed to be right. */
export interface ContentFiles {
  readonly dir: string;
  readonly articles: readonly ArticleFile[];
  /** content/pages: the few pages that are neither an answer nor a tool. */
  readonly pages: readonly MdxFile[];
  /** Articles and pages. */
  readonly documents: readonly MdxFile[];
  readonly trees: readonly TreeFile[];
  /** `site.yaml`, `calendar/2026.yaml`, `expectations/scenarios/vhod.yaml` … by name; a file that does not exist is not there. */
  readonly data: ReadonlyMap<string, DataFile>;
  /** Everything that lies in the folder, noise left out. */
  readonly entries: readonly DiskEntry[];
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** A file of `data` that a check needs for looking at others; there also where `data` holds one file alone. */
  context(name: string): DataFile | undefined;
  /** True when the site is built for an address that readers open, not for one's own machine. */
  readonly forReaders: boolean;
}

/** A check looks at the whole folder and yields what is wrong. One check, one file, one sentence. */
export type Check = (files: ContentFiles) => Iterable<Issue>;

/** The names of the YAML files at the top of a content folder. */
export const DATA_FILES = [
  'site.yaml',
  'sections.yaml',
  'facts.yaml',
  'messages.yaml',
  'browsers.yaml',
  'probes.yaml',
  'synonyms.yaml',
  'request.yaml',
  'deadlines.yaml',
  'notice.yaml',
] as const;
/** A file that may hold nothing but comments. */
export const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['notice.yaml']);
/** Without these no site can be built. */
export const REQUIRED_FILES: ReadonlySet<string> = new Set(['site.yaml', 'sections.yaml', 'facts.yaml']);

/** Every folder of a content folder, and what lies in it. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  articles: ['.mdx'],
  pages: ['.mdx'],
  trees: ['.yaml'],
  'expectations/scenarios': ['.yaml'],
  calendar: ['.yaml'],
};

/** A value at the top of a YAML file, whatever it is. */
function field(yaml: YamlSource, key: string): unknown {
  return yaml.select(key)[0]?.value;
}

type Read = ArticleFile | TreeFile | MdxFile | DataFile;

function readOne(dir: string, file: string): Read | undefined {
  const read = readText(path.join(dir, file));
  if (!read) return undefined;
  const { text: source, garbled } = read;
  const head = { file, source, ...(garbled && { garbled }) };
  if (!file.endsWith('.mdx')) {
    const data: DataFile = { ...head, yaml: parseYaml(source) };
    return file.startsWith('trees/') ? { ...data, flow: path.basename(file, '.yaml'), status: field(data.yaml, 'status') } : data;
  }
  const yaml = parseYaml(splitFrontMatter(source).yaml, 1);
  const mdx: MdxFile = { ...head, yaml, mdx: parseMdx(source), lines: source.split('\n'), status: field(yaml, 'status') };
  if (!file.startsWith('articles/')) return mdx;
  return { ...mdx, section: file.split('/')[1] ?? '', slug: path.basename(file, '.mdx') };
}

/** What was read, by path: a file that has not been written since is the same object, and so is all that is derived from it. */
interface Memory {
  readonly read: Map<string, { readonly stamp: string; readonly one: Read }>;
  readonly folders: Map<string, { readonly stamp: string; readonly files: ContentFiles }>;
}

// Vite loads this module once for its configuration and once for the pages: both read the folder through one memory.
const shared = globalThis as typeof globalThis & { razberemsyaContent?: Memory };
const memory = (shared.razberemsyaContent ??= { read: new Map(), folders: new Map() });

function remembered(dir: string, { name, stamp }: DiskEntry): Read | undefined {
  const full = path.join(dir, name);
  const before = memory.read.get(full);
  if (before?.stamp === stamp) return before.one;
  const one = readOne(dir, name);
  if (one) memory.read.set(full, { stamp, one });
  return one;
}

/** Where the site looks for a file: the right folder, the right ending, and for articles a section between. */
function isContent(name: string): boolean {
  if (!name.includes('/')) return (DATA_FILES as readonly string[]).includes(name);
  return endingsIn(name).some((ending) => name.endsWith(ending));
}

/** The endings that a file of this name may have by the folder it lies in; none where the site reads nothing. */
export function endingsIn(name: string): readonly string[] {
  return Object.entries(FOLDERS).find(([folder]) => name.startsWith(`${folder}/`))?.[1] ?? [];
}

/**
 * Reads a content folder for the checks and for the site. Only what was written since the last time is read again; when nothing
 * was, the answer is the same object.
 * @param today YYYY-MM-DD
 * @param siteUrl the address that the site is built for
 */
export function readFiles(dir: string, today: string, siteUrl = process.env['SITE_URL']): ContentFiles {
  const entries = listFolder(dir);
  const forReaders = isForReaders(siteUrl);
  const stamp = JSON.stringify([today, forReaders, entries]);
  const before = memory.folders.get(dir);
  if (before?.stamp === stamp) return before.files;
  const articles: ArticleFile[] = [];
  const pages: MdxFile[] = [];
  const trees: TreeFile[] = [];
  const data = new Map<string, DataFile>();
  for (const entry of entries) {
    if (entry.kind !== 'file' || !isContent(entry.name)) continue;
    const one = remembered(dir, entry);
    if (!one) continue;
    if ('slug' in one) articles.push(one);
    else if ('mdx' in one) pages.push(one);
    else if ('flow' in one) trees.push(one);
    else data.set(one.file, one);
  }
  const files: ContentFiles = {
    dir,
    articles,
    pages,
    documents: [...articles, ...pages],
    trees,
    data,
    entries,
    today,
    forReaders,
    context: (name) => data.get(name),
  };
  memory.folders.set(dir, { stamp, files });
  return files;
}

/** An issue at a place of a file. */
export function issueAt(file: string, place: Place, severity: Issue['severity'], message: string): Issue {
  return { file, line: place.line, column: place.column, severity, message };
}
