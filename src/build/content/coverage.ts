import { z } from 'zod';
import { rowId } from '../../schemas/common.ts';
import type { Content } from './load.ts';

/** content/requirements/rows.json; see the README beside it. */
export const rowsSchema = z.array(
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

/** The section whose articles answer rows for editors (class ED). */
const EDITORS = 'redaktoram';

/** Holds the `covers` of articles and tree nodes against the rows. A row for editors counts only in an article for editors. */
export function coverage(content: Content, rows: readonly Row[]): Coverage {
  const claims = [
    ...content.articles.flatMap(({ slug, section, data }) => data.covers.map((id) => ({ id, by: slug, editors: section === EDITORS }))),
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
