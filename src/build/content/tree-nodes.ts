import type { TreeFile } from './files.ts';
import { fieldsOf, listOf } from './loose-trees.ts';
import type { Place } from './mdx.ts';
import type { YamlPath } from './yaml.ts';

/** An answer or a standard way of a node, with what it is called and marked. */
export interface Edge {
  readonly to: string;
  readonly place: Place;
  /** The way after an advice that did not help. */
  readonly failed: boolean;
  readonly label: string;
  readonly labelPlace: Place;
  /** The answer's own mark, whatever it is. */
  readonly safety: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** A node as far as it can be read from a file that may be wrong in any way. */
export interface RawNode {
  readonly tree: TreeFile;
  readonly value: Fields;
  readonly address: string;
  readonly id: string;
  readonly kind: unknown;
  readonly outcome: unknown;
  /** The node's own mark, whatever it is. */
  readonly safety: unknown;
  readonly place: Place;
  readonly path: YamlPath;
  readonly edges: readonly Edge[];
}

function absolute(flow: string, target: string): string {
  return target.includes('/') ? target : `${flow}/${target}`;
}

function readNode(tree: TreeFile, value: unknown, path: YamlPath): RawNode {
  const node = fieldsOf(value);
  const id = String(node['id'] ?? '');
  const edges: Edge[] = [];
  const add = (at: YamlPath, way: Fields, failed: boolean): void => {
    const { to, label, safety } = way;
    if (typeof to !== 'string') return;
    edges.push({
      to: absolute(tree.flow, to),
      place: tree.yaml.placeOf([...path, ...at, 'to']),
      failed,
      label: typeof label === 'string' ? label : '',
      labelPlace: tree.yaml.placeOf([...path, ...at, 'label']),
      safety,
    });
  };
  listOf(node['options']).forEach((option, index) => add(['options', index], fieldsOf(option), false));
  for (const key of ['helped', 'failed', 'cannot']) add([key], fieldsOf(node[key]), key !== 'helped');
  return {
    tree,
    value: node,
    id,
    path,
    edges,
    address: `${tree.flow}/${id}`,
    kind: node['kind'],
    outcome: node['outcome'],
    safety: node['safety'],
    place: tree.yaml.placeOf([...path, 'id']),
  };
}

/** Every node of every tree, in reading order. */
export function readNodes(trees: readonly TreeFile[]): RawNode[] {
  return trees.flatMap((tree) => tree.yaml.select('nodes.*').map(({ value, path }) => readNode(tree, value, path)));
}
