import { ENTRY_FLOW } from '../core/diagnosis/address.ts';
import { findingSentences } from '../core/diagnosis/cause-words.ts';
import type { Walk, WalkEntry } from '../core/diagnosis/replay.ts';
import type { Findings, Need, PathStep, TriedStep } from '../core/request/index.ts';
import { subjectFrom } from '../core/request/story.ts';
import { codeOfFragment } from './code.ts';
import { answeredOf, asked, tried } from './walk-steps.ts';
import { loadFlow, loadWalk, treeSource } from './walk.ts';

/** What a walk says for a request. */
export interface Walked {
  /** One sentence that stands alone; empty when nothing was answered. */
  readonly subject: string;
  readonly path: readonly PathStep[];
  readonly tried: readonly TriedStep[];
  readonly findings: Findings;
  /** What is asked for, and what support will ask, as the outcome says; empty and absent where the walk has reached none. */
  readonly ask: string;
  readonly needs?: readonly Need[];
  /** Kind of the outcome reached, if one was: «call», «visit». */
  readonly outcome: string;
  /** Flow where the walk went last: it may have led from the cabinet to the login. */
  readonly lastFlow: string;
  readonly otherDevice: boolean;
  /** Ids of its platforms, as far as they were told. */
  readonly platforms: readonly string[];
  /** Short code for another device; empty when there is none. */
  readonly code: string;
}

/** The answer that names the trouble: the first one of a flow of its own; the way in has none. */
function topicOf({ entries }: Walk): { readonly topic: WalkEntry | undefined; readonly questions: readonly WalkEntry[] } {
  const all = answeredOf(entries);
  const own = all.filter((entry) => entry.flow !== ENTRY_FLOW);
  return { topic: own[0] ?? all[0], questions: own.length > 0 ? own : all };
}

function fromWalk(walk: Walk, title: string, code: string): Walked {
  const { entries, current, trail, out, less, possible } = walk;
  const { topic, questions } = topicOf(walk);
  const asking = [...entries.filter(({ kind }) => kind !== 'outcome'), ...(current.node.kind === 'outcome' ? [] : [current])];
  const visited = asking.map(({ flow }) => flow).filter((flow) => flow !== ENTRY_FLOW);
  const subject = topic ? subjectFrom(title, topic) : '';
  return {
    subject,
    path: questions.map((entry) => ({ ...asked(entry), ...(entry === topic ? { subject } : {}) })),
    // What the probes of this device found in order says nothing of another one.
    tried: tried(entries).filter(({ result }) => !(trail.other && result === 'skipped')),
    findings: { out, less, possible, told: findingSentences(walk) },
    ask: current.node.ask ?? '',
    ...(current.node.needs ? { needs: current.node.needs } : {}),
    outcome: current.node.outcome ?? '',
    lastFlow: visited[visited.length - 1] ?? '',
    otherDevice: trail.other,
    platforms: trail.device ? [trail.device.browser, trail.device.system].filter((id) => id !== '') : [],
    code,
  };
}

/** The walk that the page's fragment tells, or undefined when it tells none or cannot be loaded. */
export async function readWalk(fragment: string): Promise<Walked | undefined> {
  try {
    const walk = await loadWalk(fragment);
    if (!walk || walk.entries.length === 0) return undefined;
    const flow = topicOf(walk).topic?.flow ?? walk.current.flow;
    const graphs = await loadFlow(treeSource(), flow);
    const code = await codeOfFragment(fragment).catch(() => undefined);
    return fromWalk(walk, graphs.filter((graph) => graph.flow === flow)[0]?.title ?? '', code?.shown ?? '');
  } catch {
    return undefined;
  }
}
