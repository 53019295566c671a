import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { icsFile, type CalendarEvent } from '../../../src/core/deadlines/index.ts';

const now = new Date('2026-11-22T01:02:03.456Z');

function eventsOf(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('a real parser reads whole days', () => {
  const [first, second] = eventsOf(
    icsFile(
      [
        {
          id: 'a@razberemsya',
          step: { kind: 'repeat', date: '2026-12-01' },
          title: 'Написать повторно',
          text: 'Текст; с запятой, и\nстрокой',
        },
        { id: 'b@razberemsya', step: { kind: 'complain', date: '2026-12-31' }, title: 'Выше', text: '' },
      ],
      now,
    ),
  );
  expect(first?.startDate.isDate).toBe(true);
  expect(first?.startDate.toString()).toBe('2026-12-01');
  expect(first?.description).toBe('Текст; с запятой, и\nстрокой');
  expect(second?.endDate.toString()).toBe('2027-01-01');
  expect(second?.uid).toBe('b@razberemsya');
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
