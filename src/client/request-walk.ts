import { ENTRY_FLOW } from '../core/diagnosis/address.ts';
import type { Walk } from '../core/diagnosis/replay.ts';
import type { PathStep, TriedStep } from '../core/request/index.ts';
import { codeOfFragment } from './code.ts';
import { loadWalk } from './walk.ts';

/** What a walk says for a request. */
export interface Walked {
  /** Flow that names the trouble: «vhod»; one that is no trouble when the walk did not get that far. */
  readonly flow: string;
  readonly summary: string;
  readonly path: readonly PathStep[];
  readonly tried: readonly TriedStep[];
  /** Kind of the outcome reached, if one was: «call», «visit». */
  readonly outcome: string;
  /** Flow where the walk went last: it may have led from the cabinet to the login. */
  readonly lastFlow: string;
  readonly otherDevice: boolean;
  /** Short code for another device; empty when there is none. */
  readonly code: string;
}

function lowerFirst(text: string): string {
  // «СМС не приходит» keeps its capitals.
  return /^[А-ЯЁA-Z][а-яёa-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function fromWalk({ entries, current, trail }: Walk, code: string): Walked {
  const asked = entries.filter(({ kind }) => kind === 'question' || kind === 'test');
  const own = asked.filter((entry) => entry.flow !== ENTRY_FLOW);
  const topic = own[0] ?? asked[0];
  const asking = [...entries.filter(({ kind }) => kind !== 'outcome'), ...(current.node.kind === 'outcome' ? [] : [current])];
  const visited = asking.map(({ flow }) => flow).filter((flow) => flow !== ENTRY_FLOW);
  return {
    flow: own[0]?.flow ?? visited[0] ?? '',
    summary: topic ? lowerFirst(topic.answer) : '',
    path: asked.map(({ ref, text, answer }) => ({ id: ref, question: text, answer })),
    tried: entries
      // What the probes of this device found in order says nothing of another one.
      .filter(({ kind, result }) => kind === 'remedy' && !(trail.other && result === 'skipped'))
      .map(({ ref, text, result }) => ({ id: ref, advice: text, result: result ?? 'failed' })),
    outcome: current.node.outcome ?? '',
    lastFlow: visited[visited.length - 1] ?? '',
    otherDevice: trail.other,
    code,
  };
}

/** The walk that the page's fragment tells, or undefined when it tells none or cannot be loaded. */
export async function readWalk(fragment: string): Promise<Walked | undefined> {
  try {
    const walk = await loadWalk(fragment);
    if (!walk || walk.entries.length === 0) return undefined;
    const code = await codeOfFragment(fragment).catch(() => undefined);
    return fromWalk(walk, code?.shown ?? '');
  } catch {
    return undefined;
  }
}
