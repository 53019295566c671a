import type { APIRoute } from 'astro';
import { currentContent, isListed } from '../build/content/current.ts';
import { absolute } from '../build/href.ts';
import { messageTopics } from '../build/messages.ts';
import { xml } from '../build/xml.ts';

const fixed = ['/', '/voprosy/', '/diagnostika/', '/brauzer/', '/oshibki/', '/obrashchenie/', '/sroki/', '/novoe/'];

export const GET: APIRoute = ({ site }) => {
  const { articles, messages, pages, trees } = currentContent();
  const rows = [
    ...fixed.map((address) => ({ address, updated: undefined })),
    ...pages.map(({ id, data }) => ({ address: `/${id}/`, updated: data.updated })),
    ...articles.filter(isListed).map(({ slug, data }) => ({ address: `/voprosy/${slug}/`, updated: data.updated })),
    ...messageTopics(messages).map(({ slug }) => ({ address: `/oshibki/${slug}/`, updated: undefined })),
    ...trees.map(({ flow }) => ({ address: `/diagnostika/${flow}/`, updated: undefined })),
  ];
  const urls = rows.map(
    ({ address, updated }) =>
      `<url><loc>${xml(absolute(address, site))}</loc>${updated === undefined ? '' : `<lastmod>${updated}</lastmod>`}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
