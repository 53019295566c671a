/** The MDX of content/ as components: src/build/content/bodies.ts. */
declare module 'content:bodies' {
  import type { MDXInstance } from 'astro';
  /** The text of an article or page by its path from the content folder. */
  export function bodyOf(file: string): Promise<MDXInstance<Record<string, unknown>>>;
}
