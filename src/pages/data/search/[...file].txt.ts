import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSearch } from '../../../build/search/site.ts';

/** The shards of a large base. The ending stands in this file's name, or dev would ask for a slash. */
export const getStaticPaths = (() => {
  const { files } = currentSearch();
  return [...files()]
    .filter(([file]) => file.endsWith('.txt'))
    .map(([file, text]) => ({ params: { file: file.replace(/\.txt$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
