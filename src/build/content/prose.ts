import { placeIn, walk, type MdxNode, type Place } from './mdx.ts';

/** One sentence of running text. */
export interface Sentence extends Place {
  readonly text: string;
  /** True inside `<Steps>`. */
  readonly step: boolean;
}

/** Blocks whose text is read as sentences; headings and tables are not. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph']);
/** What an author cannot reword: literal screen text, keys, facts. */
const NOT_PROSE: ReadonlySet<string> = new Set(['inlineCode', 'mdxTextExpression']);
const NOT_PROSE_COMPONENTS: ReadonlySet<string> = new Set(['Fact', 'Keys']);

/** After these a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(«])(?:т|д|е|п|г|гг|см|стр|им|руб|тел|доп|напр|ул|кв|мин|сек)\.$/iu;
const BOUNDARY = /[.!?…]+[»")]*\s+(?=[«„"(]?[А-ЯЁA-Z\d])/gu;

/** Splits plain text into sentences, each with where it begins in the text. */
export function splitSentences(text: string): { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    sentences.push({ text: text.slice(start, end).trim(), start });
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push({ text: rest, start });
  return sentences;
}

/** Words of a text: letters, with inner hyphens and dots (`gosuslugi.ru`). Numbers are not words. */
export function words(text: string): string[] {
  return text.match(/[A-Za-zА-Яа-яЁё]+(?:[-.][A-Za-zА-Яа-яЁё]+)*/gu) ?? [];
}

/** The text of a block as it is read, without components and literal screen text, and where each character of it stands. */
export function inlineText(block: MdxNode, lines: readonly string[], whole = false): { text: string; place: (index: number) => Place } {
  const parts: { start: number; node: MdxNode }[] = [];
  let text = '';
  const collect = (node: MdxNode): void => {
    const isCode = node.type === 'inlineCode';
    if (whole && (isCode || node.name === 'Fact')) {
      // A figure is a figure whatever it is set in; what a screen says word for word is not ours to change.
      const figure = isCode && /^[\d\s.,–-]+$/u.test(node.value ?? '');
      parts.push({ start: text.length, node });
      text += figure ? (node.value ?? '') : '\uFFFC';
      return;
    }
    if (NOT_PROSE.has(node.type)) return;
    if (node.type === 'mdxJsxTextElement' && NOT_PROSE_COMPONENTS.has(node.name ?? '')) return;
    if (node.type === 'text') {
      parts.push({ start: text.length, node });
      text += node.value ?? '';
    } else if (node.type === 'break') text += '\n';
    for (const child of node.children ?? []) collect(child);
  };
  collect(block);
  const place = (index: number): Place => {
    const part = parts.findLast((candidate) => candidate.start <= index);
    return part ? placeIn(part.node, index - part.start, lines) : block.position.start;
  };
  return { text, place };
}

/** The running text of an article as sentences: paragraphs and list items, without headings, tables and literal screen text. */
export function sentencesOf(tree: MdxNode, source: string): Sentence[] {
  const lines = source.split('\n');
  const found: Sentence[] = [];
  for (const { node, ancestors } of walk(tree)) {
    if (!BLOCKS.has(node.type)) continue;
    const step = ancestors.some((ancestor) => ancestor.name === 'Steps');
    const { text, place } = inlineText(node, lines);
    for (const sentence of splitSentences(text)) {
      const { line, column } = place(sentence.start);
      if (words(sentence.text).length > 0) found.push({ text: sentence.text, step, line, column });
    }
  }
  return found;
}
