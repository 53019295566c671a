import type { APIRoute } from 'astro';
import { currentContent } from '../build/content/current.ts';
import { absolute } from '../build/href.ts';
import { xml } from '../build/xml.ts';

export const GET: APIRoute = ({ site }) => {
  const { name, portal } = currentContent().site;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xml(name)}</ShortName>
<Description>${xml(`Что делать, если не получается на ${portal.namePrepositional}`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="48" height="48" type="image/svg+xml">${xml(absolute('/favicon.svg', site))}</Image>
<Url type="text/html" template="${xml(`${absolute('/poisk/', site)}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};
