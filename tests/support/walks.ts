import type { FlowGraph } from '../../src/core/diagnosis/graph.ts';
import { answer, isWalk, replay, type Walk } from '../../src/core/diagnosis/replay.ts';
import { emptyTrail, type Trail } from '../../src/core/diagnosis/trail.ts';

interface Walks {
  /** The walk of a trail; fails the test when there is none. */
  walkOf(trail: Trail, of?: readonly FlowGraph[]): Walk;
  /** The walk after answering with these keys from a flow's first node. */
  answered(flow: string, keys: readonly string[], of?: readonly FlowGraph[]): Walk;
}

/** Walks through these flows, or through others where a test changes them. */
export function walksIn(graphs: readonly FlowGraph[]): Walks {
  const walkOf: Walks['walkOf'] = (trail, of = graphs) => {
    const walk = replay(of, trail);
    if (!walk || !isWalk(walk)) throw new Error(`no walk for ${JSON.stringify(trail)}`);
    return walk;
  };
  const answered: Walks['answered'] = (flow, keys, of = graphs) => {
    let walk = walkOf(emptyTrail(flow), of);
    for (const key of keys) {
      const { node } = walk.current;
      if (!node.options.some((option) => option.key === key)) {
        throw new Error(`«${node.text}» (${node.ref}) has no answer ${key}, only ${node.options.map((option) => option.key).join(', ')}`);
      }
      const next = answer(of, walk, key);
      if (!next || !isWalk(next)) throw new Error(`no walk after ${key}`);
      walk = next;
    }
    return walk;
  };
  return { walkOf, answered };
}

/** `<flow>/<node>` where a walk stands. */
export function placeOf(walk: Walk): string {
  return `${walk.current.flow}/${walk.current.node.id}`;
}
