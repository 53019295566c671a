import type { RequestInput } from './input.ts';
import type { BuiltRequest, RequestLine } from './lines.ts';
import { standing } from './text.ts';

/** Grows when a reader of an older version would misread a newer file. */
const REQUEST_VERSION = 1;

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
  readonly description: readonly JsonLine[];
  readonly path: readonly { readonly id: string; readonly question: string; readonly answer: string }[];
  readonly device: readonly JsonLine[];
  readonly tried: readonly { readonly id: string; readonly advice: string; readonly result: string; readonly note: string }[];
  readonly wish: readonly JsonLine[];
  readonly diagnosticCode: string | null;
}

function plain({ id, label, text, edited }: RequestLine): JsonLine {
  return { id: id.replace(/^[a-z]+:/, ''), label, text, edited };
}

/** Exactly the lines that stand in the text: what was left out there is left out here too. */
export function requestJson(input: RequestInput, request: BuiltRequest, created: Date): RequestJson {
  const lines = standing(request);
  const inGroup = (group: RequestLine['group']): RequestLine[] => lines.filter((line) => line.group === group);
  const tried = input.tried.filter(({ result }) => result !== 'skipped');
  const resultOf = (id: string): string => tried.filter((step) => `tried:${step.id}` === id)[0]?.result ?? 'failed';
  return {
    format: 'razberemsya-request',
    version: REQUEST_VERSION,
    created: created.toISOString(),
    channel: request.channel,
    topic: lines
      .filter((line) => line.part === 'topic')
      .map((line) => line.text)
      .join('. '),
    description: inGroup('main')
      .filter(
        (line) =>
          (line.part === 'description' && line.id !== 'code') || (line.part === 'contacts' && line.editable && !/^_+$/.test(line.text)),
      )
      .map(plain),
    path: inGroup('path').map((line) => ({ id: plain(line).id, question: line.label, answer: line.text })),
    device: inGroup('device').map(plain),
    tried: inGroup('tried').map((line) => ({
      id: plain(line).id,
      advice: line.label.replace(/^«|»$/g, ''),
      result: resultOf(line.id),
      note: line.edited ? line.text : '',
    })),
    wish: lines.filter((line) => line.part === 'wish').map(plain),
    diagnosticCode: lines.filter((line) => line.id === 'code').map((line) => line.text)[0] ?? null,
  };
}
