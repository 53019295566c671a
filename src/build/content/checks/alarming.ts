import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import { ALARMING, CLOSE_PAGE } from '../safety-words.ts';
import { fieldsOf, listOf } from '../loose-trees.ts';
import { readNodes } from '../tree-nodes.ts';

/** Letters and digits only: how the same message looks however it was typed. */
function bare(text: unknown): string {
  return String(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^a-zа-я\d]+/gu, ' ')
    .trim();
}

/** The mark of each node by its address. */
function marks(files: ContentFiles): ReadonlyMap<unknown, unknown> {
  return new Map(readNodes(files.trees).map(({ address, safety }) => [address, safety]));
}

/**
 * What swindlers write too is never explained as genuine: a message or an article with such words begins with «Где вы это увидели?»,
 * and a browser's warning of a dangerous page leads to closing it.
 */
export const alarming: Check = function* (files) {
  const data = files.data.get('messages.yaml');
  const nodes = marks(files);
  const asks = (address: unknown): boolean => nodes.get(address) === 'where-seen';
  const wizardNodes = new Map(files.articles.map(({ slug, yaml }) => [slug, yaml.select('wizardNode')[0]?.value]));
  const known = new Set<string>();
  for (const { value, path, place } of data?.yaml.select('messages.*') ?? []) {
    const { text, variants, others, node, article, where, alarming: marked } = fieldsOf(value);
    const own = [text, ...listOf(variants), ...listOf(others)].map(String);
    const at = (key: string) => (fieldsOf(value)[key] === undefined ? place : (data?.yaml.placeOf([...path, key]) ?? place));
    if (marked === true) {
      for (const spelling of own) known.add(bare(spelling));
      if (!asks(node)) {
        yield issueAt(
          'messages.yaml',
          at('node'),
          'error',
          'такое пишут и мошенники (alarming: true). Ведите (node:) в вопрос с safety: where-seen — «Где вы это увидели?».',
        );
      }
      if (wizardNodes.has(String(article)) && !asks(wizardNodes.get(String(article)))) {
        yield issueAt(
          'messages.yaml',
          at('article'),
          'error',
          `такое пишут и мошенники, а статья «${String(article)}» об этом не спрашивает. Поставьте в ней wizardNode: с узлом safety: where-seen или выберите другую статью.`,
        );
      }
    } else {
      const lure = own.find((spelling) => ALARMING.test(spelling));
      if (lure !== undefined)
        yield issueAt(
          'messages.yaml',
          at('text'),
          'error',
          `«${lure}» пишут и мошенники. Добавьте alarming: true и ведите в вопрос с safety: where-seen.`,
        );
    }
    const dangerous = where === 'browser' ? own.find((spelling) => CLOSE_PAGE.test(spelling)) : undefined;
    if (dangerous !== undefined && nodes.get(node) !== 'close-page') {
      yield issueAt(
        'messages.yaml',
        at('node'),
        'error',
        `«${dangerous}»: такую страницу закрывают, а не чинят. Ведите (node:) в итог с safety: close-page.`,
      );
    }
  }
  for (const { file, slug, yaml } of files.articles) {
    for (const { value, place } of yaml.select('errorMessages.*')) {
      if (known.has(bare(value))) {
        if (!asks(wizardNodes.get(slug)))
          yield issueAt(
            file,
            place,
            'error',
            `«${String(value)}» пишут и мошенники. Поставьте wizardNode: с узлом safety: where-seen или уберите эти слова отсюда.`,
          );
      } else if (ALARMING.test(String(value))) {
        yield issueAt(file, place, 'error', `«${String(value)}» пишут и мошенники. Перенесите в messages.yaml с alarming: true.`);
      }
    }
  }
};
