/** One heading of a sheet for the printer: what it says, what it takes from the request, what is left to write by hand. */
interface SectionPlan {
  readonly title: string;
  readonly says?: readonly string[];
  /** Taken from the request as far as it was told: `subject`, the id of a line, or a group of lines. */
  readonly tells?: readonly string[];
  /** A line to write on where the request tells nothing, by the id of what it would tell. */
  readonly unless?: Readonly<Record<string, string>>;
  /** Lines to write on in any case. */
  readonly blanks?: readonly string[];
}

interface SheetPlan {
  readonly title: string;
  readonly sections: readonly SectionPlan[];
}

/** One way to reach people who can help. Its words for visitors stand in content/request.yaml. */
interface ChannelRow {
  /** Stands in content, in saved requests and in the published schema: never changes. */
  readonly id: string;
  /** One text to paste · several short messages · a sheet for the printer, where people talk to each other. */
  readonly output: 'text' | 'messages' | SheetPlan;
  /** There was a request before: its number, its date and why it was not enough are asked for. */
  readonly again?: true;
  /** Offers to say why it cannot wait. */
  readonly urgent?: true;
  /** Opens the topic. */
  readonly lead?: string;
  /** Asked for in any case, before the person's own wish; continues «Прошу». */
  readonly asks?: string;
}

const RULE_OF_CODES = 'Код из СМС, пароль и номер карты никому не называю. Код ввожу сам(а) и только на портале.';

function chronology(words: {
  readonly title: string;
  readonly asks: string;
  readonly papers: string;
  readonly blanks: readonly string[];
}): SheetPlan {
  return {
    title: words.title,
    sections: [
      { title: 'Что прошу', says: [words.asks] },
      { title: 'Правило', says: [RULE_OF_CODES] },
      { title: 'Что случилось', tells: ['subject', 'when', 'actions', 'error', 'path'] },
      {
        title: 'По порядку',
        blanks: ['Когда заметили', 'Кто звонил или писал, с какого номера', 'Что успели сообщить или установить', 'Какие действия не ваши'],
      },
      { title: 'Что уже сделано', tells: ['tried'] },
      { title: 'Приложить', says: ['Снимки экрана с датами', 'Список входов и действий из кабинета', words.papers] },
      { title: 'Записать на месте', blanks: words.blanks },
    ],
  };
}

/** Every channel. */
const CHANNELS = [
  { id: 'form', output: 'text' },
  { id: 'chat', output: 'messages' },
  {
    id: 'call',
    urgent: true,
    output: {
      title: 'Лист для звонка',
      sections: [
        { title: 'Куда звоню', tells: ['phones'] },
        { title: 'Зачем звоню', tells: ['subject', 'wish', 'urgent'], unless: { subject: 'Цель' } },
        {
          title: 'Правило',
          says: [
            RULE_OF_CODES,
            'Номер набираю сам(а). Мне звонят «из поддержки» — это мошенник: кладу трубку.',
            'Разговор прервался — перезвоню и скажу об этом.',
          ],
        },
        {
          title: 'Что спросят',
          tells: ['when', 'service', 'actions', 'error', 'error-code', 'code', 'path'],
          unless: { when: 'Когда случилось', error: 'Текст ошибки' },
        },
        { title: 'С чем работаю', tells: ['device'] },
        { title: 'Что уже пробовали', tells: ['tried'] },
        { title: 'Что держу под рукой', tells: ['application'], blanks: ['Номер обращения', 'Номер заявления'] },
        {
          title: 'Ответы',
          blanks: ['Дата и время звонка', 'Имя специалиста', 'Номер обращения, который дали', 'Что сделать', 'Когда ждать ответа'],
        },
      ],
    },
  },
  { id: 'letter', output: 'text' },
  {
    id: 'visit',
    urgent: true,
    // What to bring stands in the channel's own list: it is a rule of the portal.
    output: {
      title: 'Лист для визита',
      sections: [
        { title: 'С чем пришли', tells: ['subject', 'wish'] },
        { title: 'Правило', says: [RULE_OF_CODES] },
        { title: 'Что случилось', tells: ['when', 'service', 'error', 'error-code', 'path'] },
        { title: 'Что уже пробовали', tells: ['tried'] },
        { title: 'Записать на месте', blanks: ['Номер обращения', 'Кто принял', 'Что дальше и когда'] },
      ],
    },
  },
  {
    id: 'bank',
    output: chronology({
      title: 'Лист для банка',
      asks: 'Остановить операции, которые совершил(а) не я, заблокировать доступ и карту и подтвердить это письменно.',
      papers: 'Чеки и выписку',
      blanks: ['Номер обращения', 'Кто принял', 'Когда ответят'],
    }),
  },
  {
    id: 'police',
    output: chronology({
      title: 'Лист для полиции',
      asks: 'Принять заявление о том, что моей учётной записью пользовались без моего согласия, и выдать талон-уведомление.',
      papers: 'Чеки, выписки, ответы банков',
      blanks: ['Номер талона (КУСП)', 'Кто принял', 'Когда и где узнать решение'],
    }),
  },
  { id: 'repeat', output: 'text', again: true, urgent: true, lead: 'Повторное обращение' },
  {
    id: 'escalate',
    output: 'text',
    again: true,
    urgent: true,
    lead: 'Прошу передать старшему специалисту',
    asks: 'передать вопрос старшему специалисту',
  },
] as const satisfies readonly ChannelRow[];

export type Channel = (typeof CHANNELS)[number]['id'];

const rows: readonly (ChannelRow & { readonly id: Channel })[] = CHANNELS;

/** The ways to reach people who can help; `content/request.yaml` describes each. */
export const channels: readonly Channel[] = rows.map(({ id }) => id);
/** Channels that follow an earlier request. */
export const channelsAgain: readonly Channel[] = rows.filter(({ again }) => again).map(({ id }) => id);
/** Channels where it can be said why it cannot wait. */
export const channelsUrgent: readonly Channel[] = rows.filter(({ urgent }) => urgent).map(({ id }) => id);

/** The row of a channel. */
export function channelRow(id: Channel): ChannelRow {
  return rows.filter((row) => row.id === id)[0] ?? { id, output: 'text' };
}
