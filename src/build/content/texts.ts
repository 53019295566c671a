import { oncePer } from '../once.ts';
import type { ContentFiles, DataFile, MdxFile } from './files.ts';
import { attributeOf, type MdxNode, type Place, placeIn, walk } from './mdx.ts';
import { inlineText, sentencesOf, splitSentences, type Sentence } from './prose.ts';

/** A piece of text that a reader of the site will see. */
export interface ReaderText {
  readonly file: string;
  readonly text: string;
  /** True for what an author quotes from a screen and cannot reword. */
  readonly literal: boolean;
  /** Where the character number `index` of the text stands. */
  at(index: number): Place;
}

/** Where reader-facing texts stand in the front matter of an article. */
const ARTICLE_TEXTS = ['title', 'description', 'change'] as const;
/** … in a tree. */
const TREE_TEXTS = [
  'title',
  'question',
  'description',
  'nodes.*.text',
  'nodes.*.why',
  'nodes.*.careful',
  'nodes.*.ready',
  'nodes.*.steps.*',
  'nodes.*.options.*.label',
  'nodes.*.helped.label',
  'nodes.*.failed.label',
  'nodes.*.cannot.label',
] as const;
/** … and in the other files. */
const DATA_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'messages.yaml': ['messages.*.meaning'],
  'browsers.yaml': ['guides.*.title', 'guides.*.careful', 'guides.*.undo', 'platforms.*.guides.*.steps.*'],
  'probes.yaml': ['probes.*.title', 'probes.*.meaning', 'probes.*.manual'],
  'sections.yaml': ['sections.*.title', 'sections.*.description'],
  'site.yaml': ['disclaimer'],
  'facts.yaml': ['facts.*.label'],
  'notice.yaml': ['text'],
  'request.yaml': ['wishes.*', 'contactWays.*', 'channels.*.when', 'channels.*.careful', 'channels.*.steps.*'],
  'deadlines.yaml': ['categories.*.title', 'categories.*.examples', 'categories.*.where', 'categories.*.silence'],
};

/** What is published besides and is no sentence: names, titles of sources as they are, and what a screen says. */
const ARTICLE_NAMES = ['sources.*.title', 'owner', 'reviewer'] as const;
const DATA_NAMES: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': ['name', 'invitation', 'portal.name', 'portal.nameGenitive', 'portal.namePrepositional', 'owner.name', 'owner.contact'],
  'browsers.yaml': ['platforms.*.name'],
  'request.yaml': ['channels.*.title', 'repeatReasons.*'],
  'facts.yaml': ['facts.*.value'],
};
const SCREEN_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'messages.yaml': ['messages.*.text', 'messages.*.variants.*', 'messages.*.others.*'],
};

/** Lists of YAML texts that are steps: one sentence, one verb. */
const STEP_PATTERNS: ReadonlySet<string> = new Set(['nodes.*.steps.*', 'platforms.*.guides.*.steps.*', 'channels.*.steps.*']);

function* yamlTexts({ file, yaml }: DataFile, patterns: readonly string[], literal = false): Generator<ReaderText> {
  for (const pattern of patterns) {
    for (const { path, value } of yaml.select(pattern)) {
      if (typeof value === 'string') yield { file, text: value, literal, at: (index) => yaml.placeInText(path, index) };
    }
  }
}

/** The words of a picture: readers see them or hear them. */
function* figureTexts(file: string, node: MdxNode): Generator<ReaderText> {
  if (node.name !== 'Figure') return;
  for (const text of [attributeOf(node, 'alt'), attributeOf(node, 'caption')]) {
    if (text !== undefined) yield { file, text, literal: false, at: () => node.position.start };
  }
}

/** Everything a reader will see, piece by piece; screen texts quoted as `code` come as literal. */
export function* readerTexts(files: ContentFiles): Generator<ReaderText> {
  for (const article of files.documents) {
    yield* yamlTexts(article, ARTICLE_TEXTS);
    if (!article.mdx.tree) continue;
    for (const { node } of walk(article.mdx.tree)) {
      yield* figureTexts(article.file, node);
      if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') continue;
      yield {
        file: article.file,
        text: node.value ?? '',
        literal: node.type !== 'text',
        at: (index) => placeIn(node, index, article.lines),
      };
    }
  }
  yield* dataTexts(files);
}

function* dataTexts(files: ContentFiles): Generator<ReaderText> {
  for (const tree of files.trees) yield* yamlTexts(tree, TREE_TEXTS);
  for (const [name, patterns] of Object.entries(DATA_TEXTS)) {
    const data = files.data.get(name);
    if (data) yield* yamlTexts(data, patterns);
  }
}

/** Blocks of an article that hold text and no other block. */
const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The texts of one document as a reader sees them: whole blocks, so that «**5** дней» is five days. */
const blocksOf = oncePer((document: MdxFile): readonly ReaderText[] => {
  const { file, mdx, lines } = document;
  const blocks: ReaderText[] = [...yamlTexts(document, ARTICLE_TEXTS), ...yamlTexts(document, ARTICLE_NAMES, true)];
  if (!mdx.tree) return blocks;
  for (const { node } of walk(mdx.tree)) {
    blocks.push(...figureTexts(file, node));
    if (!LEAVES.has(node.type)) continue;
    const { text, place } = inlineText(node, lines, true);
    blocks.push({ file, text, literal: false, at: place });
  }
  return blocks;
});

/** Everything a reader will see, block by block; what others wrote, a screen or a source, comes as literal. */
export function* readerBlocks(files: ContentFiles): Generator<ReaderText> {
  for (const document of files.documents) yield* blocksOf(document);
  yield* dataTexts(files);
  for (const [names, literal] of [
    [DATA_NAMES, false],
    [SCREEN_TEXTS, true],
  ] as const) {
    for (const [name, patterns] of Object.entries(names)) {
      const data = files.data.get(name);
      if (data) yield* yamlTexts(data, patterns, literal);
    }
  }
}

/** The rows of a document's tables, each as one sentence: what stands in one cell is said of what stands in the next. */
export function tableRows(tree: MdxNode): (Place & { readonly text: string })[] {
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== 'table') return [];
    const cells = (row: MdxNode): string[] => (row.children ?? []).map((cell) => textIn(cell));
    const [head, ...rows] = node.children ?? [];
    const names = head ? cells(head) : [];
    return rows.map((row) => ({
      text: cells(row)
        .map((cell, index) => `${names[index] ?? ''}: ${cell.replace(/[.!?]+/gu, ',')}`)
        .join('; '),
      ...row.position.start,
    }));
  });
}

function textIn({ value, children = [] }: MdxNode): string {
  return value ?? children.map(textIn).join('');
}

/** Every sentence of the content folder, articles first. */
export function* readerSentences(files: ContentFiles): Generator<Sentence & { readonly file: string }> {
  for (const { file, mdx, source } of files.documents) {
    if (!mdx.tree) continue;
    for (const sentence of sentencesOf(mdx.tree, source)) yield { ...sentence, file };
  }
  const data = [...files.data.entries()].map(([name, one]) => ({ one, patterns: DATA_TEXTS[name] ?? [] }));
  for (const { one, patterns } of [...files.trees.map((tree) => ({ one: tree, patterns: TREE_TEXTS })), ...data]) {
    for (const pattern of patterns) {
      for (const { path, value } of one.yaml.select(pattern)) {
        if (typeof value !== 'string') continue;
        for (const { text, start } of splitSentences(value)) {
          yield { text, step: STEP_PATTERNS.has(pattern), file: one.file, ...one.yaml.placeInText(path, start) };
        }
      }
    }
  }
}
