import { currentContent } from './content/current.ts';
import { printFact, type PrintedFact, type Words } from './facts.ts';
import { today } from './today.ts';
import { xml } from './xml.ts';

/** What the site prints of a fact today. Throws like printFact. */
export function printedFact(id: string): PrintedFact {
  const { facts, site } = currentContent();
  return printFact(id, facts, today(), site.portal.host);
}

/** Every telephone number that may be dialled today, in the order of facts.yaml. */
export function printedPhones(): PrintedFact[] {
  const phones = currentContent().facts.filter((fact) => fact.kind === 'phone' && fact.class !== 'X' && fact.class !== 'U');
  return phones.map(({ id }) => printedFact(id)).filter((printed) => printed.class !== 'Q');
}

/** Words with their links as HTML: a template would put spaces between them that the words do not have. */
export function wordsHtml(words: readonly Words[]): string {
  return words
    .map(({ text, href }) => (href === undefined ? xml(text) : `<a href="${xml(href)}" rel="noreferrer">${xml(text)}</a>`))
    .join('');
}
