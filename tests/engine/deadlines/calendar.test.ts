import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkdays } from '../../../src/core/deadlines/index.ts';
import { addDays } from '../../../src/core/text/dates.ts';
import { calendar } from './calendars.ts';

test('a year without a calendar is Monday to Friday without the holidays of the law, and said to be a guess', () => {
  expect(calendar.isWorkday('2031-05-09')).toBe(false);
  expect(calendar.isWorkday('2031-05-12')).toBe(true);
  expect(calendar.isWorkday('2031-05-10')).toBe(false);
  expect(calendar.certainty('2026-12-25', '2031-01-12')).toBe('guessed');
  expect(calendar.certainty('2026-12-25', '2027-01-12')).toBe('provisional');
  expect(calendar.certainty('2025-12-25', '2026-01-12')).toBe('published');
});

test('counting N working days passes over exactly N of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 1, max: 40 }), (shift, count) => {
      const from = addDays('2024-01-01', shift);
      const to = addWorkdays(calendar, from, count);
      let passed = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) passed += 1;
      expect(passed).toBe(count);
      expect(calendar.isWorkday(to)).toBe(true);
    }),
  );
});
