import { describe, expect, test } from 'vitest';
import { mask } from '../../../src/core/privacy/index.ts';
import {
  buildRequest,
  chatMessages,
  emptyFields,
  fullText,
  sheetOf,
  sheetText,
  subjectOf,
  type RequestInput,
} from '../../../src/core/request/index.ts';

const walked: RequestInput = {
  channel: 'form',
  fields: {
    ...emptyFields,
    type: 'Вход',
    summary: 'пустая страница после ввода пароля',
    date: '2026-11-22',
    time: '19:05',
    actions: 'Ввели пароль и нажали «Войти»',
    errorText: 'Что-то пошло не так',
    errorCode: 'ESIA-005011',
    screenshot: true,
    wish: 'восстановить доступ',
  },
  offset: 300,
  path: [{ id: 'L0', question: 'Что происходит при входе?', answer: 'Страница пустая' }],
  tried: [
    { id: 'L4', advice: 'Выключите блокировщик рекламы', result: 'failed' },
    { id: 'L5', advice: 'Обновите браузер', result: 'cannot' },
    { id: 'L7', advice: 'Включите куки', result: 'skipped' },
    { id: 'L13', advice: 'Исправьте часы', result: 'skipped' },
  ],
  detected: [
    { id: 'browser', label: 'Браузер', value: 'Chrome 109' },
    { id: 'system', label: 'Система', value: '' },
  ],
  diagnosticCode: 'K7Q2-M4XA',
  edits: {},
  guard: (text) => mask(text).text,
};

test('the whole text holds the five parts in order, and exactly what was answered', () => {
  expect(fullText(buildRequest(walked)).replace(/\u00a0/g, ' ')).toMatchInlineSnapshot(`
    "Тема: Вход: пустая страница после ввода пароля

    Контакты: ФИО ____, телефон ____, почта ____. Номер заявления: ____

    Описание:
    Когда: 22 ноября 2026 года, 17:05 мск (местное время 19:05, UTC+5)
    Что было перед сбоем: Ввели пароль и нажали «Войти»
    Текст ошибки: «Что-то пошло не так»
    Номер ошибки: ESIA-005011
    Ответы на вопросы:
    — Что происходит при входе? Страница пустая
    Браузер: Chrome 109
    Система: не удалось определить
    Проверено автоматически, не понадобилось: «Включите куки», «Исправьте часы»
    Что уже пробовали:
    — «Выключите блокировщик рекламы» — не помогло
    — «Обновите браузер» — не выполнено: не получилось сделать
    Скриншот: прикладываю
    Код диагностики: K7Q2-M4XA

    Прошу восстановить доступ.

    Спасибо. С уважением, ____"
  `);
});

test('what a probe found in order is no advice that was tried', () => {
  const lines = buildRequest(walked).lines.filter((line) => line.group === 'tried');
  expect(lines.map((line) => line.id)).toEqual(['tried:L4', 'tried:L5']);
  const nothing = buildRequest({ ...walked, tried: walked.tried.filter(({ result }) => result !== 'skipped') });
  expect(fullText(nothing)).not.toContain('Проверено автоматически');
});

test('the subject is the topic alone', () => {
  expect(subjectOf(buildRequest(walked))).toBe('Вход: пустая страница после ввода пароля');
});

test('request and application numbers survive the guard', () => {
  const fields = { ...walked.fields, applicationNumber: '4510123456', previousNumber: '4511654321' };
  const text = fullText(buildRequest({ ...walked, channel: 'repeat', fields }));
  expect(text).toContain('Номер заявления: 4510123456');
  expect(text).toContain('Первое обращение: № 4511654321');
});

describe('each line', () => {
  test('can be left out and edited; what was left out stands nowhere', () => {
    const built = buildRequest({ ...walked, edits: { 'device:browser': { text: 'Яндекс Браузер 26' }, 'tried:L5': { removed: true } } });
    const text = fullText(built);
    expect(text).toContain('Браузер: Яндекс Браузер 26');
    expect(text).not.toContain('Обновите браузер');
    expect(built.lines.find((line) => line.id === 'device:browser')).toMatchObject({ edited: true, original: 'Chrome 109' });
  });

  test('keeps its edit when the walk changes', () => {
    const edits = { 'path:L0': { text: 'Пусто уже неделю' } };
    const longer = { ...walked, edits, path: [...walked.path, { id: 'L14', question: 'Другой браузер?', answer: 'То же' }] };
    expect(fullText(buildRequest(longer))).toContain('— Что происходит при входе? Пусто уже неделю');
  });

  test('passes through the guard, whoever wrote it', () => {
    const fields = { ...walked.fields, actions: 'Звонил с 8 916 123-45-67', errorText: 'СНИЛС 112-233-445 95 не найден' };
    const text = fullText(buildRequest({ ...walked, fields, edits: { topic: { text: 'мой пароль: Qwerty12!' } } }));
    expect(text).toContain('Звонил с [телефон скрыт]');
    expect(text).toContain('«СНИЛС [СНИЛС скрыт] не найден»');
    expect(text).toContain('Тема: мой пароль: [пароль скрыт]');
  });
});

test('what is not said is not in the text but in the list of what support will ask', () => {
  const bare = buildRequest({ ...walked, fields: emptyFields, path: [], tried: [], detected: [] });
  expect(fullText(bare)).toContain('Контакты: ФИО ____');
  expect(fullText(bare)).not.toContain('Когда');
  expect(bare.missing).toEqual([
    'тема: что не получается',
    'когда это случилось',
    'что было перед сбоем',
    'текст ошибки, если он был',
    'браузер и система',
    'чего вы просите',
  ]);
});

describe('the moment of the failure', () => {
  const when = (fields: Partial<RequestInput['fields']>, offset?: number): string | undefined => {
    const { offset: own, ...rest } = walked;
    void own;
    const input = { ...rest, ...(offset === undefined ? {} : { offset }), fields: { ...walked.fields, ...fields } };
    return buildRequest(input)
      .lines.find((line) => line.id === 'when')
      ?.text.replace(/\u00a0/g, ' ');
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
    ['in an unknown zone this is said', { time: '19:05' }, undefined, '22 ноября 2026 года, 19:05 (часовой пояс не указан)'],
    ['a day that does not exist is not said', { date: '2026-02-30' }, 180, undefined],
  ] as const)('%s', (_name, fields, offset, expected) => {
    expect(when(fields, offset)).toBe(expected);
  });
});

describe('the chat', () => {
  test('gets short messages with a counter, and no line of contacts', () => {
    const messages = chatMessages(
      buildRequest({ ...walked, channel: 'chat', fields: { ...walked.fields, actions: 'Подробно. '.repeat(90) } }),
    );
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(500);
      expect(message).not.toContain('____');
    }
    expect(messages[0]).toMatch(/^\(1 из \d+\) Тема: Вход/);
  });
});

describe('repeating and escalating', () => {
  const fields = { ...walked.fields, previousNumber: '1234567890', previousDate: '2026-11-16', repeatReason: 'срок прошёл, ответа нет' };

  test('a repeated request names the first one and why', () => {
    const text = fullText(buildRequest({ ...walked, channel: 'repeat', fields })).replace(/\u00a0/g, ' ');
    expect(text).toContain('Тема: Повторное обращение. Вход: пустая страница');
    expect(text).toContain('Первое обращение: № 1234567890 от 16 ноября 2026 года');
    expect(text).toContain('Почему пишу снова: срок прошёл, ответа нет');
  });

  test('an escalation asks for the senior specialist, and is urgent only with a reason', () => {
    const text = fullText(buildRequest({ ...walked, channel: 'escalate', fields }));
    expect(text).toContain('Прошу передать вопрос старшему специалисту и восстановить доступ.');
    expect(text).not.toContain('Срочно');
    const urgent = { ...fields, urgentReason: 'завтра кончается срок подачи' };
    expect(fullText(buildRequest({ ...walked, channel: 'escalate', fields: urgent }))).toContain(
      'Срочно, потому что: завтра кончается срок подачи',
    );
  });
});

describe('sheets for people who talk', () => {
  test('the sheet for a call has the rule about codes and lines for the answers', () => {
    const sheet = sheetOf(buildRequest({ ...walked, channel: 'call' }));
    const text = sheet ? sheetText(sheet) : '';
    expect(text).toContain('Код из СМС, пароль и номер карты никому не называю');
    expect(text).toContain('Имя специалиста: ____');
    expect(text).toContain('— Браузер: Chrome 109');
    expect(text).toContain('«Обновите браузер» — не выполнено');
  });

  test('the sheet for a call begins with the numbers and who vouches for them', () => {
    const phones = ['8 800 000-00-00 — так сообщало МВД 12.02.2026. Сами на портале мы не сверяли.', '000'];
    const sheet = sheetOf(buildRequest({ ...walked, channel: 'call' }), phones);
    expect(sheet?.sections[0]).toEqual({ title: 'Куда звоню', items: phones, blanks: [] });
    expect(sheet ? sheetText(sheet) : '').toContain(`— ${phones[0] ?? ''}`);
  });

  test.each(['visit', 'bank', 'police'] as const)('the channel %s has one too', (channel) => {
    expect(sheetOf(buildRequest({ ...walked, channel }))?.sections.length).toBeGreaterThan(3);
  });

  test('where a text is pasted there is none', () => {
    expect(sheetOf(buildRequest(walked))).toBeUndefined();
  });
});
