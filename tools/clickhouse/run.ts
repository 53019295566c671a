// The in-process ClickHouse of `npm run stats -- --clickhouse`: takes statements as JSON on standard input, writes the rows of the
// report as JSON lines. A process of its own, because the engine's memory is given back only when its process ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { statisticsSql } from '../../src/build/stats/sql.ts';

interface Chdb {
  readonly Session: new (folder: string) => { query(sql: string, format?: string): string; close(): void };
}

// Its packages are installed on first use, so types cannot come from them.
const { Session } = createRequire(import.meta.url)('chdb') as Chdb;
const { before, report, after } = JSON.parse(await text(process.stdin)) as ReturnType<typeof statisticsSql>;
const folder = mkdtempSync(path.join(os.tmpdir(), 'stats-clickhouse-'));
const session = new Session(folder);
try {
  for (const statement of before) session.query(statement);
  process.stdout.write(session.query(report, 'JSONEachRow'));
  for (const statement of after) session.query(statement);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  session.close();
  rmSync(folder, { recursive: true, force: true });
}
