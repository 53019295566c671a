import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSearch } from '../../../build/search/site.ts';

/** The script of the search; it exists in `npm run dev` too. The ending stands in this file's name, or dev would ask for a slash. */
export const getStaticPaths = (async () => {
  const { files } = await currentSearch();
  return [...files()]
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, text]) => ({ params: { file: file.replace(/\.js$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
