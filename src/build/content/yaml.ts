import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Place } from './mdx.ts';

/** Keys and list positions from the root of a YAML file. */
export type YamlPath = readonly (string | number)[];

interface YamlFound {
  readonly path: YamlPath;
  readonly value: unknown;
  readonly place: Place;
}

/** A YAML text whose parts know where they stand. */
export interface YamlSource {
  readonly value: unknown;
  readonly errors: readonly (Place & { readonly code: string; readonly message: string })[];
  /** Where the value at a path begins; the nearest parent that exists when it is missing. */
  placeOf(path: YamlPath): Place;
  /** Where the key itself stands. */
  placeOfKey(path: YamlPath): Place;
  /** Where the character number `index` of the text at a path stands; its beginning when the text spans lines. */
  placeInText(path: YamlPath, index: number): Place;
  /** All values at a pattern such as `nodes.*.options.*.to`, where `*` is every member of a list. */
  select(pattern: string): readonly YamlFound[];
}

interface Eaten {
  readonly code: 'COMMENT' | 'ALIAS' | 'ANCHOR' | 'TAG';
  readonly message: string;
  readonly offset: number;
}

/**
 * What YAML took for its own signs and left out of the values: a comment after a text without quotation marks, an alias, an anchor,
 * a tag. Nobody who writes articles means any of them.
 */
function eatenBy(document: Document.Parsed, text: string): Eaten[] {
  const found: Eaten[] = [];
  visit(document, {
    Node(key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) found.push({ code: 'ALIAS', message: text.slice(start, end), offset: start });
      else if (node.anchor !== undefined)
        found.push({ code: 'ANCHOR', message: `&${node.anchor}`, offset: text.lastIndexOf(`&${node.anchor}`, start) });
      else if (node.tag?.startsWith('!') === true)
        found.push({ code: 'TAG', message: node.tag, offset: Math.max(text.lastIndexOf(node.tag, start), 0) });
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || !/[А-яЁё\s]/u.test(node.value))
        return;
      const comment = /^[^\S\n]+(#[^\n]*)/u.exec(text.slice(end));
      if (comment) found.push({ code: 'COMMENT', message: (comment[1] ?? '').trim(), offset: end + comment[0].indexOf('#') });
    },
  });
  return found;
}

/**
 * Parses YAML with positions; never throws, mistakes are in `errors`.
 * @param linesBefore lines of the file that stand before the text (front matter: 1)
 */
export function parseYaml(text: string, linesBefore = 0): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const eaten = eatenBy(document, text).map((one) => ({ ...one, ...at(one.offset) }));
  const aliases = eaten.some(({ code }) => code === 'ALIAS');
  // An alias is looked up when values are made, and none is meant: `*100#` is what people dial.
  const value: unknown = document.errors.length === 0 && !aliases ? document.toJS() : undefined;

  const nodeAt = (path: YamlPath): unknown => document.getIn(path, true);
  const placeOfKey = (path: YamlPath): Place => {
    const parent = nodeAt(path.slice(0, -1));
    const key = path.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isNode(pair?.key) && pair.key.range ? at(pair.key.range[0]) : placeOf(path);
  };
  const placeOf = (path: YamlPath): Place => {
    const node = path.length === 0 ? document.contents : nodeAt(path);
    if (isNode(node) && node.range) return at(node.range[0]);
    return path.length === 0 ? { line: 1 + linesBefore, column: 1 } : placeOf(path.slice(0, -1));
  };
  const placeInText = (path: YamlPath, index: number): Place => {
    const node = nodeAt(path);
    const start = placeOf(path);
    if (!isScalar(node) || !node.range) return start;
    const raw = text.slice(node.range[0], node.range[1]);
    if (raw.includes('\n')) return start;
    return { line: start.line, column: start.column + index + (/^["']/u.test(raw) ? 1 : 0) };
  };
  const selected = new Map<string, readonly YamlFound[]>();
  const select = (pattern: string): readonly YamlFound[] => {
    const before = selected.get(pattern);
    if (before) return before;
    let found: { path: (string | number)[]; value: unknown }[] = [{ path: [], value }];
    for (const part of pattern.split('.')) {
      found = found.flatMap(({ path, value: outer }) => {
        if (part === '*')
          return Array.isArray(outer) ? outer.map((inner: unknown, index) => ({ path: [...path, index], value: inner })) : [];
        const inner = typeof outer === 'object' && outer !== null ? (outer as Record<string, unknown>)[part] : undefined;
        return inner === undefined ? [] : [{ path: [...path, part], value: inner }];
      });
    }
    const placed = found.map((one) => ({ ...one, place: placeOf(one.path) }));
    selected.set(pattern, placed);
    return placed;
  };
  const errors = [
    ...eaten,
    ...document.errors.map((error: YAMLError) => ({ ...at(error.pos[0]), code: error.code as string, message: error.message })),
  ];
  return { value, errors, placeOf, placeOfKey, placeInText, select };
}
