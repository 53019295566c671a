import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Issue } from '../issue.ts';
import { collectKnown, type Known } from '../known.ts';
import { walk, type MdxNode } from '../mdx.ts';
import { didYouMean } from '../nearest.ts';
import { pageProbes } from '../../../core/probes/table.ts';

interface Component {
  /** Attributes by name: the values allowed, or where to find them. All are required. */
  readonly attributes: Readonly<Record<string, (known: Known) => Iterable<string>>>;
  /** Attributes that hold words of the author's own, and whether they must be there. */
  readonly words?: Readonly<Record<string, 'needed' | 'optional'>>;
  /** True when one attribute holds several values with commas between. */
  readonly several?: boolean;
  /** Where the things that it names are kept, and what a name in that place is called by others. */
  readonly from?: { readonly file: string; readonly kind: string };
  readonly example: string;
}

/** The blocks an author may use; the same list stands in content/README.md. */
const COMPONENTS: Readonly<Record<string, Component>> = {
  Fact: { attributes: { id: (known) => known.facts.keys() }, from: { file: 'facts.yaml', kind: 'fact' }, example: '<Fact id="hotline" />' },
  Phones: { attributes: {}, example: '<Phones />' },
  Report: { attributes: {}, example: '<Report />' },
  TakeAlong: { attributes: {}, example: '<TakeAlong />' },
  Steps: { attributes: {}, example: '<Steps>, пустая строка, список 1. 2. 3., пустая строка, </Steps>' },
  Figure: {
    attributes: { src: (known) => known.pictures },
    words: { alt: 'needed', caption: 'optional' },
    example: '<Figure src="knopka.png" alt="Кнопка «Войти» справа вверху" />',
  },
  Guide: {
    attributes: { id: (known) => known.guides },
    from: { file: 'browsers.yaml', kind: 'guide' },
    example: '<Guide id="clear-site-data" />',
  },
  Callout: { attributes: { kind: () => ['note', 'careful', 'danger'] }, example: '<Callout kind="note">…</Callout>' },
  Check: { attributes: { probes: () => pageProbes }, several: true, example: '<Check probes="browser,cookies" />' },
  Keys: { attributes: {}, example: '<Keys>Ctrl + 0</Keys>' },
};

/** Their names. */
export const BLOCKS: readonly string[] = Object.keys(COMPONENTS);

function* attributesOf(file: string, node: MdxNode, name: string, component: Component, known: Known): Generator<Issue> {
  const place = node.position.start;
  const given = new Map<string, unknown>();
  let misspelt = false;
  for (const attribute of node.attributes ?? []) {
    if (attribute.name === undefined) continue;
    given.set(attribute.name, attribute.value);
    const names = [...Object.keys(component.attributes), ...Object.keys(component.words ?? {})];
    if (names.includes(attribute.name)) continue;
    misspelt = true;
    const may = names.length > 0 ? ` Можно: ${names.join(', ')}.` : '';
    yield issueAt(file, place, 'error', `у блока <${name}> нет свойства «${attribute.name}».${may}${didYouMean(attribute.name, names)}`);
  }
  // What is needed is likely there under the wrong name.
  if (misspelt) return;
  for (const [attribute, need] of Object.entries(component.words ?? {})) {
    const value = given.get(attribute);
    const isThere = typeof value === 'object' || (typeof value === 'string' && value.trim() !== '');
    if (isThere || (need === 'optional' && value === undefined)) continue;
    yield issueAt(file, place, 'error', `у блока <${name}> нужно свойство ${attribute}="…". Образец: ${component.example}`);
  }
  for (const [attribute, allowed] of Object.entries(component.attributes)) {
    const value = given.get(attribute);
    // A computed value is reported by code.ts.
    if (typeof value === 'object' && value !== null) continue;
    if (typeof value !== 'string' || value.trim() === '') {
      yield issueAt(file, place, 'error', `у блока <${name}> нужно свойство ${attribute}="…". Образец: ${component.example}`);
      continue;
    }
    const values = [...allowed(known)];
    for (const one of component.several === true ? value.split(',').map((part) => part.trim()) : [value]) {
      if (values.includes(one)) continue;
      const { from } = component;
      const where = from === undefined ? '' : ` в ${from.file}`;
      const list = values.length <= 20 ? ` Можно: ${values.join(', ')}.` : '';
      const guess = didYouMean(one, values);
      const cure = list + guess || ` Возьмите id оттуда или сначала допишите туда «${one}».`;
      yield {
        ...issueAt(file, place, 'error', `<${name}>: «${one}» — такого нет${where}.${cure}`),
        ...(from && { lacks: [from.file, `${from.kind}:${one}`] }),
      };
    }
  }
}

/** Only known blocks stand in an article, with known properties and values. */
export const components: Check = function* (files) {
  const known = collectKnown(files);
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      // Lower-case names are HTML tags: raw-html.ts.
      if (!node.type.startsWith('mdxJsx') || !/^[A-ZА-ЯЁ]/u.test(node.name ?? '')) continue;
      const name = node.name ?? '';
      const component = COMPONENTS[name];
      if (component) {
        yield* attributesOf(file, node, name, component, known);
        continue;
      }
      const guess = didYouMean(name, BLOCKS);
      yield issueAt(file, node.position.start, 'error', `блока <${name}> нет.${guess === '' ? ` Можно: ${BLOCKS.join(', ')}.` : guess}`);
    }
  }
};
