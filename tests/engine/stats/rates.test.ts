import { describe, expect, test } from 'vitest';
import { Collector } from '../../../src/build/stats/collect.ts';
import { chanceWord, rates, wilson } from '../../../src/build/stats/rates.ts';
import { makeReport } from '../../../src/build/stats/report.ts';
import { textReport } from '../../../src/build/stats/text.ts';
import type { Content } from '../../../src/build/content/load.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import type { SourceNode } from '../../../src/core/diagnosis/graph.ts';

/** Small numbers that look random and are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often each of forty advices in a row really helps whoever comes to it. */
const TRUE_RATES = Array.from({ length: 40 }, (_, index) => [0.4, 0.15, 0.05, 0.02][index % 4] ?? 0);

const nodes: SourceNode[] = [
  ...TRUE_RATES.map((_, index): SourceNode => {
    const next = index + 1 < TRUE_RATES.length ? `a${index + 1}` : 'request';
    return { id: `a${index}`, ref: `A${index}`, kind: 'remedy', text: `Advice ${index}`, helped: { to: 'done' }, failed: { to: next } };
  }),
  { id: 'done', ref: 'O1', kind: 'outcome', outcome: 'solved', text: 'Done' },
  { id: 'request', ref: 'O2', kind: 'outcome', outcome: 'request', text: 'Request' },
];
const portal = loadContent('tests/fixtures/portal');
const content = { ...portal, trees: [{ ...portal.trees[0], flow: 'f', title: 'F', nodes }] } as unknown as Content;

/** A day of visits that begin at each advice in turn and go on until one helps, or for five screens. */
function log(visits: number, client: (visit: number) => string): string[] {
  const chance = random(7);
  const lines: string[] = [];
  const line = (visit: number, second: number, page: string): void => {
    const [hour, minute] = [String(Math.floor(visit / 2500) % 24).padStart(2, '0'), String(visit % 60).padStart(2, '0')];
    const when = `22/Nov/2026:${hour}:${minute}:${String(second).padStart(2, '0')} +0300`;
    lines.push(`${client(visit)} - - [${when}] "GET /diagnostika/f/${page}/ HTTP/1.1" 200 10 "-" "Mozilla/5.0 Firefox/157.0"`);
  };
  for (let visit = 0; visit < visits; visit += 1) {
    let at = visit % TRUE_RATES.length;
    for (let second = 0; second < 5 && at < TRUE_RATES.length; second += 1) {
      line(visit, second * 2, `a${at}`);
      if (chance() < (TRUE_RATES[at] ?? 0)) {
        line(visit, second * 2 + 1, 'done');
        break;
      }
      at += 1;
    }
  }
  return lines;
}

function collected(lines: readonly string[]) {
  const collector = new Collector({ base: '/' });
  for (const line of lines) collector.add(line);
  return collector.finish();
}

const address = (visit: number): string => `10.${visit >> 16}.${(visit >> 8) & 255}.${visit & 255}`;

describe('observed rates of a log with known ones', () => {
  const found = rates(collected(log(12_000, address)), content);

  test('hold the true rate inside their 95 % interval for at least 90 % of the advices', () => {
    expect(found).toHaveLength(TRUE_RATES.length);
    const right = found.filter(({ title, low, high }) => {
      const rate = TRUE_RATES[Number(/\d+$/.exec(title)?.[0])] ?? -1;
      return low <= rate && rate <= high;
    });
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  test('rest on every visit that saw the advice, and say the word they would be', () => {
    for (const { visits, helped, rate, low, high } of found) {
      expect(visits).toBeGreaterThanOrEqual(300);
      expect(rate).toBe(helped / visits);
      expect(low).toBeLessThan(rate);
      expect(rate).toBeLessThan(high);
    }
    const often = found.filter(({ word }) => word === 'часто').map(({ title }) => Number(/\d+$/.exec(title)?.[0]) % 4);
    expect(new Set(often)).toEqual(new Set([0]));
  });
});

test('a log without addresses gives no rates, only shares of views, and says so', async () => {
  const report = await makeReport(collected(log(200, () => '-')), content, 5);
  expect(report.rates).toEqual([]);
  expect(report.shares).toHaveLength(5);
  expect(textReport(report)).toContain('Адресов в журнале нет');
});

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
])('%i of %i lie between %f and %f', (successes, trials, low, high) => {
  const interval = wilson(successes, trials);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test.each([
  [0.9, 'часто'],
  [0.26, 'часто'],
  [0.23, 'бывает'],
  [0.09, 'бывает'],
  [0.08, 'редко'],
  [0, 'редко'],
])('a rate of %f is «%s»', (rate, word) => {
  expect(chanceWord(rate)).toBe(word);
});
