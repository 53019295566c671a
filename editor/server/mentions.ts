import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../../src/build/content/files.ts';
import { readHistory } from '../../src/build/content/history.ts';
import { whoNames, type Named } from '../../src/build/content/rename.ts';
import { today } from '../../src/build/today.ts';

/** Who refers to what a path of the view holds, and whether readers were ever given its address. */
export interface Mentions {
  readonly places: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly published: boolean;
}

/** What a path of the view is to the rest of content/; nothing for a tree, which is named through its nodes. */
function namedBy(name: string): { readonly kind: Named; readonly address: string } | undefined {
  const address = path.posix.basename(name).replace(/\.(?:mdx|yaml)$/u, '');
  if (name.startsWith('articles/')) return { kind: 'article', address };
  return name.startsWith('facts/') ? { kind: 'fact', address } : undefined;
}

/** «Кто сюда ссылается»: each place with its line, as it is on the disk now. */
export function mentionsOf(dir: string, name: string): Mentions {
  const named = namedBy(name);
  if (named === undefined) return { places: [], published: false };
  const lines = new Map<string, string[]>();
  const textAt = (file: string, line: number): string => {
    const all = lines.get(file) ?? readFileSync(path.join(dir, file), 'utf8').split('\n');
    lines.set(file, all);
    return (all[line - 1] ?? '').trim().slice(0, 120);
  };
  const places = whoNames(readFiles(dir, today()), named.kind, named.address).map(({ file, line }) => ({
    file,
    line,
    text: textAt(file, line),
  }));
  return { places, published: named.kind === 'article' && readHistory(dir)?.articles.includes(named.address) === true };
}
