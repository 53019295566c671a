import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, splitFrontMatter } from './disk.ts';
import { EXPECTATIONS } from './expectations.ts';
import type { ArticleFile, ContentFiles, DataFile, TreeFile } from './files.ts';
import { readHistory } from './history.ts';
import { attributeOf, walk } from './mdx.ts';
import { ARTICLE_REFERENCES, DATA_REFERENCES, TREE_REFERENCES, type Target } from './checks/references.ts';
import { parseYaml } from './yaml.ts';
import { withListItem, withoutListItem, withoutValue } from './yaml-edit.ts';

/** What a command is to do with the folder: texts of files by name, and files to remove. */
export interface Change {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

interface Edit {
  readonly line: number;
  readonly column: number;
  /** The last line on which the text may stand: words of a link may be broken over lines. */
  readonly lastLine?: number;
  readonly from: string;
  readonly to: string;
}

/** Edits of one file, made from the end so that the places of the others hold. Only what is found at its place is changed. */
function edited(source: string, edits: readonly Edit[]): string {
  const lines = source.split('\n');
  for (const { line, column, lastLine = line, from, to } of edits.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    for (let number = line; number <= lastLine; number += 1) {
      const text = lines[number - 1] ?? '';
      const at = text.indexOf(from, number === line ? column - 1 : 0);
      if (at === -1) continue;
      lines[number - 1] = text.slice(0, at) + to + text.slice(at + from.length);
      break;
    }
  }
  return lines.join('\n');
}

/** Where the expectations name something; the searches that were judged go on to name a former address. */
function expected(file: string): readonly (readonly [string, Target])[] {
  if (file === `${EXPECTATIONS}/queries.yaml`) return [['*.want', 'article']];
  if (file === `${EXPECTATIONS}/ways.yaml`) return [['near.*.to', 'node']];
  return file.startsWith(`${EXPECTATIONS}/scenarios/`) ? [['*.outcome', 'node']] : [];
}

type References = readonly (readonly [DataFile, readonly (readonly [string, Target])[]])[];

function references(files: ContentFiles): References {
  const folder = path.join(files.dir, EXPECTATIONS);
  const expectations = filesBelow(folder, '.yaml').map((name) => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    return { file: `${EXPECTATIONS}/${name}`, source, yaml: parseYaml(source) };
  });
  return [
    ...files.articles.map((file) => [file, ARTICLE_REFERENCES] as const),
    ...files.trees.map((file) => [file, TREE_REFERENCES] as const),
    ...[...files.data.values()].map((file) => [file, DATA_REFERENCES[file.file] ?? []] as const),
    ...expectations.map((file) => [file, expected(file.file)] as const),
  ];
}

/** Where a tree names a node: with its tree before it, or alone within its own. */
const TARGETS = ['nodes.*.options.*.to', 'nodes.*.helped.to', 'nodes.*.failed.to', 'nodes.*.cannot.to'] as const;

/** A change of the front matter of an article; its text stays. */
function inFrontMatter(source: string, change: (yaml: string) => string): string {
  const { yaml } = splitFrontMatter(source);
  const at = source.indexOf(yaml, 3);
  // A mapping over lines is added to at its end: the line break belongs to it.
  return source.slice(0, at) + change(`${yaml}\n`).replace(/\n$/u, '') + source.slice(at + yaml.length);
}

/** Takes out of a list what another of its members says already, or what would name the article itself. */
function withoutRepeats(data: DataFile, text: string, patterns: readonly string[], to: string, own: boolean): string {
  const lists = patterns.filter((pattern) => pattern.endsWith('.*')).map((pattern) => pattern.slice(0, -2).split('.'));
  return lists
    .filter((list) => !list.includes('*'))
    .reduce((before, list) => {
      const prune = (yaml: string): string => {
        const named = parseYaml(yaml).select(`${list.join('.')}.*`);
        const same = named.filter(({ value }) => value === to).map(({ path: at }) => Number(at.at(-1)));
        const needless = own ? same : same.slice(1);
        return needless.toReversed().reduce((next, index) => withoutListItem(next, list, index), yaml);
      };
      return data.file.endsWith('.mdx') ? inFrontMatter(before, prune) : prune(before);
    }, text);
}

/** What can be named from elsewhere and asked after. */
export type Named = 'article' | 'node' | 'fact';

interface Naming extends Omit<Edit, 'to'> {
  readonly data: DataFile;
  /** Whether a node is named alone, within its own tree. */
  readonly isShort?: true;
}

/** Every place that names an article (`slug`), a node (`flow/id`) or a fact; links and blocks in texts too. */
function namings(files: ContentFiles, all: References, kind: Named, from: string): Naming[] {
  const found: Naming[] = [];
  for (const [data, patterns] of all) {
    for (const [pattern, target] of patterns) {
      if (target !== kind) continue;
      for (const { value, place } of data.yaml.select(pattern)) if (value === from) found.push({ data, ...place, from });
    }
  }
  const [flow = '', id = ''] = from.split('/');
  if (kind === 'node') {
    for (const data of files.trees) {
      for (const { value, place } of TARGETS.flatMap((pattern) => data.yaml.select(pattern))) {
        if (value === from) found.push({ data, ...place, from });
        else if (value === id && data.flow === flow) found.push({ data, ...place, from: id, isShort: true });
      }
    }
  }
  const link = `/${kind === 'node' ? 'diagnostika' : 'voprosy'}/${from}/`;
  for (const data of files.documents) {
    if (!data.mdx.tree) continue;
    for (const { node } of walk(data.mdx.tree)) {
      const { start, end } = node.position;
      const place = { data, line: start.line, column: start.column, lastLine: end.line };
      if (kind === 'fact') {
        if (node.name === 'Fact' && attributeOf(node, 'id') === from) found.push({ ...place, from });
      } else if ((node.type === 'link' || node.type === 'definition') && node.url?.startsWith(link) === true)
        found.push({ ...place, from: link });
    }
  }
  return found;
}

/** Who refers to an article, a node or a fact: one entry a line, in the order of the files. */
export function whoNames(files: ContentFiles, kind: Named, address: string): { readonly file: string; readonly line: number }[] {
  const lines = new Map(
    namings(files, references(files), kind, address).map(({ data: { file }, line }) => [`${file}:${line}`, { file, line }]),
  );
  return [...lines.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/**
 * Every place that names an article (`slug`) or a node (`flow/id`) names another instead; links in texts too.
 * @param more edits besides, at most one a file
 * @returns texts of the files that change, by name
 */
function renamed(
  files: ContentFiles,
  kind: 'article' | 'node',
  from: string,
  to: string,
  more: readonly (readonly [DataFile, Edit])[] = [],
): Map<string, string> {
  const edits = new Map<DataFile, Edit[]>(more.map(([file, edit]) => [file, [edit]]));
  const all = references(files);
  for (const { data, isShort, ...place } of namings(files, all, kind, from)) {
    const flow = `${from.split('/')[0] ?? ''}/`;
    const named =
      isShort && to.startsWith(flow) ? to.slice(flow.length) : place.from === from || isShort ? to : place.from.replace(from, () => to);
    edits.set(data, [...(edits.get(data) ?? []), { ...place, to: named }]);
  }
  const lists = new Map(all.map(([file, patterns]) => [file.file, patterns.filter(([, target]) => target === kind).map(([name]) => name)]));
  return new Map(
    [...edits].map(([data, own]) => {
      const isItself = 'slug' in data && data.slug === to;
      return [data.file, withoutRepeats(data, edited(data.source, own), lists.get(data.file) ?? [], to, isItself)];
    }),
  );
}

/** The front matter of an article with more former addresses, its own one not among them. */
function withAliases(source: string, slug: string, aliases: readonly string[]): string {
  return inFrontMatter(source, (yaml) =>
    aliases.reduceRight(
      (text, alias) => (alias === slug ? text : withListItem(text, [], 'aliases', alias, 'status')),
      withoutValue(yaml, [], 'aliases', slug),
    ),
  );
}

/** Where a node stands in its tree; -1 when it does not. */
function placeOf(text: string, id: string): number {
  return parseYaml(text)
    .select('nodes.*.id')
    .findIndex(({ value }) => value === id);
}

/** A tree whose node has more former addresses. */
function withNodeAliases(text: string, flow: string, id: string, aliases: readonly string[]): string {
  const at = ['nodes', placeOf(text, id)];
  return aliases.reduceRight(
    (before, alias) => (alias === `${flow}/${id}` ? before : withListItem(before, at, 'aliases', alias, 'ref')),
    withoutValue(text, at, 'aliases', `${flow}/${id}`),
  );
}

function formerOf(article: ArticleFile): string[] {
  return article.yaml.select('aliases.*').map(({ value }) => String(value));
}

function formerOfNode(tree: TreeFile, id: string): string[] {
  const index = placeOf(tree.source, id);
  return tree.yaml
    .select('nodes.*.aliases.*')
    .filter(({ path: at }) => at[1] === index)
    .map(({ value }) => String(value));
}

function nodeAt(files: ContentFiles, address: string): { readonly tree: TreeFile; readonly id: string } | undefined {
  const [flow = '', id = ''] = address.split('/');
  const tree = files.trees.find((one) => one.flow === flow);
  return tree && placeOf(tree.source, id) !== -1 ? { tree, id } : undefined;
}

/** Refuses an address that somebody else has or had: readers who hold it must not come to something else. */
function mustBeFree(files: ContentFiles, to: string, owner: string): void {
  const article = files.articles.find((one) => one.slug === to || (formerOf(one).includes(to) && one.slug !== owner));
  if (article) throw new Error(`адрес «${to}» занят: ${article.file}. Возьмите другой`);
}

function nodeMustBeFree(files: ContentFiles, to: string, owner: string): void {
  const [, ownId] = owner.split('/');
  for (const tree of files.trees) {
    for (const { value } of tree.yaml.select('nodes.*.id')) {
      const address = `${tree.flow}/${String(value)}`;
      const isFormer = formerOfNode(tree, String(value)).includes(to) && !(address === owner && value === ownId);
      if (address === to || isFormer) throw new Error(`адрес «${to}» занят узлом «${address}». Возьмите другой`);
    }
  }
}

/**
 * An article under another address: the file, all that names it, and its former address.
 * Throws, with the reason in Russian, where there is no such article or the address is taken.
 */
export function renameArticle(files: ContentFiles, from: string, to: string): Change {
  const article = files.articles.find(({ slug }) => slug === from);
  if (!article) throw new Error(`статьи «${from}» нет`);
  mustBeFree(files, to, from);
  const write = renamed(files, 'article', from, to);
  const text = withAliases(write.get(article.file) ?? article.source, to, [from]);
  write.delete(article.file);
  write.set(path.posix.join(path.posix.dirname(article.file), `${to}.mdx`), text);
  return { write, remove: [article.file] };
}

/** A node under another name in its tree; its ref stays. Throws as `renameArticle` does. */
export function renameNode(files: ContentFiles, from: string, to: string): Change {
  const found = nodeAt(files, from);
  if (!found) throw new Error(`узла «${from}» нет`);
  const { tree, id } = found;
  const [flow = '', toId = ''] = to.split('/');
  if (flow !== tree.flow) throw new Error('узел остаётся в своём дереве: имя дерева не меняется');
  nodeMustBeFree(files, to, from);
  const names = tree.yaml.select('nodes.*.id').filter(({ value }) => value === id);
  const write = renamed(
    files,
    'node',
    from,
    to,
    names.map(({ place }) => [tree, { ...place, from: id, to: toId }]),
  );
  write.set(tree.file, withNodeAliases(write.get(tree.file) ?? tree.source, flow, toId, [from]));
  return { write, remove: [] };
}

/**
 * An article that goes: all that names it names its successor, which takes its address and its former ones.
 * Throws where there is no successor, or nothing that could go: neither an article nor a memory of one.
 */
export function retireArticle(files: ContentFiles, from: string, successor: string): Change {
  const article = files.articles.find(({ slug }) => slug === from);
  const next = files.articles.find(({ slug }) => slug === successor);
  if (!next) throw new Error(`статьи «${successor}» нет`);
  if (from === successor) throw new Error('статья не может быть преемником самой себя');
  if (!article && readHistory(files.dir)?.articles.includes(from) !== true) throw new Error(`статьи «${from}» нет, и на сайте её не было`);
  if (article?.status !== 'черновик' && next.status === 'черновик')
    throw new Error(`статья «${successor}» — черновик, читатель её не увидит. Сначала опубликуйте её`);
  const write = renamed(files, 'article', from, successor);
  if (article) write.delete(article.file);
  write.set(next.file, withAliases(write.get(next.file) ?? next.source, successor, [from, ...(article ? formerOf(article) : [])]));
  return { write, remove: article ? [article.file] : [] };
}

/** A node that goes: all that leads to it leads to its successor, which takes its address. Throws as `retireArticle` does. */
export function retireNode(files: ContentFiles, from: string, successor: string): Change {
  const next = nodeAt(files, successor);
  if (!next) throw new Error(`узла «${successor}» нет`);
  if (from === successor) throw new Error('узел не может быть преемником самого себя');
  const gone = nodeAt(files, from);
  if (!gone && readHistory(files.dir)?.nodes.some(({ address }) => address === from) !== true)
    throw new Error(`узла «${from}» нет, и на сайте его не было`);
  if (gone && placeOf(gone.tree.source, gone.id) === 0)
    throw new Error(`с узла «${from}» начинается дерево. Сначала поставьте первым другой узел`);
  const write = renamed(files, 'node', from, successor);
  const textOf = (tree: TreeFile): string => write.get(tree.file) ?? tree.source;
  if (gone) write.set(gone.tree.file, withoutListItem(textOf(gone.tree), ['nodes'], placeOf(textOf(gone.tree), gone.id)));
  const former = gone ? formerOfNode(gone.tree, gone.id) : [];
  write.set(next.tree.file, withNodeAliases(textOf(next.tree), next.tree.flow, next.id, [from, ...former]));
  return { write, remove: [] };
}
