import { createEngine, type Engine } from '../core/search/engine.ts';

/** Addresses and words that the page gives to the script, from the template of SearchForm.astro. */
export interface SearchPage {
  readonly index: string;
  readonly articles: string;
  readonly errors: string;
  /** The page that checks a browser. */
  readonly browser: string;
  readonly wizard: string;
  readonly request: string;
  readonly questions: string;
  /** Messages that swindlers write too, by their address below `errors`: the question before anything is explained, as its page and its words. */
  readonly alarming: Readonly<Record<string, readonly [page: string, question: string] | undefined>>;
  /** Where the masked query is reported to the site's own log; empty when nothing is. */
  readonly log: string;
}

/** After so many milliseconds an answer is given without the file; the file is still taken when it comes. */
const PATIENCE = 4_000;

/** Reads a file of the index: two tries, and no waiting beyond PATIENCE. */
function fileReader(index: string): (name: string) => Promise<string> {
  const folder = index.replace(/[^/]*$/, '');
  const pending = new Map<string, Promise<string>>();
  const get = (name: string): Promise<string> =>
    fetch(folder + name, { credentials: 'same-origin' }).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.text();
    });
  const twice = (name: string): Promise<string> => {
    const known = pending.get(name);
    if (known) return known;
    const loading = get(name).catch(() => get(name));
    pending.set(name, loading);
    loading.catch(() => pending.delete(name));
    return loading;
  };
  return (name) =>
    new Promise((resolve, reject) => {
      const timer = window.setTimeout(() => reject(new Error(`${name} is slow`)), PATIENCE);
      twice(name)
        .then(resolve, reject)
        .then(() => window.clearTimeout(timer));
    });
}

/** The engine over the index of the site, with what the template of the search code says; null where there is none. */
export function openSearch(): { readonly engine: Engine; readonly page: SearchPage } | null {
  const template = document.querySelector<HTMLElement>('[data-search-code]');
  if (!template) return null;
  const given = (name: string): string => template.getAttribute(`data-${name}`) ?? '';
  const page: SearchPage = {
    index: given('index'),
    articles: given('articles'),
    errors: given('errors'),
    browser: given('browser'),
    wizard: given('wizard'),
    request: given('request'),
    questions: given('questions'),
    alarming: JSON.parse(given('alarming')) as SearchPage['alarming'],
    log: given('log'),
  };
  const engine = createEngine(fileReader(page.index));
  // The entry file is on its way while the first letters are typed; a failure shows with the first query.
  engine.ready().catch(() => undefined);
  return { engine, page };
}
