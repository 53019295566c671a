import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import type { Issue } from './issue.ts';
import { contentDir } from './load.ts';
import { countedErrors, countIssues, formatIssue, summary } from './report.ts';

/** Milliseconds to wait for an editor's program to finish saving several files. */
const SETTLE = 150;
/** Lines of a file shown before and after a mistake. */
const AROUND = 4;

const onlyErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'error');

/** Astro's overlay takes some of its texts as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The lines around a mistake as the overlay wants them; it sets a caret under the column itself. */
function marked(source: string, line: number): string {
  const from = Math.max(0, line - 1 - AROUND);
  const lines = source
    .split('\n')
    .slice(from, line + AROUND)
    .map((text, index) => `<span class="line${from + index + 1 === line ? ' error-line' : ''}">${escaped(text)}</span>`);
  return `<pre class="astro-code"><code>${lines.join('\n')}</code></pre>`;
}

interface OverlayPayload {
  readonly type: 'error';
  /** Ready to show: Astro would colour the source otherwise, and knows no MDX. */
  readonly __isEnhancedAstroErrorPayload: true;
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
    readonly highlightedCode?: string;
  };
}

/** What stands over the page in dev: every error, and the place of the first. */
export function overlay(errors: readonly Issue[], dir: string): OverlayPayload {
  const [first] = errors;
  const file = path.join(dir, first?.file ?? '');
  const list = errors.map((issue) => formatIssue(issue, dir));
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'Ошибки в содержании',
      title: countedErrors(errors.length),
      message: list.map(escaped).join('\n\n'),
      hint: 'Исправьте и сохраните файл: это окно закроется само.',
      stack: list.join('\n'),
      // A file that is missing has no lines to show.
      ...(first &&
        existsSync(file) && {
          loc: { file, line: first.line, column: first.column },
          highlightedCode: marked(readFileSync(file, 'utf8'), first.line),
        }),
    },
  };
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
