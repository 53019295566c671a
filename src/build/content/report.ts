import path from 'node:path';
import { counted } from '../../core/text/plural.ts';
import type { Issue } from './issue.ts';

/** `content/articles/vhod/x.mdx:3:1  сообщение`: what terminals and editors turn into a link. */
export function formatIssue(issue: Issue, dir: string): string {
  const file = path.relative(process.cwd(), path.join(dir, issue.file)).replaceAll('\\', '/');
  return `${file}:${issue.line}:${issue.column}  ${issue.severity === 'warning' ? 'совет: ' : ''}${messageOf(issue)}`;
}

/** What is said of a mistake, with how many other places follow from it. */
function messageOf({ message, also = [], explains, hides }: Issue): string {
  if (also.length === 0) return message;
  return `${message} И ещё ${counted(also.length, ['место', 'места', 'мест'])} ${explains || hides ? 'из-за этого' : 'с тем же'}.`;
}

export interface Counted {
  readonly errors: number;
  readonly warnings: number;
}

/** How many of each. */
export function countIssues(issues: readonly Issue[]): Counted {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** «2 ошибки». */
export function countedErrors(errors: number): string {
  return counted(errors, ['ошибка', 'ошибки', 'ошибок']);
}

/** The last line of a report: «2 ошибки, 5 советов». */
export function summary({ errors, warnings }: Counted): string {
  return `${countedErrors(errors)}, ${counted(warnings, ['совет', 'совета', 'советов'])}`;
}
