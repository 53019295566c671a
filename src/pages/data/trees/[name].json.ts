import type { APIRoute, GetStaticPaths } from 'astro';
import { currentContent } from '../../../build/content/current.ts';
import { treeFiles } from '../../../build/trees.ts';

export const getStaticPaths = (() =>
  Array.from(treeFiles(currentContent()).files, ([file, data]) => ({
    params: { name: file.replace(/\.json$/, '') },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['data']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
