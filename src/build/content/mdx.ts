import { mdxToMdast } from 'satteri';

/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Position {
  readonly start: Place & { readonly offset: number };
  readonly end: Place & { readonly offset: number };
}

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A node of the syntax tree, as much of it as the checks read. */
export interface MdxNode {
  readonly type: string;
  readonly position: Position;
  readonly children?: readonly MdxNode[];
  /** Text, code, expressions. */
  readonly value?: string;
  /** Links. */
  readonly url?: string;
  /** Components. */
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  /** Headings. */
  readonly depth?: number;
  /** Lists. */
  readonly ordered?: boolean;
}

export type MdxResult =
  { readonly tree: MdxNode; readonly error?: never } | { readonly tree?: never; readonly error: Place & { readonly message: string } };

/** Parses a whole MDX file, front matter included, so that places are those of the file. */
export function parseMdx(source: string): MdxResult {
  try {
    // The syntax tree is plain data; the parser's own node types are wider than what is read here.
    return { tree: mdxToMdast(source, { features: { smartPunctuation: false } }) as unknown as MdxNode };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(text);
    return {
      error: { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1), message: match?.[3] ?? text },
    };
  }
}

/** What an attribute of a component says; undefined when it is not there or is a program. */
export function attributeOf(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every node of the tree in reading order, each with its ancestors, outermost first. */
export function* walk(
  node: MdxNode,
  ancestors: readonly MdxNode[] = [],
): Generator<{ readonly node: MdxNode; readonly ancestors: readonly MdxNode[] }> {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* walk(child, inner);
}

/** Where the character number `index` of a text node stands in the file. */
export function placeIn(node: MdxNode, index: number, lines: readonly string[]): Place {
  const before = (node.value ?? '').slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  const { line, column } = node.position.start;
  if (before.length === 1) return { line, column: column + last.length };
  // The parser strips what indents a continued line (list markers, quotes), so look where the text begins there.
  const at = line + before.length - 1;
  const indent = /^[\s>]*/.exec(lines[at - 1] ?? '')?.[0].length ?? 0;
  return { line: at, column: indent + last.length + 1 };
}
