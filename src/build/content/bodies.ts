import type { Plugin } from 'vite';
import { today } from '../today.ts';
import { contentDir, filesBelow } from './disk.ts';
import { readFiles } from './files.ts';
import { attributeOf, walk } from './mdx.ts';
import { PICTURES } from './pictures.ts';

const ID = 'content:bodies';

/** Pictures that a text of the folder shows; what lies there besides is not published. */
function shownPictures(dir: string): string[] {
  const shown = readFiles(dir, today()).documents.flatMap(({ mdx }) =>
    mdx.tree ? [...walk(mdx.tree)].flatMap(({ node }) => (node.name === 'Figure' ? [attributeOf(node, 'src') ?? ''] : [])) : [],
  );
  return [...new Set(shown)].sort();
}

/**
 * The module `content:bodies`: the MDX of content/ as components. The content is read and checked by this project's own code
 * (load.ts, check.ts), so of a collection only this is left to Vite.
 */
export function contentBodies(): Plugin {
  let isBuild = false;
  return {
    name: 'content-bodies',
    config(_config, { command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const dir = contentDir();
      if (!isBuild)
        return `export const bodyOf = (file) => import(/* @vite-ignore */ ${JSON.stringify(`${dir}/`)} + file);
export const pictureOf = async (name) => (await import(/* @vite-ignore */ ${JSON.stringify(`${dir}/${PICTURES}/`)} + name)).default;`;
      const files = ['articles', 'pages'].flatMap((folder) => filesBelow(`${dir}/${folder}`, '.mdx').map((name) => `${folder}/${name}`));
      const lines = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`${dir}/${file}`)}),`);
      const pictures = shownPictures(dir).map(
        (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${dir}/${PICTURES}/${name}`)}),`,
      );
      return `const files = {\n${lines.join('\n')}\n};\nexport const bodyOf = (file) => files[file]();
const pictures = {\n${pictures.join('\n')}\n};\nexport const pictureOf = async (name) => (await pictures[name]()).default;`;
    },
  };
}
