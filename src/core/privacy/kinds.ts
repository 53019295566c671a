/** What the guard looks for: what opens an account, pays, or names a person, and is of no use to whoever reads a request. */
export const personalKinds = ['password', 'code', 'card', 'snils', 'inn', 'passport', 'oms', 'phone', 'email', 'birthdate'] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** One piece of personal data: `text.slice(start, end)` is `value`. */
export interface Finding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface KindWords {
  /** How a sentence names it: «похоже на …». */
  readonly name: string;
  /** What stands in the text instead. */
  readonly marker: string;
  /** Why it does not belong in a request, in plain words. */
  readonly why: string;
  /** False for what must never be sent, whatever the person thinks it is. */
  readonly allowable: boolean;
}

const inForm = 'Такое указывают только в защищённой форме портала, если она просит.';

/** The words of each kind; `why` says where such data belongs, if anywhere. */
export const kindWords: Readonly<Record<PersonalKind, KindWords>> = {
  password: {
    name: 'пароль',
    marker: '[пароль скрыт]',
    why: 'Пароль не нужен никому, кроме вас: поддержка его не спрашивает.',
    allowable: false,
  },
  code: {
    name: 'код подтверждения',
    marker: '[код скрыт]',
    why: 'Код вводят только на самом портале. Кто просит его назвать или прислать — мошенник.',
    allowable: false,
  },
  card: {
    name: 'номер карты',
    marker: '[номер карты скрыт]',
    why: 'Номер карты для обращения не нужен.',
    allowable: false,
  },
  snils: {
    name: 'СНИЛС',
    marker: '[СНИЛС скрыт]',
    why: inForm,
    allowable: true,
  },
  inn: {
    name: 'ИНН',
    marker: '[ИНН скрыт]',
    why: inForm,
    allowable: true,
  },
  passport: {
    name: 'паспортные данные',
    marker: '[паспорт скрыт]',
    why: inForm,
    allowable: true,
  },
  oms: {
    name: 'номер полиса ОМС',
    marker: '[полис ОМС скрыт]',
    why: inForm,
    allowable: true,
  },
  phone: {
    name: 'номер телефона',
    marker: '[телефон скрыт]',
    why: inForm,
    allowable: true,
  },
  email: {
    name: 'адрес почты',
    marker: '[почта скрыта]',
    why: inForm,
    allowable: true,
  },
  birthdate: {
    name: 'дата рождения',
    marker: '[дата рождения скрыта]',
    why: inForm,
    allowable: true,
  },
};
