import path from 'node:path';
import type { Plugin } from 'vite';

/** FlexSearch's sources: its package forbids deep imports, a file address does not. */
const SOURCES = path.resolve('node_modules/flexsearch/src');

/** What `append` and a search for one term run through; everything else serves what src/core/search/postings.ts never asks for. */
const KEPT = new Set(['common', 'index', 'index/add', 'index/search', 'preset', 'resolve/default']);

/** A whole import of a module by a relative address, over several lines where it has them. */
const IMPORT = /^import\s[^;]*?"(\.[^"]+)\.js";/gm;
/** The switches of its own builds (src/config.js): features, warnings, the name of the build. */
const SWITCH = /\b(?:SUPPORT_[A-Z]+|DEBUG|PROFILER)\b/g;

/**
 * Vite plugin: builds FlexSearch from its sources with every feature switched off, as its README describes custom builds.
 * What remains is `Index` with an encoder of our own, `append`, and `search` for one term: 3 kB gzip instead of the 5 of its
 * light build, and without the regular expressions that Chromium 64 and Firefox below 78 cannot parse.
 */
export function bareFlexsearch(): Plugin {
  return {
    name: 'bare-flexsearch',
    enforce: 'pre',
    resolveId: (source) => (source === 'flexsearch' ? path.join(SOURCES, 'index.js') : undefined),
    transform(code, id) {
      const file = id.split('?')[0] ?? '';
      if (!file.startsWith(SOURCES)) return undefined;
      const isKept = (address: string): boolean => KEPT.has(path.relative(SOURCES, path.resolve(path.dirname(file), address)));
      const bare = code
        .replace(IMPORT, (whole, address: string) => (isKept(address) ? whole : ''))
        .replace(SWITCH, 'false')
        .replace(/\bRELEASE\b/g, '""')
        .replace('export default function Index(', 'export { Index };\nexport default function Index(');
      return { code: bare, map: null };
    },
  };
}
