import { indexNodes, CHANCES, REMEDY_KEYS, type Chance } from '../../core/diagnosis/graph.ts';
import type { Content } from '../content/load.ts';
import { graphsOf } from '../trees.ts';
import { answerPage, type Collected } from './collect.ts';

/** How often an advice was the one that helped, as far as a server's log can tell. */
export interface RateRow {
  readonly title: string;
  readonly address: string;
  /** Visits in which the advice was seen. */
  readonly visits: number;
  /** Of them, those that went from it straight to «решено», or said «Помогло» under its article. */
  readonly helped: number;
  readonly rate: number;
  /** The 95 % interval of Wilson (1927). */
  readonly low: number;
  readonly high: number;
  /** The word this rate would be. */
  readonly word: Chance;
  /** The word the file has. */
  readonly written: Chance | undefined;
}

/** Quantile of the normal distribution for a 95 % interval. */
const Z = 1.96;

/** Wilson's interval: unlike the usual one it holds for few visits and for shares near 0 and 1. */
export function wilson(successes: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const square = (Z * Z) / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The word nearest to a rate, by ratio: 0.2 is as far from 0.4 as from 0.1. */
export function chanceWord(rate: number): Chance {
  const words = Object.entries(CHANCES) as [Chance, number][];
  const distance = (value: number) => Math.abs(Math.log(Math.max(rate, 0.001) / value));
  return words.reduce((best, word) => (distance(word[1]) < distance(best[1]) ? word : best))[0];
}

/** Observed rates of all advices that anybody has seen; empty where the log keeps no addresses. */
export function rates({ seen, steps }: Collected, content: Content): RateRow[] {
  const graphs = graphsOf(content);
  const firsts = new Set(graphs.map(({ flow, nodes }) => `${flow}/${nodes[0]?.id ?? ''}`));
  // A flow's first node has two addresses.
  const pages = (address: string): string[] => (firsts.has(address) ? [address, address.split('/')[0] ?? ''] : [address]);
  const rows = [...indexNodes(graphs)].flatMap(([address, { flow, node }]): RateRow[] => {
    const solved = node.options.find(({ key }) => key === REMEDY_KEYS.helped)?.to;
    const from = pages(address);
    const visits = from.reduce((sum, page) => sum + seen.get(page), 0);
    if (node.kind !== 'remedy' || solved === undefined || visits === 0) return [];
    const ends = [
      ...pages(solved).map((page) => `/diagnostika/${page}/`),
      ...(node.article ? [answerPage({ helped: true, article: node.article })] : []),
    ];
    const helped = from.reduce((sum, page) => sum + ends.reduce((all, end) => all + steps.get(`${page} ${end}`), 0), 0);
    const rate = helped / visits;
    const title = `${graphs.find((graph) => graph.flow === flow)?.title ?? flow}: ${node.text}`;
    return [
      {
        title,
        address: `/diagnostika/${address}/`,
        visits,
        helped,
        rate,
        ...wilson(helped, visits),
        word: chanceWord(rate),
        written: node.chance,
      },
    ];
  });
  return rows.toSorted((a, b) => b.visits - a.visits || a.title.localeCompare(b.title, 'ru'));
}
