import { withoutDrafts } from '../src/build/content/current.ts';
import { loadContent } from '../src/build/content/load.ts';
import { pathInWords } from '../src/build/tree-words.ts';
import { graphsOf } from '../src/build/trees.ts';
import { nodeAddress, type FlowGraph } from '../src/core/diagnosis/graph.ts';
import { compile } from '../src/core/diagnosis/machine.ts';
import { caseOrders, type CaseOrder, type Cost } from '../src/core/diagnosis/order.ts';
import { pathsFrom, pathStats, startAddress, type PathStats } from '../src/core/diagnosis/paths.ts';
import type { ProbeFacts } from '../src/core/diagnosis/probes.ts';
import { passingProbes } from '../src/core/probes/table.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

const USAGE = `npm run trees                    every path of every flow in words
npm run trees -- vhod kod        the same for these flows
npm run -s trees -- --json       the compiled graph: nodes with ref, kind, article, safety, remedy, options with targets
npm run -s trees -- --stats      how long the walks are, with probes all-good and without
npm run trees -- --order         what the order of steps costs behind every answer that opens a case, and the best order found`;

/** Paths of one flow that are printed; more than that nobody reads. */
const PRINTED = 2000;

const ALL_GOOD: ProbeFacts = Object.fromEntries(passingProbes.map((name) => [name, { verdict: 'ok', sentence: '' } as const]));

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    stats: { type: 'boolean' },
    order: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
needContent();
const content = loadContent();
/** Drafts too: their author looks at their paths before anybody else can. */
const graphs = graphsOf(content);
/** What the site shows: codes are given out with these, so versions are counted by these alone. */
const shown = graphsOf(withoutDrafts(content));
const flows = graphs.map(({ flow }) => flow);
const unknown = positionals.filter((flow) => !flows.includes(flow));

if (values.help) console.log(USAGE);
else if (unknown.length > 0) {
  console.error(`There is no flow «${unknown.join('», «')}». Flows: ${flows.join(', ')}`);
  process.exitCode = 2;
} else if (values.json) console.log(JSON.stringify(compiled(graphs), null, 2));
else if (values.stats) printStats();
else if (values.order) printOrder();
else for (const flow of positionals.length > 0 ? positionals : flows) printPaths(flow);

/** The graph as the machine holds it: nodes in the order of the files, `initial` where the diagnosis begins. */
function compiled(all: readonly FlowGraph[]): object {
  const machine = compile(all, startAddress(all, flows[0] ?? ''));
  const nodes = all.flatMap((graph) =>
    graph.nodes.map((node) => ({
      id: nodeAddress(graph.flow, node),
      flow: graph.flow,
      ref: node.ref,
      kind: node.kind,
      text: node.text,
      article: node.article ?? null,
      safety: node.safety ?? null,
      remedy: node.remedy ?? null,
      cause: node.cause ?? null,
      chance: node.chance ?? null,
      chances: node.chances ?? {},
      minutes: node.minutes ?? null,
      because: node.because ?? null,
      probes: node.probes ?? [],
      hints: node.hints ?? [],
      outcome: node.outcome ?? null,
      final: machine.states[nodeAddress(graph.flow, node).replace('/', '_')]?.type === 'final',
      ask: node.ask ?? null,
      needs: node.needs ?? [],
      options: node.options.map(({ key, label, to, safety, says, causes, in: left, out, less }) => ({
        key,
        label,
        to,
        safety: safety ?? null,
        says: says ?? null,
        causes: causes ?? null,
        in: left ?? null,
        out: out ?? [],
        less: less ?? [],
      })),
    })),
  );
  return { version: shown[0]?.version ?? 0, flows, nodes };
}

function printPaths(flow: string): void {
  const { paths, complete } = pathsFrom(graphs, startAddress(graphs, flow), { limit: PRINTED });
  for (const [index, one] of paths.entries()) {
    console.log([`${flow}, путь ${index + 1}`, ...pathInWords(one, graphs).map((line) => `  ${line}`), ''].join('\n'));
  }
  if (!complete) console.log(`${flow}: показаны первые ${PRINTED} путей, есть и другие.\n`);
}

function row(name: string, stats: readonly PathStats[]): string {
  const cells = stats.flatMap(({ paths, longest, mean, expected }) => [
    String(paths),
    String(longest),
    mean.toFixed(1),
    expected.toFixed(1),
  ]);
  return name.padEnd(14) + cells.map((cell) => cell.padStart(7)).join('');
}

function together(stats: readonly PathStats[]): PathStats {
  const paths = stats.reduce((sum, one) => sum + one.paths, 0);
  return {
    paths,
    complete: stats.every((one) => one.complete),
    longest: Math.max(...stats.map((one) => one.longest)),
    mean: stats.reduce((sum, one) => sum + one.mean * one.paths, 0) / paths,
    expected: stats.reduce((sum, one) => sum + one.expected, 0) / stats.length,
  };
}

function printStats(): void {
  for (const within of [true, false]) {
    console.log(
      within
        ? 'Walks inside a flow (another flow or an outcome ends them), in screens'
        : 'Walks across flows, to an outcome or back to the entry',
    );
    console.log(`${''.padEnd(14)}${'without probes'.padStart(28)}${'with probes all good'.padStart(28)}`);
    console.log(
      row('flow', []) +
        ['paths', 'longest', 'mean', 'likely']
          .concat(['paths', 'longest', 'mean', 'likely'])
          .map((title) => title.padStart(7))
          .join(''),
    );
    const both = [{}, ALL_GOOD].map((facts) =>
      // Flows that hold questions; outcomes alone are no walk.
      graphs
        .filter((graph) => graph.nodes[0]?.kind !== 'outcome' && graph.flow !== flows[0])
        .map((graph) => ({ flow: graph.flow, stats: pathStats(pathsFrom(graphs, startAddress(graphs, graph.flow), { facts, within })) })),
    );
    both[0]?.forEach(({ flow, stats }, index) => {
      console.log(row(flow, [stats, ...(both[1]?.[index] ? [both[1][index].stats] : [])]));
    });
    console.log(
      `${row(
        'all',
        both.map((half) => together(half.map(({ stats }) => stats))),
      )}\n`,
    );
  }
  console.log('mean: over all paths alike. likely: when every answer of a screen is equally likely.');
}

/** «5.4 min, 3.2 screens». */
function costInWords({ minutes, screens }: Cost): string {
  return `${minutes.toFixed(1)} min, ${screens.toFixed(1)} screens`;
}

function printOrder(): void {
  const cases = caseOrders(graphs).filter(({ flow }) => positionals.length === 0 || positionals.includes(flow));
  for (const { flow, node, option, now, best, order, tests, because } of cases) {
    const worse = best.minutes > 0 ? Math.round((now.minutes / best.minutes - 1) * 100) : 0;
    console.log(`${flow}, ${node.ref}.${option.key} «${option.label}»`);
    console.log(`  as it stands  ${costInWords(now)}${because ? ' (because is given)' : ''}`);
    console.log(`  best found    ${costInWords(best)} (as it stands: ${worse} % more): ${order.join(' → ')}`);
    for (const { node: test, saves } of tests) console.log(`  the test «${test.text}» saves ${saves.toFixed(1)} min`);
  }
  const mean = (cost: (one: CaseOrder) => number) => cases.reduce((sum, one) => sum + cost(one), 0) / Math.max(1, cases.length);
  const all = { minutes: mean(({ now }) => now.minutes), screens: mean(({ now }) => now.screens) };
  console.log(`Cases: ${cases.length}; on average ${costInWords(all)}, at best ${mean(({ best }) => best.minutes).toFixed(1)} min.`);
  console.log("Chances are the editors' judgement: often 0.4, sometimes 0.15, rare 0.05.");
}
