import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { TARGET } from './src/build/client-script.ts';
import { compressedFiles } from './src/build/compress.ts';
import { contentCheck } from './src/build/content/integration.ts';
import { FLEXSEARCH } from './src/build/flexsearch.ts';
import { headerFiles } from './src/build/header-files.ts';
import { licenceFile } from './src/build/licences.ts';
import { markdownPlugins } from './src/build/markdown.ts';
import { unicodeLowering } from './src/build/lower-unicode.ts';

// SITE_URL is where the site is served from, with the base path if it has one.
const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [contentCheck(), mdx(), headerFiles(), licenceFile(), compressedFiles()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: markdownPlugins(address.pathname), features: { smartPunctuation: false } }),
  },
  vite: {
    resolve: { alias: FLEXSEARCH },
    plugins: [
      { ...unicodeLowering(), applyToEnvironment: ({ name }) => name === 'client' },
      {
        name: 'client-target',
        enforce: 'post',
        // Vite wraps each import() for styles and preloads that ours do not have: a kilobyte on every page.
        load: {
          order: 'pre',
          filter: { id: /vite\/preload-helper/ },
          handler: () => 'export const __vitePreload = (load) => load();',
        },
        // Astro sets esnext for the client build and ignores the usual settings; this is the one place that works.
        configEnvironment(name, config) {
          if (name !== 'client') return;
          // A few hundred bytes that several pages share cost more as files of their own than together.
          const small = {
            name: 'small',
            test: /src\/(client\/(alive|late|polyfills|print|search-key|probes\/(navigator|own-files|registry|timing))|core\/(diagnosis\/other-device|environment\/quick-names|privacy\/plain|text\/plural))\.ts$/,
          };
          // The first script of a wizard page, and what it needs at once; the machine comes later.
          const trail = { name: 'trail', test: /src\/(core\/diagnosis\/trail|client\/wizard-links)\.ts$/ };
          const walk = {
            name: 'walk',
            test: /xstate|src\/(core\/diagnosis\/(?!code|shape|cause-words)|client\/(walk\.|wizard(?!-links)))/,
          };
          const rolldownOptions = { ...config.build?.rolldownOptions, output: { codeSplitting: { groups: [small, trail, walk] } } };
          config.build = { ...config.build, target: TARGET, modulePreload: false, rolldownOptions };
        },
      },
    ],
    build: {
      assetsInlineLimit: 0,
      cssTarget: TARGET,
      rolldownOptions: {
        onwarn(warning, forward) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') forward(warning);
        },
      },
    },
  },
});
