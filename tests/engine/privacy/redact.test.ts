import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function redact(input: string, ...options: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/redact.ts', ...options], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('the command masks standard input line by line', () => {
  expect(redact('СНИЛС 112-233-445 95\nвсё хорошо\n').out).toBe('СНИЛС [СНИЛС скрыт]\nвсё хорошо\n');
});

test.each([
  ['СНИЛС 112-233-\n445 95\n', 'СНИЛС [СНИЛС скрыт]\n[СНИЛС скрыт]\n'],
  ['Пароль:\n\nQwerty123!\n', 'Пароль:\n\n[пароль скрыт]\n'],
  ['без конца строки', 'без конца строки\n'],
  ['две\r\nстроки\r\n\r\n', 'две\nстроки\n\n'],
  ['', ''],
])('what is written over several lines is masked in each, and no line is lost: %j', (input, expected) => {
  expect(redact(input).out).toBe(expected);
});

test('wherever a long text is cut, nothing is left of what stands across the cut', () => {
  const filler = 'Сайт долго не открывался, ждали до вечера. '.repeat(8);
  const pieces = Array.from(
    { length: 400 },
    (_, index) => `${filler.slice(0, (index * 37) % filler.length)}\nСНИЛС 112-233-\n445 95\nПароль:\nQwerty123!\n`,
  );
  const { out } = redact(pieces.join(''));
  expect(out).not.toMatch(/112|445|Qwerty/);
  expect(out.split('\n')).toHaveLength(400 * 5 + 1);
});

test('--json tells of each line its own part', () => {
  const lines = redact('СНИЛС 112-233-\n445 95\n', '--json').out.trim().split('\n');
  const own = { kind: 'snils', name: 'СНИЛС', shown: '••••95' };
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    { line: 1, text: 'СНИЛС [СНИЛС скрыт]', found: [{ ...own, start: 6, end: 14 }] },
    { line: 2, text: '[СНИЛС скрыт]', found: [{ ...own, start: 0, end: 6 }] },
  ]);
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
  expect(err.trim()).toBe('Параметр «--jsn» не подходит. Есть: --json, --help.');
});
