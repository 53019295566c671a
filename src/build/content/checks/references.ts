import type { Check, ContentFiles, DataFile } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Issue } from '../issue.ts';
import { collectKnown, type Known } from '../known.ts';
import { didYouMean } from '../nearest.ts';

export type Target = 'article' | 'node' | 'flow' | 'fact' | 'guide';

/** Every place of the YAML files that names something defined elsewhere. Targets inside trees: check-trees.ts. */
export const ARTICLE_REFERENCES: readonly (readonly [string, Target])[] = [
  ['wizardNode', 'node'],
  ['related.*', 'article'],
  ['newer', 'article'],
];
export const TREE_REFERENCES: readonly (readonly [string, Target])[] = [
  ['nodes.*.article', 'article'],
  ['nodes.*.facts.*', 'fact'],
  ['nodes.*.guide', 'guide'],
];
export const DATA_REFERENCES: Readonly<Record<string, readonly (readonly [string, Target])[]>> = {
  'site.yaml': [
    ['popular.*', 'article'],
    ['quickChecks.*', 'node'],
    ['pageArticles.unavailable', 'article'],
    ['pageArticles.repeat', 'article'],
    ['pageArticles.complaint', 'article'],
    ['pageArticles.screenshot', 'article'],
    ['pageArticles.version', 'article'],
    ['pageArticles.javascript', 'article'],
  ],
  'messages.yaml': [
    ['messages.*.article', 'article'],
    ['messages.*.node', 'node'],
  ],
  'browsers.yaml': [['platforms.*.guides.*.guide', 'guide']],
  'request.yaml': [
    ['channels.*.facts.*', 'fact'],
    ['channels.*.flows.*', 'flow'],
  ],
  'deadlines.yaml': [
    ['categories.*.way', 'fact'],
    ['categories.*.term', 'fact'],
    ['categories.*.register', 'fact'],
    ['categories.*.longer', 'fact'],
  ],
  'probes.yaml': [
    ['probes.*.article', 'article'],
    ['probes.*.guide', 'guide'],
  ],
  'synonyms.yaml': [
    ['bestBets.*.article', 'article'],
    ['things.phone.*', 'article'],
  ],
};

const WORDS: Readonly<Record<Target, (id: string) => string>> = {
  article: (id) => `статьи «${id}» нет`,
  node: (id) => `узла «${id}» нет ни в одном дереве`,
  flow: (id) => `дерева «${id}» нет`,
  fact: (id) => `факта «${id}» нет в facts.yaml`,
  guide: (id) => `инструкции «${id}» нет в browsers.yaml`,
};

/** What must be mended for it to exist. */
const LACKS: Readonly<Record<Target, (id: string) => readonly string[]>> = {
  article: (id) => [`article:${id}`],
  node: (id) => [`flow:${id.split('/')[0] ?? ''}`, `node:${id}`],
  flow: (id) => [`flow:${id}`],
  fact: (id) => ['facts.yaml', `fact:${id}`],
  guide: (id) => ['browsers.yaml', `guide:${id}`],
};

function names(known: Known, target: Target): Iterable<string> {
  if (target === 'article') return known.articles;
  if (target === 'node') return known.nodes;
  if (target === 'flow') return known.flows;
  return target === 'fact' ? known.facts.keys() : known.guides;
}

function* dangling(data: DataFile, references: readonly (readonly [string, Target])[], known: Known, draft: boolean): Generator<Issue> {
  for (const [pattern, target] of references) {
    for (const { value, place } of data.yaml.select(pattern)) {
      // A value of a wrong kind is reported by the shape check.
      if (typeof value !== 'string') continue;
      const candidates = new Set(names(known, target));
      if (!candidates.has(value)) {
        const alias = target === 'article' && known.aliases.has(value) ? ' Это прежний адрес: поставьте нынешний.' : '';
        yield {
          ...issueAt(data.file, place, 'error', `${WORDS[target](value)}.${alias || didYouMean(value, candidates)}`),
          lacks: LACKS[target](value),
        };
      } else if (!draft && (target === 'flow' || target === 'node') && known.draftFlows.has(value.split('/')[0] ?? '')) {
        yield issueAt(
          data.file,
          place,
          'error',
          `«${value}» — в дереве-черновике, читатель туда не попадёт. Опубликуйте дерево или уберите ссылку.`,
        );
      } else if (target === 'article' && !draft && !known.published.has(value)) {
        yield issueAt(data.file, place, 'error', `статья «${value}» — черновик, читатель её не увидит. Опубликуйте её или уберите ссылку.`);
      }
    }
  }
}

/** What is named elsewhere must exist, and readers must be able to open it. */
export const references: Check = function* (files: ContentFiles) {
  const known = collectKnown(files);
  for (const article of files.articles) {
    yield* dangling(article, ARTICLE_REFERENCES, known, article.status === 'черновик');
    for (const { value, place } of article.yaml.select('related.*')) {
      if (value === article.slug) yield issueAt(article.file, place, 'error', 'статья названа похожей на саму себя. Уберите эту строку.');
    }
  }
  for (const tree of files.trees) yield* dangling(tree, TREE_REFERENCES, known, tree.status === 'черновик');
  for (const [name, data] of files.data) yield* dangling(data, DATA_REFERENCES[name] ?? [], known, false);
};
