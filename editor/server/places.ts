import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../../src/build/content/files.ts';
import { filesBelow, splitFrontMatter } from '../../src/build/content/load.ts';
import { today } from '../../src/build/today.ts';
import type { Choice, Places } from '../src/places.ts';
import { readMapping } from './shapes.ts';
import { isList, isMapping, type Data, type Mapping } from './yaml-style.ts';

/** A file with a mistake gives nothing to choose; the checker says what is wrong with it. */
function mapping(read: () => string): Mapping {
  try {
    return readMapping(read());
  } catch {
    return {};
  }
}

function mappings(value: Data | undefined): Mapping[] {
  return isList(value) ? value.filter(isMapping) : [];
}

function choice(entry: Mapping, value: string, label: string): Choice {
  return { value: String(entry[value]), label: String(entry[label] ?? entry[value]) };
}

/** Everything that a form offers to choose, read afresh from the content folder `dir`. */
export function readPlaces(dir: string): Places {
  const text = (name: string) => readFileSync(path.join(dir, name), 'utf8');
  const yaml = (name: string) => mapping(() => text(name));
  return {
    sections: mappings(yaml('sections.yaml')['sections'])
      .toSorted((a, b) => Number(a['order']) - Number(b['order']))
      .map((section) => choice(section, 'id', 'title')),
    articles: filesBelow(path.join(dir, 'articles'), '.mdx').map((name) => {
      const slug = path.basename(name, '.mdx');
      const { title } = mapping(() => splitFrontMatter(text(`articles/${name}`)).yaml);
      return { value: slug, label: typeof title === 'string' ? title : slug };
    }),
    nodes: filesBelow(path.join(dir, 'trees'), '.yaml').flatMap((name) => {
      const flow = path.basename(name, '.yaml');
      const tree = yaml(`trees/${name}`);
      return mappings(tree['nodes']).map((node) => ({
        value: `${flow}/${String(node['id'])}`,
        label: `${String(tree['title'])}: ${String(node['text'])} (${String(node['ref'])})`,
      }));
    }),
    facts: mappings(yaml('facts.yaml')['facts']).map((fact) => choice(fact, 'id', 'label')),
    pictures: readFiles(dir, today())
      .entries.filter(({ name, kind }) => kind === 'file' && name.startsWith('pictures/'))
      .map(({ name }) => path.basename(name))
      .map((name) => ({ value: name, label: name })),
    guides: mappings(yaml('browsers.yaml')['guides']).map((guide) => choice(guide, 'id', 'title')),
  };
}
