import type { Plugin } from 'vite';

/**
 * The letters and digits of `\p{L}` and `\p{N}` as ranges that a regular expression of 2018 can hold: exact for Latin, Greek and
 * Cyrillic, for other scripts the whole of their blocks. Any other property stops the build.
 */
const PROPERTIES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\uffdc',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b',
};

/** A regular expression with the flag u that names a property of Unicode inside a class. */
const LITERAL = /\/(?:[^/\\\n]|\\.)*\\p\{(?:[^/\\\n]|\\.)*\/[a-z]*u[a-z]*/g;

/** Rewrites the properties of Unicode in the regular expressions of a module; null when it has none. */
export function lowerUnicode(code: string, id: string): string | null {
  if (!code.includes('\\p{')) return null;
  return code.replace(LITERAL, (literal) =>
    literal.replace(/\\p\{([^}]*)\}/g, (_, name: string) => {
      const ranges = PROPERTIES[name];
      if (ranges === undefined) throw new Error(`${id}: no ranges are known for \\p{${name}}; add them to src/build/lower-unicode.ts.`);
      return ranges;
    }),
  );
}

/**
 * Vite plugin: `\p{…}` is a syntax error in Chromium 64 and in Firefox before 78, and no bundler lowers it, because it would have
 * to bring its own tables. Knows no library.
 */
export function unicodeLowering(): Plugin {
  return {
    name: 'unicode-lowering',
    enforce: 'pre',
    transform(code, id) {
      const lowered = lowerUnicode(code, id);
      return lowered === null ? undefined : { code: lowered, map: null };
    },
  };
}
