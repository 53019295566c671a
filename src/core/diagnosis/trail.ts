import { readOther, writeOther, type OtherDevice } from './other-device.ts';

/** One given answer: the node's reference and the option's key. */
export interface Answer {
  readonly ref: string;
  readonly key: string;
}

/**
 * The answers of a walk as they stand in the fragment of an address:
 *
 *     [other[.<system>.<browser>]~]<flow>[.<ref>]:<ref>.<key>~<ref>.<key>…[~~<ref>.<key>…][!]
 *
 * `other~`: the trouble is on another device, so probes of this one say nothing; which one, by the platforms of the guides,
 * either of them empty where it was not told. `.<ref>` after the flow: the walk began
 * at that node, not at the flow's first one (an article sent the reader there). After `~~` stand later answers kept while an
 * earlier one is being changed. A closing `!` tells the next page that a part did not fit and was cut off.
 */
export interface Trail {
  readonly other: boolean;
  /** The other device, as far as it was told. */
  readonly device?: OtherDevice;
  readonly flow: string;
  /** Reference of the node where the walk began; the flow's first node when absent. */
  readonly start?: string;
  readonly answers: readonly Answer[];
  readonly kept: readonly Answer[];
  /** True when the text held something that is no answer: it was cut there. */
  readonly cut: boolean;
}

/** More than any walk needs; keeps a forged address from costing time. */
const MAX_LENGTH = 2000;
const MAX_ANSWERS = 80;

const HEAD = /^([a-z0-9-]{1,40})(?:\.([A-Z][A-Z0-9]{0,7}))?:/;
const ANSWER = /^([A-Z][A-Z0-9]{0,7})\.([a-z0-9]{1,12})$/;

function parseAnswers(text: string): { answers: Answer[]; cut: boolean } {
  const answers: Answer[] = [];
  if (text === '') return { answers, cut: false };
  for (const part of text.split('~')) {
    const match = ANSWER.exec(part);
    if (!match || answers.length === MAX_ANSWERS) return { answers, cut: true };
    answers.push({ ref: match[1] ?? '', key: match[2] ?? '' });
  }
  return { answers, cut: false };
}

/**
 * Reads the fragment of an address, with or without its `#`.
 * Returns undefined when it does not look like a trail at all (empty, or an ordinary anchor of the page); never throws.
 */
export function parseTrail(fragment: string): Trail | undefined {
  let text = fragment.charAt(0) === '#' ? fragment.slice(1) : fragment;
  try {
    text = decodeURIComponent(text);
  } catch {
    // A broken %-sequence: read as it stands; what does not fit is cut below.
  }
  const tooLong = text.length > MAX_LENGTH;
  text = text.slice(0, MAX_LENGTH);
  const device = readOther(text);
  if (device) text = text.slice(text.indexOf('~') + 1);
  const head = HEAD.exec(text);
  if (!head) return undefined;
  let rest = text.slice(head[0].length);
  const marked = rest.charAt(rest.length - 1) === '!';
  if (marked) rest = rest.slice(0, -1);
  const gap = rest.indexOf('~~');
  const given = parseAnswers(gap < 0 ? rest : rest.slice(0, gap));
  const kept = gap < 0 || given.cut ? { answers: [], cut: false } : parseAnswers(rest.slice(gap + 2));
  return {
    other: device !== undefined,
    ...(device && device.system + device.browser !== '' ? { device } : {}),
    flow: head[1] ?? '',
    ...(head[2] ? { start: head[2] } : {}),
    answers: given.answers,
    kept: kept.answers,
    cut: marked || tooLong || given.cut || kept.cut,
  };
}

function join(answers: readonly Answer[]): string {
  return answers.map((answer) => `${answer.ref}.${answer.key}`).join('~');
}

/** Writes a trail as a fragment without `#`; what `parseTrail` reads back. */
export function formatTrail(trail: Trail): string {
  const start = trail.start ? `.${trail.start}` : '';
  const kept = trail.kept.length > 0 ? `~~${join(trail.kept)}` : '';
  const other = trail.other ? writeOther(trail.device ?? { system: '', browser: '' }) : '';
  return `${other}${trail.flow}${start}:${join(trail.answers)}${kept}${trail.cut ? '!' : ''}`;
}

/** A walk that begins here: at the flow's first node, or at the node with this reference. */
export function emptyTrail(flow: string, start?: string): Trail {
  return { other: false, flow, ...(start ? { start } : {}), answers: [], kept: [], cut: false };
}
