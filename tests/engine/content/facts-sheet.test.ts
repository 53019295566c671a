import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { factChecks, factSheet } from '../../../src/build/facts-sheet.ts';
import { checkContent } from '../../../src/build/content/check.ts';
import { readFiles } from '../../../src/build/content/files.ts';
import { noticeOn } from '../../../src/build/notice.ts';
import { contactAddress, isForReaders } from '../../../src/build/owner.ts';

const DAY = '2026-11-30';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sheet-'));
  cpSync('tests/fixtures/portal', dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function checks(facts: readonly string[]) {
  writeFileSync(path.join(dir, 'facts.yaml'), `facts:\n${facts.map((fact) => `  - ${fact}\n`).join('')}`);
  return factChecks(readFiles(dir, DAY, undefined), 'terem.example');
}

const horn = '{ id: horn, label: рог, kind: phone, class: Q, whereToCheck: на воротах }';

test('a fact that stands somewhere is asked for: where to look, a box, and the line to change', () => {
  const [check, ...others] = checks([horn]);
  expect(others).toEqual([]);
  expect(check).toMatchObject({ id: 'horn', where: 'на воротах', line: 2, reviewBy: '2027-02-28' });
  const sheet = factSheet(check ? [check] : [], DAY);
  expect(sheet).toContain('[ ] то же: строка 2, reviewBy: 2027-02-28   [ ] другое: ____');
  expect(sheet).toContain('class: V, verifiedBy: роль, verifiedOn: 2026-11-30');
});

test('the fullest sheet has the lines of one A4', () => {
  const [check] = checks([horn]);
  expect(factSheet(check ? Array.from({ length: 15 }, () => check) : [], DAY).split('\n').length).toBeLessThanOrEqual(64);
});

test('what stands in more places comes first, what stands nowhere and what is verified is not asked for', () => {
  const found = checks(['{ id: nowhere, label: нигде, kind: rule, class: Q, whereToCheck: на крыльце }', horn]);
  expect(found.map(({ id }) => id)).toEqual(['horn']);
  expect(
    checks([
      '{ id: horn, label: рог, kind: rule, class: V, value: большой, whereToCheck: тут, verifiedBy: писарь, verifiedOn: 2026-11-01, reviewBy: 2126-11-01 }',
    ]),
  ).toEqual([]);
});

test.each([
  ['before its first day', '2026-11-29', false],
  ['on its first day', '2026-11-30', true],
  ['on its last day', '2026-12-02', true],
  ['after it', '2026-12-03', false],
])('a notice %s', (_, day, shown) => {
  const notice = { text: 'Сбой.', from: '2026-11-30', until: '2026-12-02', source: 'Стража' };
  expect(noticeOn(notice, day) !== undefined).toBe(shown);
});

test.each([
  [
    'that has ended is advice',
    'text: Сбой.\nfrom: 2026-11-01\nuntil: 2026-11-02\nsource: Стража\n',
    /^3 warning .*Сотрите его или продлите/u,
  ],
  ['that ends before it begins', 'text: Сбой.\nfrom: 2026-11-03\nuntil: 2026-11-02\nsource: Стража\n', /^3 error .*Поправьте даты/u],
  ['without a source', 'text: Сбой.\nfrom: 2026-11-30\nuntil: 2026-12-02\n', /^1 error нет поля «source».*Допишите/u],
])('a notice %s', (_, text, expected) => {
  writeFileSync(path.join(dir, 'notice.yaml'), text);
  const found = checkContent(dir, DAY).filter(({ file }) => file === 'notice.yaml');
  expect(found.map(({ line, severity, message }) => `${line} ${severity} ${message}`)).toEqual([expect.stringMatching(expected)]);
});

test('an empty notice is no mistake', () => {
  writeFileSync(path.join(dir, 'notice.yaml'), '# Пусто.\n');
  expect(checkContent(dir, DAY)).toEqual([]);
});

test.each([
  ['https://owner.example/report', 'https://owner.example/report'],
  ['help@owner.example', 'mailto:help@owner.example'],
  ['спросите на крыльце', undefined],
  ['http://owner.example/', undefined],
])('the contact «%s» leads to %s', (contact, expected) => {
  expect(contactAddress(contact)).toBe(expected);
});

test.each([
  ['https://site.example/', true],
  ['http://localhost:4321/', false],
  ['http://127.0.0.1:4321/', false],
  [undefined, false],
])('a site built for %s is for readers: %s', (url, expected) => {
  expect(isForReaders(url)).toBe(expected);
});

test('a site for readers whose owner has no address is warned of, in every run; one on this machine is not', () => {
  const warned = (url: string) => checkContent(dir, DAY, url).map(({ severity, message }) => `${severity} ${message}`);
  expect(warned('https://site.example/')).toEqual([expect.stringMatching(/^warning .*owner.contact.*Впишите адрес/u)]);
  expect(warned('http://localhost:4321/')).toEqual([]);
});
