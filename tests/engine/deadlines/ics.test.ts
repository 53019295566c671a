import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { icsFile, type CalendarEvent } from '../../../src/core/deadlines/index.ts';

const now = new Date('2026-11-22T01:02:03.456Z');

function eventsOf(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('a real parser reads a whole day and a time of day', () => {
  const [day, time] = eventsOf(
    icsFile(
      [
        {
          id: 'a@razberemsya',
          step: { kind: 'repeat', date: '2026-12-01' },
          title: 'Написать повторно',
          text: 'Текст; с запятой, и\nстрокой',
        },
        { id: 'b@razberemsya', step: { kind: 'escalate', date: '2026-11-25', minutes: 18 * 60 }, title: 'Старшему', text: '' },
      ],
      now,
    ),
  );
  expect(day?.startDate.isDate).toBe(true);
  expect(day?.startDate.toString()).toBe('2026-12-01');
  expect(day?.description).toBe('Текст; с запятой, и\nстрокой');
  expect(time?.startDate.toJSDate().toISOString()).toBe('2026-11-25T15:00:00.000Z');
  expect(time?.uid).toBe('b@razberemsya');
});

test('a reminder just after midnight in Moscow stands on the day before in UTC', () => {
  const file = icsFile([{ id: 'c', step: { kind: 'repeat', date: '2027-01-01', minutes: 30 }, title: 'т', text: '' }], now);
  expect(file).toContain('DTSTART:20261231T213000Z\r\n');
  expect(file).toContain('DTSTAMP:20261122T010203Z\r\n');
});

test('any text survives the way through the file, and no line is longer than 75 octets', () => {
  const step = { kind: 'repeat', date: '2026-12-01' } as const;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (title, noise) => {
      const clean = title.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
      const events: CalendarEvent[] = [
        { id: 'x', step, title: clean, text: clean },
        { id: 'y', step, title: noise, text: noise },
      ];
      const file = icsFile(events, now);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const [event] = eventsOf(file);
      expect(event?.summary).toBe(clean);
    }),
    { numRuns: 500 },
  );
});
