import type { APIRoute } from 'astro';
import { currentContent } from '../../build/content/current.ts';
import { absolute } from '../../build/href.ts';
import { newestFirst } from '../../build/news.ts';
import { xml } from '../../build/xml.ts';

export const GET: APIRoute = ({ site }) => {
  const { articles, site: about } = currentContent();
  const newest = newestFirst(articles).slice(0, 30);
  const entries = newest.map(({ slug, data }) => {
    const address = xml(absolute(`/voprosy/${slug}/`, site));
    return `<entry><title>${xml(data.title)}</title><link href="${address}"/><id>${address}</id><updated>${data.updated}T00:00:00Z</updated><summary>${xml(data.change ?? data.description)}</summary></entry>`;
  });
  const self = xml(absolute('/novoe/feed.xml', site));
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
<title>${xml(about.name)}: что нового</title>
<link rel="self" href="${self}"/>
<id>${self}</id>
<updated>${newest[0]?.data.updated ?? '1970-01-01'}T00:00:00Z</updated>
<author><name>${xml(about.owner.name)}</name></author>
${entries.join('\n')}
</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
};
