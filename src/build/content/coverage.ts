import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { rowId } from '../../schemas/common.ts';
import type { Content } from './load.ts';

/** content/requirements/rows.json; see the README beside it. */
const rowsSchema = z.array(
  z.strictObject({
    id: rowId,
    seed: z.string(),
    line: z.string(),
    type: z.string(),
    content: z.string(),
    publish: z.enum(['OK', 'CHK', 'NO', 'ED']),
  }),
);
export type Row = z.infer<typeof rowsSchema>[number];

export interface RowCoverage {
  readonly row: Row;
  /** Articles (`slug`) and tree nodes (`flow/node`) that name the row. */
  readonly by: readonly string[];
}

export interface Coverage {
  readonly rows: readonly RowCoverage[];
  /** Ids named in `covers` that are no rows, with who names them. */
  readonly unknown: readonly { readonly id: string; readonly by: string }[];
}

/** Reads the rows that a content folder must answer; undefined where it keeps none. */
export function loadRows(dir: string): readonly Row[] | undefined {
  const file = path.join(dir, 'requirements', 'rows.json');
  return existsSync(file) ? rowsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Holds the `covers` of articles and tree nodes against the rows. A row for editors counts only in an article for editors. */
export function coverage(content: Content, rows: readonly Row[]): Coverage {
  const claims = [
    ...content.articles.flatMap(({ slug, data }) =>
      (data.covers ?? []).map((id) => ({ id, by: slug, editors: data.audience === 'редактор' })),
    ),
    ...content.trees.flatMap(({ flow, nodes }) =>
      nodes.flatMap((node) => (node.covers ?? []).map((id) => ({ id, by: `${flow}/${node.id}`, editors: false }))),
    ),
  ];
  const known = new Set(rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => ({
      row,
      by: claims.filter(({ id, editors }) => id === row.id && (row.publish !== 'ED' || editors)).map(({ by }) => by),
    })),
    unknown: claims.filter(({ id }) => !known.has(id)).map(({ id, by }) => ({ id, by })),
  };
}
