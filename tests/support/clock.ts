import { vi } from 'vitest';

/* Moves the clock of a run on by MONTHS_ON months: what is right today must not turn red by waiting. */

const months = Number(process.env['MONTHS_ON'] ?? 0);
if (months > 0) {
  const now = new Date();
  now.setMonth(now.getMonth() + months);
  vi.useFakeTimers({ toFake: ['Date'], now });
}
