import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Collector, countedQuery, type Collected } from '../../../src/build/stats/collect.ts';
import { Counter } from '../../../src/build/stats/counter.ts';
import { htmlReport } from '../../../src/build/stats/html.ts';
import { isRobot, parseLogLine } from '../../../src/build/stats/log-line.ts';
import { linesOf } from '../../../src/build/stats/lines.ts';
import { makeReport, type Report } from '../../../src/build/stats/report.ts';
import { textReport } from '../../../src/build/stats/text.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { emptyTruth, generateLog } from '../../../tools/bench/stats-log.ts';

const portal = loadContent('tests/fixtures/portal');
/** Asked in the generated log, and answered: what is left without an answer is the one word that nobody knows. */
const alsoAsked = ['не приходит код', 'забыл пароль', 'мой номер телефона скрыт', 'снилс скрыт не подходит'];
const content = { ...portal, articles: portal.articles.map((article) => ({ ...article, data: { ...article.data, alsoAsked } })) };
const places = {
  articles: content.articles.map(({ slug }) => slug),
  nodes: content.trees.flatMap(({ flow, nodes }) => nodes.filter(({ kind }) => kind !== 'outcome').map(({ id }) => `${flow}/${id}`)),
};
const LINES = 20_000;
const truth = emptyTruth();
const log = [...generateLog(LINES, places, truth)];
const folder = mkdtempSync(path.join(os.tmpdir(), 'stats-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function collect(lines: Iterable<string>, options: Partial<ConstructorParameters<typeof Collector>[0]> = {}): Collected {
  const collector = new Collector({ base: '/', ...options });
  for (const line of lines) collector.add(line);
  return collector.finish();
}

const asMap = (counter: Counter): Map<string, number> => new Map(counter.top().map(({ key, count }) => [key, count]));

describe('a generated log', () => {
  const collected = collect(log);

  it('is counted as its generator counted', () => {
    expect(collected.lines).toEqual({ read: LINES, unreadable: truth.unreadable, robots: truth.robots });
    expect(collected.visits.count).toBe(truth.visits);
    for (const name of ['days', 'articles', 'searches', 'stops', 'helped', 'failed', 'missing'] as const) {
      expect(asMap(collected[name]), name).toEqual(truth[name]);
    }
  });

  it('becomes a report with titles, unanswered searches and no personal data', async () => {
    const report = await makeReport(collected, content, 1000);
    expect(report.questions.reduce((sum, { count }) => sum + count, 0)).toBe([...truth.articles.values()].reduce((a, b) => a + b));
    expect(report.nothing.map(({ query }) => query)).toEqual(['абракадабрахрюк']);
    expect(report.stops).toHaveLength(truth.stops.size);
    const everything = JSON.stringify(report) + textReport(report) + htmlReport(report, 'Проба');
    expect(everything).not.toMatch(/112-233|345-67|\b10\.\d+\.\d+\.\d+|198\.51/u);
    expect(everything).toContain('[снилс скрыт]');
  });

  it('gives the same figures as text, JSON and a page that needs nothing but itself', async () => {
    const report = await makeReport(collected, content, 20);
    const [question] = report.questions;
    const html = htmlReport(report, 'Проба');
    expect(textReport(report)).toContain(`${String(question?.count).padStart(7)}  ${question?.title ?? ''}`);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|<link|src=|https?:/u);
  });
});

describe('npm run stats', () => {
  const plain = path.join(folder, 'access.log');
  const packed = path.join(folder, 'access.log.1.gz');
  // As servers rotate logs: the packed one is the older.
  writeFileSync(packed, gzipSync(log.slice(0, LINES / 2).join('\n')));
  writeFileSync(plain, log.slice(LINES / 2).join('\n'));
  const stats = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['tools/stats.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: 'tests/fixtures/portal' },
    });

  it('reads several logs, packed ones too', () => {
    const report = JSON.parse(stats(plain, packed, '--json').stdout) as Report;
    expect(report.lines).toEqual({ read: LINES, unreadable: truth.unreadable, robots: truth.robots });
    expect(report.views).toBe([...truth.days.values()].reduce((a, b) => a + b));
    expect(report.visits).toBe(truth.visits);
  });

  it('counts one period only', () => {
    const [day = ''] = [...truth.days.keys()].toSorted().slice(1);
    const report = JSON.parse(stats(plain, packed, '--json', '--from', day, '--to', day).stdout) as Report;
    expect(report.days).toEqual([{ day, views: truth.days.get(day) }]);
  });

  it('writes the page to a file', () => {
    const page = path.join(folder, 'report.html');
    expect(stats(plain, '--html', page).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('Что читают чаще всего');
  });

  it.each([
    [[], 'Какой журнал читать?'],
    [['/nowhere/access.log'], 'Файла /nowhere/access.log нет.'],
    [[plain, '--from', 'вчера'], 'День «вчера» пишется так'],
    [[plain, '--top', '0'], 'нужно целое число от 1'],
  ])('refuses %j in one line with exit code 2', (args, message) => {
    const { status, stderr } = stats(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says that a packed log is broken', () => {
    const broken = path.join(folder, 'broken.gz');
    writeFileSync(broken, 'no gzip at all');
    const { status, stderr } = stats(broken, plain);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.gz: не читается');
  });
});

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const out: string[] = [];
  for await (const line of lines) out.push(line);
  return out;
}

describe('a stream', () => {
  it.each([
    [
      ['раз\nдва', '\nтри\r\n'],
      ['раз', 'два', 'три'],
    ],
    [[], []],
    [['без конца'], ['без конца']],
  ])('%j has the lines %j', async (chunks, expected) => {
    const bytes = (async function* () {
      // Cut inside the letters on purpose: each takes two bytes.
      for (const byte of Buffer.from(chunks.join(''))) yield await Promise.resolve(Buffer.from([byte]));
    })();
    expect(await all(linesOf(bytes))).toEqual(expected);
  });

  it('with an endless line stays in bounded memory', async () => {
    const endless = (async function* () {
      for (let i = 0; i < 100; i += 1) yield await Promise.resolve(Buffer.alloc(65_536, 'x'));
    })();
    const [line] = await all(linesOf(endless));
    expect(line?.length).toBeLessThanOrEqual(131_072);
  });
});

describe('a line', () => {
  const good = '203.0.113.5 - - [01/Nov/2026:00:30:00 +0300] "GET /voprosy/ HTTP/2.0" 200 10 "-" "Mozilla/5.0"';

  it('is read with its day in the zone of the log', () => {
    expect(parseLogLine(good)).toMatchObject({ day: '2026-11-01', time: Date.UTC(2026, 9, 31, 21, 30), target: '/voprosy/', status: 200 });
  });

  it('may lack what only the combined format has', () => {
    expect(parseLogLine(good.replace(' "-" "Mozilla/5.0"', ''))).toMatchObject({ agent: '', status: 200 });
  });

  it.each(['', 'x', good.replace('Nov', 'Nop'), good.slice(0, 60)])('is not read when it is no such line: %s', (line) => {
    expect(parseLogLine(line)).toBeUndefined();
  });

  it.each([
    ['Mozilla/5.0 (compatible; YandexBot/3.0)', true],
    ['curl/8.5.0', true],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156 YaBrowser/26', false],
  ])('«%s» is a robot: %s', (agent, robot) => {
    expect(isRobot(agent)).toBe(robot);
  });

  it('under a base path counts for the site, outside it does not', () => {
    const lines = [good.replace('/voprosy/', '/help/voprosy/otvet/'), good.replace('/voprosy/', '/other/voprosy/otvet/')];
    expect(asMap(collect(lines, { base: '/help/' }).articles)).toEqual(new Map([['otvet', 1]]));
  });

  it('with a hidden address counts as a view and not as a visit', () => {
    const hidden = collect([good.replace('203.0.113.5', '0.0.0.0')]);
    expect([hidden.days.get('2026-11-01'), hidden.visits.count]).toEqual([1, 0]);
  });

  it.each([
    ['later', '01:10', 1, ['kod/b']],
    ['half an hour and more later', '01:31', 2, ['kod/a', 'kod/b']],
    // A log of another server, or an older one, comes after this one.
    ['earlier', '00:50', 1, ['kod/a']],
    ['half an hour and more earlier', '00:29', 2, ['kod/a', 'kod/b']],
  ])('of the same visitor %s makes %s', (_name, clock, visits, stops) => {
    const at = (time: string, page: string): string => good.replace('00:30', time).replace('/voprosy/', `/diagnostika/kod/${page}/`);
    const collected = collect([at('01:00', 'a'), at(clock, 'b')]);
    expect([collected.visits.count, [...asMap(collected.stops).keys()].toSorted()]).toEqual([visits, stops]);
  });

  it('of a search with script counts where the operator logs them, whatever the answer was', () => {
    const found = collect([
      good.replace('/voprosy/', '/data/search-log?q=код'),
      good.replace('/voprosy/ HTTP/2.0" 200', '/data/search-log?q=код HTTP/2.0" 404'),
    ]);
    expect([asMap(found.searches), asMap(found.missing)]).toEqual([new Map([['код', 2]]), new Map()]);
  });

  it('with a broken query is counted as it stands', () => {
    expect(asMap(collect([good.replace('/voprosy/', '/poisk/?q=%E0%A4%A')]).searches).size).toBe(1);
  });
});

describe('searches', () => {
  it('lose personal data, capitals and spaces before they are counted', () => {
    expect(countedQuery('  Мой СНИЛС  112-233-445 95')).toBe('мой снилс [снилс скрыт]');
  });

  it('are counted in bounded memory: the frequent stay exact, the rare are forgotten', () => {
    const counter = new Counter(100);
    for (let i = 0; i < 5000; i += 1) {
      counter.add('часто');
      counter.add(`редко ${i}`);
    }
    expect(counter.get('часто')).toBe(5000);
    expect(counter.top().length).toBeLessThanOrEqual(200);
  });
});
