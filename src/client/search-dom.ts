import { highlight } from '../core/search/highlight.ts';
import type { SearchAnswer, SearchHit } from '../core/search/engine.ts';
import type { SearchPage } from './search-engine.ts';
import { WORDS } from './search-words.ts';

/** Makes an element with text or children; attributes with an empty name are never set, nothing is parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key] ?? ''));
  children.forEach((child) => made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child));
  return made;
}

/** A text with the found words in <mark>. */
export function marked(text: string, answer: SearchAnswer): Node[] {
  return highlight(text, answer.stems, answer.stem, answer.prefix).map((fragment) =>
    fragment.marked ? element('mark', {}, [fragment.text]) : document.createTextNode(fragment.text),
  );
}

/** Address of a result: the heading that answers, when there is one. */
export function addressOf(hit: SearchHit, articles: string): string {
  return `${articles}${hit.slug}/${hit.hit ? `#${hit.hit.anchor}` : ''}`;
}

/** What stands above a message that swindlers write too: the question before anything is explained; null above others. */
export function lureOf({ message }: SearchAnswer, { alarming }: SearchPage): HTMLElement | null {
  const question = message && alarming[message.id];
  if (!question) return null;
  return element('p', { class: 'callout callout--danger' }, [`${WORDS.alarming} `, element('a', { href: question[0] }, [question[1]])]);
}

/** Empties an element. */
export function clear(target: Element): void {
  while (target.firstChild) target.removeChild(target.firstChild);
}
