import { bundleClient } from './client-script.ts';
import { lightFlexsearch } from './vite-flexsearch.ts';

/** The search code as one module, for `/data/search/`: loaded when somebody turns to a search field. */
export function searchScript(): Promise<string> {
  return bundleClient('search.ts', [lightFlexsearch()]);
}

/** The guard of the search fields as one module: fetched when somebody types what could be personal data. */
export function guardScript(): Promise<string> {
  return bundleClient('guard-search.ts');
}
