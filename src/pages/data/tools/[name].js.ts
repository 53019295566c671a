import type { APIRoute, GetStaticPaths } from 'astro';
import { TOOLS, toolFile } from '../../../build/tool-code.ts';

/** The code of the small tools that a screen offers. */
export const getStaticPaths = (async () => {
  const files = await Promise.all(TOOLS.map(toolFile));
  return files.map(({ name, text }) => ({ params: { name: name.replace(/\.js$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
