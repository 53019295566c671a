import { currentContent } from './content/current.ts';
import { printFact, type PrintedFact } from './facts.ts';
import { today } from './today.ts';

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
