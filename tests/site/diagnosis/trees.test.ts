import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutDrafts } from '../../../src/build/content/current.ts';
import { readHistory } from '../../../src/build/content/history.ts';
import { loadExpectations } from '../../../src/build/content/expectations.ts';
import { graphsOf, recordedShapes } from '../../../src/build/trees.ts';
import { EXIT_ID, indexNodes, nodeAddress, REMEDY_KEYS } from '../../../src/core/diagnosis/graph.ts';
import { compile } from '../../../src/core/diagnosis/machine.ts';
import { explore, pathsFrom, shortestPaths, startAddress } from '../../../src/core/diagnosis/paths.ts';
import { shapeOf, versionOf } from '../../../src/core/diagnosis/shape.ts';
import { placeOf, walksIn } from '../../support/walks.ts';
import { content, graphs } from './support.ts';

const nodes = indexNodes(graphs);
const entry = nodes.get(startAddress(graphs, 'start'))?.node;
const { scenarios, ways } = loadExpectations(content.dir);
const { answered } = walksIn(graphs);

/** A flow of outcomes only is where others end, and is walked by nobody. */
const walked = graphs.filter((graph) => graph.nodes[0]?.kind !== 'outcome');

test('no reference stands twice', () => {
  const refs = Array.from(nodes.values(), ({ node }) => node.ref);
  expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual([]);
});

const required = path.join(content.dir, 'requirements', 'tree-refs.json');
test.runIf(existsSync(required))('every node that the requirements list stands in a tree', () => {
  const refs = new Set(Array.from(nodes.values(), ({ node }) => node.ref));
  const listed = JSON.parse(readFileSync(required, 'utf8')) as string[];
  expect(listed.filter((ref) => !refs.has(ref))).toEqual([]);
});

/** Every node that some flow's beginning leads to. */
const reached = new Set(walked.flatMap(({ flow }) => [...shortestPaths(graphs, startAddress(graphs, flow)).keys()]));

describe.each(walked.map((graph) => [graph.flow, graph] as const))('the flow %s', (flow, graph) => {
  const start = startAddress(graphs, flow);
  // The way out of every question comes of itself.
  const written = graph.nodes.filter(({ kind }) => kind !== 'exit');

  test('gives each question its way out, but those whose answers safety needs', () => {
    for (const { kind, options, ref, safety } of written) {
      if (kind === 'question' && safety !== 'where-seen' && safety !== 'own-look')
        expect(
          options.map(({ to }) => to),
          ref,
        ).toContain(`${flow}/${EXIT_ID}`);
    }
  });

  test('reaches each of its nodes from some start', () => {
    for (const node of written) expect(reached, node.ref).toContain(nodeAddress(flow, node));
  });

  test('leads from each of its nodes to an outcome', () => {
    for (const node of written) {
      const onward = shortestPaths(graphs, nodeAddress(flow, node)).keys();
      expect(
        [...onward].some((address) => nodes.get(address)?.node.kind === 'outcome'),
        node.ref,
      ).toBe(true);
    }
  });

  test('gives each advice a next step when it fails', () => {
    for (const node of graph.nodes.filter(({ kind }) => kind === 'remedy')) {
      const onward = node.options.filter((option) => option.key === REMEDY_KEYS.failed || option.key === REMEDY_KEYS.cannot);
      expect(onward.length, node.ref).toBeGreaterThan(0);
      for (const option of onward) expect(nodes.get(option.to)?.node.outcome, node.ref).not.toBe('solved');
    }
  });

  test('ends on every path', () => {
    const { paths, complete } = pathsFrom(graphs, start);
    expect(complete).toBe(true);
    for (const { screens } of paths) {
      const last = screens.at(-1);
      expect(last?.node.kind === 'outcome' || last?.node.ref === entry?.ref).toBe(true);
    }
  });
});

/** What a walk from the entry may come to and know, «Ничего не подходит» apart: behind that every cause is possible. */
const states = [...explore(graphs, startAddress(graphs, 'start')).values()];

describe('on every path', () => {
  test('each advice is against a cause that the opened case holds and that no answer has ruled out', () => {
    const astray = states.filter(({ placed, causes, out }) => {
      if (placed?.node.kind !== 'remedy') return false;
      const { cause } = placed.node;
      return cause === undefined || !causes?.includes(cause) || out.includes(cause);
    });
    expect(astray.map(({ address, causes, out }) => `${address}: ${causes?.join() ?? 'no case'} without ${out.join()}`)).toEqual([]);
  });

  test('each test can still show something', () => {
    const needless = states.filter(({ placed, causes, out }) => {
      if (placed?.node.kind !== 'test') return false;
      const shown = placed.node.options.flatMap((option) => [...(option.in ?? []), ...(option.out ?? []), ...(option.less ?? [])]);
      return !shown.some((cause) => causes?.includes(cause) && !out.includes(cause));
    });
    expect(needless.map(({ address }) => address)).toEqual([]);
  });
});

test('each advice names its cause, how often it is the one and its minutes, each test its minutes', () => {
  const lacking = Array.from(nodes.values(), ({ node }) => node).filter(
    ({ kind, cause, chance, minutes }) =>
      (kind === 'remedy' && (cause === undefined || chance === undefined || minutes === undefined)) ||
      (kind === 'test' && minutes === undefined),
  );
  expect(lacking.map(({ ref }) => ref)).toEqual([]);
});

test('the compiled machine holds a state for each node and no other but the one that brings put-off advices back', () => {
  const machine = compile(graphs, startAddress(graphs, 'start'));
  const states = Object.keys(machine.states).filter((state) => state !== 'later');
  expect(states.toSorted()).toEqual(Array.from(nodes.keys(), (address) => address.replace('/', '_')).toSorted());
});

const near = ways.near.flatMap(({ from, ...way }) => from.map((flow) => ({ flow, ...way })));
test.each(near)('from $flow to $to are $answers answers at most, and no other advice stands before', ({ flow, to, answers, advices }) => {
  const way = shortestPaths(graphs, startAddress(graphs, flow)).get(to);
  expect(way?.length).toBeGreaterThan(0);
  expect(way?.length).toBeLessThanOrEqual(answers);
  const remedies = new Set(Array.from(nodes.values(), ({ node }) => node).flatMap(({ kind, ref }) => (kind === 'remedy' ? [ref] : [])));
  expect(way?.map(({ ref }) => ref).filter((ref) => remedies.has(ref) && !advices?.includes(ref))).toEqual([]);
});

describe.each(ways.apart)('who has not said «$unless»', ({ from, outcomes, unless, wayOn }) => {
  const label = (ref: string, key: string) =>
    [...nodes.values()].find(({ node }) => node.ref === ref)?.node.options.find((option) => option.key === key)?.label ?? '';

  test.each(from)('is not sent from %s where that is needed', (flow) => {
    const { paths } = pathsFrom(graphs, startAddress(graphs, flow));
    const astray = paths.filter(
      ({ answers, screens }) =>
        outcomes.includes(screens.at(-1)?.node.outcome ?? '') && !answers.some(({ ref, key }) => label(ref, key).includes(unless)),
    );
    expect(astray.map(({ answers }) => answers.map(({ ref, key }) => `${ref}.${key}`).join(' '))).toEqual([]);
  });

  test('finds a way on at each of these outcomes', () => {
    const reached = from.flatMap((flow) =>
      pathsFrom(graphs, startAddress(graphs, flow)).paths.flatMap(({ screens }) => screens.at(-1) ?? []),
    );
    const held = [...new Set(reached)].filter(({ node }) => outcomes.includes(node.outcome ?? ''));
    expect(held).not.toEqual([]);
    for (const { node } of held) expect(node.options.map((option) => option.label).join(), node.ref).toContain(wayOn);
  });
});

describe.each([...scenarios])('the scenarios of %s', (flow, list) => {
  test.each(list.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, { answers, outcome }) => {
    expect(placeOf(answered(flow, answers))).toBe(outcome);
  });
});

// Before the first release no code has been given out, and the trees may change.
test.runIf((readHistory(content.dir)?.nodes ?? []).length > 0)(
  'the present shape of the released trees is remembered (npm run release)',
  () => {
    const recorded = recordedShapes(content.dir);
    expect(recorded.at(-1)?.version).toBe(versionOf(shapeOf(graphsOf(withoutDrafts(content))), recorded));
  },
);
