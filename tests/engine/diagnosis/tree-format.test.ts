import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkTrees } from '../../../src/build/content/check-trees.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import { TREE_MESSAGES } from '../../../src/build/content/tree-messages.ts';

const root = mkdtempSync(path.join(tmpdir(), 'trees-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const frame = (nodes: string, status = 'опубликовано'): string =>
  `title: Пример\nquestion: Пример\ndescription: Пример\nproblems: [a.b]\norder: 1\nstatus: ${status}\nnodes:\n${nodes}`;
const outcome = (ref: string): string => frame(`- { id: nachalo, ref: ${ref}, kind: outcome, outcome: request, text: Итог }`);

/** What the check says about these files, as «file: message». */
function says(files: Readonly<Record<string, string>>): { file: string; message: string; line: number; column: number }[] {
  const dir = mkdtempSync(path.join(root, 'case-'));
  mkdirSync(path.join(dir, 'trees'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, 'trees', name), text);
  return [...checkTrees(readFiles(dir, '2026-01-01'))];
}

const page = readFileSync('docs/tree-format.md', 'utf8').split('## Что скажет проверка')[1]?.split('## Чего ещё')[0] ?? '';
const sections = page
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    yaml: /```yaml\n([\s\S]*?)```/.exec(section)?.[1],
    messages: Array.from(section.matchAll(/^> (.+)$/gm), (match) => match[1] ?? ''),
  }));
const draft = frame('- { id: nachalo, ref: Z9, kind: outcome, outcome: solved, text: Итог }', 'черновик');
/** An entry that leads to the first node of the example. */
const start = frame(
  '- { id: nachalo, ref: Z0, kind: question, single: true, text: Что случилось?, options: [{ key: a, label: Пример, to: primer/nachalo }] }',
);

describe('docs/tree-format.md tells what the check says about', () => {
  test.each(sections.filter((section) => section.yaml !== undefined).map((section) => [section.title, section] as const))(
    '%s',
    (_title, { yaml, messages }) => {
      const found = says({ 'start.yaml': start, 'chernovik.yaml': draft, 'primer.yaml': frame(yaml ?? '') });
      expect(found.map(({ message }) => message)).toEqual(messages);
      for (const { file, line, column } of found) {
        expect(file).toBe('trees/primer.yaml');
        expect(line).toBeGreaterThan(6);
        expect(column).toBeGreaterThan(0);
      }
    },
  );

  test('a file name that is taken', () => {
    expect(says({ 'start.yaml': outcome('Z0'), 'prodolzhit.yaml': draft }).map(({ message }) => message)).toEqual([
      'имя «prodolzhit» занято страницей сайта. Назовите файл иначе.',
    ]);
  });

  test('a published tree that no answer leads to', () => {
    expect(says({ 'start.yaml': outcome('Z0'), 'primer.yaml': outcome('T0'), 'chernovik.yaml': draft })).toMatchObject([
      {
        file: 'trees/primer.yaml',
        severity: 'warning',
        message: 'до дерева «primer» не дойти из начала диагностики. Добавьте ответ в trees/start.yaml или в другое дерево.',
      },
    ]);
  });

  test('a folder without an entry', () => {
    expect(says({ 'primer.yaml': outcome('T0') })).toMatchObject([
      { file: 'trees/start.yaml', message: 'нет дерева trees/start.yaml: с него начинается диагностика.' },
    ]);
  });
});

test('docs/tree-format.md shows every message there is', () => {
  // A message's own words, without what it is told about: the longest piece between its parts.
  const mark = '\u0001';
  for (const [name, message] of Object.entries(TREE_MESSAGES)) {
    const said = (message as (...parts: string[]) => string)(mark, mark, mark);
    const words = said.split(mark).toSorted((a, b) => b.length - a.length)[0] ?? '';
    expect(page.includes(words), `${name}: ${words}`).toBe(true);
  }
});

test('a file that is wrong in every way is read to its end', () => {
  for (const broken of [
    '',
    'nodes: 5',
    'nodes: [1, null, [], { id: 7 }]',
    'nodes:\n  - { id: a, options: { a: 1 }, failed: 3, probes: 4 }',
    ': : :',
  ]) {
    expect(() => says({ 'start.yaml': broken })).not.toThrow();
  }
});

test('a tree of 500 nodes is checked by all its walks', () => {
  const nodes = Array.from({ length: 498 }, (_, index) =>
    index % 3 === 0
      ? `- { id: n${index}, ref: N${index}, kind: question, text: Вопрос ${index}?, options: [{ key: a, label: Одно, to: n${Math.min(497, index + 1)} }, { key: b, label: Другое, to: n${Math.min(497, index + 2)} }] }`
      : `- { id: n${index}, ref: N${index}, kind: remedy, text: Совет ${index}, steps: [Сделайте.], helped: { to: itog }, failed: { to: ${index === 497 ? 'konec' : `n${index + 1}`} } }`,
  );
  nodes.push(
    '- { id: itog, ref: T2, kind: outcome, outcome: solved, text: Итог }',
    '- { id: konec, ref: T3, kind: outcome, outcome: request, text: Обращение }',
  );
  const found = says({ 'start.yaml': frame(nodes.join('\n')) });
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('самый длинный путь')]);
});
