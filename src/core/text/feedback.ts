/**
 * «Помогло?» under an article: two pages for the whole site, with the article in the query, so that the answer stands in the
 * operator's own log and nowhere else. One rule for whoever writes these addresses, shows their pages and reads the log.
 */
export interface Feedback {
  readonly helped: boolean;
  /** Slug of the article. */
  readonly article: string;
}

/** Names of the parts of the query: the article, and the screen of the diagnosis that goes on from it. */
export const ARTICLE_IN_QUERY = 'statya';
const NODE = 'shag';

const SLUG = /^[a-z0-9-]+$/;
const SCREEN = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;

/** Address of an answer, below the base path; `node` is the `<flow>/<node>` where the diagnosis goes on, if there is one. */
export function feedbackAddress({ helped, article }: Feedback, node?: string): string {
  return helped || node === undefined
    ? `/${helped ? '' : 'ne-'}pomoglo/?${ARTICLE_IN_QUERY}=${article}`
    : `/ne-pomoglo/?${ARTICLE_IN_QUERY}=${article}&${NODE}=${node}`;
}

/** What the query of an answer's page says; only what can be a name on this site, whatever somebody wrote into it. */
export function feedbackQuery(query: string): { readonly article?: string; readonly node?: string } {
  const given = new URLSearchParams(query);
  const [article, node] = [given.get(ARTICLE_IN_QUERY) ?? '', given.get(NODE) ?? ''];
  return { ...(SLUG.test(article) && { article }), ...(SCREEN.test(node) && { node }) };
}

/**
 * The answer that a request for a page gives. Up to version 1 each article had pages of its own, `/pomoglo/<slug>/`: logs of
 * then are read as well.
 * @param page path below the base path
 * @param query without the question mark
 */
export function feedbackOf(page: string, query: string): Feedback | undefined {
  const found = /^\/(ne-)?pomoglo\/(?:(.+)\/)?$/.exec(page);
  if (!found) return undefined;
  const [, no, slug] = found;
  const article = slug ?? feedbackQuery(query).article;
  return article === undefined ? undefined : { helped: no === undefined, article };
}
