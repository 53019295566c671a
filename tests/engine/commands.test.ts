import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const dir = 'tests/fixtures/portal';

function command(line: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('bash', ['-o', 'pipefail', '-c', line.replaceAll('node ', `"${process.execPath}" `)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENT_DIR: dir },
  });
}

describe.each(['check', 'coverage', 'detect', 'engines', 'messages', 'redact', 'search', 'stats', 'trees'])('npm run %s', (name) => {
  test('names an option that it does not know, in one line, with exit code 2', () => {
    const { status, stdout, stderr } = command(`node tools/${name}.ts --foo`);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Параметр «--foo» не подходит\. Есть: --[^\n]+\.\n$/);
  });
});

test('an option without its value is named too', () => {
  expect(command('node tools/detect.ts --batch').stderr).toMatch(/^Параметр «--batch» не подходит\. Есть: --batch …, [^\n]+\.\n$/);
});

test.each([
  ['detect', `yes '{"ua":"Mozilla/5.0"}' | head -50000 | node tools/detect.ts --batch - | head -1`],
  ['redact', `yes 'СНИЛС 112-233-445 95' | head -50000 | node tools/redact.ts | head -1`],
  ['search', `yes 'код' | head -5000 | node tools/search.ts --batch - | head -1`],
])('npm run %s ends without a word when its reader has had enough', (_name, line) => {
  const { stdout, stderr } = command(line);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

test.each([
  ['--content', 'typo.mdx'],
  ['--content', 'README.md'],
  ['--content', `${dir}/articles`],
  ['--readability', `${dir}/typo.mdx`],
])('npm run check -- %s %s names a file that the content does not hold, with exit code 2', (option, file) => {
  const { status, stdout, stderr } = command(`node tools/check.ts ${option} ${dir}/facts.yaml ${file}`);
  expect([status, stdout, stderr]).toEqual([2, '', `В папке ${dir} нет файла ${file}.\n`]);
});

test('npm run check -- --content facts.yaml checks that file', () => {
  const { status, stdout } = command(`node tools/check.ts --content ${dir}/facts.yaml`);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^(tests\/fixtures\/portal\/facts\.yaml:[^\n]+\n)*Содержание: /)]);
});
