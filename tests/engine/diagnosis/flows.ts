import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../../../src/build/content/load.ts';
import { toGraphs, type FlowGraph } from '../../../src/core/diagnosis/graph.ts';
import { treeSchema } from '../../../src/schemas/tree.ts';
import { walksIn } from '../../support/walks.ts';

const dir = 'tests/fixtures/flows/trees';

/** Eleven flows of the size and the tangle of a real portal's, with no words of one: what is pinned here moves with no content. */
export const graphs: readonly FlowGraph[] = toGraphs(
  filesBelow(dir, '.yaml')
    .map((name) => ({ flow: path.basename(name, '.yaml'), ...treeSchema.parse(parse(readFileSync(path.join(dir, name), 'utf8'))) }))
    .toSorted((a, b) => a.order - b.order),
);

export const { walkOf, answered } = walksIn(graphs);
