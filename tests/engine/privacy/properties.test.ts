import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPersonalInn, isSnils, passesLuhn } from '../../../src/core/privacy/checks.ts';
import { findPersonalData, hint, mask } from '../../../src/core/privacy/index.ts';
import { mayHoldPersonalData, withoutSuspects } from '../../../src/core/privacy/suspect.ts';
import { measureGuard, TEXT_SETS } from '../../../tools/bench/guard.ts';

const words = [
  'код',
  'пароль:',
  'СМС',
  'паспорт',
  'серия',
  'номер',
  'СНИЛС',
  'ИНН',
  'карта',
  'полис',
  'родился',
  'г.р.',
  'обращение',
  '№',
  '—',
  '+7',
  '(916)',
  '112-233-445 95',
  '4821',
  '4510 123456',
  'Qwerty12!',
  'Pass123',
  'Passw0rd',
  'passat',
  'pass',
  'собака',
  'почта точка ру',
  'a@b.ru',
  '[код скрыт]',
  '[телефон скрыт]',
  '12.03.1960',
  '\n',
  ' ',
  ',',
  '.',
  '1',
  '22',
];
/** Texts made of the very pieces that rules look at, and of anything at all. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 -–().+@акодпрльСМ:=«»\u00a0\u202e\u0130'.split('')), maxLength: 300 }),
);

function digitsOf(count: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
}

describe('masking', () => {
  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = mask(text).text;
        expect(mask(once).text).toBe(once);
      }),
      { numRuns: 4000 },
    );
  });

  test('findings lie in the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let from = 0;
        for (const finding of findPersonalData(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(from);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(text.slice(finding.start, finding.end)).toBe(finding.value);
          expect(hint(finding)).not.toBe(finding.value);
          from = finding.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('text without digits, signs of mail and the word for a password is never touched', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнст .,!?«»-—ABCxyz'.split('')), maxLength: 200 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(mask(text).text).toBe(text);
      }),
    );
  });

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['spaced digits', '1 '.repeat(100_000)],
    ['words for a password', 'пароль '.repeat(30_000)],
    ['words for a code', 'код '.repeat(50_000)],
    ['signs of mail', 'a@'.repeat(100_000)],
    ['one endless address', `${'a'.repeat(100_000)}@${'b.'.repeat(50_000)}`],
    ['brackets', '('.repeat(200_000)],
  ])('%s without end are answered in bounded time', (_name, text) => {
    const started = Date.now();
    mask(text);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('control digits', () => {
  test('a СНИЛС alone in a text is found exactly when its control digits fit', () => {
    fc.assert(
      fc.property(digitsOf(11), (digits) => {
        const written = `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`;
        expect(findPersonalData(`вот ${written} всё`).some((finding) => finding.kind === 'snils')).toBe(isSnils(digits));
      }),
      { numRuns: 5000 },
    );
  });

  test('twelve digits are taken for an ИНН exactly when both control digits fit', () => {
    fc.assert(
      fc.property(digitsOf(12), (digits) => {
        expect(findPersonalData(`вот ${digits} всё`).some((finding) => finding.kind === 'inn')).toBe(isPersonalInn(digits));
      }),
      { numRuns: 5000 },
    );
  });

  test('sixteen digits are hidden exactly when they pass the Luhn check', () => {
    fc.assert(
      fc.property(digitsOf(16), (digits) => {
        expect(findPersonalData(`вот ${digits} всё`).length > 0).toBe(passesLuhn(digits));
      }),
      { numRuns: 5000 },
    );
  });

  test('one changed digit breaks the check of a СНИЛС, of an ИНН and of a card', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('11223344595', '500100732259', '4111111111111111'),
        fc.nat(15),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, step) => {
          const at = place % digits.length;
          const changed = digits.slice(0, at) + ((Number(digits.charAt(at)) + step) % 10) + digits.slice(at + 1);
          const check = { 11: isSnils, 12: isPersonalInn, 16: passesLuhn }[digits.length];
          expect(check?.(digits)).toBe(true);
          expect(check?.(changed)).toBe(false);
        },
      ),
    );
  });
});

test.each(TEXT_SETS)('10,000 texts with planted data and 10,000 without ($name): the promised recall and false alarms', (set) => {
  const report = measureGuard(set);
  const planted = report.scores.reduce((sum, score) => sum + score.planted, 0);
  const hidden = report.scores.reduce((sum, score) => sum + score.hidden, 0);
  expect(hidden / planted).toBeGreaterThanOrEqual(0.995);
  expect(report.falseAlarms.length / report.harmless).toBeLessThanOrEqual(0.005);
  for (const kind of ['card', 'snils', 'inn', 'oms']) {
    const score = report.scores.find((entry) => entry.kind === kind);
    expect(score?.hidden).toBe(score?.planted);
  }
});

describe('the quick look that decides whether the rules are worth loading', () => {
  test.each(TEXT_SETS)('lets nothing pass that the rules find: $name', ({ planted }) => {
    const passed = planted(10_000, 7).filter(({ text }) => findPersonalData(text).length > 0 && !mayHoldPersonalData(text));
    expect(passed).toEqual([]);
  });

  test('lets nothing pass in hostile texts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!mayHoldPersonalData(text));
        expect(findPersonalData(text)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['мой пароль Pass123', 'пароль Passw0rd', 'пароль Passat99', 'пароль passat', 'пароль pass', 'pass Passw0rd!', 'pwd Qwerty'])(
    'sees a password that resembles its own word: %s',
    (query) => {
      expect(mayHoldPersonalData(query)).toBe(true);
    },
  );

  test.each([
    'не могу войти',
    'забыл пароль',
    'забыл password',
    'мой pass не подходит!',
    'паспорт не принимает «портал»',
    'пароль не подходит!!!',
    'не приходит код',
    'ошибка 500',
    'windows 11',
    'сменить почту',
  ])('lets an ordinary query pass: %s', (query) => {
    expect(mayHoldPersonalData(query)).toBe(false);
  });
});

describe('what is left of a query when the rules cannot be had', () => {
  test('holds nothing that the rules would find, of hostile texts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(findPersonalData(withoutSuspects(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(TEXT_SETS)('holds nothing that the rules would find: $name', ({ planted }) => {
    const passed = planted(10_000, 7).filter(({ text }) => findPersonalData(withoutSuspects(text)).length > 0);
    expect(passed).toEqual([]);
  });

  test.each([
    ['снилс 112-233-445 95', 'снилс'],
    ['не приходит код на 89161234567, что делать?', 'не приходит код на что делать?'],
    ['пишу с ivan@mail.ru и не вхожу', 'пишу с и не вхожу'],
    ['почта ivan собака почта точка ру', 'почта'],
    ['не подходит пароль Qwerty Zima', 'не подходит пароль'],
    ['потерял паспорт 4510 123456 где-то', 'потерял паспорт где-то'],
    ['«Неверный логин»: 4821!', '«Неверный логин»:'],
    ['код ４８２１ ждал', 'код ждал'],
    ['89161234567', ''],
  ])('keeps the plain words: %s', (query, left) => {
    expect(withoutSuspects(query)).toBe(left);
  });
});
