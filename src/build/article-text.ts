import { mdxToMdast } from 'satteri';
import { createAnchors } from '../core/text/slug.ts';
import type { Content } from './content/load.ts';

/** A heading of an article and the plain text under it, up to the next heading. */
export interface ArticlePart {
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  /** The id of the heading in the page; empty above the first one. */
  readonly anchor: string;
  /** Paragraphs, steps and cells, one a line. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** What ends a line of text. */
const BLOCKS = new Set(['paragraph', 'listItem', 'tableCell', 'code', 'mdxJsxFlowElement', 'blockquote']);

function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * The plain text of an article by headings, for search and for checks of its language.
 * Anchors are those of the rendered page (src/build/markdown.ts). `<Guide>` gives the names and steps of its browsers,
 * `<Fact>` gives its label, or what `factText` makes of it, `<Phones>` what `phonesText` gives; `<Figure>` the words that stand for it; other components give what stands inside them.
 * Throws where the MDX cannot be parsed.
 */
export function articleParts(
  body: string,
  words: Pick<Content, 'browsers' | 'facts'>,
  factText: (id: string) => string = (id) => words.facts.find((fact) => fact.id === id)?.label ?? '',
  phonesText: () => string = () => 'телефон поддержки',
): ArticlePart[] {
  const anchorOf = createAnchors();
  const parts: { heading: string; anchor: string; text: string }[] = [{ heading: '', anchor: '', text: '' }];

  const guideText = (id: string | undefined): string =>
    words.browsers.platforms
      .flatMap((platform) => platform.guides.filter(({ guide }) => guide === id).map(({ steps }) => [platform.name, ...steps].join('\n')))
      .join('\n');

  const inline = (node: Node): string => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value ?? '';
    if (node.type === 'break') return '\n';
    if (node.name === 'Fact') return factText(attribute(node, 'id') ?? '');
    return (node.children ?? []).map(inline).join('');
  };

  const visit = (node: Node): void => {
    const part = parts[parts.length - 1];
    if (!part) return;
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      const heading = inline(node).trim();
      parts.push({ heading, anchor: anchorOf(heading), text: '' });
    } else if (node.name === 'Guide') part.text += `${guideText(attribute(node, 'id'))}\n`;
    else if (node.name === 'Figure') part.text += `${attribute(node, 'alt') ?? ''}\n`;
    else if (node.name === 'Phones') part.text += `${phonesText()}\n`;
    else if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') return;
    else if (node.children && !node.children.every(({ type }) => !BLOCKS.has(type) && !holdsBlocks(type))) node.children.forEach(visit);
    else part.text += `${inline(node)}\n`;
  };

  visit(mdxToMdast(body) as unknown as Node);
  return parts.map((part) => ({ ...part, text: part.text.trim() })).filter((part) => part.heading !== '' || part.text !== '');
}

function holdsBlocks(type: string): boolean {
  return type === 'list' || type === 'table' || type === 'tableRow' || type === 'heading' || type === 'root';
}
