import type { ProbeResult, ProbeStatus } from '../core/probes/table.ts';
import { plural } from '../core/text/plural.ts';
import type { ProbeResults } from './probes/result.ts';

const WORDS: Readonly<Record<ProbeStatus, string>> = {
  ok: 'В порядке',
  attention: 'Обратите внимание',
  unknown: 'Не удалось проверить',
};

interface Shown {
  readonly word: string;
  /** Of the status, for its colour and sign. */
  readonly className: string;
  readonly sentence: string;
  readonly attention: boolean;
}

/** Writes into a row. It has room for that, so nothing else moves. */
function write(name: string, { word, className, sentence, attention }: Shown): void {
  const row = document.getElementById(`proba-${name}`);
  const status = row?.querySelector('[data-probe-status]');
  const text = row?.querySelector('[data-probe-sentence]');
  if (!row || !status || !text) return;
  status.textContent = word;
  status.className = `probe__status ${className}`;
  text.textContent = sentence;
  row.classList.toggle('probe--attention', attention);
  row.classList.toggle('probe--found', className !== '');
}

/** Says that a probe is under way; an earlier finding goes. */
export function showStart(name: string): void {
  write(name, { word: 'Проверяем…', className: '', sentence: '', attention: false });
}

/** Says that the check has begun. */
export function showStarts(names: readonly string[]): void {
  names.forEach(showStart);
  const place = document.querySelector('[data-check-summary]');
  if (place) place.textContent = 'Проверяем, это займёт секунду…';
}

/** Says what a probe has found. */
export function showResult(name: string, { status, sentence }: ProbeResult): void {
  write(name, { word: WORDS[status], className: `status-${status}`, sentence, attention: status === 'attention' });
}

/** One line on top: how many things deserve a look, and where the first is. */
export function showSummary(results: ProbeResults): void {
  const place = document.querySelector('[data-check-summary]');
  if (!place) return;
  const names = (Object.keys(results) as (keyof ProbeResults)[]).filter((name) => results[name]?.status === 'attention');
  const first = names[0];
  if (first === undefined) {
    place.textContent = 'Проверили: ничего подозрительного не нашли.';
    return;
  }
  const things = plural(names.length, ['пункт', 'пункта', 'пунктов']);
  place.textContent = `Проверили: обратите внимание на ${names.length}\u00a0${things}. `;
  const link = document.createElement('a');
  link.href = `#proba-${first}`;
  link.textContent = names.length === 1 ? 'Показать' : 'Показать первый';
  place.appendChild(link);
}
