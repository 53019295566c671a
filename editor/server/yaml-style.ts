import { Document, isCollection } from 'yaml';

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
export type Mapping = Readonly<Record<string, Data>>;

/** Beyond these a list or a mapping is written over several lines. */
const LONGEST_FLOW = 120;
const MOST_FLOW_KEYS = 4;

export function isMapping(value: Data | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Data | undefined): value is readonly Data[] {
  return Array.isArray(value);
}

/** A value within one line: quoted where a flow list or mapping needs it. */
export function inOneLine(value: Data): string {
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inOneLine(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (isList(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).trim().slice(1, -1);
}

function scalar(value: Exclude<Data, readonly Data[] | Mapping>): string {
  const text = new Document(value).toString({ lineWidth: 0, singleQuote: true, blockQuote: false });
  return text.trimEnd();
}

function fitsOneLine(value: readonly Data[] | Mapping): boolean {
  const inner = Object.values(value);
  if (inner.some((part) => isMapping(part) || isList(part))) return false;
  if (isMapping(value)) return inner.length <= MOST_FLOW_KEYS && inOneLine(value).length <= LONGEST_FLOW;
  // Sentences and phrases stand one a line; words and names share a line.
  if (inner.some((part) => typeof part === 'string' && /[!?,]|\.(?:\s|$)|\s.*\s/u.test(part))) return false;
  return inOneLine(value).length <= LONGEST_FLOW;
}

/**
 * What follows `key:` in the style of content/: ` value`, ` [a, b]`, or new lines indented by `indent` spaces.
 * A list hangs two spaces below its key.
 */
export function afterKey(value: Data, indent: number): string {
  if (isList(value) || isMapping(value)) {
    if (Object.keys(value).length === 0 || fitsOneLine(value)) return ` ${inOneLine(value)}`;
    const inner = indent + 2;
    return `\n${' '.repeat(inner)}${block(value, inner)}`;
  }
  return ` ${scalar(value)}`;
}

/** A value as a block whose first line is already indented by `indent` spaces. */
export function block(value: Data, indent: number): string {
  const pad = `\n${' '.repeat(indent)}`;
  if (isList(value)) return value.map((item) => `- ${asItem(item, indent + 2)}`).join(pad);
  if (isMapping(value)) {
    return Object.entries(value)
      .map(([key, inner]) => `${key}:${afterKey(inner, indent)}`)
      .join(pad);
  }
  return scalar(value);
}

/** A value as it stands after the dash of a list; further lines are indented by `indent` spaces. */
export function asItem(value: Data, indent: number): string {
  if ((isMapping(value) || isList(value)) && fitsOneLine(value)) return inOneLine(value);
  return block(value, indent);
}
