import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { align } from './align.ts';
import { afterKey, asItem, block, inOneLine, isList, isMapping, type Data, type Mapping } from './yaml-style.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes `wanted` into YAML text and touches only the lines that say something else now: comments, order, quotes and
 * lists in one line stay as the author left them. Text that is not a mapping is replaced as a whole.
 */
export function patchYaml(source: string, wanted: Mapping): string {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow === true) return `${block(wanted, 0)}\n`;
  const patch = new Patch(source);
  patch.map(document.contents, wanted);
  return patch.apply().replace(/\n{2,}$/u, '\n');
}

function range(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw new Error('A node without a place in the text');
  return [node.range[0], node.range[1]];
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function plain(node: unknown): Data {
  return isNode(node) ? (JSON.parse(JSON.stringify(node)) as Data) : null;
}

/** Whether two items of a list are the same thing, changed or not. */
function sameThing(before: Data, after: Data): boolean {
  if (!isMapping(before) || !isMapping(after)) return isDeepStrictEqual(before, after);
  for (const name of ['id', 'key', 'title']) {
    if (before[name] !== undefined || after[name] !== undefined) return before[name] === after[name];
  }
  return isDeepStrictEqual(before, after);
}

class Patch {
  readonly #source: string;
  readonly #edits: Edit[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Edits are made in reading order, so those at the same place stand in the order they were asked for. */
  apply(): string {
    const sorted = this.#edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => a.start - b.start || a.index - b.index);
    let out = '';
    let done = 0;
    for (const { start, end, text } of sorted) {
      out += this.#source.slice(done, Math.max(done, start)) + text;
      done = Math.max(done, end);
    }
    return out + this.#source.slice(done);
  }

  map(node: YAMLMap, wanted: Mapping): void {
    const first = node.items[0];
    if (first === undefined) return;
    const indent = this.#column(range(first.key)[0]);
    const kept = new Map(node.items.map((pair) => [keyOf(pair), pair]));
    for (const pair of node.items) {
      if (wanted[keyOf(pair)] === undefined) this.#removePair(node, pair);
    }
    let before: Pair | undefined;
    for (const [key, value] of Object.entries(wanted)) {
      const pair = kept.get(key);
      if (pair !== undefined) {
        this.#pair(pair, value, indent);
        before = pair;
      } else if (before === undefined) {
        const start = range(first.key)[0];
        this.#edits.push({ start, end: start, text: `${key}:${afterKey(value, indent)}\n${' '.repeat(indent)}` });
      } else {
        const end = this.#lineEnd(this.#pairEnd(before));
        this.#edits.push({ start: end, end, text: `\n${' '.repeat(indent)}${key}:${afterKey(value, indent)}` });
      }
    }
  }

  #pair(pair: Pair, value: Data, indent: number): void {
    if (isDeepStrictEqual(plain(pair.value), value) || this.#descend(pair.value, value)) return;
    const keepsFlow = isCollection(pair.value) && pair.value.flow === true && (isList(value) || isMapping(value));
    const start = this.#source.indexOf(':', range(pair.key)[1]) + 1;
    this.#edits.push({ start, end: this.#pairEnd(pair), text: keepsFlow ? ` ${inOneLine(value)}` : afterKey(value, indent) });
  }

  /** Goes into a collection of several lines; answers whether it could. */
  #descend(node: unknown, value: Data): boolean {
    if (isMap(node) && node.flow !== true && node.items.length > 0 && isMapping(value) && Object.keys(value).length > 0) {
      this.map(node, value);
      return true;
    }
    if (isSeq(node) && node.flow !== true && node.items.length > 0 && isList(value) && value.length > 0) {
      this.#list(node, value);
      return true;
    }
    return false;
  }

  #list(node: YAMLSeq, wanted: readonly Data[]): void {
    const items = node.items.filter(isNode);
    const old = items.map(plain);
    const indent = this.#column(this.#dash(items[0] as Node));
    const apart = items.length > 1 && this.#source.slice(this.#end(items[0]), this.#dash(items[1] as Node)).includes('\n\n') ? '\n' : '';
    let before: Node | undefined;
    for (const { from, to } of align(old, wanted, sameThing)) {
      const item = from === undefined ? undefined : items[from];
      const value = to === undefined ? undefined : wanted[to];
      if (item !== undefined && value !== undefined) {
        this.#item(item, value, indent);
        before = item;
      } else if (item !== undefined) {
        const start = this.#lineStart(this.#dash(item));
        const end = this.#lineEnd(this.#end(item)) + 1;
        this.#edits.push({ start, end: apart !== '' && this.#source[end] === '\n' ? end + 1 : end, text: '' });
      } else if (value !== undefined) {
        const text = `- ${asItem(value, indent + 2)}`;
        if (before === undefined) {
          const start = this.#dash(items[0] as Node);
          this.#edits.push({ start, end: start, text: `${text}\n${apart}${' '.repeat(indent)}` });
        } else {
          const end = this.#lineEnd(this.#end(before));
          this.#edits.push({ start: end, end, text: `\n${apart}${' '.repeat(indent)}${text}` });
        }
      }
    }
  }

  #item(item: Node, value: Data, indent: number): void {
    if (isDeepStrictEqual(plain(item), value) || this.#descend(item, value)) return;
    const keepsFlow = isCollection(item) && item.flow === true && (isList(value) || isMapping(value));
    this.#edits.push({ start: range(item)[0], end: this.#end(item), text: keepsFlow ? inOneLine(value) : asItem(value, indent + 2) });
  }

  #removePair(node: YAMLMap, pair: Pair): void {
    const [start] = range(pair.key);
    const next = node.items[node.items.indexOf(pair) + 1];
    // The first key of a list's item shares its line with the dash: what follows moves up to it.
    if (this.#source.slice(this.#lineStart(start), start).trim() !== '' && next !== undefined) {
      this.#edits.push({ start, end: range(next.key)[0], text: '' });
    } else {
      this.#edits.push({ start: this.#lineStart(start), end: this.#lineEnd(this.#pairEnd(pair)) + 1, text: '' });
    }
  }

  #pairEnd(pair: Pair): number {
    const value = isNode(pair.value) ? this.#end(pair.value) : 0;
    return Math.max(value, this.#source.indexOf(':', range(pair.key)[1]) + 1);
  }

  /** Where the text of a node ends, without the blank lines and comments that the parser counts in. */
  #end(node: unknown): number {
    if (isMap(node) && node.flow !== true) {
      const last = node.items.at(-1);
      if (last !== undefined) return this.#pairEnd(last);
    }
    if (isSeq(node) && node.flow !== true && node.items.length > 0) return this.#end(node.items.at(-1));
    const [start, end] = range(node);
    return start + this.#source.slice(start, end).trimEnd().length;
  }

  #dash(item: Node): number {
    return this.#source.lastIndexOf('-', range(item)[0] - 1);
  }

  #column(at: number): number {
    return at - this.#lineStart(at);
  }

  #lineStart(at: number): number {
    return this.#source.lastIndexOf('\n', at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#source.indexOf('\n', at);
    return end === -1 ? this.#source.length : end;
  }
}
