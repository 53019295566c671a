import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/build/stats/report.ts';
import { fromCounts, statisticsSql } from '../../../src/build/stats/sql.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { emptyTruth, generateLog } from '../../../tools/bench/stats-log.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'bad-logs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const content = loadContent('tests/fixtures/portal');
const places = {
  articles: content.articles.map(({ slug }) => slug),
  nodes: content.trees.flatMap(({ flow, nodes }) => nodes.map(({ id }) => `${flow}/${id}`)),
};
const good = '203.0.113.5 - - [01/Nov/2026:00:30:00 +0300] "GET /voprosy/x/ HTTP/2.0" 200 10 "-" "Mozilla/5.0"';
const many = [...generateLog(5_000, places, emptyTruth())].join('\n');
const packed = gzipSync(many);
const another = '{"time":"2026-11-01T00:30:00","path":"/voprosy/x/","status":200}';

function stats(name: string, bytes: string | Buffer, ...args: string[]): { status: number | null; report?: Report; said: string } {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/stats.ts', file, '--json', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: 'tests/fixtures/portal' },
  });
  return { status, said: stderr, ...(stdout !== '' && { report: JSON.parse(stdout) as Report }) };
}

const noise = Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * index * 31) % 256));

test.each([
  ['in another format', 'json.log', `${another}\n`.repeat(3), { read: 3, unreadable: 3 }, 'Больше половины строк не прочитано'],
  [
    'in UTF-16',
    'utf16.log',
    Buffer.from(`${good}\n${good}\n`, 'utf16le'),
    { read: 3, unreadable: 3 },
    'Больше половины строк не прочитано',
  ],
  [
    'with a line in another encoding',
    '1251.log',
    Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xcf, 0xf0, 0xe8, 0x0a])]),
    { read: 2, unreadable: 1 },
    '',
  ],
  ['cut in the middle of a line', 'cut.log', `${good}\n${good.slice(0, 50)}`, { read: 2, unreadable: 1 }, ''],
  ['with nothing in it', 'empty.log', '', { read: 0, unreadable: 0 }, 'нет ни одной строки'],
])('a log %s is counted, and said', (_name, file, bytes, lines, words) => {
  const { status, report, said } = stats(file, bytes);
  expect([status, report?.lines]).toEqual([0, { ...lines, robots: 0 }]);
  expect(said.trim()).toMatch(words === '' ? /^$/u : new RegExp(words, 'u'));
});

test('noise is no log, and no stack of a program', () => {
  const { status, report, said } = stats('noise.log', noise);
  expect(status).toBe(0);
  expect(report?.lines.unreadable).toBe(report?.lines.read);
  expect(said).toMatch(/^Больше половины[^\n]*\n$/u);
});

test('a packed log that is cut off is read up to there, and said in one line', () => {
  const { status, report, said } = stats('cut.log.gz', packed.subarray(0, packed.length - 2_000));
  expect(status).toBe(0);
  expect(report?.lines.read).toBeGreaterThan(1_000);
  expect(said).toMatch(/^[^\n]*cut\.log\.gz: обрывается после строки [^\n]+\n$/u);
});

test('--sql writes statements for whatever place the lines come from', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['tools/stats.ts', '--sql', "s3('https://x.example/2026-11/*.gz', LineAsString)", 'a.log'],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: 'tests/fixtures/portal' },
    },
  );
  expect(status).toBe(0);
  expect(stdout).toContain("FROM s3('https://x.example/2026-11/*.gz', LineAsString)\n");
  expect(stdout).toContain("FROM file('a.log', LineAsString)\n");
  expect(stdout).toContain('FORMAT JSONEachRow;');
});

test('--counts makes of rows what a log would have given', () => {
  const { report } = stats(
    'counts.json',
    '{"what":"read","name":"","count":"7"}\n{"what":"searches","name":"q=112-233-445+95","count":2}\n',
    '--counts',
  );
  expect(report).toMatchObject({ lines: { read: 7 }, searches: { total: 2, list: [{ query: '[снилс скрыт]', count: 2 }] } });
});

test('--counts refuses what is no such file, in one line', () => {
  const { status, said } = stats('no-counts.json', good, '--counts');
  expect([status, said.split('\n').length]).toEqual([2, 2]);
});

test('personal data of a query is hidden in counts as in a log', () => {
  const { searches } = fromCounts([{ what: 'searches', name: 'q=%2B7+912+345-67-89&x=1', count: '3' }]);
  expect(searches.top()).toEqual([{ key: '[телефон скрыт]', count: 3 }]);
});

test('a quote in a name of a file or a base ends no text of the SQL', () => {
  const { before } = statisticsSql({ base: "/a'b\\/", sources: ['x'], salt: '' });
  expect(before.join('\n')).toContain("startsWith(g[12], '/a\\'b\\\\/')");
});

// Half a gigabyte that only `npm run stats -- --clickhouse` installs; `npm run bench -- stats` compares both readers as well.
describe.skipIf(!existsSync('tools/clickhouse/node_modules/.installed'))('ClickHouse', () => {
  const twisted = [
    good.replace('/voprosy/x/', '/ne-pomoglo/?shag=a/b&statya=x&statya=y'),
    good.replace('/voprosy/x/', '/poisk/?q=%E0%A4%A&q=b'),
    good.replace('/voprosy/x/ HTTP/2.0" 200', '/poisk/?q=тест HTTP/2.0" 500'),
    good.replace('/voprosy/x/ HTTP/2.0" 200', '/poisk/?q=тест HTTP/2.0" 404'),
    good.replace('/voprosy/x/', '/data/search-log?q=код'),
    good.replace('203.0.113.5', '-').replace('+0300', '-0930'),
    good.replace('01/Nov', '31/Foo'),
    good.replace('/voprosy/x/', '/voprosy/%D1%85/'),
    good.replace('GET', 'POST'),
    '',
    '   ',
    `${good}\r`,
  ].join('\n');

  test.each([
    ['a generated log', many, []],
    ['a day of it', many, ['--from', '2026-08-01', '--to', '2026-08-01']],
    ['noise', noise, []],
    ['twisted lines', twisted, []],
    ['a site below a path', many.replaceAll('GET /', 'GET /help/'), ['--base', 'help']],
  ])('gives the same report of %s', (name, bytes, args) => {
    const file = `${name.length}.log`;
    const line = stats(file, bytes, '--top', '1000', ...args);
    const sql = stats(file, bytes, '--top', '1000', '--clickhouse', ...args);
    expect(sql.report).toEqual(line.report);
    expect(sql.said).toBe(line.said);
  });

  test('says in one line that it cannot read a log', () => {
    const { status, said } = stats('torn.log.gz', packed.subarray(0, packed.length - 2_000), '--clickhouse');
    expect(status).toBe(2);
    expect(said).toMatch(/^ClickHouse не прочитал журнал: [^\n]+\n$/u);
  });
});
