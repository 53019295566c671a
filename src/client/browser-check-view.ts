import { plural } from '../core/text/plural.ts';
import type { ProbeResult, ProbeResults, ProbeStatus } from './probes/result.ts';

const WORDS: Readonly<Record<ProbeStatus, string>> = {
  ok: 'В порядке',
  attention: 'Обратите внимание',
  unknown: 'Не удалось проверить',
};

/** Says that a probe is under way. */
export function showStart(name: string): void {
  const word = document.querySelector(`#proba-${name} [data-probe-status]`);
  if (word) word.textContent = 'Проверяем…';
}

/** Says that the check has begun. */
export function showStarts(names: readonly string[]): void {
  names.forEach(showStart);
  const place = document.querySelector('[data-check-summary]');
  if (place) place.textContent = 'Проверяем, это займёт секунду…';
}

/** Writes a result into its row. The row has room for it, so nothing else moves. */
export function showResult(name: string, { status, sentence }: ProbeResult): void {
  const row = document.getElementById(`proba-${name}`);
  const word = row?.querySelector('[data-probe-status]');
  const text = row?.querySelector('[data-probe-sentence]');
  if (!row || !word || !text) return;
  word.textContent = WORDS[status];
  word.className = `probe__status status-${status}`;
  text.textContent = sentence;
  row.classList.toggle('probe--attention', status === 'attention');
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
