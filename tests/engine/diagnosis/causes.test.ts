import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cause } from '../../../src/core/diagnosis/causes.ts';
import type { FlowGraph, SourceNode } from '../../../src/core/diagnosis/graph.ts';
import { explore, pathsFrom } from '../../../src/core/diagnosis/paths.ts';
import { answer, isWalk, replay, type Walk } from '../../../src/core/diagnosis/replay.ts';
import { parseTrail } from '../../../src/core/diagnosis/trail.ts';
import { CHAIN, ENDS, graphsOf, remedy } from './chain.ts';

const chain = graphsOf(CHAIN);

function walked(fragment: string, graphs: readonly FlowGraph[] = chain): Walk {
  const trail = parseTrail(fragment);
  const walk = trail && replay(graphs, trail);
  if (!walk || !isWalk(walk) || walk.trail.cut) throw new Error(`${fragment} is no walk`);
  return walk;
}

test('on every path of random trees no advice of a ruled-out cause is shown, and each ends', () => {
  const some = fc.uniqueArray(fc.constantFrom<Cause>('network', 'extension', 'browser', 'clock'), { maxLength: 3 });
  const finding = fc.record({ in: fc.option(some, { nil: undefined, freq: 4 }), out: some, less: some });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('remedy' as const), cause: fc.constantFrom<Cause>('network', 'extension', 'browser', 'clock') }),
    fc.record({ kind: fc.constant('test' as const), first: finding, second: finding }),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
      const next = (index: number): string => (index + 1 < steps.length ? `n${index + 1}` : 'request');
      const nodes = steps.map((one, index): SourceNode => {
        const [id, ref] = [`n${index}`, `N${index}`];
        if (one.kind === 'remedy') return remedy(id, ref, one.cause, next(index));
        const options = [one.first, one.second].map((shown, place) => ({ key: `k${place}`, label: '', to: next(index), ...shown }));
        return { id, ref, kind: 'test', text: id, options };
      });
      const states = explore(graphsOf([...nodes, ...ENDS]), 'f/n0');
      for (const { placed, out } of states.values()) {
        if (placed?.node.kind === 'remedy' && placed.node.cause) expect(out).not.toContain(placed.node.cause);
      }
      for (const { paths } of [pathsFrom(graphsOf([...nodes, ...ENDS]), 'f/n0', { limit: 50 })]) {
        expect(paths.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a walk goes on from every state by each of its answers', () => {
  for (const { placed } of explore(chain, 'f/what', { exits: true }).values()) expect(placed).toBeDefined();
  const walk = walked('f:Q0.page');
  const next = answer(chain, walk, 'same');
  expect(next && isWalk(next) && next.current.node.id).toBe('bro');
});
