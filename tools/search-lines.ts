/** A line of input, or why it cannot be one. */
export type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

/** Longer lines are no queries; refusing them keeps memory bounded whatever is piped in. */
const LONGEST = 20_000;

/**
 * Cuts a stream of bytes into lines of UTF-8, holding one line at a time.
 * Lines that are not UTF-8, hold a NUL or are longer than 20,000 bytes come out as problems; the rest is not disturbed.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const close = (): Line => {
    number += 1;
    const bytes = Buffer.concat(parts);
    const whole = length;
    parts = [];
    length = 0;
    if (whole > LONGEST) return { number, problem: `the line has ${whole} bytes, a query may have ${LONGEST}` };
    try {
      const text = decoder.decode(bytes).replace(/\r$/, '');
      return text.includes('\0') ? { number, problem: 'the line holds a NUL character' } : { number, text };
    } catch {
      return { number, problem: 'the line is not UTF-8' };
    }
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      yield close();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield close();

  function keep(part: Buffer): void {
    length += part.length;
    if (length <= LONGEST) parts.push(part);
    else parts = [];
  }
}
