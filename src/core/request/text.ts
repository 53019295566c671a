import { parts, type BuiltRequest, type RequestLine } from './lines.ts';

/** One line as it stands in the text, e.g. «Услуга: загранпаспорт». */
export function lineText({ label, bare, text }: RequestLine): string {
  if (bare || label === '') return text;
  return label + (/[?!:]$/.test(label) ? ' ' : ': ') + text;
}

/** The lines that stand in the request: not left out, not emptied. */
export function standing(request: BuiltRequest): RequestLine[] {
  return request.lines.filter((line) => !line.removed && line.text !== '');
}

/** Nothing but a line to write on. */
export function isBlank({ text }: RequestLine): boolean {
  return /^_+$/.test(text);
}

/** The topic alone: the subject of a letter, the field «Тема» of a form. */
export function subjectOf(request: BuiltRequest): string {
  return standing(request)
    .filter((line) => line.part === 'topic')
    .map((line) => line.text)
    .join('. ');
}

/** The whole request as plain text, ready to paste: what was asked for, what was found, the device, each a paragraph. */
export function fullText(request: BuiltRequest): string {
  const lines = standing(request);
  const blocks = parts.flatMap((part) => {
    const own = lines.filter((line) => line.part === part);
    if (part !== 'description') return own.map(lineText).join(part === 'contacts' ? '. ' : '\n');
    return (['facts', 'found', 'device', 'main'] as const).map((group) =>
      own
        .filter((line) => line.group === group)
        .map(lineText)
        .join('\n'),
    );
  });
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The most characters of one message in the chat: our own choice (docs/request.md), short enough to be read at a glance. */
const CHAT_LIMIT = 500;

/** Cuts a text that is too long at a sentence, else at a space, else between characters; never inside a surrogate pair. */
function cut(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const bySentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '), head.lastIndexOf('\n')) + 1;
    const bySpace = head.lastIndexOf(' ');
    const middle = limit / 2;
    let at = bySentence > middle ? bySentence : bySpace > middle ? bySpace : limit;
    if (/[\ud800-\udbff]/.test(rest.charAt(at - 1))) at -= 1;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

/** Room for «(9999 из 9999) » before a message. */
const COUNTER = 15;

/**
 * Short messages for the chat: the topic, what was asked for, what was found, the device, the wish; no blanks.
 * Each is at most CHAT_LIMIT characters with its counter; contacts are left to the chat itself, which knows who signed in.
 */
export function chatMessages(request: BuiltRequest): string[] {
  const lines = standing(request).filter((line) => line.part !== 'contacts' && line.part !== 'closing' && !isBlank(line));
  const ordered = (['topic', 'description', 'wish'] as const).flatMap((part) => lines.filter((line) => line.part === part));
  const messages: string[] = [];
  // A message takes as many lines as it holds: few messages are sooner sent and answered.
  for (const piece of ordered.flatMap((line) => cut(lineText(line), CHAT_LIMIT - COUNTER))) {
    const last = messages[messages.length - 1];
    const joined = `${last ?? ''}\n${piece}`;
    if (last !== undefined && joined.length <= CHAT_LIMIT - COUNTER) messages[messages.length - 1] = joined;
    else messages.push(piece);
  }
  return messages.length < 2 ? messages : messages.map((message, index) => `(${index + 1} из ${messages.length}) ${message}`);
}
