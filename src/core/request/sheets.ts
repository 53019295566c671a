import type { Channel } from './input.ts';
import { BLANK, type BuiltRequest, type RequestLine } from './lines.ts';
import { lineText, standing, subjectOf } from './text.ts';

/** A printable sheet: headings with lines of text, and lines left empty for a pen. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly SheetSection[];
}

export interface SheetSection {
  readonly title: string;
  readonly items: readonly string[];
  /** Labels of empty lines to write on. */
  readonly blanks: readonly string[];
}

function section(title: string, items: readonly string[], blanks: readonly string[] = []): SheetSection {
  return { title, items: items.filter((item) => item !== ''), blanks: blanks.filter((blank) => blank !== '') };
}

function told(lines: readonly RequestLine[], ...ids: readonly string[]): string[] {
  return lines.filter((line) => ids.includes(line.id)).map(lineText);
}

function inGroup(lines: readonly RequestLine[], group: string): string[] {
  return lines.filter((line) => line.group === group).map(lineText);
}

/** A line for the pen where nothing was said. */
function untold(lines: readonly RequestLine[], id: string, label: string): string {
  return lines.some((line) => line.id === id) ? '' : label;
}

const RULE_OF_CODES = 'Код из СМС, пароль и номер карты никому не называю. Код ввожу сам(а) и только на портале.';

/** Preparing the call: whom to call, its purpose, what will be asked, what to have at hand, room for the answers. */
function callSheet(request: BuiltRequest, phones: readonly string[]): Sheet {
  const lines = standing(request);
  return {
    title: 'Лист для звонка',
    sections: [
      section('Куда звоню', phones),
      section('Зачем звоню', [subjectOf(request), ...told(lines, 'wish', 'urgent')], subjectOf(request) === '' ? ['Цель'] : []),
      section('Правило', [
        RULE_OF_CODES,
        'Номер набираю сам(а). Мне звонят «из поддержки» — это мошенник: кладу трубку.',
        'Разговор прервался — перезвоню и скажу об этом.',
      ]),
      section(
        'Что спросят',
        [...told(lines, 'when', 'service', 'actions', 'error', 'error-code', 'previous', 'reason', 'code'), ...inGroup(lines, 'path')],
        [untold(lines, 'when', 'Когда случилось'), untold(lines, 'error', 'Текст ошибки')],
      ),
      section('С чем работаю', inGroup(lines, 'device')),
      section('Что уже пробовали', inGroup(lines, 'tried')),
      section(
        'Что держу под рукой',
        told(lines, 'application').filter((text) => !text.includes(BLANK)),
        ['Номер обращения', 'Номер заявления'],
      ),
      section(
        'Ответы',
        [],
        ['Дата и время звонка', 'Имя специалиста', 'Номер обращения, который дали', 'Что сделать', 'Когда ждать ответа'],
      ),
    ],
  };
}

/** For a visit in person. What to bring stands in the channel's own list: it is a rule of the portal. */
function visitSheet(request: BuiltRequest): Sheet {
  const lines = standing(request);
  return {
    title: 'Лист для визита',
    sections: [
      section('С чем пришли', [subjectOf(request), ...told(lines, 'wish')]),
      section('Правило', [RULE_OF_CODES]),
      section('Что случилось', [...told(lines, 'when', 'service', 'error', 'error-code', 'previous'), ...inGroup(lines, 'path')]),
      section('Что уже пробовали', inGroup(lines, 'tried')),
      section('Записать на месте', [], ['Номер обращения', 'Кто принял', 'Что дальше и когда']),
    ],
  };
}

function chronology(request: BuiltRequest, channel: Channel): Sheet {
  const lines = standing(request);
  const bank = channel === 'bank';
  return {
    title: bank ? 'Лист для банка' : 'Лист для полиции',
    sections: [
      section('Что прошу', [
        bank
          ? 'Остановить операции, которые совершил(а) не я, заблокировать доступ и карту и подтвердить это письменно.'
          : 'Принять заявление о том, что моей учётной записью пользовались без моего согласия, и выдать талон-уведомление.',
      ]),
      section('Правило', [RULE_OF_CODES]),
      section('Что случилось', [subjectOf(request), ...told(lines, 'when', 'actions', 'error'), ...inGroup(lines, 'path')]),
      section(
        'По порядку',
        [],
        ['Когда заметили', 'Кто звонил или писал, с какого номера', 'Что успели сообщить или установить', 'Какие действия не ваши'],
      ),
      section('Что уже сделано', inGroup(lines, 'tried')),
      section('Приложить', [
        'Снимки экрана с датами',
        'Список входов и действий из кабинета',
        bank ? 'Чеки и выписку' : 'Чеки, выписки, ответы банков',
      ]),
      section(
        'Записать на месте',
        [],
        bank ? ['Номер обращения', 'Кто принял', 'Когда ответят'] : ['Номер талона (КУСП)', 'Кто принял', 'Когда и где узнать решение'],
      ),
    ],
  };
}

/**
 * The sheet of a channel where people talk to each other; undefined where a text is pasted instead.
 * `phones` are the numbers for a call, each a sentence that says who vouches for it.
 */
export function sheetOf(request: BuiltRequest, phones: readonly string[] = []): Sheet | undefined {
  if (request.channel === 'call') return callSheet(request, phones);
  if (request.channel === 'visit') return visitSheet(request);
  if (request.channel === 'bank' || request.channel === 'police') return chronology(request, request.channel);
  return undefined;
}

/** A sheet as plain text, blanks as lines to write on. */
export function sheetText(sheet: Sheet): string {
  const blocks = sheet.sections
    .filter(({ items, blanks }) => items.length + blanks.length > 0)
    .map(({ title, items, blanks }) =>
      [title, ...items.map((item) => `— ${item}`), ...blanks.map((blank) => `${blank}: ____________________`)].join('\n'),
    );
  return [sheet.title, ...blocks].join('\n\n');
}
