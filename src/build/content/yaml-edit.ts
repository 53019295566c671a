import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { YamlPath } from './yaml.ts';

// Changes of a YAML text that leave every other character where it is: order, notes and quotation marks are the editor's.

/** Where a line begins that holds the character number `offset`. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function insert(text: string, offset: number, what: string): string {
  return text.slice(0, offset) + what + text.slice(offset);
}

function mappingAt(text: string, path: YamlPath): YAMLMap | undefined {
  const document = parseDocument(text);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(node) ? node : undefined;
}

/**
 * Adds a plain value to a list of a mapping, which is made behind the field `after` where there is none.
 * @param path the mapping
 * @returns the text, unchanged where the value stands in the list already or the mapping is not there
 */
export function withListItem(text: string, path: YamlPath, key: string, value: string, after: string): string {
  const mapping = mappingAt(text, path);
  const list = mapping?.get(key, true);
  if (isSeq(list) && list.range) {
    if ((list.toJSON() as readonly unknown[]).includes(value)) return text;
    if (list.flow === true) return insert(text, list.range[0] + 1, list.items.length > 0 ? `${value}, ` : value);
    const start = lineStart(text, list.range[0]);
    const indent = /^\s*/u.exec(text.slice(start))?.[0] ?? '';
    return insert(text, start, `${indent}- ${value}\n`);
  }
  const before = mapping?.items.find((pair) => isScalar(pair.key) && pair.key.value === after);
  const keyRange = isPair(before) && isScalar(before.key) ? before.key.range : undefined;
  const valueRange = (isScalar(before?.value) || isCollection(before?.value)) && before.value.range;
  if (!mapping || !keyRange || !valueRange) return text;
  if (mapping.flow === true) return insert(text, valueRange[1], `, ${key}: [${value}]`);
  const column = keyRange[0] - lineStart(text, keyRange[0]);
  const end = lineEnd(text, valueRange[1] - 1);
  const line = `${' '.repeat(column)}${key}: [${value}]\n`;
  return insert(text, end, text[end - 1] === '\n' ? line : `\n${line}`);
}

/** Takes a member out of a list, a list over lines or one in brackets; notes that stand before the next member stay. */
export function withoutListItem(text: string, list: YamlPath, index: number): string {
  const node = parseDocument(text).getIn(list, true);
  const rangeOf = (at: number): readonly number[] | undefined => {
    const item: unknown = isSeq(node) ? node.items[at] : undefined;
    return isScalar(item) || isCollection(item) ? (item.range ?? undefined) : undefined;
  };
  const own = rangeOf(index);
  if (!isSeq(node) || !own) return text;
  const [start = 0, end = 0] = own;
  const next = rangeOf(index + 1);
  if (node.flow === true) {
    if (next) return text.slice(0, start) + text.slice(next[0]);
    const previous = rangeOf(index - 1);
    return text.slice(0, previous ? previous[1] : start) + text.slice(end);
  }
  const from = lineStart(text, start);
  let to = next ? lineStart(text, next[0] ?? 0) : lineEnd(text, Math.max(end - 1, start));
  for (
    let above = lineStart(text, to - 1);
    next && above > from && /^\s*(?:#|$)/u.test(text.slice(above, to - 1));
    above = lineStart(text, to - 1)
  )
    to = above;
  return text.slice(0, from) + text.slice(to);
}

/** Takes a plain value out of a list of a mapping; the field goes with its last value. */
export function withoutValue(text: string, path: YamlPath, key: string, value: string): string {
  const mapping = mappingAt(text, path);
  const list = mapping?.get(key, true);
  if (!mapping || !isSeq(list)) return text;
  const index = (list.toJSON() as readonly unknown[]).indexOf(value);
  if (index === -1) return text;
  if (list.items.length > 1 || mapping.flow === true) return withoutListItem(text, [...path, key], index);
  const pair = mapping.items.find((one) => isScalar(one.key) && one.key.value === key);
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return text.slice(0, lineStart(text, start)) + text.slice(lineEnd(text, Math.max((list.range?.[1] ?? start) - 1, start)));
}
