import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDetectInput } from '../../../tools/detect-input.ts';
import { tries } from '../../support/all.ts';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36';

function run(args: readonly string[], input = ''): { readonly out: string[]; readonly err: string[]; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/detect.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { out: lines(stdout), err: lines(stderr), status };
}

describe('a line of --batch', () => {
  it.each([
    ['not JSON', 'nonsense', /^not JSON/],
    ['a list', '[]', /^not a JSON object$/],
    ['no user agent', '{}', /^«ua» must be a string$/],
    ['a number as user agent', '{"ua":5}', /^«ua» must be a string$/],
    ['hints as text', '{"ua":"","hints":"x"}', /^«hints» must be an object$/],
    ['a platform that is no text', '{"ua":"","hints":{"platform":1}}', /^«hints\.platform» must be a string$/],
    ['brands that are no list', '{"ua":"","hints":{"brands":{}}}', /^«hints\.brands» must be a list/],
    ['a brand without a version', '{"ua":"","hints":{"brands":[{"brand":"x"}]}}', /^«hints\.brands» must be a list/],
    ['mobile as text', '{"ua":"","hints":{"mobile":"?1"}}', /^«hints\.mobile» must be true or false$/],
    ['form factors as text', '{"ua":"","hints":{"formFactors":"Tablet"}}', /^«hints\.formFactors» must be a list of strings$/],
  ])('says what is wrong with %s', (_, line, message) => {
    expect(readDetectInput(line)).toMatch(message);
  });

  it('may have nulls for hints that a browser did not give, and fields of no interest', () => {
    expect(readDetectInput('{"ua":"x","hints":{"platform":null,"mobile":true},"os":"windows"}')).toEqual({
      ua: 'x',
      hints: { mobile: true },
    });
  });
});

describe('detect --batch', () => {
  it('answers every good line and names every bad one', () => {
    const { out, err, status } = run(['--batch', '-', '--today', '2026-11-21'], `{"ua":"${CHROME}"}\n\nbroken\n{"ua":""}\n`);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        browser: 'chrome',
        browserMajor: '157',
        os: 'windows',
        osVersion: '10',
        device: 'desktop',
        engine: 'blink',
        engineMajor: '157',
        verdict: 'ok',
      },
      { browser: null, browserMajor: null, os: null, osVersion: null, device: null, engine: null, engineMajor: null, verdict: 'unknown' },
    ]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^standard input:3: not JSON/);
    expect(status).toBe(2);
  });

  it('reads a file and ends well when all is well', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'detect-')), 'in.jsonl');
    writeFileSync(file, `{"ua":"${CHROME}"}\r\n`);
    expect(run(['--batch', file])).toMatchObject({ err: [], status: 0 });
  });

  it('says so when there is no such file', () => {
    const { err, status } = run(['--batch', 'no-such-file.jsonl']);
    expect(err.join()).toContain('no-such-file.jsonl');
    expect(status).toBe(2);
  });

  it('takes thousands of lines', () => {
    const { out, status } = run(['--batch', '-'], `{"ua":"${CHROME}"}\n`.repeat(tries(100_000)));
    expect(out).toHaveLength(tries(100_000));
    expect(status).toBe(0);
  });
});
