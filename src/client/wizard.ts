import { takePlace } from './alive.ts';
import './polyfills.ts';
import { answer, isWalk, type Replay, type Walk } from '../core/diagnosis/replay.ts';
import type { FlowGraph } from '../core/diagnosis/graph.ts';
import { onOtherDevice, passSatisfied } from '../core/diagnosis/probes.ts';
import type { OtherDevice } from '../core/diagnosis/other-device.ts';
import { emptyTrail, formatTrail, parseTrail, type Trail } from '../core/diagnosis/trail.ts';
import type { ProbeName } from '../core/probes/table.ts';
import { extendLinks } from './wizard-links.ts';
import { gatherFacts, NO_FACTS, type Facts } from './wizard-facts.ts';
import {
  link,
  markOptions,
  placed,
  showAnswers,
  showElsewhere,
  showProbes,
  showProgress,
  showRuledOut,
  showSatisfied,
  showSkipped,
  type Screen,
} from './wizard-view.ts';
import { late } from './late.ts';
import { addressOf, loadFlow, replayTrail, treeSource, withFlows, type TreeSource } from './walk.ts';

const CUT = 'Часть ответов в этой ссылке не подошла: схема могла измениться. Мы оставили то, что подходит.';

/** Few have the trouble on another device. */
const fetchOtherDevice = late(() => import('./other-device.ts'));

interface PageNode {
  readonly flow: string;
  readonly ref: string;
}

function pageNode(root: HTMLElement): PageNode {
  const { flow = '', ref = '' } = root.dataset;
  return { flow, ref };
}

function links(root: HTMLElement, selector: string): HTMLAnchorElement[] {
  return Array.from(root.querySelectorAll<HTMLAnchorElement>(selector));
}

/** With the graphs: each answer leads to where it really ends, over kept answers and advices that need not be offered. */
async function extendExactly(screen: Screen): Promise<void> {
  const { root, source, walk, facts } = screen;
  const onward = (graphs: readonly FlowGraph[], key: string): Replay | undefined => {
    const next = answer(graphs, walk, key);
    return next && isWalk(next) ? passSatisfied(graphs, next, facts.probes) : next;
  };
  for (const link of links(root, 'a[data-option]')) {
    const key = link.dataset['option'] ?? '';
    // Kept answers may lead through flows that are not here yet; otherwise the next page loads its own.
    const next = walk.trail.kept.length > 0 ? await withFlows(source, (graphs) => onward(graphs, key)) : onward(screen.graphs, key);
    if (next && isWalk(next))
      link.href = addressOf({ source, graphs: await loadFlow(source, next.current.flow) }, next.current, next.trail);
  }
}

/** Back is where the last answer can be changed. */
function showBack({ root }: Screen): void {
  const [back] = links(root, 'a[data-back]');
  const target = links(root, '[data-answers] a').pop();
  if (!back || !target) return;
  back.querySelector('.visually-hidden')?.remove();
  back.href = target.href;
}

function showArticle(screen: Screen): void {
  const place = screen.root.querySelector<HTMLElement>('[data-article]');
  const node = placed(screen, screen.walk.entries.length - 1)?.node;
  if (!place || screen.walk.current.node.outcome !== 'article' || !node?.article) return;
  place.appendChild(link(`Открыть ответ по теме «${node.text}»`, `${place.getAttribute('data-article') ?? ''}${node.article}/`));
  place.hidden = false;
}

function draw(screen: Screen): void {
  showProgress(screen);
  showAnswers(screen);
  showRuledOut(screen);
  showSkipped(screen);
  showProbes(screen);
  markOptions(screen);
  showBack(screen);
}

function setFragment(trail: Trail): void {
  try {
    history.replaceState(history.state, '', `#${formatTrail(trail)}`);
  } catch {
    // Safari allows a hundred changes in half a minute; the links of the page carry the trail all the same.
  }
}

/** The walk of this page: the fragment's if it fits, otherwise one that begins here; on another device without what this one's probes passed. */
async function openWalk(source: TreeSource, page: PageNode, given: Trail | undefined): Promise<Walk | undefined> {
  const graphs = await loadFlow(source, page.flow);
  const first = graphs.filter((graph) => graph.flow === page.flow)[0]?.nodes[0];
  const here = emptyTrail(page.flow, first?.ref === page.ref ? undefined : page.ref);
  const fits = given && (await replayTrail(source, given));
  const walk = fits ?? (await replayTrail(source, { ...here, cut: given !== undefined }));
  return walk?.trail.other ? replayTrail(source, onOtherDevice(walk)) : walk;
}

/** What the screens of these flows ask of the browser; how the connection is makes an answer likely, too. */
function askedOf(graphs: readonly FlowGraph[]): ProbeName[] {
  const names: ProbeName[] = ['connection'];
  for (const { nodes } of graphs) for (const { probes = [], hints = [] } of nodes) names.push(...probes, ...hints);
  return names;
}

/** Opens the screen where a trail ends. */
async function goBackThere(source: TreeSource, trail: Trail): Promise<void> {
  const walk = await replayTrail(source, trail);
  if (!walk) return;
  const graphs = await loadFlow(source, walk.current.flow);
  location.assign(addressOf({ source, graphs }, walk.current, walk.trail));
}

/** «Дальше» over an advice that the probes found needless: pressed, never followed by itself. */
async function offerToPass(screen: Screen): Promise<void> {
  const { source, walk, facts } = screen;
  const next = await withFlows<Walk>(source, (graphs) => passSatisfied(graphs, walk, facts.probes));
  if (!next || next.current.node.ref === walk.current.node.ref) return;
  const graphs = await loadFlow(source, next.current.flow);
  showSatisfied(screen, addressOf({ source, graphs }, next.current, next.trail));
}

/** Brings a screen to life and tells the walk; rejects when a graph cannot be loaded: then plain links stand. */
export async function start(root: HTMLElement): Promise<Walk | undefined> {
  const page = pageNode(root);
  const source = treeSource();
  const given = parseTrail(location.hash);

  const found = await openWalk(source, page, given);
  if (!found) return undefined;
  let walk = found;
  const { flow, node } = walk.current;
  const graphs = await loadFlow(source, flow);
  if (flow !== page.flow || node.ref !== page.ref) {
    showElsewhere({ root, source, graphs, walk, facts: NO_FACTS }, page.ref);
    return undefined;
  }
  const status = root.querySelector('[data-status]');
  if (walk.trail.cut && status) status.textContent = CUT;
  if (given) {
    walk = { ...walk, trail: { ...walk.trail, cut: false } };
    setFragment(walk.trail);
  }
  let facts: Facts = NO_FACTS;
  const redraw = (): void => {
    // What this device is says nothing of another one.
    const screen: Screen = { root, source, graphs, walk, facts: walk.trail.other ? NO_FACTS : facts };
    extendLinks(root, walk.trail);
    draw(screen);
    // When a graph cannot be loaded the plain links stand: the next page tries again.
    extendExactly(screen).catch(() => undefined);
  };
  redraw();
  showArticle({ root, source, graphs, walk, facts });
  const box = root.querySelector<HTMLInputElement>('[data-other]');
  const which = root.querySelector<HTMLElement>('[data-device]');
  if (box && which) {
    const change = (trail: Partial<Trail>): void => {
      walk = { ...walk, trail: { ...walk.trail, ...trail } };
      setFragment(walk.trail);
    };
    const ask = (): void => {
      which.hidden = true;
      if (!box.checked) return;
      const tell = (device: OtherDevice): void => {
        change({ device });
        redraw();
      };
      // Where the question does not come, the device is named in the request.
      fetchOtherDevice().then(
        ({ askDevice }) => box.checked && askDevice(which, walk.trail.device, tell),
        () => undefined,
      );
    };
    box.checked = walk.trail.other;
    ask();
    box.addEventListener('change', () => {
      const back = box.checked && walk.entries.some(({ result }) => result === 'skipped');
      change({ other: box.checked });
      ask();
      // What the probes of this device passed is asked after all: the reader has just said so, and goes back there.
      if (back) goBackThere(source, onOtherDevice(walk)).catch(() => undefined);
      else redraw();
    });
    takePlace('wizard');
  }
  window.addEventListener('hashchange', () => {
    if (parseTrail(location.hash)) location.reload();
    // A link to a part of the page took the trail away: put it back.
    else setFragment(walk.trail);
  });

  facts = await gatherFacts(askedOf(graphs));
  redraw();
  await offerToPass({ root, source, graphs, walk, facts: walk.trail.other ? NO_FACTS : facts });
  return walk;
}
