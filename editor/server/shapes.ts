import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/build/content/load.ts';
import { mergeMdx } from './mdx-merge.ts';
import { patchYaml } from './yaml-patch.ts';
import { block, isList, isMapping, type Data, type Mapping } from './yaml-style.ts';

/** Reads YAML that must be a mapping. Throws with a Russian sentence where it is not. */
export function readMapping(yaml: string): Mapping {
  const data: unknown = parse(yaml);
  if (!isMapping(data as Data)) throw new Error('В файле не список полей');
  return data as Mapping;
}

/** Keystatic reads YAML 1.1: what looks like a number or a date to it but is text to us is quoted. */
export function toYaml(data: Mapping): string {
  return stringify(data, { version: '1.1', lineWidth: 0 });
}

/** Drops what was left empty: our files have no empty fields, Keystatic's forms know nothing else. */
function filled(data: Mapping, required: readonly string[] = []): Mapping {
  const clean = (value: Data): Data | undefined => {
    if (value === null || value === '' || value === false) return undefined;
    if (isList(value)) {
      const items = value.map(clean).filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    if (!isMapping(value)) return value;
    const inner = filled(value);
    return Object.keys(inner).length === 0 ? undefined : inner;
  };
  const entries = Object.entries(data).map(([key, value]) => [key, required.includes(key) ? value : clean(value)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Data] => entry[1] !== undefined));
}

/** A text that is emptied or new becomes a whole file in the style of content/. */
function patched(before: string | undefined, wanted: Mapping): string {
  return before === undefined || before.trim() === '' ? `${block(wanted, 0)}\n` : patchYaml(before, wanted);
}

/** The fields of an article as they go to disk, between their fences. */
export function fieldsToDisk(before: string | undefined, fields: Mapping): string {
  return `---\n${patched(before === undefined ? undefined : `${before}\n`, filled(fields, ['covers']))}---\n`;
}

/** The article as it goes to disk: Keystatic's text, with the author's own lines where nothing was changed. */
export function articleToDisk(before: string | undefined, edited: string): string {
  const old = before === undefined ? undefined : splitFrontMatter(before);
  const wanted = splitFrontMatter(edited);
  return `${fieldsToDisk(old?.yaml, readMapping(wanted.yaml))}\n${mergeMdx(old?.body ?? '', wanted.body).replace(/^\n+/u, '')}`;
}

/** A fact of facts.yaml by itself, without the id that becomes the file's name. */
export function factToForm(fact: Mapping): string {
  return toYaml(Object.fromEntries(Object.entries(fact).filter(([key]) => key !== 'id')));
}

/** facts.yaml with some facts written anew and others gone; `undefined` removes one. New facts go to the end. */
export function factsToDisk(before: string, edited: ReadonlyMap<string, string | undefined>): string {
  const facts = readMapping(before)['facts'] ?? [];
  const rest = new Map(edited);
  const next: Data[] = [];
  for (const fact of isList(facts) ? facts : []) {
    const id = isMapping(fact) ? String(fact['id']) : '';
    const text = rest.get(id);
    if (!rest.has(id)) next.push(fact);
    else if (text !== undefined) next.push({ id, ...filled(readMapping(text)) });
    rest.delete(id);
  }
  for (const [id, text] of rest) {
    if (text !== undefined) next.push({ id, ...filled(readMapping(text)) });
  }
  return patchYaml(before, { ...readMapping(before), facts: next });
}

/** Applies `change` to every address of a node in a tree's node: options, and the three ways out of a remedy. */
function targets(node: Mapping, change: (target: string) => string): Mapping {
  const way = (value: Data): Data => (isMapping(value) && typeof value['to'] === 'string' ? { ...value, to: change(value['to']) } : value);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'options' && isList(value)) return [key, value.map(way)];
      return [key, ['helped', 'failed', 'cannot'].includes(key) ? way(value) : value];
    }),
  );
}

/** Exceptions of an advice's chance are a list in the form, which knows no free keys, and pairs in the file. */
function chancesToForm(node: Mapping): Mapping {
  const chances = node['chances'];
  if (!isMapping(chances)) return node;
  return { ...node, chances: Object.entries(chances).map(([key, chance]) => ({ case: key, chance })) };
}

function chancesToDisk(node: Mapping): Mapping {
  const chances = node['chances'];
  if (!isList(chances)) return node;
  return { ...node, chances: Object.fromEntries(chances.filter(isMapping).map((one) => [String(one['case']), one['chance'] ?? null])) };
}

/** A tree as the form has it: the kind of a node chooses its form, and each target names its tree. */
export function treeToForm(flow: string, source: string): string {
  const tree = readMapping(source);
  const nodes = tree['nodes'];
  if (!isList(nodes)) throw new Error('В дереве нет узлов (nodes)');
  const forms = nodes.map((node) => {
    if (!isMapping(node)) throw new Error('Узел дерева — не список полей');
    const { kind, ...value } = targets(chancesToForm(node), (target) => (target.includes('/') ? target : `${flow}/${target}`));
    return { discriminant: kind ?? null, value };
  });
  return toYaml({ ...tree, nodes: forms });
}

/** The way back from `treeToForm`; `before` is the file as it is, if there is one. */
export function treeToDisk(flow: string, before: string | undefined, edited: string): string {
  const tree = readMapping(edited);
  const forms = isList(tree['nodes']) ? tree['nodes'] : [];
  const nodes = forms.map((form): Data => {
    const value = isMapping(form) ? form['value'] : undefined;
    if (!isMapping(form) || !isMapping(value)) throw new Error('Узел пришёл из формы без полей');
    const { id, ref, ...rest } = targets(chancesToDisk(value), (target) => (target.startsWith(`${flow}/`) ? target.slice(flow.length + 1) : target));
    return filled({ id: id ?? null, ref: ref ?? null, kind: form['discriminant'] ?? null, ...rest });
  });
  return patched(before, { ...filled(tree), nodes });
}
