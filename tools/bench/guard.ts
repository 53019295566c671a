import { performance } from 'node:perf_hooks';
import { findPersonalData, mask, personalKinds, type PersonalKind } from '../../src/core/privacy/index.ts';
import { harmlessTexts, plantedTexts, type GuardText } from './guard-texts.ts';
import { voicesWithout, voicesWithSecrets } from './guard-voices.ts';

const TEXTS = 10_000;
const SEED = 20261122;

interface TextSet {
  readonly name: string;
  planted(count: number, seed: number): GuardText[];
  harmless(count: number, seed: number): GuardText[];
}

/** Written by two hands, the second without a look at the first or at the rules. */
export const TEXT_SETS: readonly TextSet[] = [
  { name: 'numbers in every notation', planted: plantedTexts, harmless: harmlessTexts },
  { name: 'whole sentences', planted: voicesWithSecrets, harmless: voicesWithout },
];

export interface GuardScore {
  readonly kind: PersonalKind;
  readonly planted: number;
  /** Every digit and letter of the planted value is covered by findings of its own or of another kind. */
  readonly hidden: number;
  /** Named as the kind that was planted. */
  readonly named: number;
}

export interface GuardReport {
  readonly scores: readonly GuardScore[];
  readonly missed: readonly GuardText[];
  readonly harmless: number;
  readonly falseAlarms: readonly { readonly text: string; readonly kinds: readonly PersonalKind[] }[];
  readonly millisecondsPerText: number;
}

/** Words that a generator writes around the secret part: they need not be hidden. */
const namingWords = /[а-яёa-z.:«»"—–=№,()\s\u00a0-]/i;

function secretLeft({ text, planted }: GuardText): boolean {
  if (!planted) return false;
  const found = findPersonalData(text);
  const isWord = planted.kind === 'password' || planted.kind === 'email';
  for (let at = planted.start; at < planted.end; at += 1) {
    const covered = found.some((finding) => at >= finding.start && at < finding.end);
    if (!covered && !namingWords.test(text.charAt(at))) return true;
  }
  // A finding that swallows half a sentence hides a word by chance; a mark behind the word may go along.
  const fits = (start: number, end: number): boolean => start >= planted.start - 1 && /^[!?.,;)»"]*$/.test(text.slice(planted.end, end));
  return isWord && !found.some(({ start, end }) => fits(start, end));
}

/** Recall per kind on planted texts and false alarms on harmless ones. */
export function measureGuard(set: TextSet, count: number = TEXTS, seed: number = SEED): GuardReport {
  const planted = set.planted(count, seed);
  const clean = set.harmless(count, seed + 1);
  const started = performance.now();
  for (const { text } of planted) mask(text);
  const millisecondsPerText = (performance.now() - started) / count;
  const missed = planted.filter(secretLeft);
  const scores = personalKinds.map((kind) => {
    const own = planted.filter((text) => text.planted?.kind === kind);
    const named = own.filter(({ text, planted: value }) =>
      findPersonalData(text).some((finding) => finding.kind === kind && value && finding.start < value.end && finding.end > value.start),
    );
    return { kind, planted: own.length, hidden: own.length - own.filter((text) => missed.includes(text)).length, named: named.length };
  });
  const falseAlarms = clean
    .map(({ text }) => ({ text, kinds: findPersonalData(text).map((finding) => finding.kind) }))
    .filter(({ kinds }) => kinds.length > 0);
  return { scores, missed, harmless: clean.length, falseAlarms, millisecondsPerText };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

/** Control digits leave nothing to chance: every one of these is found, whatever its notation. */
const PROVEN: readonly PersonalKind[] = ['card', 'snils', 'inn', 'oms'];

/** Prints the table of one set; `misses` adds the first texts that went wrong. Says whether the targets are met. */
function show(set: TextSet, misses: boolean): boolean {
  const report = measureGuard(set);
  console.log(`\n${set.name}`);
  const all = report.scores.reduce((sum, score) => sum + score.planted, 0);
  const hidden = report.scores.reduce((sum, score) => sum + score.hidden, 0);
  console.log('kind        planted   hidden      named');
  for (const score of report.scores) {
    console.log(
      `${score.kind.padEnd(11)} ${String(score.planted).padStart(7)}   ${percent(score.hidden, score.planted).padStart(8)}   ${percent(score.named, score.planted).padStart(8)}`,
    );
  }
  console.log(`recall       ${percent(hidden, all)} of ${all} planted (target ≥ 99.5 %)`);
  console.log(`false alarms ${percent(report.falseAlarms.length, report.harmless)} of ${report.harmless} harmless texts (target ≤ 0.5 %)`);
  console.log(`time         ${report.millisecondsPerText.toFixed(3)} ms a text`);
  if (misses) {
    for (const { text, planted } of report.missed.slice(0, 40)) console.log(`missed ${planted?.kind ?? ''}: ${text}`);
    for (const { text, kinds } of report.falseAlarms.slice(0, 40)) console.log(`false ${kinds.join()}: ${text}`);
  }
  const proven = report.scores.every((score) => !PROVEN.includes(score.kind) || score.hidden === score.planted);
  return proven && hidden / all >= 0.995 && report.falseAlarms.length / report.harmless <= 0.005;
}

/** Prints a table for each set. Returns 1 when a target is missed. */
export function run(args: readonly string[]): number {
  const met = TEXT_SETS.map((set) => show(set, args.includes('--misses')));
  return met.includes(false) ? 1 : 0;
}

if (import.meta.main) process.exit(run(process.argv.slice(2)));
