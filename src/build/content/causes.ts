import path from 'node:path';
import type { Issue } from './issue.ts';

/** How other files name what a file of the content folder holds: `article:slug`, `flow:name`, or the file itself. */
export function namesOf(file: string): readonly string[] {
  const base = path.posix.basename(file).replace(/\.[a-z]+$/u, '');
  if (file.startsWith('articles/')) return [file, `article:${base}`];
  if (file.startsWith('trees/')) return [file, `flow:${base}`];
  return [file];
}

function byPlace(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.severity.localeCompare(b.severity) ||
    a.message.localeCompare(b.message)
  );
}

/** Whether what is missing at a place is what a mistake hides; `flow:*` is any tree, `article:*` any article. */
function isExplained({ lacks = [] }: Issue, names: ReadonlySet<string>): boolean {
  return lacks.some((one) => names.has(one) || (one.endsWith(':*') && [...names].some((name) => name.startsWith(one.slice(0, -1)))));
}

interface Cause {
  readonly issue: Issue;
  readonly names: ReadonlySet<string>;
  readonly also: Issue[];
}

/**
 * Puts mistakes in the order in which they are worth mending: first those that others follow from, each with the places that follow
 * from it, then the rest by place. One thing that is missing in many places is told once, with the others beside it.
 */
export function byCause(issues: readonly Issue[]): Issue[] {
  const sorted = issues.toSorted(byPlace);
  const causes = new Map<string, Cause>();
  // Of one file the first line that explains the others; of one line the check that looks deeper, which comes first.
  for (const issue of issues) {
    const before = causes.get(issue.file);
    if (!issue.explains || (before && before.issue.line <= issue.line)) continue;
    causes.set(issue.file, { issue, names: new Set([...namesOf(issue.file), ...issue.explains]), also: [] });
  }
  // What is missing because its file bears another name is told at that file.
  for (const [file, { issue }] of causes) {
    if ([...causes].some(([other, { names }]) => other !== file && isExplained(issue, names))) causes.delete(file);
  }
  const hiding = sorted
    .filter(({ file, hides }) => hides && !causes.has(file))
    .map((issue): Cause => ({ issue, names: new Set(issue.hides), also: [] }));
  const rest = new Map<string, { readonly issue: Issue; readonly also: Issue[] }>();
  for (const issue of sorted) {
    const own = causes.get(issue.file);
    if (own?.issue === issue || hiding.some((one) => one.issue === issue)) continue;
    const cause = own ?? [...causes.values(), ...hiding].find(({ names }) => isExplained(issue, names));
    const key = issue.lacks ? `${issue.severity} ${issue.message}` : JSON.stringify([issue.file, issue.line, issue.column, issue.message]);
    const same = cause ?? rest.get(key);
    if (same) same.also.push(issue);
    else rest.set(key, { issue, also: [] });
  }
  const inOrder = [...[...causes.values()].toSorted((a, b) => byPlace(a.issue, b.issue)), ...hiding, ...rest.values()];
  return inOrder.map(({ issue, also }) =>
    also.length === 0 ? issue : { ...issue, also: also.map(({ file, line, column }) => ({ file, line, column })) },
  );
}
