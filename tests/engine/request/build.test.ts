import { describe, expect, test } from 'vitest';
import { mask } from '../../../src/core/privacy/index.ts';
import {
  buildRequest,
  chatMessages,
  emptyFields,
  fullText,
  requestJson,
  sheetOf,
  sheetText,
  subjectOf,
  type Channel,
  type RequestInput,
} from '../../../src/core/request/index.ts';
import { findingSentences } from '../../../src/core/diagnosis/cause-words.ts';
import { subjectFrom } from '../../../src/core/request/story.ts';

const needs = [
  { key: 'usluga', label: 'Название услуги' },
  { key: 'vremya', label: 'Когда было в последний раз' },
  { key: 'kamen', label: 'Какой камень' },
  { key: 'nomer-oshibki', label: 'Номер ошибки' },
];

/** A walk whose tree has sentences for its answers, up to an outcome. */
const walked: RequestInput = {
  channel: 'form',
  fields: {
    ...emptyFields,
    summary: 'Ворота закрыты, хотя ключ верный',
    date: '2026-11-22',
    time: '19:05',
    errorCode: 'ESIA-005011',
    wish: 'Прошу открыть ворота',
    needs: { kamen: 'жёлтый' },
  },
  offset: 300,
  path: [
    {
      id: 'L0',
      question: 'Что с воротами?',
      answer: 'Закрыты',
      says: 'Ворота закрыты, хотя ключ верный.',
      subject: 'Ворота закрыты, хотя ключ верный',
    },
    { id: 'L1', question: 'Постучите в окно', answer: 'Тихо', says: 'На стук никто не отвечает' },
  ],
  tried: [
    { id: 'L4', advice: 'Смажьте петли', result: 'failed', says: 'Петли смазаны, не помогло' },
    { id: 'L5', advice: 'Обойдите двор', result: 'cannot' },
    { id: 'L7', advice: 'Включите фонарь', result: 'skipped' },
  ],
  findings: {
    out: ['network'],
    less: ['extension'],
    possible: ['extension', 'portal'],
    told: ['Исключили: сеть.', 'Менее вероятно: расширения.'],
  },
  needs,
  detected: [
    { id: 'browser', label: 'Браузер', value: 'Chrome 109, устарел' },
    { id: 'system', label: 'Система', value: '' },
    { id: 'cookies', label: 'Куки', value: 'сохраняются' },
    { id: 'blockers', label: 'Блокировщик', value: 'не виден' },
  ],
  diagnosticCode: 'K7Q2-M4XA',
  edits: {},
  guard: (text) => mask(text).text,
};

const bare: RequestInput = {
  channel: 'form',
  fields: emptyFields,
  path: [],
  tried: [],
  detected: [],
  edits: {},
  guard: (text) => mask(text).text,
};

const textOf = (change: Partial<RequestInput> = {}): string => fullText(buildRequest({ ...walked, ...change })).replace(/\u00a0/g, ' ');
const lineOf = (id: string, change: Partial<RequestInput> = {}): string | undefined =>
  buildRequest({ ...walked, ...change })
    .lines.find((line) => line.id === id)
    ?.text.replace(/\u00a0/g, ' ');
const sheetFor = (channel: Channel, change: Partial<RequestInput> = {}): string => {
  const sheet = sheetOf(buildRequest({ ...walked, ...change, channel }));
  return sheet ? sheetText(sheet) : '';
};

test('the text states a case: the subject, what was needed, what was found, the device, what is asked', () => {
  expect(textOf()).toMatchInlineSnapshot(`
    "Тема: Ворота закрыты, хотя ключ верный

    Контакты: ФИО ____, телефон ____, почта ____

    Название услуги: ____
    Когда было в последний раз: 22 ноября 2026 года, 17:05 мск (местное время 19:05, UTC+5)
    Какой камень: жёлтый
    Номер ошибки: ESIA-005011

    На стук никто не отвечает. Петли смазаны, не помогло. Не получилось сделать: «Обойдите двор». Исключили: сеть. Менее вероятно: расширения.

    Chrome 109, устарел, система: не удалось определить.
    Блокировщик: не виден. Проверено само, не понадобилось: «Включите фонарь».

    Код диагностики: K7Q2-M4XA

    Прошу открыть ворота.

    Спасибо. С уважением, ____"
  `);
});

test('what was tried without the diagnosis is told as it was written', () => {
  const request = buildRequest({ ...walked, fields: { ...walked.fields, tried: ' Стучали в окно\nи в дверь ' } });
  expect(fullText(request)).toContain('Что уже пробовали: Стучали в окно\nи в дверь\n');
});

describe('the subject', () => {
  test.each([
    ['is the sentence of the answer, without its full stop', 'Двор', { says: 'Ворота закрыты.', answer: 'Да' }, 'Ворота закрыты'],
    ['without one, the topic with the answer', 'Двор', { answer: 'Ворота закрыты' }, 'Двор: ворота закрыты'],
    ['keeps the capitals of a name', 'Код', { answer: 'СМС не приходит' }, 'Код: СМС не приходит'],
  ] as const)('%s', (_rule, topic, answer, expected) => {
    expect(subjectFrom(topic, answer)).toBe(expected);
  });

  test('is the topic line alone, and not said again in the paragraph', () => {
    expect(subjectOf(buildRequest(walked))).toBe('Ворота закрыты, хотя ключ верный');
    expect(lineOf('found')).not.toContain('Ворота закрыты');
  });

  test('written anew, it leaves the answer to the paragraph', () => {
    const found = lineOf('found', { fields: { ...walked.fields, summary: 'Сторож ушёл' } });
    expect(found).toMatch(/^Ворота закрыты, хотя ключ верный\. На стук/);
  });
});

describe('the paragraph', () => {
  const found = (change: Partial<RequestInput>): string | undefined =>
    buildRequest({ ...bare, ...change }).lines.find(({ id }) => id === 'found')?.text;
  test.each([
    ['an answer with a sentence says it', { path: [{ id: 'a', question: 'Как?', answer: 'Так', says: 'Всё так' }] }, 'Всё так.'],
    ['a question without one is asked and answered', { path: [{ id: 'a', question: 'Как?', answer: 'Так' }] }, 'Как? Так.'],
    ['a test without one is named', { path: [{ id: 'a', question: 'Постучите', answer: 'Тихо' }] }, '«Постучите» — тихо.'],
    [
      'advices of one result are one sentence',
      {
        tried: [
          { id: 'a', advice: 'А', result: 'failed' },
          { id: 'b', advice: 'Б', result: 'failed' },
          { id: 'c', advice: 'В', result: 'helped' },
        ],
      },
      'Помогло: «В». Не помогло: «А», «Б».',
    ],
    [
      'an advice with words of its own for what became of it is told in these',
      {
        tried: [
          { id: 'a', advice: 'А', result: 'helped', answer: 'Сделано' },
          { id: 'b', advice: 'Б', result: 'helped' },
          { id: 'c', advice: 'В', result: 'helped', answer: 'Сделано' },
        ],
      },
      'Сделано: «А», «В». Помогло: «Б».',
    ],
    ['an advice nobody could follow', { tried: [{ id: 'a', advice: 'А', result: 'cannot' }] }, 'Не получилось сделать: «А».'],
    ['an advice with a sentence says it', { tried: [{ id: 'a', advice: 'А', result: 'failed', says: 'А не помогло' }] }, 'А не помогло.'],
    ['what was in order is no advice that was tried', { tried: [{ id: 'a', advice: 'А', result: 'skipped' }] }, undefined],
    ['what is known of the causes', { findings: { out: [], less: [], possible: [], told: ['Исключили: сеть.'] } }, 'Исключили: сеть.'],
  ] as const satisfies readonly (readonly [string, Partial<RequestInput>, string | undefined])[])('%s', (_rule, change, expected) => {
    expect(found(change)).toBe(expected);
  });
});

describe('what is said of the causes', () => {
  test.each([
    ['what is ruled out', { out: ['network'], less: [], possible: ['portal', 'data'] }, ['Исключили: сеть.']],
    ['what is left, where it is less', { out: ['network', 'clock'], less: [], possible: ['portal'] }, ['Похоже, дело в этом: сам портал.']],
    ['as much left as ruled out: what is ruled out', { out: ['network'], less: [], possible: ['portal'] }, ['Исключили: сеть.']],
    ['nothing left: what is ruled out', { out: ['network'], less: [], possible: [] }, ['Исключили: сеть.']],
    ['what is less likely', { out: [], less: ['extension'], possible: ['portal'] }, ['Менее вероятно: расширения.']],
    ['nothing known, nothing said', { out: [], less: [], possible: ['portal'] }, []],
  ] as const)('%s', (_rule, findings, expected) => {
    expect(findingSentences(findings)).toEqual(expected);
  });
});

describe('the device is two lines', () => {
  test('browser and system; what could not be found out is called so', () => {
    expect(lineOf('device')).toBe('Chrome 109, устарел, система: не удалось определить.');
  });

  test('what the check noticed, as far as it can still be the cause', () => {
    expect(lineOf('noticed')).toBe('Блокировщик: не виден. Проверено само, не понадобилось: «Включите фонарь».');
    const { findings, ...anything } = walked;
    void findings;
    expect(fullText(buildRequest(anything))).toContain('Куки: сохраняются. Блокировщик: не виден.');
  });

  test('nothing was noticed: no line', () => {
    expect(lineOf('noticed', { tried: [], detected: [] })).toBeUndefined();
  });
});

describe('what the case needs', () => {
  test('stands in its order under its own words, a blank where nothing was told', () => {
    const facts = buildRequest(walked).lines.filter(({ group }) => group === 'facts');
    expect(facts.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'service Название услуги',
      'when Когда было в последний раз',
      'need:kamen Какой камень',
      'error-code Номер ошибки',
    ]);
    expect(textOf()).toContain('Название услуги: ____\n');
    expect(textOf()).toContain('Какой камень: жёлтый');
  });

  test('what else was typed follows', () => {
    expect(textOf({ fields: { ...walked.fields, actions: 'Постучали' } })).toMatch(/ESIA-005011\nЧто было перед сбоем: Постучали/);
  });

  test('without an outcome nothing is blank, and support asks for when, what before and which words', () => {
    expect(fullText(buildRequest(bare))).toBe('Контакты: ФИО ____, телефон ____, почта ____\n\nСпасибо. С уважением, ____');
    expect(buildRequest(bare).missing).toEqual([
      'тема: что не получается',
      'когда это случилось',
      'что было перед сбоем',
      'текст ошибки',
      'браузер и система',
      'о чём вы просите',
    ]);
  });

  test('what is told is not missing', () => {
    expect(buildRequest(walked).missing).toEqual(['название услуги']);
    const again = buildRequest({ ...walked, channel: 'repeat' });
    expect(again.missing).toEqual(['название услуги', 'номер первого обращения']);
  });
});

describe('what is asked', () => {
  test.each([
    ['«Прошу» is said once', 'Прошу открыть ворота.', 'form', 'Прошу открыть ворота.'],
    ['a wish without it gets it', 'Открыть ворота', 'form', 'Прошу открыть ворота.'],
    ['a word that only begins alike is none', 'прошуршать', 'form', 'Прошу прошуршать.'],
    ['an escalation asks for the senior first', 'открыть', 'escalate', 'Прошу передать вопрос старшему специалисту. Прошу открыть.'],
    ['no wish, no line', '', 'form', undefined],
  ] as const)('%s', (_rule, wish, channel, expected) => {
    expect(lineOf('wish', { channel, fields: { ...walked.fields, wish } })).toBe(expected);
  });

  test('urgent is said only with a reason', () => {
    expect(textOf()).not.toContain('Срочно');
    expect(textOf({ fields: { ...walked.fields, urgentReason: 'завтра срок' } })).toContain('Срочно, потому что: завтра срок');
  });
});

describe('each line', () => {
  test('can be left out and edited as a whole; what was left out stands nowhere', () => {
    const built = buildRequest({ ...walked, edits: { device: { text: 'Яндекс Браузер 26' }, found: { removed: true } } });
    const text = fullText(built);
    expect(text).toContain('Яндекс Браузер 26');
    expect(text).not.toContain('Chrome');
    expect(text).not.toContain('На стук');
    expect(built.lines.find((line) => line.id === 'device')).toMatchObject({ edited: true, bare: true });
  });

  test('keeps its edit when the walk changes', () => {
    const edits = { found: { text: 'Стучали неделю' } };
    expect(textOf({ edits, path: [] })).toContain('Стучали неделю');
  });

  test('of blanks cannot be edited', () => {
    expect(textOf({ edits: { person: { text: 'Иван' }, thanks: { text: 'Пока' } } })).not.toMatch(/Иван|Пока/);
  });

  test('passes through the guard, whoever wrote it', () => {
    const fields = {
      ...walked.fields,
      actions: 'Звонил с 8 916 123-45-67',
      errorText: 'СНИЛС 112-233-445 95 не найден',
      needs: { kamen: 'ivan@mail.ru' },
    };
    const text = textOf({ fields, edits: { topic: { text: 'мой пароль: Qwerty12!' } } });
    expect(text).toContain('Звонил с [телефон скрыт]');
    expect(text).toContain('«СНИЛС [СНИЛС скрыт] не найден»');
    expect(text).toContain('Тема: мой пароль: [пароль скрыт]');
    expect(text).not.toContain('ivan@mail.ru');
  });

  test('with the number of a request or an application keeps it', () => {
    const fields = { ...walked.fields, applicationNumber: '4510123456', previousNumber: '4511654321' };
    const text = textOf({ channel: 'repeat', fields });
    expect(text).toContain('Номер заявления: 4510123456');
    expect(text).toContain('Первое обращение: № 4511654321');
  });
});

describe('the moment of the failure', () => {
  const when = (fields: Partial<RequestInput['fields']>, offset?: number): string | undefined => {
    const { offset: own, needs: asked, ...rest } = walked;
    void own;
    void asked;
    return lineOf('when', { ...rest, fields: { ...walked.fields, ...fields }, ...(offset === undefined ? {} : { offset }) });
  };

  test.each([
    ['in Moscow it is said once', { time: '19:05' }, 180, '22 ноября 2026 года, 19:05 мск'],
    ['in another zone it is said twice', { time: '19:05' }, 300, '22 ноября 2026 года, 17:05 мск (местное время 19:05, UTC+5)'],
    [
      'over midnight both days are named',
      { time: '02:00' },
      600,
      '21 ноября 2026 года, 19:00 мск (местное время 22 ноября 2026 года, 02:00, UTC+10)',
    ],
    ['without an hour only the day is said', { time: '' }, 300, '22 ноября 2026 года'],
  ] as const)('%s', (_name, fields, offset, expected) => {
    expect(when(fields, offset)).toBe(expected);
  });

  test('in an unknown zone this is said; a day that does not exist is not said', () => {
    const { offset, needs: asked, ...rest } = walked;
    void offset;
    void asked;
    expect(fullText(buildRequest(rest))).toContain('19:05 (часовой пояс не указан)');
    expect(fullText(buildRequest({ ...rest, fields: { ...walked.fields, date: '2026-02-30' } }))).not.toContain('Когда');
  });
});

describe('what a channel cannot take is left out', () => {
  test.each([
    ['a visit has no number of an error', 'visit', 'ESIA-005011', false],
    ['a visit has no remarks of the check', 'visit', 'Блокировщик', false],
    ['a visit names the browser', 'visit', 'Chrome 109', true],
    ['a call is asked for the number of the error', 'call', 'ESIA-005011', true],
    ['a bank has no browser', 'bank', 'Chrome', false],
    ['a bank has no causes', 'bank', 'Исключили', false],
    ['the police have no causes', 'police', 'вероятно', false],
    ['the police are told the answers', 'police', 'На стук никто не отвечает', true],
  ] as const)('%s', (_rule, channel, word, expected) => {
    expect(sheetFor(channel).includes(word)).toBe(expected);
  });

  test('what a visit cannot take is not missed there', () => {
    const fields = { ...walked.fields, errorCode: '' };
    expect(buildRequest({ ...walked, fields, channel: 'visit' }).missing).not.toContain('номер ошибки');
    expect(buildRequest({ ...walked, fields, channel: 'call' }).missing).toContain('номер ошибки');
  });

  test('the chat has short messages with a counter, no contacts and no blanks', () => {
    const fields = { ...walked.fields, actions: 'Подробно. '.repeat(90), contactWay: 'голубь' };
    const messages = chatMessages(buildRequest({ ...walked, channel: 'chat', fields }));
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(500);
      expect(message).not.toMatch(/____|голубь|Спасибо/);
    }
    expect(messages[0]).toMatch(/^\(1 из \d+\) Тема: Ворота/);
    expect(messages.join(' ')).toContain('Прошу открыть ворота.');
  });
});

test('a repeated request names the first one and why', () => {
  const fields = { ...walked.fields, previousNumber: '1234567890', previousDate: '2026-11-16', repeatReason: 'срок прошёл, ответа нет' };
  const text = textOf({ channel: 'repeat', fields });
  expect(text).toContain('Тема: Повторное обращение. Ворота закрыты');
  expect(text).toContain('Первое обращение: № 1234567890 от 16 ноября 2026 года');
  expect(text).toContain('Почему пишу снова: срок прошёл, ответа нет');
});

describe('sheets for people who talk', () => {
  test('the sheet for a call has the rule about codes, what will be asked, and lines for the answers', () => {
    const text = sheetFor('call');
    expect(text).toContain('Код из СМС, пароль и номер карты никому не называю');
    expect(text).toContain('Имя специалиста: ____');
    expect(text).toContain('— Какой камень: жёлтый');
    expect(text).toContain('Название услуги: ____________________');
  });

  test('the sheet for a call begins with the numbers and who vouches for them', () => {
    const phones = ['8 800 000-00-00 — так сообщало МВД 12.02.2026. Сами на портале мы не сверяли.', '000'];
    const sheet = sheetOf(buildRequest({ ...walked, channel: 'call' }), phones);
    expect(sheet?.sections[0]).toEqual({ title: 'Куда звоню', items: phones, blanks: [] });
    expect(sheet ? sheetText(sheet) : '').toContain(`— ${phones[0] ?? ''}`);
  });

  test.each(['bank', 'police'] as const)('%s: only what was answered is stated; what may be meant is a box to tick', (channel) => {
    const text = sheetFor(channel, { ...bare });
    expect(text).toMatch(/\n☐ [а-я]/);
    expect(text).not.toMatch(/моей учётной записью|без моего согласия/);
    expect(text.split('\n').filter((line) => line.startsWith('☐') && / и /.test(line))).toEqual([]);
    expect(sheetFor(channel)).toContain('— Прошу открыть ворота.');
  });

  test.each(['visit', 'bank', 'police'] as const)('the channel %s has one too', (channel) => {
    expect(sheetOf(buildRequest({ ...walked, channel }))?.sections.length).toBeGreaterThan(3);
  });

  test('where a text is pasted there is none', () => {
    expect(sheetOf(buildRequest(walked))).toBeUndefined();
  });
});

describe('the data file', () => {
  const json = (change: Partial<RequestInput> = {}) => {
    const input = { ...walked, ...change };
    return requestJson(input, buildRequest(input), new Date('2026-11-22T10:00:00Z'));
  };

  test('holds what the text holds: no blanks, the answers with their sentences, the causes', () => {
    expect(json()).toMatchObject({
      version: 2,
      topic: 'Ворота закрыты, хотя ключ верный',
      facts: [{ id: 'when' }, { id: 'kamen', text: 'жёлтый' }, { id: 'error-code' }],
      path: [{ id: 'L0' }, { id: 'L1', says: 'На стук никто не отвечает' }],
      tried: [
        { id: 'L4', result: 'failed' },
        { id: 'L5', result: 'cannot', says: null },
      ],
      causes: { out: ['network'], less: ['extension'] },
      diagnosticCode: 'K7Q2-M4XA',
    });
  });

  test.each([
    ['left out', { removed: true }, ''],
    ['written anew', { text: 'Стучали' }, 'Стучали'],
  ] as const)('a paragraph that was %s tells nothing by its answers', (_how, edit, found) => {
    expect(json({ edits: { found: edit } })).toMatchObject({ found, path: [], tried: [], causes: { out: [], less: [] } });
  });
});
