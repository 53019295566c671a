import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { List, ListItem, Root, RootContent } from 'mdast';
import { align } from './align.ts';

type Block = RootContent;
type Element = Extract<Block, { type: 'mdxJsxFlowElement' }>;

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [mdxjs(), gfmTable()],
    mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
  });
}

/**
 * Takes what the author had and what Keystatic wrote after an edit, and keeps the author's own lines wherever they still
 * say the same: Keystatic indents inside components, escapes and numbers in its own way. Throws where `after` is no MDX.
 */
export function mergeMdx(before: string, after: string): string {
  let old: readonly Block[] = [];
  try {
    old = parse(before).children;
  } catch {
    // What cannot be read cannot be kept: the new text stands as it is.
  }
  return `${blocks(old, parse(after).children, before)}\n`;
}

/** What a block says, whatever it looks like in the file. */
function meaning(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'position' || key === 'spread' || key === 'data' || (key === 'title' && value === null)) return undefined;
    return typeof value === 'string' ? value.replace(/[ \t\r\n]+/gu, ' ') : value;
  });
}

function slice(node: Block | ListItem, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function isElement(node: Block): node is Element {
  return node.type === 'mdxJsxFlowElement';
}

function alike(a: Block, b: Block): boolean {
  return a.type === b.type && (!isElement(a) || !isElement(b) || a.name === b.name);
}

function blocks(before: readonly Block[], after: readonly Block[], source: string): string {
  const meanings = new Map([...before, ...after].map((node) => [node, meaning(node)]));
  const same = (a: Block, b: Block) => meanings.get(a) === meanings.get(b);
  let out = '';
  let previous: number | undefined;
  for (const { from, to } of align(before, after, same, alike)) {
    if (to === undefined) continue;
    const old = from === undefined ? undefined : before[from];
    const wanted = after[to] as Block;
    const kept = old !== undefined && same(old, wanted);
    const text = kept ? slice(old, source) : written(wanted, old, source);
    if (out !== '') {
      const neighbours = from !== undefined && previous === from - 1;
      out += neighbours ? source.slice(before[from - 1]?.position?.end.offset, before[from]?.position?.start.offset) : '\n\n';
    }
    out += text;
    previous = from;
  }
  return out;
}

/** A changed or new block in the style of content/. */
function written(node: Block, old: Block | undefined, source: string): string {
  if (isElement(node)) return element(node, old !== undefined && isElement(old) ? old.children : [], source);
  if (node.type === 'list') return list(node, old?.type === 'list' ? old : undefined, source);
  return markdown(node);
}

function markdown(node: Block): string {
  return toMarkdown(node, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })],
  }).trimEnd();
}

/** Components stand on lines of their own with blank lines inside, as every article has them. */
function element(node: Element, before: readonly Block[], source: string): string {
  const open = markdown({ ...node, children: [] });
  if (node.children.length === 0) return open;
  return `${open.replace(/\s*\/>$/u, '>')}\n\n${blocks(before, node.children, source)}\n\n</${node.name ?? ''}>`;
}

function list(node: List, old: List | undefined, source: string): string {
  const first = node.start ?? 1;
  const before = old?.children ?? [];
  const same = (a: ListItem, b: ListItem) => meaning(a) === meaning(b);
  const items: string[] = [];
  for (const { from, to } of align(before, node.children, same)) {
    if (to === undefined) continue;
    const marker = node.ordered === true ? `${first + items.length}. ` : '- ';
    const kept = from === undefined ? undefined : before[from];
    const item = node.children[to] as ListItem;
    const inner =
      kept !== undefined && same(kept, item)
        ? outdented(slice(kept, source))
        : blocks(kept?.children ?? [], item.children, source).replace(/\n{2,}(?=- |\d+\. )/gu, '\n');
    items.push(marker + inner.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(marker.length)}`));
  }
  const [one, two] = before;
  const apart = two === undefined ? '' : source.slice(one?.position?.end.offset, two.position?.start.offset);
  return items.join(apart.includes('\n\n') ? '\n\n' : '\n');
}

/** The text of a list's item without its marker and the indent that the marker asks for. */
function outdented(text: string): string {
  const marker = /^(?:[-*+]|\d+[.)])\s+/u.exec(text)?.[0] ?? '';
  return text.slice(marker.length).replaceAll(new RegExp(`\\n {1,${marker.length}}`, 'gu'), '\n');
}
