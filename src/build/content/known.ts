import type { ContentFiles } from './files.ts';
import { oncePer } from '../once.ts';
import { walk } from './mdx.ts';
import { PICTURES } from './pictures.ts';

/** What something in the content folder may refer to. */
export interface Known {
  /** Article addresses, drafts and aliases included. */
  readonly articles: ReadonlySet<string>;
  /** Articles a reader can open: «опубликовано» or «устарело». */
  readonly published: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  /** `<flow>/<node>` of every tree. */
  readonly nodes: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  /** Flows of trees that a reader cannot see yet. */
  readonly draftFlows: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly guides: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly messages: ReadonlySet<string>;
  /** Files of content/pictures. */
  readonly pictures: ReadonlySet<string>;
  /** Addresses of outside pages that facts.yaml knows. */
  readonly outside: ReadonlySet<string>;
  readonly officialHosts: readonly string[];
}

/** Collects every name of the folder, from valid and from broken files alike. */
export const collectKnown = oncePer((files: ContentFiles): Known => {
  const strings = (file: string, pattern: string): string[] =>
    (files.data.get(file)?.yaml.select(pattern) ?? []).map(({ value }) => value).filter((value) => typeof value === 'string');
  const facts = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { value } of files.data.get('facts.yaml')?.yaml.select('facts.*') ?? []) {
    if (typeof value !== 'object' || value === null) continue;
    const fact = value as Readonly<Record<string, unknown>>;
    if (typeof fact['id'] === 'string') facts.set(fact['id'], fact);
  }
  return {
    articles: new Set(files.articles.map(({ slug }) => slug)),
    published: new Set(files.articles.filter(({ status }) => status !== 'черновик').map(({ slug }) => slug)),
    aliases: new Set(files.articles.flatMap(({ yaml }) => yaml.select('aliases.*').map(({ value }) => String(value)))),
    nodes: new Set(files.trees.flatMap(({ flow, yaml }) => yaml.select('nodes.*.id').map(({ value }) => `${flow}/${String(value)}`))),
    flows: new Set(files.trees.map(({ flow }) => flow)),
    draftFlows: new Set(files.trees.filter(({ status }) => status === 'черновик').map(({ flow }) => flow)),
    facts,
    guides: new Set(strings('browsers.yaml', 'guides.*.id')),
    sections: new Set(strings('sections.yaml', 'sections.*.id')),
    messages: new Set(strings('messages.yaml', 'messages.*.id')),
    pictures: new Set(
      files.entries
        .filter(({ name, kind }) => kind === 'file' && name.startsWith(`${PICTURES}/`))
        .map(({ name }) => name.slice(PICTURES.length + 1)),
    ),
    outside: new Set([...facts.values()].map((fact) => fact['url']).filter((url) => typeof url === 'string')),
    officialHosts: strings('site.yaml', 'officialHosts.*'),
  };
});

/** Where the other files of the folder name facts. */
export const FACT_PLACES: readonly (readonly [file: string, pattern: string])[] = [
  ['request.yaml', 'channels.*.facts.*'],
  ['deadlines.yaml', 'categories.*.way'],
  ['deadlines.yaml', 'categories.*.term'],
  ['deadlines.yaml', 'categories.*.register'],
  ['deadlines.yaml', 'categories.*.longer'],
];

/** How often each fact stands in articles, trees, channels and terms; `<Phones />` is one place for every phone. */
export function countFacts(files: ContentFiles): Map<string, number> {
  const places = new Map<string, number>();
  const add = (id: unknown): void => void places.set(String(id), (places.get(String(id)) ?? 0) + 1);
  const phones = (files.data.get('facts.yaml')?.yaml.select('facts.*') ?? [])
    .map(({ value }) => value as Readonly<Record<string, unknown>>)
    .filter((fact) => fact['kind'] === 'phone');
  for (const { mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.name === 'Phones') for (const { id } of phones) add(id);
      if (node.name === 'Fact') add(node.attributes?.find(({ name }) => name === 'id')?.value);
    }
  }
  for (const { yaml } of files.trees) for (const { value } of yaml.select('nodes.*.facts.*')) add(value);
  for (const [file, pattern] of FACT_PLACES) {
    for (const { value } of files.data.get(file)?.yaml.select(pattern) ?? []) add(value);
  }
  return places;
}
