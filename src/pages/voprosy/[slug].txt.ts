import type { APIRoute, GetStaticPaths } from 'astro';
import { articleParts } from '../../build/article-text.ts';
import { currentContent } from '../../build/content/current.ts';
import type { Article } from '../../build/content/load.ts';
import { DIAL_YOURSELF, fullForm, plain, shortForm } from '../../build/facts.ts';
import { absolute } from '../../build/href.ts';
import { printedFact, printedPhones } from '../../build/printed.ts';

interface Props {
  article: Article;
}

export const getStaticPaths = (() =>
  currentContent()
    .articles.filter((article) => article.data.audience !== 'редактор')
    .map((article) => ({ params: { slug: article.slug }, props: { article } satisfies Props }))) satisfies GetStaticPaths;

/** The support's numbers with the warning that always stands beside them. */
function phoneLines(): string {
  return [...printedPhones().map((printed) => `${fullForm(printed)}.`), DIAL_YOURSELF].join('\n');
}

/** The plain-text twin of an article: for text browsers, for reading aloud, for copying into a letter. */
export const GET: APIRoute<Props> = ({ props: { article }, site }) => {
  const content = currentContent();
  const fact = (id: string): string => plain(shortForm(printedFact(id)));
  const parts = articleParts(article.body, content, fact, phoneLines).map(({ heading, text }) =>
    [heading && `${heading}\n`, text.trim()].filter(Boolean).join('\n'),
  );
  const lines = [
    article.data.title,
    ...parts,
    content.site.disclaimer,
    `Обновлено ${article.data.updated}. ${absolute(`/voprosy/${article.slug}/`, site)}`,
  ];
  return new Response(`${lines.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
