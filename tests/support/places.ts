import { readdirSync } from 'node:fs';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { filesBelow, loadContent } from '../../src/build/content/load.ts';
import { callsOf } from '../../src/build/calls.ts';
import { deadlineCategories } from '../../src/build/deadlines.ts';
import { printFact } from '../../src/build/facts.ts';
import { today } from '../../src/build/today.ts';
import { alarmingQuestions, graphsOf, nodeHref } from '../../src/build/trees.ts';
import { ENTRY_FLOW } from '../../src/core/diagnosis/address.ts';
import { REMEDY_KEYS } from '../../src/core/diagnosis/graph.ts';
import { shortestPaths, startAddress } from '../../src/core/diagnosis/paths.ts';
import { answer, isWalk, type Walk } from '../../src/core/diagnosis/replay.ts';
import type { fileProblems } from '../../src/core/files/inspect.ts';
import type { TreeData } from '../../src/schemas/tree.ts';
import { emptyTrail, formatTrail, parseTrail } from '../../src/core/diagnosis/trail.ts';
import { walksIn } from './walks.ts';

/* Pages of whatever content is built, chosen by what they are: a test that opens one names no article, tree or answer. */

const content = withoutDrafts(loadContent());
const graphs = graphsOf(content);
type Node = TreeData['nodes'][number];
const nodes = new Map(content.trees.flatMap(({ flow, nodes: own }) => own.map((node): [string, Node] => [`${flow}/${node.id}`, node])));

function found<Item>(what: string, item: Item | undefined): Item {
  if (item === undefined) throw new Error(`This content has no ${what}.`);
  return item;
}

const articles = content.articles.filter(({ data }) => data.audience !== 'редактор' && data.status === 'опубликовано');
const addressOf = ({ slug }: { slug: string }): string => `/voprosy/${slug}/`;

/** An article whose text fits, popular ones first. */
function articleWith(what: string, fits: (body: string) => boolean): string {
  const rank = ({ slug }: { slug: string }): number =>
    (content.site.popular.indexOf(slug) + content.site.popular.length + 1) % (content.site.popular.length + 1);
  return addressOf(
    found(
      what,
      articles.toSorted((a, b) => rank(a) - rank(b)).find(({ body }) => fits(body)),
    ),
  );
}

/** The guide that the most browsers have steps for. */
const guide = found('guide', content.browsers.guides.toSorted((a, b) => variants(b.id) - variants(a.id))[0]).id;
function variants(id: string): number {
  return content.browsers.platforms.filter(({ guides }) => guides.some((own) => own.guide === id)).length;
}

export const guideArticle = articleWith(
  'article with a guide',
  (body) => Array.from(body.matchAll(/<Guide id="([^"]+)"/gu), ([, id]) => id).join() === guide,
);
export const tableArticle = articleWith('article with a table', (body) => /^\|/mu.test(body));
/** An article that looks at the browser's cookies when asked to. */
export const checkArticle = articleWith('article that checks the cookies', (body) => /<Check [^>]*cookies/u.test(body));
/** An article that is read most. */
export const someArticle = addressOf(
  found(
    'article',
    articles.find(({ slug }) => content.site.popular.includes(slug)),
  ),
);
/** That article by its title, and its words as somebody types them. */
export const named = ((title) => ({
  title,
  typed: title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .slice(0, 4)
    .join(' '),
}))(
  found(
    'article',
    articles.find((article) => addressOf(article) === someArticle),
  ).data.title,
);
/** The text of an error, and the title of the article that explains it. */
export const explained = found(
  'text of an error',
  content.messages.flatMap(({ text, article }) =>
    articles.filter(({ slug }) => slug === article).map(({ data: { title } }) => ({ text, title })),
  )[0],
);
/** How many articles citizens can find. */
export const articleCount = articles.length;
/** An article with steps. */
export const stepsArticle = articleWith('article with steps', (body) => /<Steps>/u.test(body));
/** An article of middle length. */
export const middleArticle = addressOf(
  found('article', articles.toSorted((a, b) => a.body.length - b.body.length)[Math.floor(articles.length / 2)]),
);
/** Articles and pages meant to be printed on one sheet. */
export const printedSheets = [
  ...articles.filter(({ data }) => data.printable === true).map(addressOf),
  ...content.pages.filter(({ data }) => data.printable === true).map(({ id }) => `/${id}/`),
];

/** Pages of the editors' own texts: contacts, about, the safety sheet. */
export const ownPages = filesBelow(`${content.dir}/pages`, '.mdx').map((name) => `/${name.replace(/\.mdx$/u, '')}/`);
/** Pages of the engine, made from no content of their own. */
export const enginePages = readdirSync('src/pages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`src/pages/${entry.name}`).includes('index.astro'))
  .map(({ name }) => `/${name}/`);

/** Flows that begin with a question, the entry apart, longest first. */
export const flows = graphs
  .filter((graph) => graph.flow !== ENTRY_FLOW && graph.nodes[0]?.kind !== 'outcome')
  .toSorted((a, b) => b.nodes.length - a.nodes.length)
  .map(({ flow }) => `/diagnostika/${flow}/`);

/** The screen of the first node that fits. */
export function screenWith(what: string, fits: (node: Node) => boolean): string {
  const place = [...nodes].find(([, node]) => fits(node));
  return nodeHref(content.trees, found(what, place)[0]);
}

/** The screens of all nodes that fit. */
export function screensWith(fits: (node: Node) => boolean): string[] {
  return [...nodes].filter(([, node]) => fits(node)).map(([address]) => nodeHref(content.trees, address));
}

/** A screen of the flow itself that fits, or an outcome, with the answers that lead to it from the beginning; the longest such way. */
export function walkTo(what: string, fits: (node: Node) => boolean, leastAnswers = 2): string {
  const ways = graphs.flatMap(({ flow }) =>
    [...shortestPaths(graphs, startAddress(graphs, flow))]
      .filter(([address, answers]) => {
        const node = nodes.get(address);
        return node && (address.startsWith(`${flow}/`) || node.kind === 'outcome') && answers.length >= leastAnswers && fits(node);
      })
      .map(([address, answers]) => ({
        length: answers.length,
        address: `${nodeHref(content.trees, address)}#${formatTrail({ ...emptyTrail(flow), answers })}`,
      })),
  );
  return found(what, ways.toSorted((a, b) => b.length - a.length)[0]).address;
}

/** A node that hints at this. */
export const hintsAt =
  (name: string) =>
  (node: Node): boolean =>
    node.kind !== 'outcome' && (node.hints ?? []).some((hint) => hint === name);

/** An advice that leaves the how to a guide and that no probe can pass, with the answers that lead there. */
export const guidedAdvice = walkTo(
  'advice with a guide',
  (node) => node.kind === 'remedy' && node.guide === guide && node.probes === undefined,
);

/** Telephone numbers that may be printed today. */
export const phones = content.facts
  .filter((fact) => fact.kind === 'phone' && fact.class !== 'X' && fact.class !== 'U')
  .map(({ id }) => printFact(id, content.facts, today(), content.site.portal.host))
  .filter((printed) => printed.class !== 'Q')
  .map(({ value }) => value);

/** Screens whose words send the reader to the telephone of the support. */
export const callingScreens = screensWith((node) => callsOf(node, content.facts).support);

/** A message that swindlers write too, and the question that comes before its explanation. */
export const lure = found(
  'message that swindlers write too',
  [...alarmingQuestions(content)].flatMap(([id, question]) =>
    content.messages.filter((message) => message.id === id).map(({ text }) => ({ id, text, question })),
  )[0],
);

const kinds = deadlineCategories(content);
/** Kinds of requests: one whose term only the support can name, and one that a law has registered, answered and made longer. */
export const deadlineKinds = {
  asked: found(
    'request without a term',
    kinds.find(({ law }) => !law),
  ),
  appeal: found(
    'request by law that is registered and may be made longer',
    kinds.find(({ law }) => law?.register && law.longer),
  ),
};

/** A place on a walk: its page, and that page with the walk in the fragment. */
interface Place {
  readonly page: string;
  readonly fragment: string;
}

const walks = walksIn(graphs);

function placeOf({ current, trail }: Walk): Place {
  return { page: nodeHref(content.trees, `${current.flow}/${current.node.id}`), fragment: `#${formatTrail(trail)}` };
}

/** The walk after one more answer; undefined where it leads out of its flow or nowhere. */
function within(walk: Walk, key: string): Walk | undefined {
  const next = answer(graphs, walk, key);
  return next && isWalk(next) && next.current.flow === walk.current.flow ? next : undefined;
}

/** The first question of a flow, an answer to it that leads to an advice without a probe, and what comes when that fails. */
export const shortWalk = found(
  'advice after the first question of a flow',
  graphs
    .filter(({ flow, nodes: [first] }) => flow !== ENTRY_FLOW && first?.kind === 'question')
    .flatMap(({ flow, nodes: [first] }) =>
      (first?.options ?? []).map(({ key, label }) => ({ begun: walks.answered(flow, []), key, label })),
    )
    .flatMap(({ begun, key, label }) => {
      const advised = within(begun, key);
      const { node } = advised?.current ?? {};
      if (!advised || node?.kind !== 'remedy' || (node.probes ?? []).length > 0 || !hasKeys(node.options)) return [];
      const failed = within(advised, REMEDY_KEYS.failed);
      return failed
        ? [{ flow: begun.current.flow, key, label, begun: placeOf(begun), advised: placeOf(advised), failed: placeOf(failed) }]
        : [];
    })[0],
);

/** A way that stays whole when one of its advices could not be done instead of having failed. */
export const changedWalk = found('way on which an advice failed', changedWalks()[0]);

function changedWalks(): { readonly end: Place; readonly step: number; readonly changed: Place; readonly at: Place }[] {
  const ways = graphs
    .filter(({ flow }) => flow !== ENTRY_FLOW)
    .flatMap(({ flow }) => Array.from(shortestPaths(graphs, startAddress(graphs, flow)).values(), (answers) => ({ flow, answers })));
  return ways
    .filter(({ answers }) => answers.length > 3 && answers.every(({ key }) => key !== REMEDY_KEYS.skipped))
    .flatMap(({ flow, answers }) => {
      const step = answers.findIndex(({ key }, index) => key === REMEDY_KEYS.failed && index < answers.length - 1);
      const end = walks.walkOf({ ...emptyTrail(flow), answers });
      const at = step > 0 && walks.walkOf({ ...emptyTrail(flow), answers: answers.slice(0, step) });
      if (!at || (at.current.node.probes ?? []).length > 0 || !hasKeys(at.current.node.options)) return [];
      const changed = walks.walkOf({
        ...emptyTrail(flow),
        answers: answers.map((one, index) => (index === step ? { ...one, key: REMEDY_KEYS.cannot } : one)),
      });
      const stays = !changed.trail.cut && changed.current.node === end.current.node && end.current.flow === flow;
      return stays ? [{ end: placeOf(end), step, changed: placeOf(changed), at: placeOf(at) }] : [];
    });
}

/** The question that looks at a file, and an advice that does so beside its own steps. */
export const fileQuestion = walkTo('question about a file', (node) => node.kind === 'question' && hintsAt('file')(node), 1);
export const fileAdvice = walkTo('advice about a file', (node) => node.kind === 'remedy' && hintsAt('file')(node), 1);

/** Where the answer leads that stands for such a verdict on a file. */
export function afterFile(verdict: (typeof fileProblems)[number] | 'ok'): Place & { readonly label: string; readonly key: string } {
  const trail = found('walk', parseTrail(new URL(fileQuestion, 'http://x').hash.slice(1)) ?? undefined);
  const walk = walks.walkOf(trail);
  const option = found(
    `answer for a file that is ${verdict}`,
    walk.current.node.options.find(({ key }) => {
      const node = nodes.get(`${walk.current.flow}/${walk.current.node.id}`);
      return node?.kind === 'question' && node.options.some((own) => own.key === key && own.file?.includes(verdict));
    }),
  );
  return { ...placeOf(found('way on', within(walk, option.key))), label: option.label, key: option.key };
}

/** An advice with a field to practise typing in. */
export const practice = walkTo('field to practise in', hintsAt('keyboard'), 1);

/** An outcome of such a kind. */
export const outcomeOf = (kind: string): string =>
  screenWith(`outcome ${kind}`, (node) => node.kind === 'outcome' && node.outcome === kind);

/** A query that some article answers. */
export const someQuery = found('article', articles[0]).data.keywords[0] ?? '';

/** Walks that end at a request, as the fragments of its address: by property, on whatever trees are there. */
export const requestWalks = walksToRequests();

function walksToRequests(): {
  /** The first advice, before it is answered; its failure leads to the second. */
  readonly before: Place;
  /** The second advice. */
  readonly at: Place;
  /** Where the walk stands once a probe has passed the second advice. */
  readonly after: Place;
  /** Two advices: the first failed; the second could not be done, failed, or was passed by a probe. */
  readonly tried: Readonly<Record<'cannot' | 'failed' | 'skipped', string>>;
  /** The text of the second advice. */
  readonly second: string;
  /** The same, with the trouble on another device. */
  readonly other: string;
} {
  for (const { flow } of graphs) {
    if (flow === ENTRY_FLOW) continue;
    for (const answers of shortestPaths(graphs, startAddress(graphs, flow)).values()) {
      if (answers.length === 0 || answers.some(({ key }) => key === REMEDY_KEYS.skipped)) continue;
      const first = walks.walkOf({ ...emptyTrail(flow), answers });
      const asked = first.entries.some(({ kind, flow: own }) => kind === 'question' && own === flow);
      if (!asked || first.current.node.kind !== 'remedy' || !hasKeys(first.current.node.options)) continue;
      const next = answer(graphs, first, REMEDY_KEYS.failed);
      if (!next || !isWalk(next) || next.current.flow !== flow) continue;
      const { node } = next.current;
      const passed = answer(graphs, next, REMEDY_KEYS.skipped);
      if (!passed || !isWalk(passed) || passed.current.flow !== flow) continue;
      if (node.kind !== 'remedy' || !hasKeys(node.options) || (node.probes ?? []).length === 0) continue;
      const fragment = (key: string, other = false): string =>
        `#${formatTrail({ ...next.trail, other, answers: [...next.trail.answers, { ref: node.ref, key }] })}`;
      return {
        before: placeOf(first),
        at: placeOf(next),
        after: placeOf(passed),
        tried: { cannot: fragment(REMEDY_KEYS.cannot), failed: fragment(REMEDY_KEYS.failed), skipped: fragment(REMEDY_KEYS.skipped) },
        second: node.text,
        other: fragment(REMEDY_KEYS.failed, true),
      };
    }
  }
  throw new Error('This content has no two advices in a row.');
}

function hasKeys(options: readonly { readonly key: string }[]): boolean {
  return [REMEDY_KEYS.failed, REMEDY_KEYS.cannot].every((key) => options.some((option) => option.key === key));
}
