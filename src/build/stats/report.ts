import type { Content } from '../content/load.ts';
import { fromFiles } from '../search/read.ts';
import { siteIndex } from '../search/articles.ts';
import type { Collected } from './collect.ts';
import { rates, type RateRow } from './rates.ts';

/** Searches that are asked again of today's index; the rarer ones would drown the list anyway. */
const ASKED_AGAIN = 500;

interface Counted {
  readonly title: string;
  /** Address on the site. */
  readonly address: string;
  readonly count: number;
}

interface StopRow extends Counted {
  readonly views: number;
}

interface HelpRow {
  readonly title: string;
  readonly address: string;
  readonly helped: number;
  readonly failed: number;
}

interface QueryRow {
  readonly query: string;
  readonly count: number;
}

/** What editors read; every list has the most frequent first. */
export interface Report {
  readonly period: { readonly from: string; readonly to: string };
  readonly lines: { readonly read: number; readonly unreadable: number; readonly robots: number };
  readonly views: number;
  readonly days: readonly { readonly day: string; readonly views: number }[];
  readonly questions: readonly Counted[];
  readonly searches: { readonly total: number; readonly list: readonly QueryRow[] };
  /** Searches to which today's site has no answer. */
  readonly nothing: readonly QueryRow[];
  readonly visits: number;
  readonly stops: readonly StopRow[];
  readonly help: readonly HelpRow[];
  /** How often each advice helped, with its interval; empty where the log keeps no addresses. */
  readonly rates: readonly RateRow[];
  /** Where visits cannot be told apart: views of each advice as a share of all advices' views. */
  readonly shares: readonly { readonly title: string; readonly address: string; readonly views: number; readonly share: number }[];
  readonly missing: readonly { readonly address: string; readonly count: number }[];
}

/** Turns counts into a report with the titles of today's content. `limit` rows a list. */
export async function makeReport(collected: Collected, content: Content, limit: number): Promise<Report> {
  const days = collected.days.top().toSorted((a, b) => a.key.localeCompare(b.key));
  const searches = collected.searches.top();
  return {
    period: { from: days[0]?.key ?? '', to: days.at(-1)?.key ?? '' },
    lines: { ...collected.lines },
    views: days.reduce((sum, { count }) => sum + count, 0),
    days: days.map(({ key, count }) => ({ day: key, views: count })),
    questions: questions(collected, content).slice(0, limit),
    searches: {
      total: searches.reduce((sum, { count }) => sum + count, 0),
      list: searches.slice(0, limit).map(({ key, count }) => ({ query: key, count })),
    },
    nothing: (await unanswered(collected, content)).slice(0, limit),
    visits: collected.visits.count,
    stops: stops(collected, content).slice(0, limit),
    help: help(collected, content).slice(0, limit),
    rates: rates(collected, content).slice(0, limit),
    shares: collected.visits.count === 0 ? shares(collected, content).slice(0, limit) : [],
    missing: collected.missing.top(limit).map(({ key, count }) => ({ address: key, count })),
  };
}

/** Views of articles, with those at former addresses added to the present one. */
function questions({ articles }: Collected, content: Content): Counted[] {
  return content.articles
    .map(({ slug, data }) => ({
      title: data.title,
      address: `/voprosy/${slug}/`,
      count: [slug, ...(data.aliases ?? [])].reduce((sum, address) => sum + articles.get(address), 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'ru'));
}

async function unanswered({ searches }: Collected, content: Content): Promise<QueryRow[]> {
  const engine = fromFiles(siteIndex(content));
  const rows: QueryRow[] = [];
  for (const { key, count } of searches.top(ASKED_AGAIN)) {
    const { state } = await engine.search(key, { prefix: false, limit: 1 });
    if (state === 'nothing') rows.push({ query: key, count });
  }
  return rows;
}

/** Wizard pages that were the last of a visit. Outcomes are left out: there people are meant to stop. */
function stops({ wizard, stops: ended }: Collected, content: Content): StopRow[] {
  return content.trees
    .flatMap(({ flow, title, nodes }) =>
      nodes.map((node, index) => {
        // A flow's first node has two addresses.
        const names = index === 0 ? [flow, `${flow}/${node.id}`] : [`${flow}/${node.id}`];
        const sum = (counter: Collected['wizard']): number => names.reduce((total, name) => total + counter.get(name), 0);
        return {
          kind: node.kind,
          title: `${title}: ${node.text}`,
          address: `/diagnostika/${names[0] ?? ''}/`,
          views: sum(wizard),
          count: sum(ended),
        };
      }),
    )
    .filter(({ kind, count }) => kind !== 'outcome' && count > 0)
    .map(({ title, address, views, count }) => ({ title, address, views, count }))
    .toSorted((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'ru'));
}

/** Views of advices among each other. */
function shares({ wizard }: Collected, content: Content): Report['shares'] {
  const rows = content.trees.flatMap(({ flow, title, nodes }) =>
    nodes
      .filter(({ kind }) => kind === 'remedy')
      .map(({ id, text }) => ({ title: `${title}: ${text}`, address: `/diagnostika/${flow}/${id}/`, views: wizard.get(`${flow}/${id}`) })),
  );
  const all = rows.reduce((sum, { views }) => sum + views, 0);
  return rows
    .filter(({ views }) => views > 0)
    .map((row) => ({ ...row, share: row.views / all }))
    .toSorted((a, b) => b.views - a.views || a.title.localeCompare(b.title, 'ru'));
}

/** Answers to «Помогло?», those that helped least first. */
function help({ helped, failed }: Collected, content: Content): HelpRow[] {
  return content.articles
    .map(({ slug, data }) => ({ title: data.title, address: `/voprosy/${slug}/`, helped: helped.get(slug), failed: failed.get(slug) }))
    .filter((row) => row.helped + row.failed > 0)
    .toSorted((a, b) => b.failed - a.failed || a.helped - b.helped || a.title.localeCompare(b.title, 'ru'));
}
