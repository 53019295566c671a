import { describe, expect, test } from 'vitest';
import { nextWorkday } from '../../../src/core/deadlines/calendar.ts';
import {
  addWorkdays,
  askText,
  certaintyWords,
  createCalendar,
  icsFile,
  ladder,
  startWords,
  stepText,
  stepTitle,
  stepWhen,
  wrongDates,
  type Category,
  type LawTerm,
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

const byLaw = (law: LawTerm): Category => ({ id: 'x', title: 'Вопрос', law });
const named: Category = { id: 'y', title: 'Вопрос' };

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

const day = (kind: Step['kind'], date: string): Step => ({ kind, date });

describe('the steps by law', () => {
  test.each([
    [
      'days count on, days off or not',
      byLaw({ term: { days: 4 } }),
      { sent: '2026-03-10', registered: '2026-03-10' },
      [day('answer', '2026-03-14'), day('complain', '2026-03-16')],
    ],
    [
      'working days pass over days off',
      byLaw({ term: { workdays: 2 } }),
      { sent: '2026-03-03', registered: '2026-03-03' },
      [day('answer', '2026-03-06'), day('complain', '2026-03-07')],
    ],
    [
      'the registration counts, not the sending',
      byLaw({ term: { days: 1 } }),
      { sent: '2026-03-09', registered: '2026-03-11' },
      [day('answer', '2026-03-12'), day('complain', '2026-03-13')],
    ],
    [
      'a registration that is not known has a last day',
      byLaw({ term: { days: 1 }, register: { days: 3 } }),
      { sent: '2026-03-09' },
      [day('register', '2026-03-12'), day('answer', '2026-03-13'), day('complain', '2026-03-16')],
    ],
    [
      'one that is known needs none',
      byLaw({ term: { days: 1 }, register: { days: 3 } }),
      { sent: '2026-03-09', registered: '2026-03-09' },
      [day('answer', '2026-03-10'), day('complain', '2026-03-11')],
    ],
    [
      'no law for the registration: from the sending',
      byLaw({ term: { days: 1 } }),
      { sent: '2026-03-09' },
      [day('answer', '2026-03-10'), day('complain', '2026-03-11')],
    ],
    [
      'made longer, and told so',
      byLaw({ term: { days: 1 }, longer: { days: 6 } }),
      { sent: '2026-03-09', extended: true },
      [day('answer', '2026-03-16'), day('complain', '2026-03-17')],
    ],
    [
      'may be made longer, but nobody said so',
      byLaw({ term: { days: 1 }, longer: { days: 6 } }),
      { sent: '2026-03-09', extended: false },
      [day('answer', '2026-03-10'), day('complain', '2026-03-11')],
    ],
    [
      'told so where no law allows it',
      byLaw({ term: { days: 1 } }),
      { sent: '2026-03-09', extended: true },
      [day('answer', '2026-03-10'), day('complain', '2026-03-11')],
    ],
    [
      'a day that the support named is none of a law',
      byLaw({ term: { days: 1 } }),
      { sent: '2026-03-09', named: '2026-03-20' },
      [day('answer', '2026-03-10'), day('complain', '2026-03-11')],
    ],
  ] as const)('%s', (_rule, kind, request, steps) => {
    expect(ladder(kind, request, calendar).steps).toEqual(steps);
  });

  test.each([
    [
      'the registration',
      byLaw({ term: { days: 1 }, register: { days: 3 } }),
      { sent: '2026-03-09', registered: '2026-03-10' },
      ['2026-03-10', 'registered'],
    ],
    ['the last day for it', byLaw({ term: { days: 1 }, register: { days: 3 } }), { sent: '2026-03-09' }, ['2026-03-12', 'latest']],
    ['the sending', byLaw({ term: { days: 1 } }), { sent: '2026-03-09' }, ['2026-03-09', 'sent']],
  ] as const)('count from %s', (_rule, kind, request, counted) => {
    const found = ladder(kind, request, calendar);
    expect([found.counted, found.countedFrom]).toEqual(counted);
    expect(found.sent).toBe(request.sent);
  });
});

describe('the steps without a law', () => {
  test.each([
    [
      'the day that was named and the working day after it',
      { sent: '2026-03-09', named: '2026-03-13' },
      [day('answer', '2026-03-13'), day('repeat', '2026-03-16')],
    ],
    ['nothing while no day is named', { sent: '2026-03-09' }, []],
    ['a registration says nothing', { sent: '2026-03-09', registered: '2026-03-10' }, []],
  ] as const)('%s', (_rule, request, steps) => {
    expect(ladder(named, request, calendar).steps).toEqual(steps);
  });
});

describe('the dates are as sure as', () => {
  test.each([
    ['the last step in a year that is not confirmed', byLaw({ term: { days: 1 } }), { sent: '2026-12-30' }, 'provisional'],
    ['the last step in a confirmed year', byLaw({ term: { days: 1 } }), { sent: '2026-03-10' }, 'published'],
    ['a day that was named in a year that is not known', named, { sent: '2026-03-10', named: '2028-01-10' }, 'guessed'],
    ['the sending, where there is no step', named, { sent: '2027-03-10' }, 'provisional'],
  ] as const)('%s', (_rule, kind, request, certainty) => {
    expect(ladder(kind, request, calendar).certainty).toBe(certainty);
  });
});

describe('the rules in words', () => {
  const law = byLaw({ term: { days: 1 }, register: { days: 3 } });

  test.each([
    ['register', law, 'Обращение должны зарегистрировать до этого дня'],
    ['answer', law, 'Ответ должны дать до этого дня'],
    ['answer', named, 'К этому дню обещали ответ'],
    ['repeat', named, 'Написать повторно'],
    ['complain', law, 'Обратиться в орган, который стоит выше, или в прокуратуру'],
  ] as const)('the title of a step: %s', (kind, of, words) => {
    expect(stepTitle(kind, of)).toBe(words);
  });

  test('when a step is', () => {
    expect(stepWhen(day('repeat', '2026-03-10'))).toBe(`вторник, 10${n}марта 2026${n}года`);
  });

  test.each([
    ['the registration is known', law, { sent: '2026-03-09', registered: '2026-03-09' }, ''],
    [
      'its last day is',
      law,
      { sent: '2026-03-09' },
      `Дня регистрации нет, поэтому считаем от последнего дня для неё: 12${n}марта 2026${n}года.`,
    ],
    [
      'neither is',
      byLaw({ term: { days: 1 } }),
      { sent: '2026-03-09' },
      'Дня регистрации нет, поэтому считаем от дня отправки. Срок идёт с регистрации: настоящий день может быть позже.',
    ],
    ['no law counts from it', named, { sent: '2026-03-09', named: '2026-03-10' }, ''],
  ] as const)('from which day: %s', (_rule, kind, request, words) => {
    expect(startWords(ladder(kind, request, calendar), kind)).toBe(words);
  });

  test.each([
    ['nothing', { sent: '2026-03-09', registered: '2026-03-09', named: '2026-03-09' }, ''],
    [
      'registered before it was sent',
      { sent: '2026-03-09', registered: '2026-03-08' },
      'День регистрации раньше дня отправки. Поправьте один из них.',
    ],
    [
      'promised before it was sent',
      { sent: '2026-03-09', named: '2026-03-08' },
      'Обещанный день раньше дня отправки. Поправьте один из них.',
    ],
  ] as const)('what is wrong with the dates: %s', (_rule, request, words) => {
    expect(wrongDates(request)).toBe(words);
  });

  test.each([
    ['published', 'ТК', ''],
    ['provisional', 'ТК', 'Календарь выходных для этого года предварительный: даты могут сдвинуться.'],
    ['guessed', 'ТК', 'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу без праздников (ТК).'],
    ['guessed', '', 'Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу.'],
  ] as const)('what is said of a calendar that is %s, holidays by «%s»', (certainty, source, words) => {
    expect(certaintyWords(certainty, source)).toBe(words);
  });

  const sent = { sent: '2026-03-10' };
  const first = `№ ____ от 10${n}марта 2026${n}года`;

  test.each([
    [
      'repeat',
      `Повторное обращение. Первое — ${first}, ответа нет. О новом сроке мне не сообщали. Что сделано с тех пор: ____. Прошу сообщить, на каком этапе вопрос, и назвать день ответа. Удобный способ связи: ____. Спасибо.`,
    ],
    [
      'complain',
      `Прошу рассмотреть жалобу на работу с обращением ${first}: ответ в срок не получен, о продлении мне не сообщали. Прошу провести проверку, ответить по существу и сообщить о мерах. С уважением, ____.`,
    ],
    ['answer', ''],
    ['register', ''],
  ] as const)('the words to send: %s', (kind, words) => {
    expect(stepText(kind, sent)).toBe(words);
  });

  test('the words that ask for a day', () => {
    expect(askText(sent)).toBe(`Прошу назвать день, к которому ответят на обращение ${first}. Спасибо.`);
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
