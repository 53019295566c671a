import type { APIRoute, GetStaticPaths } from 'astro';
import { lightProbesFile } from '../../../build/environment-data.ts';

/** The light probes, a script that pages with a small budget load when they need it. */
export const getStaticPaths = (async () => {
  const { name, text } = await lightProbesFile();
  return [{ params: { name: name.replace(/\.js$/, '') }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
