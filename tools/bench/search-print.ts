import type { Cold, Report } from './search-measures.ts';
import type { Shown } from './search-page.ts';
import { mean, median, quantile, shownScore } from './search-score.ts';

/** Peers to which times are compared. */
const REFERENCES = ['minisearch', 'pagefind'];

/** Prints everything, engine by engine. */
export function print(reports: readonly Report[]): void {
  for (const report of reports) {
    const { contender, all, classes, warm, typed, typedFive, slow, traffic, memory } = report;
    /** «3 × minisearch, …»: this engine's value beside the same of the references. */
    const beside = (value: (report: Report) => number): string =>
      reports
        .filter((other) => other !== report && REFERENCES.includes(other.contender.name))
        .map((other) => `${(value(report) / value(other)).toFixed(2)} × ${other.contender.name}`)
        .join(', ');
    const time = (cold: (report: Report) => Cold): string =>
      (['five', 'whole'] as const)
        .map((part) => {
          const middle = (one: Report): number => median(cold(one)[part].map(({ ms }) => ms));
          return `${part} ${middle(report).toFixed(0)} ms (${beside(middle)})`;
        })
        .join('; ');
    console.log(`${contender.name}: ${shownScore(all)}`);
    for (const [name, score] of classes) if (classes.size > 1) console.log(`  ${name.padEnd(18)} ${shownScore(score)}`);
    if (typed.queries > 0) {
      console.log(`  half typed         ${shownScore(typed)}; a right one among five ${(typedFive / typed.queries).toFixed(3)}`);
    }
    console.log(`  built in ${(contender.built / 1000).toFixed(2)} s (${beside(({ contender: { built } }) => built)})`);
    const middle = (one: Report): number => median(one.warm);
    console.log(`  warm query p50 ${middle(report).toFixed(2)} ms (${beside(middle)}), p95 ${quantile(warm, 0.95).toFixed(2)} ms`);
    console.log(`  five results: ${cost(traffic.five)}; whole: ${cost(traffic.whole)}; a further query: ${cost(traffic.further)}`);
    console.log(`  cold on loopback: ${time((one) => one.loopback)}`);
    if (slow.five.length > 0) {
      console.log(`  cold on the slow link: ${time((one) => one.slow)}`);
      console.log(`  memory ${(memory / 1e6).toFixed(1)} MB (${beside((one) => one.memory)})`);
    }
    console.log();
  }
}

/** Mean and median of what came over the line, gzip. */
function cost(list: readonly Shown[]): string {
  const bytes = list.map((shown) => shown.bytes / 1000);
  const requests = list.map((shown) => shown.requests);
  return `${mean(bytes).toFixed(1)} kB (p50 ${median(bytes).toFixed(1)}) in ${mean(requests).toFixed(1)} requests (p50 ${median(requests)})`;
}
