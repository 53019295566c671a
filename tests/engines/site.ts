import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { siteIndex } from '../../src/build/search/articles.ts';
import { graphsOf } from '../../src/build/trees.ts';
import { nodePath } from '../../src/core/diagnosis/address.ts';
import { indexNodes, type PlacedNode } from '../../src/core/diagnosis/graph.ts';
import { shortestPaths, startAddress } from '../../src/core/diagnosis/paths.ts';
import type { Answer } from '../../src/core/diagnosis/trail.ts';
import { createEngine } from '../../src/core/search/engine.ts';

/** One answer of a walk: the page it is given on, and the page it leads to. */
interface Step {
  readonly answer: Answer;
  /** Path of the page that follows. */
  readonly to: string;
  readonly node: PlacedNode;
}

export interface PlannedWalk {
  readonly flow: string;
  /** Path of the flow's first page. */
  readonly from: string;
  readonly steps: readonly Step[];
}

/** What the built site must show, worked out in Node from the same content and by the same code. */
export interface Site {
  readonly origin: string;
  /** The shortest walk from the start of every flow to every outcome that can be reached from it. */
  readonly walks: readonly PlannedWalk[];
  /** Paths of all pages of the diagnosis with what stands on each. */
  readonly screens: ReadonlyMap<string, PlacedNode>;
  /** Queries of every kind, and the title of every article. */
  readonly queries: readonly string[];
  /** Slugs of the first three answers to a query. */
  firstThree(query: string): Promise<readonly string[]>;
}

/** Reads the content. `origin` is where the built site is served. */
export function readSite(origin: string): Site {
  const content = withoutDrafts(loadContent());
  const graphs = graphsOf(content);
  const nodes = indexNodes(graphs);
  const starts = new Set(graphs.map(({ flow }) => startAddress(graphs, flow)));
  const pathOf = (address: string): string => {
    const [flow = '', node = ''] = address.split('/');
    return `/diagnostika/${nodePath(flow, node, starts.has(address))}`;
  };
  const placed = (address: string): PlacedNode => {
    const found = nodes.get(address);
    if (!found) throw new Error(`There is no node ${address}`);
    return found;
  };
  /** Empty where the machine passes an advice, as plain links do not: those walks are tested with script, in tests/e2e. */
  const follow = (start: string, answers: readonly Answer[]): Step[] => {
    const steps: Step[] = [];
    let at = placed(start);
    for (const answer of answers) {
      const to = at.node.ref === answer.ref ? at.node.options.find(({ key }) => key === answer.key)?.to : undefined;
      if (to === undefined) return [];
      at = placed(to);
      steps.push({ answer, to: pathOf(to), node: at });
    }
    return steps;
  };
  const walks = [...starts].flatMap((start) =>
    [...shortestPaths(graphs, start)]
      .filter(([address, answers]) => placed(address).node.kind === 'outcome' && answers.length > 0)
      .map(([, answers]) => ({ flow: placed(start).flow, from: pathOf(start), steps: follow(start, answers) }))
      .filter(({ steps }) => steps.length > 0),
  );
  const index = siteIndex(content);
  const engine = createEngine((name) => {
    const text = index.get(name);
    return text === undefined ? Promise.reject(new Error(`There is no ${name} in the index`)) : Promise.resolve(text);
  });
  return {
    origin,
    walks,
    screens: new Map([...nodes].map(([address, node]) => [pathOf(address), node])),
    queries: [
      ...(parse(readFileSync('content/expectations/queries.yaml', 'utf8')) as readonly { readonly q: string }[]).map(({ q }) => q),
      ...content.articles.map(({ data }) => data.title),
    ],
    firstThree: async (query) => (await engine.search(query)).hits.slice(0, 3).map(({ slug }) => slug),
  };
}
