import { createInterface } from 'node:readline';
import { findPersonalData, hint, kindWords, type Finding } from '../src/core/privacy/index.ts';
import { commandLine } from './command-line.ts';

const usage = `Masks personal data in standard input, also where it runs over the end of a line.

  npm run -s redact < letter.txt            the text with «[СНИЛС скрыт]» and the like
  npm run -s redact -- --json < letter.txt  one JSON line per line of input:
                                            {"line","text","found":[{"kind","name","start","end","shown"}]}`;

const { values } = commandLine({ options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(usage);
  process.exit(0);
}

/** Characters before and after a line that say what stands in it: the farthest of the rules (passwords.ts) looks 90 away. */
const CONTEXT = 200;
/** Characters that are read at once. */
const BLOCK = 2000;

interface Line {
  readonly text: string;
  readonly found: readonly Finding[];
}

/** A line of a text that is read as a whole: a number or a password may begin on one line and end on the next. */
function cutOut(text: string, all: readonly Finding[], from: number, to: number): Line {
  const found = all
    .filter(({ start, end }) => start < to && end > from)
    .map((finding) => ({ ...finding, start: Math.max(finding.start, from), end: Math.min(finding.end, to) }));
  let out = '';
  let at = from;
  for (const { kind, start, end } of found) {
    out += text.slice(at, start) + kindWords[kind].marker;
    at = end;
  }
  return {
    text: out + text.slice(at, to),
    found: found.map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from })),
  };
}

/** Masks lines as they come, holding back those that the next ones may still explain. */
async function* masked(lines: AsyncIterable<string>): AsyncGenerator<Line> {
  // Lines that went out already, then those still to go.
  let text = '';
  let done = 0;
  function* release(upTo: number): Generator<Line> {
    const all = findPersonalData(text);
    for (let end = text.indexOf('\n', done); end >= 0 && end < upTo; end = text.indexOf('\n', done)) {
      yield cutOut(text, all, done, end);
      done = end + 1;
    }
    const kept = Math.max(0, done - CONTEXT);
    text = text.slice(kept);
    done -= kept;
  }
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length - done > BLOCK) yield* release(text.length - CONTEXT);
  }
  yield* release(text.length);
}

/** What was found on a line, without repeating it: positions and a shape that only its owner recognises. */
function report({ text, found }: Line, line: number): string {
  const shown = found.map((finding) => ({
    kind: finding.kind,
    name: kindWords[finding.kind].name,
    start: finding.start,
    end: finding.end,
    shown: hint(finding),
  }));
  return JSON.stringify({ line, text, found: shown });
}

let number = 0;
for await (const line of masked(createInterface({ input: process.stdin, crlfDelay: Infinity }))) {
  number += 1;
  const answer = values.json ? report(line, number) : line.text;
  if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
