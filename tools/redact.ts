import { createInterface } from 'node:readline';
import { findPersonalData, hint, kindWords, mask } from '../src/core/privacy/index.ts';

const usage = `Masks personal data in standard input, line by line.

  npm run -s redact < letter.txt            the text with «[СНИЛС скрыт]» and the like
  npm run -s redact -- --json < letter.txt  one JSON line per line of input:
                                            {"line","text","found":[{"kind","name","start","end","shown"}]}`;

const options = process.argv.slice(2);
const unknown = options.find((option) => !['--json', '--help', '-h'].includes(option));
if (unknown !== undefined) {
  console.error(`redact: неизвестный параметр «${unknown}»; есть только --json и --help.`);
  process.exit(2);
}
if (options.includes('--help') || options.includes('-h')) {
  console.log(usage);
  process.exit(0);
}

/** What was found on a line, without repeating it: positions and a shape that only its owner recognises. */
function report(line: string, number: number): string {
  const found = findPersonalData(line).map((finding) => ({
    kind: finding.kind,
    name: kindWords[finding.kind].name,
    start: finding.start,
    end: finding.end,
    shown: hint(finding),
  }));
  return JSON.stringify({ line: number, text: mask(line).text, found });
}

// A reader that closes early (`redact | head`) is no error.
process.stdout.on('error', () => process.exit(0));

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  const answer = options.includes('--json') ? report(line, number) : mask(line).text;
  if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
