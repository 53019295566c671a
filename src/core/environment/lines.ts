import { formatOffset } from '../text/dates.ts';
import type { Verdict } from './assess.ts';
import type { Environment, EnvironmentLabels } from './types.ts';

/** A line of a request: what support would ask first. */
export interface EnvironmentLine {
  readonly id: string;
  /** «Браузер». */
  readonly label: string;
  /** «Яндекс Браузер 26.11 (26.11.0.512), свежий». */
  readonly value: string;
}

/** What a probe said; the names are those of content/probes.yaml. */
export interface ProbeSentence {
  readonly status: 'ok' | 'attention' | 'unknown';
  readonly sentence: string;
}

export interface LinesInput {
  readonly environment: Environment;
  readonly labels: EnvironmentLabels;
  readonly verdict?: Verdict;
  readonly results: Readonly<Partial<Record<string, ProbeSentence>>>;
  /** Inner size of the window in CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  /** BCP 47, as the browser tells it: `ru-RU`. */
  readonly language: string;
  /** Now, by the visitor's own clock. */
  readonly time: Date;
}

/**
 * Names of the probes that go into a request, in the order of its lines. `fine` is said after the label when all is well and
 * the probe's own sentence names the thing in other words.
 */
const PROBES: readonly (readonly [probe: string, label: string, fine?: string])[] = [
  ['cookies', 'Куки', 'сохраняются'],
  ['storage', 'Память для страниц', 'работает'],
  ['blockers', 'Блокировщик', 'не виден'],
  ['stale', 'Копия страницы', 'свежая'],
  ['clock', 'Часы'],
  ['foreign-dom', 'Чужие вставки', 'не видны'],
  ['view', 'Масштаб'],
  ['connection', 'Связь'],
  ['reach', 'Связь с порталом'],
  ['popups', 'Новые окна', 'открываются'],
  ['cryptopro', 'Электронная подпись'],
];

/** What was found, one line a thing. What is not known has no line: nobody should read a guess as an answer. */
export function environmentLines(input: LinesInput): EnvironmentLine[] {
  const { environment, labels, results, window: size, language, time } = input;
  const lines: EnvironmentLine[] = [];
  const add = (id: string, label: string, value: string): void => {
    if (value !== '') lines.push({ id, label, value });
  };
  if (environment.browser !== '') add('browser', 'Браузер', browserValue(input));
  if (environment.os !== '') add('system', 'Система', labels.system);
  if (environment.device !== '') add('device', 'Устройство', lower(labels.device));
  for (const [probe] of PROBES) {
    const line = probeLine(probe, results[probe]);
    if (line) lines.push(line);
  }
  add('window', 'Окно', `${size.width} × ${size.height}`);
  add('language', 'Язык браузера', language);
  add('time', 'Время на устройстве', timeValue(time));
  return lines;
}

/** The label of a probe's line; empty when it is no probe that support asks about. */
export function probeLabel(probe: string): string {
  return PROBES.filter(([name]) => name === probe)[0]?.[1] ?? '';
}

/** The line of one probe; undefined when nothing is known, or when it is no probe that support asks about. */
export function probeLine(probe: string, result: ProbeSentence | undefined): EnvironmentLine | undefined {
  const [, label = '', fine] = PROBES.filter(([name]) => name === probe)[0] ?? [];
  if (label === '' || !result || result.status === 'unknown') return undefined;
  const said = result.sentence.replace(/\.$/, '');
  // «Часы идут верно» after the label «Часы» would name them twice.
  const rest = said.indexOf(`${label} `) === 0 ? said.slice(label.length + 1) : said;
  return { id: probe, label, value: (result.status === 'ok' && fine) || lower(rest) };
}

function browserValue({ environment, labels, verdict }: LinesInput): string {
  const { browserVersion } = environment;
  // «157.0.0.0» is a frozen version: it says no more than the label does.
  const exact =
    /\.0\.0\.0$/.test(browserVersion) || labels.browser.slice(-browserVersion.length) === browserVersion ? '' : ` (${browserVersion})`;
  const age = verdict && verdict.status !== 'unknown' ? `, ${verdict.short}` : '';
  return `${labels.browser}${browserVersion === '' ? '' : exact}${age}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `21.11.2026 14:05 (UTC+3)`: with the zone, because the clock may be right and the zone wrong. */
function timeValue(time: Date): string {
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  const offset = formatOffset(-time.getTimezoneOffset());
  return `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()} ${two(time.getHours())}:${two(time.getMinutes())} (${offset})`;
}
