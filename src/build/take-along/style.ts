import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The colours of the site, then how the single file looks. */
const SHEETS = ['src/styles/tokens.css', 'src/styles/take-along.css'] as const;

/** The style of the single file, which has no file beside it. */
export function takeAlongStyle(): string {
  return SHEETS.map((name) => readFileSync(path.resolve(name), 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How a policy names that style: the only thing inline that may stand. */
function takeAlongStyleSource(): string {
  return `'sha256-${createHash('sha256').update(takeAlongStyle()).digest('base64')}'`;
}

/** The policy inside the file: nothing is loaded, nothing runs, nothing is sent. */
export function takeAlongPolicy(): string {
  return `default-src 'none'; style-src ${takeAlongStyleSource()}; base-uri 'none'; form-action 'none'`;
}
