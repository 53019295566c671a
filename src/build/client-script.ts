import { createHash } from 'node:crypto';

/** The oldest engines with ES modules and `import()`: older ones get the site without script. See docs/browser-support.md. */
export const TARGET = ['chrome64', 'firefox67', 'safari11.1', 'edge79'];

/** A file's name with a hash of what it holds, so that it may be cached for ever: `age.1a2b3c4d5e6f.json`. */
export function hashedName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return name.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}
