import { contentDir, loadContent, type Content } from './load.ts';

let cached: Content | undefined;

/**
 * The content that pages are built from: read once in a build, afresh for each page in `npm run dev`,
 * where an editor is changing it. Drafts stand in dev only.
 */
export function currentContent(): Content {
  if (import.meta.env.DEV) return loadContent();
  cached ??= withoutDrafts(loadContent(contentDir()));
  return cached;
}

/** What the public sees: neither draft articles nor draft trees. */
export function withoutDrafts(content: Content): Content {
  return {
    ...content,
    articles: content.articles.filter((article) => article.data.status !== 'черновик'),
    trees: content.trees.filter((tree) => tree.status !== 'черновик'),
  };
}
