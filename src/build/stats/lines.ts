/**
 * The lines of a stream of bytes, one at a time, without their line ends. A line longer than 64 kB is cut: no server writes
 * such, and memory stays bounded.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const longest = 65_536;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end).replace(/\r$/u, '');
      from = end + 1;
    }
    rest = rest.slice(from).slice(0, longest);
  }
  if (rest !== '') yield rest;
}

/**
 * The same text in memory of its own. A piece of a long string keeps the whole string alive in V8, so what is kept from a log
 * must be copied or the log stays in memory with it.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
