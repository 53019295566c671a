import { mdxToHast } from 'satteri';
import { createAnchors } from '../../core/text/slug.ts';
import { CALLOUTS, type CalloutKind } from '../callouts.ts';
import type { Words } from '../facts.ts';
import { typographed } from '../typography.ts';
import { xml } from '../xml.ts';

/** What a text of content/ needs from the file that it stands in. */
export interface Surroundings {
  /** Turns an address of the site into one that works in the file; undefined where the file has nothing for it. */
  readonly link: (address: string) => string | undefined;
  /** Before every id of this text: ids are unique in the whole file. */
  readonly id: string;
  readonly fact: (id: string) => readonly Words[];
  readonly guide: (id: string) => string;
  readonly phones: () => string;
  readonly report: () => string;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** A heading of a text stands two levels deeper in the file: the part and the title of the text are headings above it. */
const DEEPER: Readonly<Record<string, string>> = { h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' };
const LITERAL = new Set(['code', 'pre', 'kbd']);

function attribute({ attributes }: Node, name: string): string {
  const value = attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** A run of words, those that lead somewhere as links. */
export function wordsHtml(words: readonly Words[]): string {
  return words.map(({ text, href }) => (href === undefined ? xml(text) : `<a href="${xml(href)}">${xml(text)}</a>`)).join('');
}

/** A remark that must not be missed. */
export function calloutHtml(kind: CalloutKind, title: string, body: string): string {
  return `<div class="callout callout--${kind}"><p class="callout__title">${xml(title)}</p>${body}</div>`;
}

/**
 * The HTML of an MDX text: Markdown as it is, each component as something that works without script and without other files.
 * A link that leads to nothing here is left as words. Throws where the MDX cannot be parsed.
 */
export function proseHtml(body: string, around: Surroundings): string {
  const anchorOf = createAnchors();

  const component = (node: Node, inside: () => string): string => {
    const id = attribute(node, 'id');
    switch (node.name) {
      case 'Fact':
        return wordsHtml(around.fact(id));
      case 'Guide':
        return around.guide(id);
      case 'Phones':
        return around.phones();
      case 'Report':
        return around.report();
      case 'Callout': {
        const kind = attribute(node, 'kind') as CalloutKind | '';
        const known = kind === '' ? 'note' : kind;
        return calloutHtml(known, attribute(node, 'title') || CALLOUTS[known].title, inside());
      }
      case 'Figure':
        return `<p>На рисунке: ${xml(attribute(node, 'alt'))}</p>`;
      case 'Keys':
        return `<kbd>${inside()}</kbd>`;
      // It looks at the browser, which needs the site.
      case 'Check':
        return '';
      default:
        return inside();
    }
  };

  const html = (node: Node, literal: boolean): string => {
    const tag = node.tagName ?? '';
    const inside = (): string => (node.children ?? []).map((child) => html(child, literal || LITERAL.has(tag))).join('');
    if (node.type === 'text') return xml(literal ? (node.value ?? '') : typographed(node.value ?? ''));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return component(node, inside);
    if (node.type === 'root') return inside();
    if (node.type !== 'element') return '';
    if (tag === 'a') {
      const address = around.link(String(node.properties?.['href'] ?? ''));
      return address === undefined ? inside() : `<a href="${xml(address)}">${inside()}</a>`;
    }
    if (tag === 'br' || tag === 'hr') return `<${tag}>`;
    const deeper = DEEPER[tag];
    if (deeper !== undefined) return `<${deeper} id="${around.id}-${anchorOf(textOf(node))}">${inside()}</${deeper}>`;
    return tag === 'table' ? `<div class="table"><table>${inside()}</table></div>` : `<${tag}>${inside()}</${tag}>`;
  };

  return html(mdxToHast(body, { features: { smartPunctuation: false }, position: false }) as unknown as Node, false).trim();
}
