import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSearch } from '../../../build/search/site.ts';

/** The index of the search; it exists in `npm run dev` too. The ending stands in this file's name, or dev would ask for a slash. */
export const getStaticPaths = (() => {
  const { files } = currentSearch();
  return [...files()]
    .filter(([file]) => file.endsWith('.json'))
    .map(([file, text]) => ({ params: { file: file.replace(/\.json$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
