import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * A copy of the engine gets a probe that runs by itself, one that is started by its button, and a channel: a row, a file, words.
 * Nothing else is touched. What the copy then knows of them is asked of the copy itself.
 */

const dir = mkdtempSync(path.join(os.tmpdir(), 'engine-'));

function insert(file: string, before: string, text: string): void {
  const source = readFileSync(path.join(dir, file), 'utf8');
  expect(source.split(before), `${file}: one place before «${before}»`).toHaveLength(2);
  writeFileSync(
    path.join(dir, file),
    source.replace(before, () => text + before),
  );
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

beforeAll(() => {
  cpSync('src', path.join(dir, 'src'), { recursive: true });
  cpSync('editor/src', path.join(dir, 'editor/src'), { recursive: true });
  cpSync('tests/fixtures/portal', path.join(dir, 'content'), { recursive: true });
  cpSync('package.json', path.join(dir, 'package.json'));
  symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));

  // The probe that runs by itself: its row, its file, its words.
  insert(
    'src/core/probes/table.ts',
    `] as const satisfies readonly ProbeRow[];`,
    `  { name: 'lantern', label: 'Горит ли фонарь', start: 'page', causes: ['device'], passes: true, request: { label: 'Фонарь', fine: 'горит' } },
  {
    name: 'bell',
    label: 'Звонит ли колокол',
    start: 'button',
    causes: ['portal'],
    passes: false,
    request: { label: 'Колокол' },
    outcomes: { rings: ok('Колокол звонит.'), silent: attention('Колокол молчит.') },
  },
`,
  );
  write(
    'src/client/probes/automatic/lantern.ts',
    `import { ok, type Probe } from '../result.ts';\n\nexport const probe: Probe = () => ok('Фонарь горит.');\n`,
  );
  write(
    'src/client/probes/by-hand/bell.ts',
    `import type { HandProbe } from '../hand.ts';\n\nexport const probe: HandProbe = () => 'bell.silent';\n`,
  );
  write(
    'content/probes.yaml',
    `probes:
  - { probe: lantern, title: Фонарь, meaning: Без фонаря не видно ворот., manual: Посмотрите на фонарь. }
  - { probe: bell, title: Колокол, meaning: В колокол звонят сторожу., manual: Послушайте., button: Позвонить }
`,
  );
  const tree = path.join(dir, 'content/trees/vhod.yaml');
  writeFileSync(
    tree,
    readFileSync(tree, 'utf8').replace('    guide: update\n', '    guide: update\n    probes: [lantern]\n    hints: [bell]\n'),
  );

  // The channel: its row and its words.
  insert(
    'src/core/request/channels.ts',
    `] as const satisfies readonly ChannelRow[];`,
    `  { id: 'pigeon', output: { title: 'Лист для голубя', sections: [{ title: 'Что сказать', tells: ['subject'], blanks: ['Ответ'] }] } },\n`,
  );
  write(
    'content/request.yaml',
    `wishes: [открыть ворота]
contactWays: [письмо]
repeatReasons: [голубь не вернулся]
channels:
  - { id: pigeon, title: Голубь, when: Если ворота закрыты, steps: [Привяжите лист.], facts: [], outcomes: [request] }
`,
  );
  write(
    'ask.ts',
    `import { checkContent } from './src/build/content/check.ts';
import { loadContent } from './src/build/content/load.ts';
import { build } from 'vite';
import { toGraphs } from './src/core/diagnosis/graph.ts';
import { satisfied } from './src/core/diagnosis/probes.ts';
import { environmentLines } from './src/core/environment/lines.ts';
import { detect } from './src/core/environment/detect.ts';
import { labelsOf } from './src/core/environment/labels.ts';
import { buttonProbes, outcomeOf, pageProbes } from './src/core/probes/table.ts';
import { buildRequest, emptyFields, sheetOf, sheetText } from './src/core/request/index.ts';
import { jsonSchemas } from './src/build/content/json-schemas.ts';
import { supportRequestJsonSchema } from './src/schemas/support-request.ts';
import { probes } from './editor/src/probes.ts';
const content = loadContent('content');
const bundled = await build({ configFile: false, publicDir: false, logLevel: 'silent', build: { write: false, rolldownOptions: { input: 'src/client/probes-light.ts', preserveEntrySignatures: 'strict' } } });
const node = toGraphs(content.trees).flatMap(({ nodes }) => nodes).find(({ probes }) => probes !== undefined);
const environment = detect({ ua: '' });
const results = { lantern: { status: 'ok', sentence: 'Фонарь горит.' }, bell: outcomeOf('bell.silent')?.result };
const fields = { ...emptyFields, summary: 'Ворота закрыты' };
const request = buildRequest({ channel: 'pigeon', fields, path: [], tried: [], detected: [], edits: {}, guard: (text) => text });
const sheet = sheetOf(request);
console.log(JSON.stringify({
  issues: checkContent('content').filter(({ file }) => /probes|request|trees/.test(file)).map(({ message }) => message),
  passed: node && satisfied(node, { lantern: { verdict: 'ok', sentence: '' } }),
  automatic: pageProbes.includes('lantern'),
  byHand: buttonProbes.includes('bell'),
  lines: environmentLines({ environment, labels: labelsOf(environment), results }).map(({ label, value }) => label + ': ' + value),
  editor: probes.filter(({ value }) => value === 'lantern' || value === 'bell').map(({ label }) => label),
  published: [jsonSchemas().get('tree.schema.json')?.includes('"lantern"'), JSON.stringify(supportRequestJsonSchema).includes('"pigeon"')],
  runs: [bundled].flat().some(({ output }) => output.some(({ code }) => code?.includes('Фонарь горит.'))),
  sheet: sheet && sheetText(sheet),
}));
`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: 'astro/tsconfigs/strictest',
      compilerOptions: {
        allowImportingTsExtensions: true,
        noEmit: true,
        types: ['node', 'vite/client'],
        lib: ['ES2024', 'DOM', 'DOM.Iterable'],
      },
      include: ['src/core', 'src/client', 'src/schemas', 'editor/src/probes.ts'],
    }),
  );
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

function inCopy(...command: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, command, { cwd: dir, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
}

describe('a probe and a channel that somebody adds', () => {
  test('are known everywhere by their rows, files and words', () => {
    const { stdout, stderr } = inCopy('ask.ts');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      issues: [],
      passed: true,
      automatic: true,
      byHand: true,
      lines: ['Фонарь: горит', 'Колокол: молчит'],
      editor: ['Горит ли фонарь', 'Звонит ли колокол'],
      published: [true, true],
      runs: true,
      sheet: 'Лист для голубя\n\nЧто сказать\n— Ворота закрыты\nОтвет: ____________________',
    });
  });

  test('leave no type behind that does not know them', () => {
    const { stdout } = inCopy(path.resolve('node_modules/typescript/bin/tsc'), '-p', '.');
    expect(stdout).toBe('');
  });
});
