import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './build/content/load.ts';
import { articleSchema } from './schemas/article.ts';
import { pageSchema } from './schemas/page.ts';

export const collections = {
  articles: defineCollection({
    loader: glob({
      pattern: '*/*.mdx',
      base: `${contentDir()}/articles`,
      // The file's name is the address; the folder is the section.
      generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    }),
    schema: articleSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentDir()}/pages` }),
    schema: pageSchema,
  }),
};
