import type { Cause } from '../probes/causes.ts';
import type { RequestInput } from './input.ts';
import type { BuiltRequest, RequestLine } from './lines.ts';
import { isBlank, standing, subjectOf } from './text.ts';

/** Grows when a reader of an older version would misread a newer file. */
const REQUEST_VERSION = 2;

interface JsonLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly edited: boolean;
}

/** The request as data, for help desks that want it; described by /data/request.schema.json. Holds no personal field. */
export interface RequestJson {
  readonly format: 'razberemsya-request';
  readonly version: typeof REQUEST_VERSION;
  /** When the file was made, in UTC. */
  readonly created: string;
  readonly channel: RequestInput['channel'];
  readonly topic: string;
  /** What the case needs and what else was told. */
  readonly facts: readonly JsonLine[];
  /** The paragraph as it stands in the text. */
  readonly found: string;
  readonly path: readonly { readonly id: string; readonly question: string; readonly answer: string; readonly says: string | null }[];
  readonly tried: readonly { readonly id: string; readonly advice: string; readonly result: string; readonly says: string | null }[];
  readonly causes: { readonly out: readonly Cause[]; readonly less: readonly Cause[] };
  readonly device: readonly JsonLine[];
  readonly wish: readonly JsonLine[];
  readonly diagnosticCode: string | null;
}

function plain({ id, label, text, edited }: RequestLine): JsonLine {
  return { id: id.replace(/^need:/, ''), label, text, edited };
}

/**
 * Exactly what stands in the text: lines that were left out are left out here too, and so are the answers behind a paragraph that
 * the person has left out or written anew, because they would tell what it no longer tells.
 */
export function requestJson(input: RequestInput, request: BuiltRequest, created: Date): RequestJson {
  const { path, tried, findings, guard } = input;
  const lines = standing(request).filter((line) => !isBlank(line));
  const found = lines.filter(({ group }) => group === 'found')[0];
  const told = found?.edited === false;
  const says = (sentence: string | undefined): string | null => (sentence === undefined ? null : guard(sentence));
  return {
    format: 'razberemsya-request',
    version: REQUEST_VERSION,
    created: created.toISOString(),
    channel: request.channel,
    topic: subjectOf(request),
    facts: lines.filter(({ group, id }) => group === 'facts' || id === 'contact-way').map(plain),
    found: found?.text ?? '',
    path: told
      ? path.map((step) => ({ id: step.id, question: guard(step.question), answer: guard(step.answer), says: says(step.says) }))
      : [],
    tried: told
      ? tried
          .filter(({ result }) => result !== 'skipped')
          .map((step) => ({ id: step.id, advice: guard(step.advice), result: step.result, says: says(step.says) }))
      : [],
    causes: { out: (told && findings?.out) || [], less: (told && findings?.less) || [] },
    device: lines.filter(({ group }) => group === 'device').map(plain),
    wish: lines.filter(({ part }) => part === 'wish').map(plain),
    diagnosticCode: lines.filter(({ id }) => id === 'code').map(({ text }) => text)[0] ?? null,
  };
}
