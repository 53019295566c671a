import type { APIRoute } from 'astro';
import { currentContent, isCurrent } from '../build/content/current.ts';
import { absolute } from '../build/href.ts';

/** What the site holds, for programs that read for people: every article with its plain-text twin. */
export const GET: APIRoute = ({ site }) => {
  const { articles, sections, site: about } = currentContent();
  const groups = sections
    .filter((section) => section.inMenu)
    .map((section) => {
      const rows = articles
        .filter((article) => article.section === section.id && isCurrent(article))
        .map(({ slug, data }) => `- [${data.title}](${absolute(`/voprosy/${slug}.txt`, site)}): ${data.description}`);
      return [`## ${section.title}`, '', ...rows].join('\n');
    });
  const head = [`# ${about.name}`, '', `> ${about.disclaimer} Номера, часы и сроки берите только с ${about.portal.url}`].join('\n');
  return new Response(`${[head, ...groups].join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
