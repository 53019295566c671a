import { bundleClient } from '../client-script.ts';
import { bareFlexsearch } from '../vite-flexsearch.ts';

/** The search code of a field, or of the page of results, as one module for `/data/search/`: loaded when somebody turns to it. */
export function searchScript(entry: 'search.ts' | 'search-results.ts'): Promise<string> {
  return bundleClient(entry, [bareFlexsearch()]);
}

/** The guard of the search fields as one module: fetched when somebody types what could be personal data. */
export function guardScript(): Promise<string> {
  return bundleClient('guard-search.ts');
}
