/** One heading of a sheet for the printer: what it says, what it takes from the request, what is left to write by hand. */
interface SectionPlan {
  readonly title: string;
  readonly says?: readonly string[];
  /** Taken from the request as far as it was told: `subject`, the id of a line, or a group of lines. */
  readonly tells?: readonly string[];
  /** A line to write on where the request tells nothing, by the id of what it would tell. */
  readonly unless?: Readonly<Record<string, string>>;
  /** A line to write on for whatever the case needs and was not told. */
  readonly open?: true;
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
  /** Lines that it cannot take, by their ids; `findings` are the sentences about causes. */
  readonly leaves?: readonly string[];
  /** Opens the topic. */
  readonly lead?: string;
  /** Asked for in any case, before the person's own wish; continues «Прошу». */
  readonly asks?: string;
}

/** Before what is to be ticked with a pen. */
export const BOX = '☐';

const RULE_OF_CODES = 'Код из СМС, пароль и номер карты никому не называю. Код ввожу сам(а) и только на портале.';

/** People who ask what happened, not how a browser is: they are told the answers, and nothing about devices and causes. */
const TO_PEOPLE = ['device', 'noticed', 'error-code', 'screenshot', 'code', 'findings'] as const;

function chronology(words: {
  readonly title: string;
  /** Boxes to tick: a site does not know which of them is meant. */
  readonly asks: readonly string[];
  readonly papers: string;
  readonly blanks: readonly string[];
}): SheetPlan {
  return {
    title: words.title,
    sections: [
      { title: 'Что прошу', tells: ['wish'], says: words.asks.map((asked) => `${BOX} ${asked}`) },
      { title: 'Правило', says: [RULE_OF_CODES] },
      { title: 'Что случилось', tells: ['subject', 'facts', 'found'] },
      {
        title: 'По порядку',
        blanks: ['Когда заметили', 'Кто звонил или писал, с какого номера', 'Что успели сообщить или установить', 'Какие действия не ваши'],
      },
      { title: 'Приложить', says: ['Снимки экрана с датами', 'Список входов и действий из кабинета', words.papers] },
      { title: 'Записать на месте', blanks: words.blanks },
    ],
  };
}

/** Every channel. */
const CHANNELS = [
  { id: 'form', output: 'text' },
  // The chat knows who has signed in.
  { id: 'chat', output: 'messages', leaves: ['person', 'contact-way'] },
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
          tells: ['facts', 'code'],
          open: true,
        },
        { title: 'Что уже проверили', tells: ['found'] },
        { title: 'С чем работаю', tells: ['device'] },
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
    leaves: ['noticed', 'error-code', 'code'],
    // What to bring stands in the channel's own list: it is a rule of the portal.
    output: {
      title: 'Лист для визита',
      sections: [
        { title: 'С чем пришли', tells: ['subject', 'wish'] },
        { title: 'Правило', says: [RULE_OF_CODES] },
        { title: 'Что случилось', tells: ['facts'], open: true },
        { title: 'Что уже проверили', tells: ['found', 'device'] },
        { title: 'Записать на месте', blanks: ['Номер обращения', 'Кто принял', 'Что дальше и когда'] },
      ],
    },
  },
  {
    id: 'agency',
    leaves: TO_PEOPLE,
    output: {
      title: 'Лист для разговора',
      sections: [
        { title: 'Что прошу', tells: ['subject', 'wish'] },
        { title: 'Что спросят', tells: ['facts'], open: true },
        { title: 'Что уже проверили', tells: ['found'] },
        { title: 'Ответы', blanks: ['Номер обращения', 'Кто принял', 'Что дальше и когда'] },
      ],
    },
  },
  {
    id: 'bank',
    leaves: TO_PEOPLE,
    output: chronology({
      title: 'Лист для банка',
      asks: [
        'остановить операции, которые совершил(а) не я',
        'закрыть вход в личный кабинет банка',
        'заблокировать карту',
        'подтвердить это письменно',
      ],
      papers: 'Чеки и выписку',
      blanks: ['Номер обращения', 'Кто принял', 'Когда ответят'],
    }),
  },
  {
    id: 'police',
    leaves: TO_PEOPLE,
    output: chronology({
      title: 'Лист для полиции',
      asks: ['принять заявление', 'выдать талон-уведомление'],
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
