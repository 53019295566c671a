import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { mentionsOf } from './mentions.ts';
import { errorsOf, publish } from './newsroom.ts';
import type { Preview } from './preview.ts';
import { Refused } from './refused.ts';
import { serve } from './serve.ts';
import { Conflicts, View, type Update } from './view.ts';

// What a save does to the disk, without a browser and without the editor's own packages: only those that read MDX are stood in for.
vi.mock('./mdx-merge.ts', () => ({ mergeMdx: (_before: string, after: string) => after }));

const ARTICLE = 'articles/dvor/vorota-zakryty.mdx';
const OTHER = 'articles/dvor/zerkalce-molchit.mdx';
const FACT = 'facts/horn.yaml';
const root = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
const content = path.join(root, 'content');
let view: View;

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/portal', content, { recursive: true });
  view = new View(content);
});
afterAll(() => rmSync(root, { recursive: true }));

const text = (name: string): string => readFileSync(path.join(content, name), 'utf8');
const put = (name: string, contents: string): void => writeFileSync(path.join(content, name), contents);
/** The hash that a page was opened with. */
const base = (name: string): string => view.list().find((entry) => entry.path === name)?.sha ?? '';

function conflictOf(update: Update): Conflicts['conflicts'][number] | undefined {
  try {
    view.update(update);
  } catch (error) {
    if (error instanceof Conflicts) return error.conflicts[0];
    throw error;
  }
  return undefined;
}

test('a save writes what was edited and nothing else', () => {
  const before = text(ARTICLE);
  const contents = before.replace(/^owner: .*$/mu, 'owner: сторож');
  expect(view.update({ additions: [{ path: ARTICLE, contents, base: base(ARTICLE) }], deletions: [] })).toEqual([ARTICLE]);
  expect(text(ARTICLE)).toBe(contents);
});

test.each([ARTICLE, FACT, 'trees/vhod.yaml'])('%s changed elsewhere: nothing is written, and lines that nobody changed are alike', (name) => {
  const opened = base(name);
  // Keystatic writes every list on lines of its own and indents in its own way.
  const mine = view.read(name).replace(/\[([^\]\n]*)\]$/gmu, (_, items: string) => `\n  - ${items.split(', ').join('\n  - ')}`);
  const file = name === FACT ? 'facts.yaml' : name;
  const colleague =
    name === FACT ? text(file).replace(/(- \{ id: horn, label: )[^,]*/u, '$1рог коллеги') : text(file).replace(/^title: .*$/mu, 'title: Название, которое дал коллега');
  put(file, colleague);
  const conflict = conflictOf({ additions: [{ path: name, contents: mine, base: opened }], deletions: [] });
  expect(text(file)).toBe(colleague);
  const [disk = [], yours = []] = [conflict?.disk, conflict?.yours].map((one) => one?.split('\n'));
  expect(yours.filter((line) => !disk.includes(line))).toHaveLength(1);
  expect(disk.filter((line) => !yours.includes(line))).toEqual([expect.stringMatching(/коллег/u)]);
  // Who has seen both may write theirs over it.
  expect(conflictOf({ additions: [{ path: name, contents: mine, base: conflict?.base ?? '' }], deletions: [] })).toBeUndefined();
});

test('two tabs: the second one is shown what the first one wrote', () => {
  const opened = base(ARTICLE);
  const [first, second] = ['первая вкладка', 'вторая вкладка'].map((owner) => text(ARTICLE).replace(/^owner: .*$/mu, `owner: ${owner}`));
  view.update({ additions: [{ path: ARTICLE, contents: first ?? '', base: opened }], deletions: [] });
  expect(conflictOf({ additions: [{ path: ARTICLE, contents: second ?? '', base: opened }], deletions: [] })?.disk).toBe(first);
  expect(text(ARTICLE)).toBe(first);
});

test('a form restored from a text that is gone conflicts with any', () => {
  expect(conflictOf({ additions: [{ path: ARTICLE, contents: text(ARTICLE), base: 'outdated' }], deletions: [] })?.path).toBe(ARTICLE);
});

test('a new address takes all that names the article along', () => {
  const named = mentionsOf(content, OTHER).places.map(({ file }) => file);
  expect(named).not.toEqual([]);
  const to = 'articles/dvor/zerkalce-ne-otvechaet.mdx';
  view.update({ additions: [{ path: to, contents: text(OTHER) }], deletions: [{ path: OTHER, base: base(OTHER) }] });
  expect(existsSync(path.join(content, OTHER))).toBe(false);
  expect(text(to)).toContain('zerkalce-molchit');
  for (const file of named) expect(text(file === OTHER ? to : file)).toContain('zerkalce-ne-otvechaet');
  expect(errorsOf(content)).toEqual([]);
});

test('what is named is not deleted without a successor', () => {
  const remove = (name: string, successor?: string) => () =>
    view.update({ additions: [], deletions: [{ path: name, base: base(name) }], ...(successor !== undefined && { successor }) });
  expect(remove(FACT)).toThrow(/Сюда ссылаются: .*строка \d+/u);
  expect(remove(OTHER)).toThrow(Refused);
  expect(remove('trees/vhod.yaml')).toThrow(/npm run retire/u);
  remove(OTHER, 'vorota-zakryty')();
  expect(existsSync(path.join(content, OTHER))).toBe(false);
  expect(text(ARTICLE)).toContain('aliases: [zerkalce-molchit, kalitka-zakryta]');
});

test('publishing changes the fields alone, and not while anything is wrong', () => {
  const draft = text(ARTICLE).replace('status: опубликовано', 'status: черновик');
  put(ARTICLE, draft);
  const sections = text('sections.yaml');
  put('sections.yaml', sections.replace(/icon: [^,\s]+/u, 'icon: klyuch'));
  expect(publish(content, ARTICLE, 'Ворота открыли').map(({ file }) => file)).toContain('sections.yaml');
  expect(text(ARTICLE)).toBe(draft);
  put('sections.yaml', sections);
  expect(publish(content, ARTICLE, 'Ворота открыли')).toEqual([]);
  expect(text(ARTICLE)).toContain('\nstatus: опубликовано\n');
  expect(text(ARTICLE)).toContain('\nchange: Ворота открыли\n');
  expect(text(ARTICLE).split('\n---\n')[1]).toBe(draft.split('\n---\n')[1]);
  expect(() => publish(content, 'site.yaml', '')).toThrow(Refused);
});

test('only the editor itself is let in, and only to articles, facts and trees', async () => {
  const server = await serve({ content, page: root, port: 0, preview: {} as Preview });
  try {
    const { port } = server.address() as AddressInfo;
    const status = async (door: string, init: RequestInit): Promise<number> => (await fetch(`http://localhost:${port}${door}`, init)).status;
    const save = (name: string): RequestInit => ({
      method: 'POST',
      headers: { 'no-cors': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ additions: [{ path: name, contents: '' }], deletions: [] }),
    });
    // A page of another site cannot send the header.
    expect(await status('/api/keystatic/tree', {})).toBe(400);
    for (const name of ['site.yaml', '../package.json', 'articles/dvor/../../site.yaml', 'articles/Dvor/x.mdx', 'trees/x.json'])
      expect(await status('/api/keystatic/update', save(name)), name).toBe(400);
    expect(await status('/api/keystatic/update', save(ARTICLE)), 'a save that says no base').toBe(409);
    expect(await status('/api/keystatic/tree', { headers: { 'no-cors': '1' } })).toBe(200);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
