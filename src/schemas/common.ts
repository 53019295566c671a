import { z } from 'zod';

/** A latin address part: lower-case letters, digits and single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'можно только строчные латинские буквы, цифры и дефис между ними');

/** A calendar date as an editor writes it: 2026-11-22. */
export const isoDate = z.preprocess(
  // Some YAML readers turn an unquoted date into a Date at midnight UTC.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'дата пишется так: 2026-11-22'),
);

/** A day, a month or a year: 2026-02-12, 2026-02, 2026. A month and a year count from their first day. */
export const roughDate = z.preprocess(
  // A YAML reader takes a bare year for a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'дата пишется так: 2026-11-22, 2026-11 или 2026'),
);

/** Id of a row of content/requirements/rows.json, e.g. T4a or H110b. */
export const rowId = z.string().regex(/^[A-Z]\d{1,4}[a-z]?$/u, 'номер строки требований пишется так: T4a или H110');

/** Address of a tree node: `<flow>/<node>`. */
export const nodeAddress = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'узел пишется вместе с деревом: vhod/pustaya-stranica');

/** A short text that an editor must not leave empty. */
export const text = z.string().trim().min(1);
