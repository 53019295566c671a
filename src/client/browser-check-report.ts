import type { EnvironmentLine } from '../core/environment/lines.ts';
import { readEnvironmentLines, readSurroundingLines } from './environment-report.ts';
import { copyText } from './hand-over.ts';
import type { ProbeResults } from './probes/result.ts';

type ReportLine = Pick<EnvironmentLine, 'label' | 'value'>;

const shown = ({ label, value }: ReportLine): string => `${label}: ${value}`;
/** Lines that came before the field was filled. */
let early: readonly ReportLine[] = [];
let filled = false;

function reportField(): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>('[data-check-report]');
}

/** Fills the field with the lines for support and lets them be copied. */
export async function attachReport(results: ProbeResults): Promise<void> {
  const field = reportField();
  const button = document.querySelector<HTMLButtonElement>('[data-check-copy]');
  const said = document.querySelector('[data-check-copied]');
  const agent = document.querySelector('[data-user-agent]');
  if (!field || !button || !said) return;
  field.value = (await readEnvironmentLines(results)).concat(readSurroundingLines()).map(shown).join('\n');
  filled = true;
  early.forEach(putInReport);
  if (agent) agent.textContent = navigator.userAgent;
  window.addEventListener('beforeprint', () => {
    unroll(field);
  });
  button.disabled = false;
  button.addEventListener('click', () => {
    void copyText(field.value, 'Скопировано.', field).then((sentence) => {
      said.textContent = sentence;
    });
  });
}

/** Adds a line at the end, in place of an earlier one with its label; without a value that one just goes. The rest stays as the person left it. */
export function putInReport(line: ReportLine): void {
  const field = reportField();
  if (!filled) early = early.concat(line);
  if (!field || !filled) return;
  const others = field.value.split('\n').filter((text) => text !== '' && text.indexOf(`${line.label}: `) !== 0);
  field.value = others.concat(line.value === '' ? [] : shown(line)).join('\n');
}

/** Letters that fit on a line of a sheet of paper, fewer than there are. */
const LINE = 64;

/** Makes room for all lines: paper doesn't scroll. On the screen that would push what stands below. */
function unroll(field: HTMLTextAreaElement): void {
  field.rows = field.value.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 1);
}
