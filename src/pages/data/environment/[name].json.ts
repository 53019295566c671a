import type { APIRoute, GetStaticPaths } from 'astro';
import { currentContent } from '../../../build/content/current.ts';
import { ageFile } from '../../../build/environment-data.ts';

/** Release dates of browsers and the site's policy, for the rule of src/core/environment/age.ts. */
export const getStaticPaths = (() => {
  const { name, text } = ageFile(currentContent());
  return [{ params: { name: name.replace(/\.json$/, '') }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
