import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAUSES } from '../../../src/core/diagnosis/causes.ts';
import { mask } from '../../../src/core/privacy/index.ts';
import {
  buildRequest,
  channels,
  chatMessages,
  emptyFields,
  fullText,
  mailDraft,
  requestJson,
  sheetOf,
  sheetText,
  type RequestInput,
} from '../../../src/core/request/index.ts';
import { supportRequestJsonSchema } from '../../../src/schemas/support-request.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '«',
    '____',
    'а'.repeat(3000),
    '😀'.repeat(700),
    'пароль: Qwerty12!',
    '\u2028',
    '{{7*7}}',
    'слово '.repeat(600),
  ),
);
const result = fc.constantFrom('helped', 'failed', 'cannot', 'skipped');
const causes = fc.subarray([...CAUSES]);
const id = fc.string({ unit: fc.constantFrom(...'abcL0123'.split('')), minLength: 1, maxLength: 4 });

const input: fc.Arbitrary<RequestInput> = fc.record({
  channel: fc.constantFrom(...channels),
  fields: fc.record({
    ...(Object.fromEntries(Object.keys(emptyFields).map((key) => [key, text])) as Record<keyof typeof emptyFields, fc.Arbitrary<string>>),
    screenshot: fc.boolean(),
    needs: fc.dictionary(fc.constantFrom('kamen', 'vremya', '__proto__', 'constructor'), text),
    date: fc.constantFrom('', '2026-11-22', '2026-99-99', '0000-00-00', 'вчера'),
    time: fc.constantFrom('', '10:00', '25:61', 'утром'),
  }) as fc.Arbitrary<RequestInput['fields']>,
  offset: fc.constantFrom(180, -720, 840, 0),
  path: fc.array(
    fc.record({ id, question: text, answer: text, says: text, subject: text }, { requiredKeys: ['id', 'question', 'answer'] }),
    { maxLength: 6 },
  ),
  tried: fc.array(fc.record({ id, advice: text, result, says: text }, { requiredKeys: ['id', 'advice', 'result'] }), { maxLength: 6 }),
  findings: fc.record({ out: causes, less: causes, possible: causes, told: fc.array(text, { maxLength: 2 }) }),
  needs: fc.array(fc.record({ key: fc.constantFrom('kamen', 'vremya', 'nomer-oshibki', 'constructor'), label: text }), { maxLength: 5 }),
  detected: fc.array(fc.record({ id, label: text, value: text }), { maxLength: 6 }),
  diagnosticCode: text,
  edits: fc.dictionary(
    fc.constantFrom('topic', 'when', 'wish', 'person', 'found', 'device', 'need:kamen', '__proto__'),
    fc.record({ text, removed: fc.boolean() }),
  ),
  guard: fc.constant((value: string) => mask(value).text),
});

const validate = new Ajv2020({ strict: false }).compile(supportRequestJsonSchema);
validate.errors = null;

test('whatever is typed, every channel is built, chat messages are short, and the letter opens', () => {
  fc.assert(
    fc.property(input, (given) => {
      const built = buildRequest(given);
      const whole = fullText(built);
      for (const message of chatMessages(built)) expect(message.length).toBeLessThanOrEqual(500);
      const sheet = sheetOf(built);
      if (sheet) expect(sheetText(sheet)).toContain(sheet.title);
      const draft = mailDraft('тема', whole);
      expect(draft.href.length).toBeLessThanOrEqual(1900);
      expect(() => decodeURIComponent(draft.href)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test('the data fit the published schema and survive being written and read', () => {
  fc.assert(
    fc.property(input, (given) => {
      const json = requestJson(given, buildRequest(given), new Date('2026-11-22T10:00:00Z'));
      const read: unknown = JSON.parse(JSON.stringify(json));
      expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
      expect(read).toEqual(json);
    }),
    { numRuns: 300 },
  );
});

test('no personal data passes into any text, however it came in', () => {
  const secrets = fc.constantFrom(
    '112-233-445 95',
    'пароль: Qwerty12!',
    '+7 916 123-45-67',
    'ivan@mail.ru',
    'код из смс 482913',
    '2202 2016 1234 5674',
  );
  fc.assert(
    fc.property(input, secrets, fc.constantFrom('actions', 'summary', 'service', 'wish', 'errorText'), (given, secret, field) => {
      const built = buildRequest({ ...given, edits: {}, fields: { ...emptyFields, [field]: secret } });
      expect(fullText(built)).not.toContain(secret);
    }),
  );
});

test('a text of a book’s length still makes messages of 500 characters, counters and all', () => {
  const given: RequestInput = {
    channel: 'chat',
    fields: { ...emptyFields, actions: 'а'.repeat(600_000) },
    path: [],
    tried: [],
    detected: [],
    edits: {},
    guard: (value) => value,
  };
  const messages = chatMessages(buildRequest(given));
  expect(messages.length).toBeGreaterThan(1000);
  expect(Math.max(...messages.map((message) => message.length))).toBeLessThanOrEqual(500);
});

test('halves of characters, one after another, do not keep a letter from opening', () => {
  expect(mailDraft('\udc81\udd53 тема \ud83d', 'текст 😀 \udfff\udfff').href).toBe(
    `mailto:?subject=${encodeURIComponent(' тема ')}&body=${encodeURIComponent('текст 😀 ')}`,
  );
});
