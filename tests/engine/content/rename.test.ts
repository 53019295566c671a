import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import { renameArticle, renameNode, retireArticle, retireNode } from '../../../src/build/content/rename.ts';
import { formatIssue } from '../../../src/build/content/report.ts';
import { staleExpectation } from '../../../src/build/content/usable.ts';
import { today } from '../../../src/build/today.ts';

// `npm run rename` and `npm run retire` on copies of the fictional portal: whatever they do, the folder passes its check afterwards.

const root = mkdtempSync(path.join(os.tmpdir(), 'rename-'));
const dir = path.join(root, 'content');
const GATE = 'articles/dvor/vorota-zakryty.mdx';
const MIRROR = 'articles/dvor/zerkalce-molchit.mdx';
const TREE = 'trees/vhod.yaml';
const ENDS = 'trees/itogi.yaml';

const full = (file: string): string => path.join(dir, file);
const read = (file: string): string => readFileSync(full(file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(full(file)), { recursive: true });
  writeFileSync(full(file), text);
};

function change(file: string, from: RegExp | string, to: string): void {
  const before = read(file);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} holds no ${String(from)}`);
  write(file, after);
}

/** A third article, so that what goes may leave the others something to be like. */
function addLamp(): void {
  const text = read(MIRROR)
    .replace(/^title: .*$/mu, 'title: Лучина гаснет раньше, чем наступит утро')
    .replace(
      /^description: .*$/mu,
      'description: Лучина гаснет задолго до утра, а в тереме темно и холодно. Как запасти лучины и кого позвать, два шага.',
    );
  write('articles/dvor/luchina-gasnet.mdx', text.replace('related: [vorota-zakryty]', 'related: [vorota-zakryty, zerkalce-molchit]'));
}

function run(tool: Tool, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [`tools/${tool}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: dir },
  });
}

type Tool = 'rename' | 'retire';

/** What the commands do, without a process for each. */
function make(tool: Tool, from: string, to: string): void {
  const files = readFiles(dir, today());
  const [ofArticle, ofNode] = tool === 'rename' ? [renameArticle, renameNode] : [retireArticle, retireNode];
  const done = (from.includes('/') ? ofNode : ofArticle)(files, from, to);
  for (const [name, text] of done.write) write(name, text);
  for (const name of done.remove) rmSync(full(name));
}

/** Nothing is left that names what is no more. */
function expectWhole(): void {
  expect(
    checkContent(dir)
      .filter(({ severity }) => severity === 'error')
      .map((issue) => formatIssue(issue, dir)),
  ).toEqual([]);
  expect(staleExpectation(dir)).toBeUndefined();
}

/** Every file with its text. */
function snapshot(): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, read(name)]));
}

/** Lines that went and lines that came, over the whole folder. */
function lines(before: Record<string, string>): { gone: string[]; come: string[] } {
  const of = (files: Record<string, string>): string[] => Object.values(files).flatMap((text) => text.split('\n'));
  const [old, now] = [of(before), of(snapshot())];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  cpSync('tests/fixtures/portal', dir, { recursive: true });
  write('expectations/scenarios/vhod.yaml', '- name: молчит\n  answers: [net]\n  outcome: itogi/pomoshch\n');
  write('expectations/queries.yaml', '- { q: зеркальце молчит, want: zerkalce-molchit }\n');
  write('expectations/ways.yaml', 'near:\n  - { from: [vhod], to: itogi/pomoshch, answers: 3 }\napart: []\n');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the commands say which files they touched, and how to go on', () => {
  const { status, stdout, stderr } = run('rename', 'zerkalce-molchit', 'zerkalo-molchit');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Изменено файлов: \d+\n {2}articles\//u);
  expect(stdout).toContain(`  ${MIRROR} (удалён)\n`);
  expect(run('retire', 'vhod/protrite', 'itogi/pomoshch').stdout).toContain(`  ${TREE}\n`);
  expectWhole();
});

describe('an article is renamed', () => {
  test('every place that names it names the new address, and the old one leads there', () => {
    make('rename', 'zerkalce-molchit', 'zerkalo-molchit');
    expectWhole();
    expect(existsSync(full(MIRROR))).toBe(false);
    const texts = Object.entries(snapshot()).flatMap(([name, text]) => (text.includes('zerkalce-molchit') ? [name] : []));
    expect(texts).toEqual(['articles/dvor/zerkalo-molchit.mdx']);
    expect(read('articles/dvor/zerkalo-molchit.mdx')).toContain('aliases: [zerkalce-molchit]\n');
    expect(read(TREE)).toContain('article: zerkalo-molchit\n');
    expect(read(GATE)).toContain('[зеркальце](/voprosy/zerkalo-molchit/)');
    expect(read('site.yaml')).toContain('popular: [vorota-zakryty, zerkalo-molchit]');
    expect(read('expectations/queries.yaml')).toContain('want: zerkalo-molchit');
  });

  test.each([
    ['a list in brackets', 'aliases: [kalitka-zakryta]', 'aliases: [vorota-zakryty, kalitka-zakryta]'],
    ['a list over lines', 'aliases:\n  - kalitka-zakryta', 'aliases:\n  - vorota-zakryty\n  - kalitka-zakryta'],
    ['an empty list', 'aliases: []', 'aliases: [vorota-zakryty]'],
  ])('%s of former addresses takes one more', (_shape, before, after) => {
    if (before !== 'aliases: [kalitka-zakryta]') change(GATE, 'aliases: [kalitka-zakryta]', before);
    make('rename', 'vorota-zakryty', 'vorota-na-zamke');
    expect(read('articles/dvor/vorota-na-zamke.mdx')).toContain(`${after}\n`);
    expectWhole();
  });

  test('a link whose words are broken over two lines follows too', () => {
    change(GATE, '[зеркальце](/voprosy/zerkalce-molchit/)', '[зеркальце\nмолчит](/voprosy/zerkalce-molchit/#что-делать)');
    make('rename', 'zerkalce-molchit', 'zerkalo-molchit');
    expect(read(GATE)).toContain('молчит](/voprosy/zerkalo-molchit/#что-делать)');
  });

  test('renamed back, it is the file that it was, but for the address it had meanwhile', () => {
    const before = snapshot();
    make('rename', 'zerkalce-molchit', 'zerkalo-molchit');
    make('rename', 'zerkalo-molchit', 'zerkalce-molchit');
    expectWhole();
    expect(lines(before)).toEqual({ gone: [], come: ['aliases: [zerkalo-molchit]'] });
  });
});

describe('a node is renamed', () => {
  test('answers, articles, messages and expectations follow, and its former address leads there', () => {
    make('rename', 'vhod/vorota', 'vhod/storozh');
    make('rename', 'itogi/pomoshch', 'itogi/storozh');
    expectWhole();
    expect(read(TREE)).toContain('  - id: storozh\n    ref: V0\n    aliases: [vhod/vorota]\n');
    expect(read(TREE)).toContain('to: itogi/storozh');
    expect(read(ENDS)).toContain('aliases: [itogi/pomoshch, vhod/kolokol, sad/yablonya]');
    expect(read(GATE)).toContain('wizardNode: vhod/storozh');
    expect(read('messages.yaml')).toContain('node: vhod/storozh');
    expect(read('expectations/scenarios/vhod.yaml')).toContain('outcome: itogi/storozh');
    expect(read('expectations/ways.yaml')).toContain('to: itogi/storozh');
  });

  test('a node that is written on one line keeps its line', () => {
    make('rename', 'itogi/resheno', 'itogi/gotovo');
    expect(read(ENDS)).toContain('  - { id: gotovo, ref: OOK, aliases: [itogi/resheno], kind: outcome, outcome: solved, text: Решено }\n');
    expect(read(TREE)).toContain('helped: { to: itogi/gotovo }');
    expectWhole();
  });

  test('renamed back, nothing but the address it had meanwhile is new', () => {
    const before = snapshot();
    make('rename', 'vhod/protrite', 'vhod/mylo');
    make('rename', 'vhod/mylo', 'vhod/protrite');
    expect(lines(before)).toEqual({ gone: [], come: ['    aliases: [vhod/mylo]'] });
    expectWhole();
  });
});

describe('what is retired leads to its successor', () => {
  test('an article: its file goes, its addresses and the places that named it are the successor’s', () => {
    addLamp();
    make('retire', 'vorota-zakryty', 'luchina-gasnet');
    expectWhole();
    expect(existsSync(full(GATE))).toBe(false);
    const lamp = read('articles/dvor/luchina-gasnet.mdx');
    expect(lamp).toContain('aliases: [vorota-zakryty, kalitka-zakryta]\n');
    // It is not like itself.
    expect(lamp).toContain('related: [zerkalce-molchit]\n');
    expect(read('site.yaml')).toContain('popular: [luchina-gasnet, zerkalce-molchit]');
    expect(read(TREE)).toContain('article: luchina-gasnet');
  });

  test('a successor that a list names already stands there once', () => {
    addLamp();
    change('site.yaml', 'popular: [vorota-zakryty, zerkalce-molchit]', 'popular: [vorota-zakryty, zerkalce-molchit, luchina-gasnet]');
    make('retire', 'zerkalce-molchit', 'luchina-gasnet');
    expect(read('site.yaml')).toContain('popular: [vorota-zakryty, luchina-gasnet]');
    expectWhole();
  });

  test('a node: it goes, answers lead to the successor', () => {
    write('published.json', '{"format":1,"articles":[],"nodes":["vhod/protrite V1"],"messages":[],"retired":[],"trees":[]}');
    make('retire', 'vhod/protrite', 'itogi/pomoshch');
    expect(read(TREE)).not.toContain('protrite');
    expect(read(TREE)).toContain('{ key: da, label: Отвечает, to: itogi/pomoshch,');
    expect(read(ENDS)).toContain('aliases: [vhod/protrite, vhod/kolokol, sad/yablonya]');
    expect(checkContent(dir).filter(({ message }) => message.includes('был на сайте'))).toEqual([]);
  });

  test('what vanished by hand gets its successor afterwards', () => {
    const memory = '{"format":1,"articles":["bylo"],"nodes":["vhod/bylo V9"],"messages":[],"retired":[],"trees":[]}';
    write('published.json', memory);
    make('retire', 'bylo', 'zerkalce-molchit');
    make('retire', 'vhod/bylo', 'vhod/protrite');
    expectWhole();
  });

  test('an answer: its key is not asked for again, and not given again', () => {
    write('published.json', '{"format":1,"articles":[],"nodes":["vhod/vorota V0 da nea net"],"messages":[],"retired":[],"trees":[]}');
    expect(run('retire', 'vhod/vorota:nea')).toMatchObject({ status: 0, stderr: '' });
    expectWhole();
    change(TREE, 'key: net', 'key: nea');
    expect(checkContent(dir).map(({ message }) => message)).toContainEqual(expect.stringMatching(/«nea» .* уже был и убран/u));
  });
});

describe('a refusal says why, and nothing is written', () => {
  test.each([
    ['rename', 'net-takoj', 'vorota', /статьи «net-takoj» нет/u],
    ['rename', 'vorota-zakryty', 'zerkalce-molchit', /адрес «zerkalce-molchit» занят/u],
    ['rename', 'vorota-zakryty', 'vorota-zakryty', /адрес «vorota-zakryty» занят/u],
    ['rename', 'zerkalce-molchit', 'kalitka-zakryta', /адрес «kalitka-zakryta» занят/u],
    ['rename', 'vhod/net', 'vhod/da', /узла «vhod\/net» нет/u],
    ['rename', 'vhod/vorota', 'itogi/vorota', /остаётся в своём дереве/u],
    ['rename', 'vhod/vorota', 'vhod/protrite', /занят узлом «vhod\/protrite»/u],
    ['rename', 'vhod/vorota', 'vhod/kolokol', /занят узлом «itogi\/pomoshch»/u],
    ['retire', 'vorota-zakryty', 'net-takoj', /статьи «net-takoj» нет/u],
    ['retire', 'net-takoj', 'vorota-zakryty', /статьи «net-takoj» нет, и на сайте её не было/u],
    ['retire', 'vorota-zakryty', 'vorota-zakryty', /преемником самой себя/u],
    ['retire', 'vhod/protrite', 'vhod/net', /узла «vhod\/net» нет/u],
    ['retire', 'vhod/net', 'vhod/protrite', /узла «vhod\/net» нет, и на сайте его не было/u],
    ['retire', 'vhod/vorota', 'vhod/protrite', /начинается дерево/u],
    ['retire', 'vhod/protrite', 'vhod/protrite', /преемником самого себя/u],
  ] as const)('%s %s %s', (tool, from, to, said) => {
    const before = snapshot();
    expect(() => {
      make(tool, from, to);
    }).toThrow(said);
    expect(snapshot()).toEqual(before);
  });

  test('a draft is no successor of what readers have', () => {
    change(MIRROR, 'status: опубликовано', 'status: черновик');
    expect(() => {
      make('retire', 'vorota-zakryty', 'zerkalce-molchit');
    }).toThrow(/черновик, читатель её не увидит/u);
  });
});

describe('a command refuses in one line with exit code 2', () => {
  test.each([
    ['rename', [], /^Что переименовать\?/u],
    ['rename', ['vorota-zakryty', 'Ворота'], /^Что переименовать\?/u],
    ['rename', ['vorota-zakryty', '../ukrast'], /^Что переименовать\?/u],
    ['rename', ['vorota-zakryty', 'vhod/vorota'], /^Что переименовать\?/u],
    ['rename', ['vorota-zakryty', 'vorota', 'lishnee'], /^Что переименовать\?/u],
    ['retire', [], /^Что убрать\?/u],
    ['retire', ['vhod/vorota:da'], /Ответа «da» у узла «vhod\/vorota» на сайте не было/u],
    ['rename', ['net-takoj', 'vorota'], /^Не получилось: статьи «net-takoj» нет\.$/u],
    ['retire', ['vorota-zakryty', 'net-takoj'], /^Не получилось: статьи «net-takoj» нет\.$/u],
  ] as const)('%s %s', (tool, args, said) => {
    const before = snapshot();
    const { status, stdout, stderr } = run(tool, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(snapshot()).toEqual(before);
  });

  test('rename in a folder that holds no site', () => {
    rmSync(full('site.yaml'));
    const { status, stderr } = run('rename', 'vorota-zakryty', 'vorota');
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a former address is given once', () => {
  test.each([
    ['занят живым узлом', () => change(ENDS, 'sad/yablonya', 'vhod/protrite')],
    ['уже отдан узлу', () => change(TREE, '    ref: V0\n', '    ref: V0\n    aliases: [sad/yablonya]\n')],
  ])('«%s»', (said, spoil) => {
    spoil();
    expect(checkContent(dir).map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
  });
});
