import { loadContent } from '../../../src/build/content/load.ts';
import { graphsOf } from '../../../src/build/trees.ts';
import type { FlowGraph } from '../../../src/core/diagnosis/graph.ts';

/** Drafts too: their walks and scenarios must hold before anybody publishes them. */
export const content = loadContent();
export const graphs: readonly FlowGraph[] = graphsOf(content);
