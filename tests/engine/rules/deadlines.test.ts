import { describe, expect, test } from 'vitest';
import { nextWorkday } from '../../../src/core/deadlines/calendar.ts';
import {
  addWorkdays,
  certaintyWords,
  createCalendar,
  escalateRule,
  icsFile,
  ladder,
  movedWords,
  repeatRule,
  stepText,
  stepTitles,
  stepWhen,
  termRule,
  type Category,
  type Span,
  type Step,
  type YearCalendar,
} from '../../../src/core/deadlines/index.ts';

/*
 * Each rule of the deadlines by a case that only this rule can decide. The calendar is invented: 2 March 2026 is a Monday;
 * Wednesday the 4th is a day off, Saturday the 7th is worked, 2027 is not confirmed, later years are not known.
 */

const YEARS: readonly YearCalendar[] = [
  { year: 2026, confirmed: true, daysOff: ['2026-03-04'], workingWeekends: ['2026-03-07'] },
  { year: 2027, confirmed: false, daysOff: [], workingWeekends: [] },
];
const calendar = createCalendar(YEARS, ['05-09', '01-01']);

function category(term: Span, more: Partial<Category> = {}): Category {
  return { id: 'x', title: 'Вопрос', term, ...more };
}

const HOUR = 60;
/** No-break space, as between a number and its noun. */
const n = '\u00a0';

describe('a day is worked', () => {
  test.each([
    ['Monday to Friday', '2026-03-02', true],
    ['a day off in the week is not', '2026-03-04', false],
    ['Saturday is not', '2026-03-14', false],
    ['Sunday is not', '2026-03-15', false],
    ['a Saturday that is worked', '2026-03-07', true],
    ['the days of another year say nothing', '2027-03-04', true],
    ['a year that is not known: Monday to Friday', '2028-03-06', true],
    ['a year that is not known: the weekend is not', '2028-03-04', false],
    ['a year that is not known: a holiday is not', '2028-05-09', false],
    ['a year that is known has its own holidays only', '2027-01-01', true],
  ])('%s', (_rule, date, worked) => {
    expect(calendar.isWorkday(date)).toBe(worked);
  });
});

describe('working days are counted', () => {
  test.each([
    ['the day itself may be the next one', '2026-03-02', '2026-03-02'],
    ['over a day off', '2026-03-04', '2026-03-05'],
    ['over a weekend', '2026-03-14', '2026-03-16'],
  ])('the next: %s', (_rule, from, to) => {
    expect(nextWorkday(calendar, from)).toBe(to);
  });

  test.each([
    ['the day itself does not count', '2026-03-02', 1, '2026-03-03'],
    ['a day off does not count', '2026-03-03', 1, '2026-03-05'],
    ['a worked Saturday counts', '2026-03-06', 1, '2026-03-07'],
    ['none', '2026-03-02', 0, '2026-03-02'],
  ])('%s', (_rule, from, count, to) => {
    expect(addWorkdays(calendar, from, count)).toBe(to);
  });

  test('an absurd calendar ends the count', () => {
    const never = { isWorkday: () => false, certainty: () => 'guessed' as const };
    expect(nextWorkday(never, '2026-03-02')).toBe('2026-05-01');
  });
});

describe('how sure a calendar is', () => {
  test.each([
    ['a confirmed year', '2026-03-02', '2026-12-31', 'published'],
    ['the last day decides, too', '2026-12-31', '2027-01-01', 'provisional'],
    ['the least sure year counts', '2026-12-31', '2028-01-01', 'guessed'],
    ['a year that is not known', '2028-01-01', '2028-01-02', 'guessed'],
  ])('%s', (_rule, from, to, certainty) => {
    expect(calendar.certainty(from, to)).toBe(certainty);
  });
});

describe('the day that counts as the day of sending', () => {
  test.each([
    ['a working day before six', '2026-03-02', 10 * HOUR, '2026-03-02', undefined],
    ['six o’clock is still that day', '2026-03-02', 18 * HOUR, '2026-03-02', undefined],
    ['a minute later is the next working day', '2026-03-03', 18 * HOUR + 1, '2026-03-05', 'evening'],
    ['a day off is the next working day', '2026-03-14', 10 * HOUR, '2026-03-16', 'day-off'],
    ['an evening of a day off is a day off', '2026-03-04', 20 * HOUR, '2026-03-05', 'day-off'],
  ])('%s', (_rule, date, minutes, counted, moved) => {
    const found = ladder(category({ workdays: 1 }), { date, minutes }, calendar);
    expect([found.counted, found.moved, found.sent]).toEqual([counted, moved, { date, minutes }]);
  });
});

type Case = readonly [rule: string, category: Category, date: string, minutes: number, steps: readonly Step[]];

const day = (kind: Step['kind'], date: string): Step => ({ kind, date });
const timed = (kind: Step['kind'], date: string, minutes: number, workday?: string): Step => ({
  kind,
  date,
  minutes,
  ...(workday === undefined ? {} : { workday }),
});

const LADDERS: readonly Case[] = [
  [
    'hours end later than the next working day: they count',
    category({ hours: 48 }),
    '2026-03-10',
    19 * HOUR - 60,
    [timed('repeat', '2026-03-12', 18 * HOUR), day('escalate', '2026-03-13'), day('complain', '2026-03-16')],
  ],
  [
    'hours end on the next working day, but after its end: they count',
    category({ hours: 25 }),
    '2026-03-10',
    18 * HOUR,
    [timed('repeat', '2026-03-11', 19 * HOUR), day('escalate', '2026-03-12'), day('complain', '2026-03-13')],
  ],
  [
    'the end of the next working day is later: it counts',
    category({ hours: 24 }),
    '2026-03-10',
    9 * HOUR,
    [timed('repeat', '2026-03-11', 18 * HOUR), day('escalate', '2026-03-12'), day('complain', '2026-03-13')],
  ],
  [
    'hours that end on a day off name the working day after it',
    category({ hours: 72 }),
    '2026-03-12',
    10 * HOUR,
    [timed('repeat', '2026-03-15', 10 * HOUR, '2026-03-16'), day('escalate', '2026-03-16'), day('complain', '2026-03-17')],
  ],
  [
    'hours count from the minute of sending, the working day from the day that counts',
    category({ hours: 24 }),
    '2026-03-10',
    20 * HOUR,
    [timed('repeat', '2026-03-12', 18 * HOUR), day('escalate', '2026-03-13'), day('complain', '2026-03-16')],
  ],
  [
    'working days: the day after the last of them',
    category({ workdays: 2 }),
    '2026-03-10',
    9 * HOUR,
    [day('repeat', '2026-03-13'), day('escalate', '2026-03-16'), day('complain', '2026-03-17')],
  ],
  [
    'days: the day after the last of them, if it is worked',
    category({ days: 2 }),
    '2026-03-10',
    9 * HOUR,
    [day('repeat', '2026-03-13'), day('escalate', '2026-03-16'), day('complain', '2026-03-17')],
  ],
  [
    'days: else the next that is',
    category({ days: 3 }),
    '2026-03-10',
    9 * HOUR,
    [day('repeat', '2026-03-16'), day('escalate', '2026-03-17'), day('complain', '2026-03-18')],
  ],
  [
    'a wait of hours after a step with a time counts from that time',
    category({ hours: 24 }, { escalateAfter: { hours: 20 } }),
    '2026-03-10',
    9 * HOUR,
    [timed('repeat', '2026-03-11', 18 * HOUR), timed('escalate', '2026-03-12', 14 * HOUR), timed('complain', '2026-03-13', 10 * HOUR)],
  ],
  [
    'a wait of hours after a whole day counts from its end',
    category({ workdays: 1 }, { escalateAfter: { hours: 20 } }),
    '2026-03-09',
    9 * HOUR,
    [day('repeat', '2026-03-11'), timed('escalate', '2026-03-12', 14 * HOUR), timed('complain', '2026-03-13', 10 * HOUR)],
  ],
  [
    'a wait of days may end on a day off',
    category({ workdays: 1 }, { escalateAfter: { days: 3 } }),
    '2026-03-09',
    9 * HOUR,
    [day('repeat', '2026-03-11'), day('escalate', '2026-03-14'), day('complain', '2026-03-17')],
  ],
  [
    'a wait of working days',
    category({ workdays: 1 }, { escalateAfter: { workdays: 2 } }),
    '2026-03-09',
    9 * HOUR,
    [day('repeat', '2026-03-11'), day('escalate', '2026-03-13'), day('complain', '2026-03-17')],
  ],
  [
    'by law: days from the day of sending, whatever the hour, then the higher body',
    category({ days: 4 }, { official: true }),
    '2026-03-10',
    20 * HOUR,
    [day('answer', '2026-03-14'), day('complain', '2026-03-16')],
  ],
  [
    'by law, but in working days: as any other',
    category({ workdays: 1 }, { official: true }),
    '2026-03-09',
    9 * HOUR,
    [day('repeat', '2026-03-11'), day('escalate', '2026-03-12'), day('complain', '2026-03-13')],
  ],
];

describe('the steps', () => {
  test.each(LADDERS)('%s', (_rule, kind, date, minutes, steps) => {
    expect(ladder(kind, { date, minutes }, calendar).steps).toEqual(steps);
  });

  test('equal ends are one end', () => {
    const { steps } = ladder(category({ hours: 24 }), { date: '2026-03-10', minutes: 18 * HOUR }, calendar);
    expect(steps[0]).toEqual(timed('repeat', '2026-03-11', 18 * HOUR));
  });

  test.each([
    ['the last step in a year that is not confirmed', category({ workdays: 1 }), '2026-12-30', 'provisional'],
    ['the last step in a confirmed year', category({ workdays: 1 }), '2026-03-10', 'published'],
    ['the working day after the last step', category({ workdays: 1 }, { escalateAfter: { hours: 48 } }), '2027-12-27', 'guessed'],
    ['by law, too', category({ days: 1 }, { official: true }), '2026-12-30', 'provisional'],
  ])('are as sure as %s', (_rule, kind, date, certainty) => {
    expect(ladder(kind, { date, minutes: 9 * HOUR }, calendar).certainty).toBe(certainty);
  });
});

describe('the rules in words', () => {
  test.each([
    ['hours', category({ hours: 24 }), `до 24${n}часов`],
    ['an hour', category({ hours: 1 }), `до 1${n}часа`],
    ['few hours', category({ hours: 2 }), `до 2${n}часов`],
    ['many hours', category({ hours: 12 }), `до 12${n}часов`],
    ['a working day', category({ workdays: 1 }), `до 1${n}рабочего дня`],
    ['few working days', category({ workdays: 3 }), `до 3${n}рабочих дней`],
    ['many working days', category({ workdays: 8 }), `до 8${n}рабочих дней`],
    ['a day', category({ days: 1 }), `до 1${n}дня`],
    ['few days', category({ days: 3 }), `до 3${n}дней`],
    ['many days', category({ days: 10 }), `до 10${n}дней`],
    ['by law', category({ days: 30 }, { official: true }), `30${n}дней со дня регистрации`],
  ])('how long an answer takes: %s', (_rule, kind, words) => {
    expect(termRule(kind)).toBe(words);
  });

  test.each([
    ['hours', category({ hours: 24 }), `Через 24${n}часа или в конце следующего рабочего дня — что позже`],
    ['working days', category({ workdays: 8 }), 'На 9-й рабочий день'],
    ['days', category({ days: 14 }), 'На 15-й день'],
    ['that may be extended', category({ workdays: 8 }, { mayBeExtended: true }), 'На 9-й рабочий день, если не сообщили о продлении'],
    ['by law', category({ days: 30 }, { official: true }), 'Не повторять, ждать ответа'],
  ])('when to repeat: %s', (_rule, kind, words) => {
    expect(repeatRule(kind)).toBe(words);
  });

  test.each([
    ['nothing said: a working day', category({ hours: 24 }), `Ещё через 1${n}рабочий день после повторного`],
    ['few working days', category({ hours: 24 }, { escalateAfter: { workdays: 2 } }), `Ещё через 2${n}рабочих дня после повторного`],
    ['many working days', category({ hours: 24 }, { escalateAfter: { workdays: 5 } }), `Ещё через 5${n}рабочих дней после повторного`],
    ['an hour', category({ hours: 24 }, { escalateAfter: { hours: 1 } }), `Ещё через 1${n}час после повторного`],
    ['few hours', category({ hours: 24 }, { escalateAfter: { hours: 3 } }), `Ещё через 3${n}часа после повторного`],
    ['many hours', category({ hours: 24 }, { escalateAfter: { hours: 12 } }), `Ещё через 12${n}часов после повторного`],
    ['a day', category({ hours: 24 }, { escalateAfter: { days: 1 } }), `Ещё через 1${n}день после повторного`],
    ['few days', category({ hours: 24 }, { escalateAfter: { days: 4 } }), `Ещё через 4${n}дня после повторного`],
    ['many days', category({ hours: 24 }, { escalateAfter: { days: 7 } }), `Ещё через 7${n}дней после повторного`],
    ['by law', category({ days: 30 }, { official: true }), 'Вышестоящий орган или прокуратура'],
  ])('when to escalate: %s', (_rule, kind, words) => {
    expect(escalateRule(kind)).toBe(words);
  });

  test('each step has its title', () => {
    expect(stepTitles).toEqual({
      answer: 'Ответ должны дать до этого дня',
      repeat: 'Написать повторно',
      escalate: 'Попросить старшего специалиста',
      complain: 'Подать жалобу',
    });
  });

  test.each([
    ['a whole day', day('repeat', '2026-03-10'), `вторник, 10${n}марта 2026${n}года`],
    ['a time', timed('repeat', '2026-03-10', 18 * HOUR), `вторник, 10${n}марта 2026${n}года, после 18:00 мск`],
    ['midnight is a time', timed('repeat', '2026-03-10', 0), `вторник, 10${n}марта 2026${n}года, после 00:00 мск`],
    [
      'a day off',
      timed('repeat', '2026-03-14', 60, '2026-03-16'),
      `суббота, 14${n}марта 2026${n}года, после 01:00 мск (это выходной; ближайший рабочий день — понедельник, 16${n}марта 2026${n}года)`,
    ],
  ])('when a step is: %s', (_rule, step, words) => {
    expect(stepWhen(step)).toBe(words);
  });

  const ladderAt = (date: string, minutes: number) => ladder(category({ workdays: 1 }), { date, minutes }, calendar);

  test.each([
    ['on the day itself: nothing', '2026-03-10', 9 * HOUR, ''],
    [
      'in the evening',
      '2026-03-10',
      19 * HOUR,
      `Отправлено после 18:00 мск, поэтому днём отправки считаем 11${n}марта 2026${n}года. Это наше предположение.`,
    ],
    [
      'on a day off',
      '2026-03-14',
      9 * HOUR,
      `Отправлено в выходной, поэтому днём отправки считаем 16${n}марта 2026${n}года. Это наше предположение.`,
    ],
  ])('why the count begins later: %s', (_rule, date, minutes, words) => {
    expect(movedWords(ladderAt(date, minutes))).toBe(words);
  });

  test.each([
    ['published', 'ТК', ''],
    ['provisional', 'ТК', 'Календарь выходных для этого года предварительный: даты могут сдвинуться.'],
    ['guessed', 'ТК', 'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу без праздников (ТК).'],
    ['guessed', '', 'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу.'],
  ] as const)('what is said of a calendar that is %s, holidays by «%s»', (certainty, source, words) => {
    expect(certaintyWords(certainty, source)).toBe(words);
  });

  const sent = ladderAt('2026-03-10', 9 * HOUR);
  const plain = category({ workdays: 1 });
  const first = `№ ____ от 10${n}марта 2026${n}года`;

  test.each([
    [
      'repeat',
      plain,
      `Повторное обращение. Первое — ${first}, ответа нет. Что сделано с тех пор: ____. Прошу сообщить, на каком этапе вопрос, и назвать срок решения. Удобный способ связи: ____. Спасибо.`,
    ],
    [
      'repeat',
      category({ workdays: 1 }, { mayBeExtended: true }),
      `Повторное обращение. Первое — ${first}, ответа нет. О продлении срока мне не сообщали. Что сделано с тех пор: ____. Прошу сообщить, на каком этапе вопрос, и назвать срок решения. Удобный способ связи: ____. Спасибо.`,
    ],
    [
      'escalate',
      plain,
      `Прошу передать обращение ${first} старшему специалисту. Повторное обращение — № ____, ответа по существу нет. Прошу назвать ответственного и срок решения. Спасибо.`,
    ],
    [
      'complain',
      plain,
      `Прошу рассмотреть жалобу на работу с обращением ${first}: повторное — № ____, ответа по существу нет. Прошу провести проверку, ответить по существу и сообщить о мерах. С уважением, ____.`,
    ],
    [
      'complain',
      category({ days: 30 }, { official: true }),
      `Прошу рассмотреть жалобу на работу с обращением ${first}: ответ в срок не получен. Прошу провести проверку, ответить по существу и сообщить о мерах. С уважением, ____.`,
    ],
    ['answer', plain, `Жду ответ на обращение ${first}.`],
  ] as const)('the words to send: %s', (kind, of, words) => {
    expect(stepText(kind, sent, of)).toBe(words);
  });
});

describe('the calendar file', () => {
  const now = new Date('2026-03-10T01:02:03.456Z');
  const whole = { id: 'a b@x', step: day('repeat', '2026-03-31'), title: 'Написать; ещё', text: 'раз, два\\три\r\nчетыре\rпять\u0007' };

  test('a whole day, letter by letter', () => {
    expect(icsFile([whole], now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//razberemsya//sroki//RU',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:a-b@x',
        'DTSTAMP:20260310T010203Z',
        'DTSTART;VALUE=DATE:20260331',
        'DTEND;VALUE=DATE:20260401',
        'SUMMARY:Написать\\; ещё',
        'DESCRIPTION:раз\\, два\\\\три\\nчетыре\\nпять ',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Написать\\; ещё',
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('a time of day: in UTC, half an hour, reminded at that time', () => {
    const file = icsFile([{ ...whole, step: timed('repeat', '2026-03-31', 23 * HOUR + 45) }], now);
    expect(file).toContain('\r\nDTSTART:20260331T204500Z\r\nDTEND:20260331T211500Z\r\n');
    expect(file).toContain('\r\nTRIGGER:PT0S\r\n');
  });

  test('hours and minutes below ten have a nought', () => {
    expect(icsFile([{ ...whole, step: timed('repeat', '2026-03-31', 3 * HOUR + 5) }], now)).toContain('DTSTART:20260331T000500Z');
    expect(icsFile([{ ...whole, step: timed('repeat', '2026-03-31', 13 * HOUR + 10) }], now)).toContain('DTSTART:20260331T101000Z');
  });

  test.each([
    ['one octet each', 'a'.repeat(80), ['DESCRIPTION:' + 'a'.repeat(63), ' ' + 'a'.repeat(17)]],
    ['two octets each', 'я'.repeat(40), ['DESCRIPTION:' + 'я'.repeat(31), ' ' + 'я'.repeat(9)]],
    ['three octets each', '—'.repeat(25), ['DESCRIPTION:' + '—'.repeat(21), ' ' + '—'.repeat(4)]],
    ['the first of two octets', '\u0080'.repeat(40), ['DESCRIPTION:' + '\u0080'.repeat(31), ' ' + '\u0080'.repeat(9)]],
    ['the first of three octets', '\u0800'.repeat(25), ['DESCRIPTION:' + '\u0800'.repeat(21), ' ' + '\u0800'.repeat(4)]],
    ['the first of four octets', '\u{10000}'.repeat(20), ['DESCRIPTION:' + '\u{10000}'.repeat(15), ' ' + '\u{10000}'.repeat(5)]],
    ['four octets each', '𝄞'.repeat(20), ['DESCRIPTION:' + '𝄞'.repeat(15), ' ' + '𝄞'.repeat(5)]],
    ['exactly as long as may be', 'a'.repeat(63), ['DESCRIPTION:' + 'a'.repeat(63)]],
    ['on and on', 'a'.repeat(140), ['DESCRIPTION:' + 'a'.repeat(63), ' ' + 'a'.repeat(74), ' ' + 'a'.repeat(3)]],
  ])('long lines are folded at 75 octets: %s', (_rule, text, lines) => {
    const file = icsFile([{ ...whole, title: 't', text }], now).split('\r\n');
    const from = file.findIndex((line) => line.startsWith('DESCRIPTION:') && line !== 'DESCRIPTION:t');
    expect(file.slice(from, file.indexOf('TRANSP:TRANSPARENT'))).toEqual(lines);
  });
});
