import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { staleExpectation, unusable } from '../../../src/build/content/usable.ts';

const root = mkdtempSync(path.join(tmpdir(), 'usable-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

let count = 0;
/** The second portal with these files instead of its own. */
function folder(files: Readonly<Record<string, string | undefined>>): string {
  const dir = path.join(root, `content-${(count += 1)}`);
  cpSync('tests/fixtures/portal', dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    if (text === undefined) rmSync(path.join(dir, name));
    else writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

const site = readFileSync('tests/fixtures/portal/site.yaml', 'utf8');

describe('a content folder of which nothing can be made is named in one line', () => {
  test.each([
    ['that is missing', () => path.join(root, 'nowhere'), 'такой папки с содержанием нет'],
    ['that is empty', () => mkdtempSync(path.join(root, 'empty-')), 'в папке нет site.yaml'],
    [
      'of an older format',
      () => folder({ 'site.yaml': site.replace('format: 2', 'format: 1') }),
      'написано по правилам 1, а движок читает правила 2',
    ],
    ['that names no format', () => folder({ 'site.yaml': site.replace('format: 2\n', '') }), 'не сказано, по каким правилам'],
  ])('%s', (_name, make, words) => {
    const reason = unusable(make());
    expect(reason).toContain(words);
    expect(reason).not.toContain('\n');
  });

  test('one that can be used has no such line', () => {
    expect(unusable('tests/fixtures/portal')).toBeUndefined();
  });
});

describe('an expectation that cannot be looked at is named with its place and the cure', () => {
  test.each([
    [
      'queries.yaml',
      '- { q: ворота, want: vorota-zakryty }\n- { q: забор, want: vorota-otkryty }\n',
      ':2:21  статьи «vorota-otkryty» больше нет. Возможно, вы имели в виду «vorota-zakryty»? Впишите нынешнее имя или уберите эту строку.',
    ],
    ['queries.yaml', '- { q: ворота }\n', ':1:3  '],
    ['queries.yaml', '- { q: [ }\n', 'не читается как YAML'],
    ['scenarios/vhod.yaml', '- { name: путь, answers: [net], outcome: itogi/netu }\n', ':1:42  узла «itogi/netu» больше нет.'],
    ['scenarios/vyhod.yaml', '- { name: путь, answers: [net], outcome: itogi/resheno }\n', 'дерева «vyhod» больше нет'],
    ['ways.yaml', 'near: [{ from: [vyhod], to: vhod/vorota, answers: 1 }]\napart: []\n', 'дерева «vyhod» больше нет'],
    ['voprosy.yaml', '[]\n', 'такого файла ожиданий нет'],
  ])('%s', (name, text, words) => {
    const reason = staleExpectation(folder({ [`expectations/${name}`]: text }));
    expect(reason).toContain(`expectations/${name}`);
    expect(reason).toContain(words);
    expect(reason).not.toContain('\n');
  });

  test('a former address of an article is no mistake', () => {
    expect(staleExpectation(folder({ 'expectations/queries.yaml': '- { q: калитка, want: kalitka-zakryta }\n' }))).toBeUndefined();
  });
});

test.each(['check', 'build', 'coverage', 'trees', 'search', 'new', 'test'])('npm run %s stops there, with exit code 2', (name) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`tools/${name}.ts`, ...(name === 'search' ? ['код'] : name === 'new' ? ['tree'] : [])],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: path.join(root, 'nowhere') },
    },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]+такой папки с содержанием нет\.[^\n]+\n$/);
});
