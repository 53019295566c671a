import { mask } from '../../core/privacy/index.ts';
import { ARTICLE_IN_QUERY } from '../../core/text/feedback.ts';
import { countedQuery, decoded, SEARCH_LOG, SEARCH_PAGE, nothingCollected, type CollectOptions, type Collected } from './collect.ts';
import { COMBINED, MONTHS, ROBOT } from './log-line.ts';
import { HIDDEN, VISIT } from './visits.ts';

/** A text as ClickHouse reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const list = (texts: Iterable<string>): string => `(${[...texts].map(quoted).join(', ')})`;

/** Tables of one run; the last statement but one is the report, the others make them and take them away. */
const REQUESTS = 'razberemsya_requests';
const VIEWS = 'razberemsya_views';
const DROP = [`DROP TABLE IF EXISTS ${REQUESTS}`, `DROP TABLE IF EXISTS ${VIEWS}`];

export interface SqlOptions extends CollectOptions {
  /** Table functions that give the lines, oldest log first: `file('access.log', LineAsString)`, `s3Cluster(…, LineAsString)`. */
  readonly sources: readonly string[];
  /** Makes visitors' hashes of this run unlike those of any other. */
  readonly salt: string;
}

/** What reads a log and what it is read into: the same rules as those of `Collector`, taken from the same places. */
function intake({ base, from, to, salt }: SqlOptions, source: string, order: number): string {
  const outside = [from && `day < ${quoted(from)}`, to && `day > ${quoted(to)}`].filter(Boolean).join(' OR ') || '0';
  return `INSERT INTO ${REQUESTS}
WITH
  extractGroups(line, ${quoted(COMBINED.source)}) AS g,
  indexOf(${`[${MONTHS.map(quoted).join(', ')}]`}, g[3]) AS month,
  concat(g[4], '-', leftPad(toString(month), 2, '0'), '-', g[2]) AS day_of_line,
  (toInt64(toInt32(makeDate32(toUInt16OrZero(g[4]), month, 1))) + toInt64OrZero(g[2]) - 1) * 86400
    + toInt64OrZero(g[5]) * 3600 + toInt64OrZero(g[6]) * 60 + toInt64OrZero(g[7])
    - if(g[8] = '-', -60, 60) * (toInt64OrZero(g[9]) * 60 + toInt64OrZero(g[10])) AS time_of_line,
  splitByChar('?', substring(g[12], ${String(base.length)})) AS parts,
  parts[1] AS path,
  if(length(parts) > 1, parts[2], '') AS given,
  multiIf(
    month = 0, 'unreadable',
    ${outside.replaceAll('day', 'day_of_line')}, 'outside',
    match(g[14], ${quoted(`(?i)${ROBOT.source}`)}), 'robot',
    g[11] != 'GET' OR NOT startsWith(g[12], ${quoted(base)}), 'other',
    path = ${quoted(SEARCH_LOG)}, 'asked',
    g[13] IN ('404', '410'), 'missing',
    g[13] IN ('200', '304') AND endsWith(path, '/'), 'page',
    path = ${quoted(SEARCH_PAGE)}, 'asked',
    'other') AS kind_of_line,
  extract(given, ${quoted(`(?:^|&)${ARTICLE_IN_QUERY}=([^&]*)`)}) AS article
SELECT
  kind_of_line AS kind,
  if(month = 0, '', day_of_line) AS day,
  time_of_line AS time,
  ${String(order)} AS log,
  _row_number AS row,
  if(g[1] IN ${list(HIDDEN)}, 0, sipHash64(${quoted(salt)}, g[1], g[14])) AS visitor,
  multiIf(
    kind NOT IN ('page', 'missing'), '',
    path IN ('/pomoglo/', '/ne-pomoglo/') AND kind = 'page' AND match(article, '^[a-z0-9-]+$'), concat(path, article, '/'),
    path) AS page,
  if(kind IN ('asked', 'page', 'missing') AND path IN ${list([SEARCH_PAGE, SEARCH_LOG])}, given, '') AS asked
FROM ${source}
WHERE match(line, '\\\\S')`;
}

const ORDER = 'time, log, row';
/** Groups and sorts that outgrow this many bytes go to the disk: memory stays bounded whatever the log. */
const SPILL = 500_000_000;
const SETTINGS = ['max_bytes_before_external_group_by', 'max_bytes_before_external_sort'].map((name) => `SET ${name} = ${String(SPILL)}`);

/** Page views in the order of their visits: what came before in the same visit, which visit of its visitor it is, whether it is its last. */
const VISITS = `CREATE TABLE ${VIEWS} ENGINE = MergeTree ORDER BY tuple() AS
SELECT visitor, page, starts, ends, if(starts, '', before) AS before, sum(starts) OVER (PARTITION BY visitor ORDER BY ${ORDER} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS visit
FROM (
  SELECT visitor, time, log, row, page,
    lagInFrame(page) OVER w AS before,
    row_number() OVER w = 1 OR time - lagInFrame(time) OVER w > ${String(VISIT / 1000)} AS starts,
    row_number() OVER w = count() OVER (PARTITION BY visitor) OR leadInFrame(time) OVER w - time > ${String(VISIT / 1000)} AS ends
  FROM ${REQUESTS}
  WHERE kind = 'page' AND visitor != 0
  WINDOW w AS (PARTITION BY visitor ORDER BY ${ORDER} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)`;

const named = (what: string, kind: string): string =>
  `SELECT '${what}' AS what, extract(page, '^/${kind}/(.+)/$') AS name, count() AS count FROM ${REQUESTS} WHERE kind = 'page' AND name != '' GROUP BY name`;
const screen = (column: string): string => `extract(${column}, '^/diagnostika/(.+)/$')`;

const REPORT = [
  `SELECT 'read' AS what, '' AS name, count() AS count FROM ${REQUESTS}`,
  `SELECT 'unreadable' AS what, '' AS name, count() AS count FROM ${REQUESTS} WHERE kind = 'unreadable'`,
  `SELECT 'robots' AS what, '' AS name, count() AS count FROM ${REQUESTS} WHERE kind = 'robot'`,
  `SELECT 'days' AS what, day AS name, count() AS count FROM ${REQUESTS} WHERE kind = 'page' GROUP BY name`,
  named('articles', 'voprosy'),
  named('wizard', 'diagnostika'),
  named('helped', 'pomoglo'),
  named('failed', 'ne-pomoglo'),
  `SELECT 'searches' AS what, asked AS name, count() AS count FROM ${REQUESTS} WHERE asked != '' GROUP BY name`,
  `SELECT 'missing' AS what, page AS name, count() AS count FROM ${REQUESTS} WHERE kind = 'missing' GROUP BY name`,
  `SELECT 'visits' AS what, '' AS name, count() AS count FROM ${VIEWS} WHERE starts`,
  `SELECT 'stops' AS what, ${screen('page')} AS name, count() AS count FROM ${VIEWS} WHERE ends AND name != '' GROUP BY name`,
  `SELECT 'seen' AS what, ${screen('page')} AS name, uniqExact(visitor, visit) AS count FROM ${VIEWS} WHERE name != '' GROUP BY name`,
  `SELECT 'steps' AS what, concat(${screen('before')}, ' ', page) AS name, count() AS count FROM ${VIEWS} WHERE NOT startsWith(name, ' ') AND before != page GROUP BY name`,
].join('\nUNION ALL\n');

/**
 * The counts of the report in the SQL of ClickHouse: statements to run one after another. The one that `report` holds gives
 * rows of `what`, `name` and `count`; `fromCounts` makes of them what the streaming reader makes of the log itself.
 */
export function statisticsSql(options: SqlOptions): {
  readonly before: readonly string[];
  readonly report: string;
  readonly after: readonly string[];
} {
  return {
    before: [
      ...SETTINGS,
      ...DROP,
      `CREATE TABLE ${REQUESTS} (kind LowCardinality(String), day LowCardinality(String), time Int64, log UInt32, row UInt64, visitor UInt64, page String, asked String)
ENGINE = MergeTree PARTITION BY substring(day, 1, 7) ORDER BY (kind, visitor, time)`,
      ...options.sources.map((source, order) => intake(options, source, order)),
      VISITS,
    ],
    report: REPORT,
    after: DROP,
  };
}

/** One row of the report's query; ClickHouse writes large numbers as text. */
export interface CountRow {
  readonly what: string;
  readonly name: string;
  readonly count: number | string;
}

/** What the streaming reader would have collected. Queries and missing addresses lose personal data here, before anything is shown. */
export function fromCounts(rows: Iterable<CountRow>): Collected {
  const collected = nothingCollected();
  const { lines, visits, ...counters } = collected;
  for (const { what, name, count: text } of rows) {
    const count = Number(text);
    if (what === 'visits') visits.count += count;
    else if (what === 'read' || what === 'unreadable' || what === 'robots') lines[what] += count;
    else if (what === 'searches') {
      const asked = new URLSearchParams(name).get('q') ?? '';
      if (asked.trim() !== '') counters.searches.add(countedQuery(asked), count);
    } else if (what === 'missing') counters.missing.add(mask(decoded(name)).text, count);
    else if (what in counters) counters[what as keyof typeof counters].add(name, count);
  }
  return collected;
}
