import path from 'node:path';
import type { ContentFiles, DataFile } from './files.ts';
import { walk } from './mdx.ts';
import { ARTICLE_REFERENCES, DATA_REFERENCES, TREE_REFERENCES, type Target } from './checks/references.ts';

/** What a command is to do with the folder: texts of files by name, and files to remove. */
export interface Change {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

interface Edit {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** Edits of one file, made from the end so that the places of the others hold. Only what is found at its place is changed. */
function edited(source: string, edits: readonly Edit[]): string {
  const lines = source.split('\n');
  for (const { line, column, from, to } of edits.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const text = lines[line - 1] ?? '';
    const at = text.indexOf(from, column - 1);
    if (at !== -1) lines[line - 1] = text.slice(0, at) + to + text.slice(at + from.length);
  }
  return lines.join('\n');
}

function references(files: ContentFiles): readonly (readonly [DataFile, readonly (readonly [string, Target])[]])[] {
  return [
    ...files.articles.map((file) => [file, ARTICLE_REFERENCES] as const),
    ...files.trees.map((file) => [file, TREE_REFERENCES] as const),
    ...[...files.data.values()].map((file) => [file, DATA_REFERENCES[file.file] ?? []] as const),
  ];
}

/** Where a tree names a node: with its tree before it, or alone within its own. */
const TARGETS = ['nodes.*.options.*.to', 'nodes.*.helped.to', 'nodes.*.failed.to', 'nodes.*.cannot.to'] as const;

/**
 * Every place that names an article (`slug`) or a node (`flow/id`) names another instead; links in texts too.
 * @returns texts of the files that change, by name
 */
function renamed(files: ContentFiles, kind: 'article' | 'node', from: string, to: string): Map<string, string> {
  const edits = new Map<string, Edit[]>();
  const add = ({ file }: DataFile, edit: Edit): void => {
    edits.set(file, [...(edits.get(file) ?? []), edit]);
  };
  for (const [file, patterns] of references(files)) {
    for (const [pattern, target] of patterns) {
      if (target !== kind) continue;
      for (const { value, place } of file.yaml.select(pattern)) if (value === from) add(file, { ...place, from, to });
    }
  }
  const [flow = '', id = ''] = from.split('/');
  if (kind === 'node') {
    for (const tree of files.trees) {
      for (const { value, place } of TARGETS.flatMap((pattern) => tree.yaml.select(pattern))) {
        if (value === from) add(tree, { ...place, from, to });
        else if (value === id && tree.flow === flow)
          add(tree, { ...place, from: id, to: to.startsWith(`${flow}/`) ? to.slice(flow.length + 1) : to });
      }
    }
    for (const data of files.data.values()) {
      if (!data.file.startsWith('expectations/scenarios/')) continue;
      for (const { value, place } of data.yaml.select('*.outcome')) if (value === from) add(data, { ...place, from, to });
    }
  }
  const folder = kind === 'article' ? 'voprosy' : 'diagnostika';
  for (const document of files.documents) {
    if (!document.mdx.tree) continue;
    for (const { node } of walk(document.mdx.tree)) {
      if ((node.type !== 'link' && node.type !== 'definition') || node.url?.startsWith(`/${folder}/${from}/`) !== true) continue;
      add(document, { ...node.position.start, from: `/${folder}/${from}/`, to: `/${folder}/${to}/` });
    }
  }
  const sources = new Map([...files.documents, ...files.trees, ...files.data.values()].map(({ file, source }) => [file, source]));
  return new Map([...edits].map(([file, own]) => [file, edited(sources.get(file) ?? '', own)]));
}

/** The front matter of an article with one more former address. */
function withAlias(source: string, alias: string): string {
  if (/^aliases: \[/mu.test(source)) return source.replace(/^aliases: \[/mu, `aliases: [${alias}, `);
  if (/^aliases:[ \t]*$/mu.test(source)) return source.replace(/^aliases:[ \t]*\n/mu, `aliases:\n  - ${alias}\n`);
  return source.replace(/^status: /mu, `aliases: [${alias}]\nstatus: `);
}

/** A tree whose node has one more former address; written after the line of its ref. */
function withNodeAlias(source: string, id: string, alias: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\s*- id: ${id}\\s*$`, 'u').test(line));
  const rest = lines.findIndex((line, index) => index > start && /^\s*- id: /u.test(line));
  const end = rest === -1 ? lines.length : rest;
  const own = lines.findIndex((line, index) => index > start && index < end && /^\s*aliases: \[/u.test(line));
  if (own !== -1) lines[own] = (lines[own] ?? '').replace('[', `[${alias}, `);
  else {
    const ref = lines.findIndex((line, index) => index > start && index < end && /^\s*ref: /u.test(line));
    const indent = /^\s*/u.exec(lines[ref] ?? '')?.[0] ?? '    ';
    lines.splice(ref + 1, 0, `${indent}aliases: [${alias}]`);
  }
  return lines.join('\n');
}

/** An article under another address: the file, all that names it, and its former address. */
export function renameArticle(files: ContentFiles, from: string, to: string): Change {
  const article = files.articles.find(({ slug }) => slug === from);
  if (!article) throw new Error(`статьи «${from}» нет`);
  const write = renamed(files, 'article', from, to);
  const text = withAlias(write.get(article.file) ?? article.source, from);
  write.delete(article.file);
  write.set(path.posix.join(path.posix.dirname(article.file), `${to}.mdx`), text);
  return { write, remove: [article.file] };
}

/** A node under another name in its tree; its ref stays. */
export function renameNode(files: ContentFiles, from: string, to: string): Change {
  const [flow = '', id = ''] = from.split('/');
  const [toFlow, toId = ''] = to.split('/');
  const tree = files.trees.find((one) => one.flow === flow);
  const found = tree?.yaml.select('nodes.*.id').find(({ value }) => value === id);
  if (!tree || !found) throw new Error(`узла «${from}» нет`);
  if (toFlow !== flow) throw new Error('узел остаётся в своём дереве: имя дерева не меняется');
  const write = renamed(files, 'node', from, to);
  const text = edited(write.get(tree.file) ?? tree.source, [{ ...found.place, from: id, to: toId }]);
  write.set(tree.file, withNodeAlias(text, toId, from));
  return { write, remove: [] };
}

/** An article that goes: all that names it names its successor, which takes its address. */
export function retireArticle(files: ContentFiles, from: string, successor: string): Change {
  const article = files.articles.find(({ slug }) => slug === from);
  const next = files.articles.find(({ slug }) => slug === successor);
  if (!next) throw new Error(`статьи «${successor}» нет`);
  const write = renamed(files, 'article', from, successor);
  if (article) write.delete(article.file);
  write.set(next.file, withAlias(write.get(next.file) ?? next.source, from));
  return { write, remove: article ? [article.file] : [] };
}

/** A node that is gone or will be taken out by hand: its address leads to a successor. */
export function retireNode(files: ContentFiles, from: string, successor: string): Change {
  const [flow = '', id = ''] = successor.split('/');
  const tree = files.trees.find((one) => one.flow === flow);
  if (!tree?.yaml.select('nodes.*.id').some(({ value }) => value === id)) throw new Error(`узла «${successor}» нет`);
  return { write: new Map([[tree.file, withNodeAlias(tree.source, id, from)]]), remove: [] };
}
