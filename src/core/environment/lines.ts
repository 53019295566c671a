import { formatOffset } from '../text/dates.ts';
import { probeRow, requestProbes, type ProbeName, type ProbeResult } from '../probes/table.ts';
import type { Verdict } from './assess.ts';
import { isInsideApp } from './labels.ts';
import type { Environment, EnvironmentLabels } from './types.ts';

/** A line of a request: what support would ask first. */
export interface EnvironmentLine {
  readonly id: string;
  /** «Браузер». */
  readonly label: string;
  /** «Яндекс Браузер 26.11 (26.11.0.512), свежий». */
  readonly value: string;
}

export interface LinesInput {
  readonly environment: Environment;
  readonly labels: EnvironmentLabels;
  readonly verdict?: Verdict;
  readonly results: Readonly<Partial<Record<ProbeName, ProbeResult>>>;
}

/** What stands around a failure and says little about it. */
export interface SurroundingsInput {
  /** Inner size of the window in CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  /** BCP 47, as the browser tells it: `ru-RU`. */
  readonly language: string;
  /** Now, by the visitor's own clock. */
  readonly time: Date;
}

/** What was found, one line a thing. What is not known has no line: nobody should read a guess as an answer. */
export function environmentLines(input: LinesInput): EnvironmentLine[] {
  const { environment, labels, results } = input;
  return known([
    { id: 'browser', label: 'Браузер', value: environment.browser === '' ? '' : browserValue(input) },
    { id: 'system', label: 'Система', value: environment.os === '' ? '' : labels.system },
    { id: 'device', label: 'Устройство', value: environment.device === '' ? '' : lower(labels.device) },
    ...requestProbes.flatMap((probe) => probeLine(probe, results[probe]) ?? []),
  ]);
}

/** The window, the language and the clock: for whoever collects all that can be seen. */
export function surroundingLines({ window: size, language, time }: SurroundingsInput): EnvironmentLine[] {
  return known([
    { id: 'window', label: 'Окно', value: `${size.width} × ${size.height}` },
    { id: 'language', label: 'Язык браузера', value: language },
    { id: 'time', label: 'Время на устройстве', value: timeValue(time) },
  ]);
}

function known(lines: readonly EnvironmentLine[]): EnvironmentLine[] {
  return lines.filter(({ value }) => value !== '');
}

/** The line of one probe; undefined when nothing is known, or when it is no probe that support asks about. */
export function probeLine(probe: ProbeName, result: ProbeResult | undefined): EnvironmentLine | undefined {
  const line = probeRow(probe)?.request;
  if (!line || !result || result.status === 'unknown') return undefined;
  const { label, fine } = line;
  const said = result.sentence.replace(/\.$/, '');
  // «Часы идут верно» after the label «Часы» would name them twice.
  const rest = said.indexOf(`${label} `) === 0 ? said.slice(label.length + 1) : said;
  return { id: probe, label, value: (result.status === 'ok' && fine) || lower(rest) };
}

function browserValue({ environment, labels, verdict }: LinesInput): string {
  const browserVersion = isInsideApp(environment) ? '' : environment.browserVersion;
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
