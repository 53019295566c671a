import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSearch } from '../../../build/search-site.ts';

/** The files of the search: the index and the script. They exist in `npm run dev` too. */
export const getStaticPaths = (async () => {
  const { files } = await currentSearch();
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const GET: APIRoute<{ text: string }> = ({ props, params }) =>
  new Response(props.text, {
    headers: { 'Content-Type': TYPES[/[a-z]+$/.exec(params['file'] ?? '')?.[0] ?? ''] ?? 'text/plain; charset=utf-8' },
  });
