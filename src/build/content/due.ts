import type { IsoDate } from '../../core/text/dates.ts';
import type { ContentFiles } from './files.ts';
import type { Place } from './mdx.ts';

/** Something that was verified for a time, and the day on which that time ends. */
export interface Due extends Place {
  readonly file: string;
  readonly day: IsoDate;
  /** Title of the article or label of the fact. */
  readonly title: string;
}

/** Everything that is to be looked through again, drafts left out, what is due first at the beginning. */
export function queueOf(files: ContentFiles): Due[] {
  const articles = files.articles
    .filter(({ status }) => status !== 'черновик')
    .flatMap(({ file, slug, yaml }) =>
      yaml
        .select('reviewBy')
        .map(({ value, place }) => ({ file, ...place, day: String(value), title: String(yaml.select('title')[0]?.value ?? slug) })),
    );
  const facts = files.data.get('facts.yaml');
  const labels = facts?.yaml.select('facts.*') ?? [];
  const verified = (facts?.yaml.select('facts.*.reviewBy') ?? []).map(({ value, place, path }) => {
    const fact = labels[Number(path[1])]?.value as { readonly label?: unknown; readonly id?: unknown } | undefined;
    return { file: 'facts.yaml', ...place, day: String(value), title: String(fact?.label ?? fact?.id ?? '') };
  });
  return [...articles, ...verified].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.file < b.file ? -1 : 1));
}
