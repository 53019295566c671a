import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isForReaders } from '../owner.ts';
import type { Issue } from './issue.ts';
import { filesBelow, splitFrontMatter } from './load.ts';
import { parseMdx, type MdxResult, type Place } from './mdx.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A file of the content folder whose YAML is read with positions, whether it fits its schema or not. */
export interface DataFile {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly yaml: YamlSource;
}

/** A text in MDX: an article or a page of its own. */
interface MdxFile extends DataFile {
  readonly mdx: MdxResult;
  readonly lines: readonly string[];
  /** «черновик», «опубликовано», «устарело», or whatever the file says. */
  readonly status: unknown;
}

interface ArticleFile extends MdxFile {
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
  /** `site.yaml`, `facts.yaml` … by name; a file that does not exist is not there. */
  readonly data: ReadonlyMap<string, DataFile>;
  /** Every other file below articles/, pages/ and trees/. */
  readonly strangers: readonly string[];
  /** Today as YYYY-MM-DD. */
  readonly today: string;
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

/** A value at the top of a YAML file, whatever it is. */
function field(yaml: YamlSource, key: string): unknown {
  return yaml.select(key)[0]?.value;
}

/** Reads a content folder for the checks. `today` is YYYY-MM-DD, `siteUrl` the address that the site is built for. */
export function readFiles(dir: string, today: string, siteUrl = process.env['SITE_URL']): ContentFiles {
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
  const readMdx = (file: string): MdxFile => {
    const source = read(file);
    const yaml = parseYaml(splitFrontMatter(source).yaml, 1);
    return { file, source, yaml, mdx: parseMdx(source), lines: source.split('\n'), status: field(yaml, 'status') };
  };
  const articles = filesBelow(path.join(dir, 'articles'), '.mdx').map((name): ArticleFile => ({
    ...readMdx(`articles/${name}`),
    section: name.split('/')[0] ?? '',
    slug: path.basename(name, '.mdx'),
  }));
  const pages = filesBelow(path.join(dir, 'pages'), '.mdx').map((name) => readMdx(`pages/${name}`));
  const documents = [...articles, ...pages];
  const trees = filesBelow(path.join(dir, 'trees'), '.yaml').map((name): TreeFile => {
    const file = `trees/${name}`;
    const source = read(file);
    const yaml = parseYaml(source);
    return { file, source, yaml, flow: path.basename(name, '.yaml'), status: field(yaml, 'status') };
  });
  const data = new Map<string, DataFile>();
  const calendars = filesBelow(path.join(dir, 'calendar'), '.yaml').map((name) => `calendar/${name}`);
  for (const file of [...DATA_FILES, ...calendars]) {
    if (!existsSync(path.join(dir, file))) continue;
    const source = read(file);
    data.set(file, { file, source, yaml: parseYaml(source) });
  }
  const known = new Set([...documents, ...trees].map(({ file }) => file));
  const strangers = ['articles', 'pages', 'trees']
    .flatMap((folder) => filesBelow(path.join(dir, folder), '').map((name) => `${folder}/${name}`))
    .filter((file) => /\.[^/]+$/u.test(file) && !known.has(file));
  return { dir, articles, pages, documents, trees, data, strangers, today, forReaders: isForReaders(siteUrl) };
}

/** An issue at a place of a file. */
export function issueAt(file: string, place: Place, severity: Issue['severity'], message: string): Issue {
  return { file, line: place.line, column: place.column, severity, message };
}
