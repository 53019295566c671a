import type { Plugin } from 'vite';
import { contentDir, filesBelow } from './disk.ts';

const ID = 'content:bodies';

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
      if (!isBuild) return `export const bodyOf = (file) => import(/* @vite-ignore */ ${JSON.stringify(`${dir}/`)} + file);`;
      const files = ['articles', 'pages'].flatMap((folder) => filesBelow(`${dir}/${folder}`, '.mdx').map((name) => `${folder}/${name}`));
      const lines = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`${dir}/${file}`)}),`);
      return `const files = {\n${lines.join('\n')}\n};\nexport const bodyOf = (file) => files[file]();`;
    },
  };
}
