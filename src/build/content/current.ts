import { oncePer } from '../once.ts';
import { today } from '../today.ts';
import { contentDir } from './disk.ts';
import { readFiles, type ContentFiles } from './files.ts';
import { contentOf, type Article, type Content } from './load.ts';

/** The folder as it was last found without mistakes; set by the check in `npm run dev`, which lives in a module graph of its own. */
const shared = globalThis as typeof globalThis & { razberemsyaGood?: ContentFiles };

/** Tells the pages of `npm run dev` what to show from now on. */
export function showContent(files: ContentFiles): void {
  shared.razberemsyaGood = files;
}

/**
 * The content that pages are built from: read once in a build, and once for each change in `npm run dev`.
 * Drafts stand in dev and in the folder of `npm run preview` only.
 */
export function currentContent(): Content {
  if (import.meta.env.DEV) return contentOf(shared.razberemsyaGood ?? readFiles(contentDir(), today()));
  shared.razberemsyaGood ??= readFiles(contentDir(), today());
  const content = contentOf(shared.razberemsyaGood);
  // Only `npm run preview` asks for drafts: a folder for colleagues.
  return process.env['DRAFTS'] === '1' ? content : withoutDrafts(content);
}

/** What the public sees: neither draft articles nor draft trees. */
export const withoutDrafts = oncePer((content: Content): Content => ({
  ...content,
  articles: content.articles.filter((article) => article.data.status !== 'черновик'),
  trees: content.trees.filter((tree) => tree.status !== 'черновик'),
}));

/** Whether an article is an answer of today: one that is outdated can be read at its address and is listed nowhere. */
export function isCurrent({ data }: Article): boolean {
  return data.status !== 'устарело';
}

/** Whether an article stands in lists for citizens: an answer of today that is not for editors. */
export function isListed(article: Article): boolean {
  return isCurrent(article) && article.data.audience !== 'редактор';
}
