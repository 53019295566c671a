import type { FlowGraph, GraphNode } from './graph.ts';

/** What the diagnostic code depends on: nodes, answers and targets without their words. */
export interface ShapeNode {
  readonly ref: string;
  readonly id: string;
  readonly kind: GraphNode['kind'];
  readonly remedy?: string;
  /** `key to`, the standard answers of remedies included. */
  readonly options: readonly string[];
}

export interface Shape {
  readonly flow: string;
  readonly nodes: readonly ShapeNode[];
}

/** A shape that codes were made with, kept so that they can still be read after the trees have changed. */
export interface RecordedShape {
  readonly version: number;
  readonly shape: readonly Shape[];
}

/** The shape of the given graphs; equal shapes read each other's codes. */
export function shapeOf(graphs: readonly FlowGraph[]): Shape[] {
  return graphs.map((graph) => ({
    flow: graph.flow,
    nodes: graph.nodes.map((node) => ({
      ref: node.ref,
      id: node.id,
      kind: node.kind,
      ...(node.remedy ? { remedy: node.remedy } : {}),
      options: node.options.map((option) => `${option.key} ${option.to}`),
    })),
  }));
}

/** Graphs without words, good enough to replay a code of that version. */
export function fromShape({ shape, version }: RecordedShape): FlowGraph[] {
  const flows = shape.map((item) => item.flow);
  return shape.map((item) => ({
    flow: item.flow,
    title: '',
    flows,
    version,
    nodes: item.nodes.map((node) => ({
      ref: node.ref,
      id: node.id,
      kind: node.kind,
      text: '',
      ...(node.remedy ? { remedy: node.remedy } : {}),
      options: node.options.map((option) => {
        const [key = '', to = ''] = option.split(' ');
        return { key, to, label: '' };
      }),
    })),
  }));
}

/** Version of the present shape: the recorded one it equals, or the one after the last. */
export function versionOf(shape: readonly Shape[], recorded: readonly RecordedShape[]): number {
  const last = recorded[recorded.length - 1];
  if (!last) return 0;
  return JSON.stringify(last.shape) === JSON.stringify(shape) ? last.version : last.version + 1;
}
