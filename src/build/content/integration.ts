import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import type { Issue } from './issue.ts';
import { contentDir } from './load.ts';
import { countIssues, formatIssue, summary } from './report.ts';

/** Milliseconds to wait for an editor's program to finish saving several files. */
const SETTLE = 150;

const onlyErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'error');

/** The lines around a mistake, with a mark under its column. */
export function codeFrame(source: string, { line, column }: Issue): string {
  const lines = source.split('\n');
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .flatMap((text, index) => {
      const number = from + index + 1;
      const row = `${String(number).padStart(4)} | ${text}`;
      return number === line ? [row, `${' '.repeat(4)} | ${' '.repeat(column - 1)}^`] : [row];
    })
    .join('\n');
}

/** What Vite's overlay shows: every error, and the lines around the first. */
function overlay(errors: readonly Issue[], dir: string): { type: 'error'; err: { message: string; stack: string; frame?: string } } {
  const [first] = errors;
  let frame: string | undefined;
  try {
    frame = first && codeFrame(readFileSync(path.join(dir, first.file), 'utf8'), first);
  } catch {
    // A file that does not exist has no lines to show.
  }
  const message = ['Ошибки в содержании', ...errors.map((issue) => formatIssue(issue, dir))].join('\n');
  return { type: 'error', err: { message, stack: '', ...(frame !== undefined && { frame }) } };
}

/**
 * Checks the content before anything is built and while it is edited.
 * In a build any error prints all issues and ends the process with 1 before a page is written;
 * in `astro dev` the errors stand over the page until they are fixed.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const dir = contentDir();
        const issues = checkContent(dir);
        const counted = countIssues(issues);
        if (counted.errors === 0) return;
        for (const issue of onlyErrors(issues)) console.error(formatIssue(issue, dir));
        console.error(`Содержание: ${summary(counted)}. Сайт не собран.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const dir = contentDir();
        let shown = false;
        let timer: NodeJS.Timeout | undefined;
        const show = (): void => {
          const errors = onlyErrors(checkContent(dir));
          if (errors.length > 0) server.ws.send(overlay(errors, dir));
          // A reload takes the overlay away.
          else if (shown) server.ws.send({ type: 'full-reload' });
          shown = errors.length > 0;
        };
        const soon = (file?: string): void => {
          if (file !== undefined && !path.resolve(file).startsWith(dir + path.sep)) return;
          clearTimeout(timer);
          timer = setTimeout(show, SETTLE);
        };
        server.watcher.add(dir);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
        // A page opened later must show them too.
        server.ws.on('connection', () => soon());
      },
    },
  };
}
