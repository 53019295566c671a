import { groupTitles, partTitles, parts, type BuiltRequest, type Group, type RequestLine } from './lines.ts';

/** One line as it stands in the text, e.g. «Браузер: Chrome 157». */
export function lineText(line: RequestLine): string {
  if (line.label === '') return line.text;
  if (line.part === 'wish' && line.id === 'wish') return `Прошу ${line.text}${/[.!?]$/.test(line.text) ? '' : '.'}`;
  const mark = /[?!:]$/.test(line.label) ? ' ' : line.group === 'tried' ? ' — ' : ': ';
  return line.label + mark + line.text;
}

/** The lines that stand in the request: not left out, not emptied. */
export function standing(request: BuiltRequest): RequestLine[] {
  return request.lines.filter((line) => !line.removed && line.text !== '');
}

function groupText(lines: readonly RequestLine[], group: Group): string[] {
  const own = lines.filter((line) => line.group === group);
  if (own.length === 0) return [];
  if (group === 'main' || group === 'device') return own.map(lineText);
  return [`${groupTitles[group]}:`, ...own.map((line) => `— ${lineText(line)}`)];
}

/** The topic alone: the subject of a letter, the field «Тема» of a form. */
export function subjectOf(request: BuiltRequest): string {
  return standing(request)
    .filter((line) => line.part === 'topic')
    .map((line) => line.text)
    .join('. ');
}

/** The whole request as plain text, part by part, ready to paste. */
export function fullText(request: BuiltRequest): string {
  const lines = standing(request);
  const blocks = parts.map((part) => {
    const own = lines.filter((line) => line.part === part);
    if (own.length === 0) return '';
    if (part === 'description') {
      const screenshot = own.filter((line) => line.id === 'screenshot' || line.id === 'code');
      const rest = own.filter((line) => !screenshot.includes(line));
      const text = (['main', 'path', 'device', 'tried'] as const).flatMap((group) => groupText(rest, group));
      return [`${partTitles[part]}:`, ...text, ...screenshot.map(lineText)].join('\n');
    }
    const text = own.map(lineText).join(part === 'contacts' ? '. ' : '\n');
    return part === 'contacts' ? `${partTitles[part]}: ${text}` : text;
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
 * Short messages for the chat: topic and what happened first, then the device, then what was tried, then the wish.
 * Each is at most CHAT_LIMIT characters with its counter; contacts are left to the chat itself, which knows who signed in.
 */
export function chatMessages(request: BuiltRequest): string[] {
  const lines = standing(request).filter((line) => line.part !== 'contacts' || line.id === 'application');
  const isBlank = (line: RequestLine): boolean => line.id === 'application' && /^_+$/.test(line.text);
  const ordered = [
    ...lines.filter((line) => line.part === 'topic'),
    ...lines.filter((line) => (line.group === 'main' && line.part === 'description') || (line.part === 'contacts' && !isBlank(line))),
    ...lines.filter((line) => line.group === 'path'),
    ...lines.filter((line) => line.group === 'device'),
    ...lines.filter((line) => line.group === 'tried'),
    ...lines.filter((line) => line.part === 'wish'),
  ];
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
