import { loadContent } from '../../../src/build/content/load.ts';
import { graphsOf } from '../../../src/build/trees.ts';
import type { FlowGraph } from '../../../src/core/diagnosis/graph.ts';
import { answer, isWalk, replay, type Walk } from '../../../src/core/diagnosis/replay.ts';
import { emptyTrail, type Trail } from '../../../src/core/diagnosis/trail.ts';

/** Drafts too: their walks and scenarios must hold before anybody publishes them. */
export const content = loadContent();
export const graphs: readonly FlowGraph[] = graphsOf(content);

/** The walk of a trail; fails the test when there is none. */
export function walkOf(trail: Trail, of: readonly FlowGraph[] = graphs): Walk {
  const walk = replay(of, trail);
  if (!walk || !isWalk(walk)) throw new Error(`no walk for ${JSON.stringify(trail)}`);
  return walk;
}

/** The walk after answering with these keys from a flow's first node. */
export function answered(flow: string, keys: readonly string[], of: readonly FlowGraph[] = graphs): Walk {
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
}

/** `<flow>/<node>` where a walk stands. */
export function placeOf(walk: Walk): string {
  return `${walk.current.flow}/${walk.current.node.id}`;
}
