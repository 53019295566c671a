import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function redact(input: string, ...options: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/redact.ts', ...options], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('the command masks standard input line by line', () => {
  expect(redact('СНИЛС 112-233-445 95\nвсё хорошо\n').out).toBe('СНИЛС [СНИЛС скрыт]\nвсё хорошо\n');
});

test('--json lists what was found without repeating it', () => {
  const { out } = redact('тел. 8 916 123-45-67\nпусто\n', '--json');
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toEqual({
    line: 1,
    text: 'тел. [телефон скрыт]',
    found: [{ kind: 'phone', name: 'номер телефона', start: 5, end: 20, shown: '+7 9•• •••-••-67' }],
  });
  expect(second).toEqual({ line: 2, text: 'пусто', found: [] });
});

test('an unknown option is named, with exit code 2', () => {
  const { code, err } = redact('', '--jsn');
  expect(code).toBe(2);
  expect(err.trim()).toBe('redact: неизвестный параметр «--jsn»; есть только --json и --help.');
});
