import { loadContent } from '../../../src/build/content/load.ts';
import { nodeHref } from '../../../src/build/trees.ts';

/** One page of a kind, chosen by what it is: no content is named here. */
export interface Kind {
  readonly name: string;
  readonly address: string;
  /** The widget that takes the place of a plain form here (src/client/alive.ts). */
  readonly widget?: string;
}

const { articles, trees } = loadContent();

function node(kind: string): string {
  for (const { flow, nodes } of trees) {
    const found = nodes.find((candidate, index) => index > 0 && candidate.kind === kind);
    if (found) return nodeHref(trees, `${flow}/${found.id}`);
  }
  throw new Error(`This content has no ${kind}.`);
}

const longest = articles
  .filter(({ data }) => data.audience !== 'редактор')
  .reduce((most, article) => (article.body.length > most.body.length ? article : most));

export const KINDS: readonly Kind[] = [
  { name: 'the home page', address: '/' },
  { name: 'an article', address: `/voprosy/${longest.slug}/` },
  { name: 'the list of sections', address: '/voprosy/' },
  { name: 'the page of results', address: `/poisk/?q=${encodeURIComponent(longest.data.title)}` },
  { name: 'a question of the wizard', address: node('question') },
  { name: 'an advice of the wizard', address: node('remedy') },
  { name: 'an outcome of the wizard', address: node('outcome') },
  { name: 'the request', address: '/obrashchenie/', widget: 'request' },
  { name: 'the deadlines', address: '/sroki/', widget: 'deadlines' },
  { name: 'the screenshot', address: '/skrinshot/', widget: 'screenshot' },
  { name: 'the check of the browser', address: '/brauzer/', widget: 'check' },
  { name: 'the error texts', address: '/oshibki/', widget: 'message-filter' },
  { name: 'the operator', address: '/operatoru/', widget: 'code' },
  { name: 'going on with a code', address: '/diagnostika/prodolzhit/', widget: 'code' },
];
