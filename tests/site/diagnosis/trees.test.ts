import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXIT_ID, indexNodes, nodeAddress, REMEDY_KEYS } from '../../../src/core/diagnosis/graph.ts';
import { pathsFrom, shortestPaths, startAddress } from '../../../src/core/diagnosis/paths.ts';
import { compile } from '../../../src/core/diagnosis/machine.ts';
import { answered, content, graphs, placeOf } from './support.ts';

const nodes = indexNodes(graphs);
const expectedRefs = JSON.parse(readFileSync(path.join(content.dir, 'requirements/tree-refs.json'), 'utf8')) as string[];

test('every node of the source list stands once, and no reference twice', () => {
  const refs = Array.from(nodes.values(), ({ node }) => node.ref);
  expect(expectedRefs).toHaveLength(133);
  expect(refs.filter((ref) => expectedRefs.includes(ref)).toSorted()).toEqual(expectedRefs.toSorted());
  expect(new Set(refs).size).toBe(refs.length);
});

describe.each(graphs.filter((graph) => graph.flow !== 'itogi').map((graph) => [graph.flow, graph] as const))(
  'the flow %s',
  (flow, graph) => {
    const start = startAddress(graphs, flow);
    // The way out of every question comes of itself.
    const written = graph.nodes.filter(({ kind }) => kind !== 'exit');

    test('gives each question its way out', () => {
      for (const { kind, options, ref } of written) {
        if (kind === 'question')
          expect(
            options.map(({ to }) => to),
            ref,
          ).toContain(`${flow}/${EXIT_ID}`);
      }
    });

    test('reaches each of its nodes from some start', () => {
      const reached = new Set(
        graphs.flatMap((other) => (other.nodes[0] ? [...shortestPaths(graphs, startAddress(graphs, other.flow)).keys()] : [])),
      );
      for (const node of written) expect(reached, node.ref).toContain(nodeAddress(flow, node));
    });

    test('leads from each of its nodes to an outcome', () => {
      for (const node of written) {
        const reached = shortestPaths(graphs, nodeAddress(flow, node)).keys();
        expect(
          [...reached].some((address) => nodes.get(address)?.node.kind === 'outcome'),
          node.ref,
        ).toBe(true);
      }
    });

    test('gives each advice a next step when it fails', () => {
      for (const node of graph.nodes.filter(({ kind }) => kind === 'remedy')) {
        const onward = node.options.filter((option) => option.key === REMEDY_KEYS.failed || option.key === REMEDY_KEYS.cannot);
        expect(onward.length, node.ref).toBeGreaterThan(0);
        for (const option of onward) expect(option.to, node.ref).not.toBe('itogi/resheno');
      }
    });

    test('ends on every path', () => {
      const { paths, complete } = pathsFrom(graphs, start);
      expect(complete).toBe(true);
      for (const { screens } of paths) {
        const last = screens.at(-1);
        expect(last?.node.kind === 'outcome' || last?.node.ref === 'E0').toBe(true);
      }
    });
  },
);

test('the compiled machine holds a state for each node and no other but the one that brings put-off advices back', () => {
  const machine = compile(graphs, startAddress(graphs, 'start'));
  const states = Object.keys(machine.states).filter((state) => state !== 'later');
  expect(states.toSorted()).toEqual(Array.from(nodes.keys(), (address) => address.replace('/', '_')).toSorted());
});

test('security is one answer away from the first screen', () => {
  const entry = nodes.get(startAddress(graphs, 'start'));
  expect(entry?.node.options.map((option) => option.to)).toContain(startAddress(graphs, 'bezopasnost'));
});

/** The one advice that comes first: only its steps show whose telephone stands in the account. */
const SHOWS_WHOSE = 'R10';

test.each(['start', 'vhod', 'registraciya', 'oplata', 'otobrazhenie', 'zayavlenie'])(
  'from %s the question after a break-in is three answers away at most, and no advice stands before it',
  (flow) => {
    const way = shortestPaths(graphs, startAddress(graphs, flow)).get('bezopasnost/mozhete-vojti');
    expect(way?.length).toBeGreaterThan(0);
    expect(way?.length).toBeLessThanOrEqual(3);
    const advices = Array.from(nodes.values(), ({ node }) => node).filter(({ kind }) => kind === 'remedy');
    const before = way?.map(({ ref }) => ref).filter((ref) => ref !== SHOWS_WHOSE && advices.some((advice) => advice.ref === ref));
    expect(before).toEqual([]);
  },
);

describe('a person who cannot log in', () => {
  /** Outcomes that send to the form, the chat or the list of requests: the portal opens them after login only. */
  const behindLogin = ['request', 'track'];
  const label = (ref: string, key: string) =>
    [...nodes.values()].find(({ node }) => node.ref === ref)?.node.options.find((option) => option.key === key)?.label ?? '';

  test.each(['registraciya', 'vhod', 'kod', 'bezopasnost'])('is sent from %s only to where no login is needed', (flow) => {
    const { paths } = pathsFrom(graphs, startAddress(graphs, flow));
    const astray = paths.filter(
      ({ answers, screens }) =>
        behindLogin.includes(screens.at(-1)?.node.outcome ?? '') && !answers.some(({ ref, key }) => label(ref, key).includes('войти могу')),
    );
    expect(astray.map(({ answers }) => answers.map(({ ref, key }) => `${ref}.${key}`).join(' '))).toEqual([]);
  });

  test('finds a way on at every outcome behind the login', () => {
    const outcomes = [...nodes.values()].filter(({ node }) => behindLogin.includes(node.outcome ?? ''));
    expect(outcomes).toHaveLength(2);
    for (const { node } of outcomes) expect(node.options.map((option) => option.label).join(), node.ref).toContain('Не могу войти');
  });
});

interface Scenario {
  readonly name: string;
  readonly answers: readonly string[];
  readonly outcome: string;
}

const scenarioDir = path.join(content.dir, 'expectations/scenarios');
for (const file of readdirSync(scenarioDir).filter((name) => name.endsWith('.yaml'))) {
  const flow = path.basename(file, '.yaml');
  const scenarios = parse(readFileSync(path.join(scenarioDir, file), 'utf8')) as Scenario[];
  describe(`the scenarios of ${flow}`, () => {
    test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, { answers, outcome }) => {
      expect(placeOf(answered(flow, answers))).toBe(outcome);
    });
  });
}

test('every flow of the source list has scenarios, and no file names a flow that is not there', () => {
  const files = readdirSync(scenarioDir).map((name) => path.basename(name, '.yaml'));
  const listed = graphs.filter(({ flow, nodes: own }) => flow !== 'itogi' && own.some(({ ref }) => expectedRefs.includes(ref)));
  expect(files).toEqual(expect.arrayContaining(listed.map(({ flow }) => flow)));
  expect(graphs.map(({ flow }) => flow)).toEqual(expect.arrayContaining(files));
});
