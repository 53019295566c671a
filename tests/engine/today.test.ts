import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../src/build/today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['Asia/Vladivostok', '2026-11-24T20:00:00Z', '2026-11-25'],
  ['America/New_York', '2026-11-25T02:00:00Z', '2026-11-24'],
  ['UTC', '2026-01-05T00:30:00Z', '2026-01-05'],
])('today in %s at %s is %s: the day on the wall of who builds', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  expect(today(new Date(moment))).toBe(day);
});
