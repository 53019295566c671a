import path from 'node:path';
import type { Plugin } from 'vite';

/** The light build: `Index` only, 4.5 kB gzip instead of 17. Its package forbids deep imports, a file address does not. */
const LIGHT = path.resolve('node_modules/flexsearch/dist/flexsearch.light.module.min.js');

/** The one regular expression that runs when the module loads: a syntax error in Chromium 64 and Firefox below 78. */
const MODERN = String.raw`/[^\p{L}\p{N}]+/u`;
/** What we never use (the engine has its own encoder), in words that every engine reads. */
const PLAIN = String.raw`/[^0-9A-Za-z\u00c0-\u1fff]+/`;

/**
 * Vite plugin: bundles FlexSearch's light build and makes it load in old browsers.
 * Fails the build when FlexSearch has changed so that the expression is not found.
 */
export function lightFlexsearch(): Plugin {
  return {
    name: 'light-flexsearch',
    enforce: 'pre',
    resolveId: (source) => (source === 'flexsearch' ? LIGHT : undefined),
    transform(code, id) {
      if (id.split('?')[0] !== LIGHT) return undefined;
      if (!code.includes(MODERN)) throw new Error(`FlexSearch no longer holds ${MODERN}: look at src/build/vite-flexsearch.ts`);
      return { code: code.replace(MODERN, () => PLAIN), map: null };
    },
  };
}
