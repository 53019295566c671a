/** The MDX of content/ as components: src/build/content/bodies.ts. */
declare module 'content:bodies' {
  import type { ImageMetadata, MDXInstance } from 'astro';
  /** The text of an article or page by its path from the content folder. */
  export function bodyOf(file: string): Promise<MDXInstance<Record<string, unknown>>>;
  /** A picture of content/pictures that a text shows, by the name of its file. */
  export function pictureOf(name: string): Promise<ImageMetadata>;
}
