import type { TreeFile } from './files.ts';
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

export type Fields = Readonly<Record<string, unknown>>;

/** A node as far as it can be read from a file that may be wrong in any way. */
export interface RawNode {
  readonly tree: TreeFile;
  readonly value: Fields;
  readonly address: string;
  readonly id: string;
  readonly kind: unknown;
  readonly remedy: unknown;
  readonly outcome: unknown;
  /** The node's own mark, whatever it is. */
  readonly safety: unknown;
  readonly place: Place;
  readonly path: YamlPath;
  readonly edges: readonly Edge[];
  /** Where the walk goes on when the advice was offered before. */
  readonly passed: string | undefined;
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function absolute(flow: string, target: string): string {
  return target.includes('/') ? target : `${flow}/${target}`;
}

function readNode(tree: TreeFile, value: unknown, path: YamlPath): RawNode {
  const node = fields(value);
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
  list(node['options']).forEach((option, index) => add(['options', index], fields(option), false));
  for (const key of ['helped', 'failed', 'cannot']) add([key], fields(node[key]), key !== 'helped');
  const onward = fields(node['failed'])['to'] ?? fields(node['cannot'])['to'];
  return {
    tree,
    value: node,
    id,
    path,
    edges,
    address: `${tree.flow}/${id}`,
    kind: node['kind'],
    remedy: node['remedy'],
    outcome: node['outcome'],
    safety: node['safety'],
    place: tree.yaml.placeOf([...path, 'id']),
    passed: typeof onward === 'string' ? absolute(tree.flow, onward) : undefined,
  };
}

/** Every node of every tree, in reading order. */
export function readNodes(trees: readonly TreeFile[]): RawNode[] {
  return trees.flatMap((tree) => tree.yaml.select('nodes.*').map(({ value, path }) => readNode(tree, value, path)));
}
