import type { MessageData } from '../schemas/words.ts';

/** Of each topic of messages the last part of its page's address and what it is called, in the order the index has them. */
const TOPICS: Readonly<Record<MessageData['group'], readonly [slug: string, title: string]>> = {
  вход: ['vhod', 'Вход: логин, пароль, проверка «Я не робот»'],
  код: ['kod', 'Код из СМС, письма или MAX'],
  тревога: ['trevoga', 'Пугающие слова: чужой вход, блокировка'],
  письмо: ['pisma', 'Пугающие письма и сообщения'],
  'код входа': ['kody-esia', 'Коды ESIA: исправите вы или портал'],
  'код сайта': ['kody-sajta', 'Коды ESIA: исправит тот сайт'],
  'другой сайт': ['drugoj-sajt', 'Слова других сайтов'],
  регистрация: ['registraciya', 'Регистрация и данные профиля'],
  данные: ['dannye', 'Паспорт, СНИЛС и другие данные в заявлении'],
  заявление: ['zayavlenie', 'Заявление и черновик'],
  статус: ['status', 'Статус заявления'],
  файл: ['fajl', 'Файлы и снимки'],
  запись: ['zapis', 'Запись к врачу и на приём'],
  оплата: ['oplata', 'Оплата, штрафы, начисления'],
  подпись: ['podpis', 'Электронная подпись и плагин'],
  'код подписи': ['kody-podpisi', 'Коды 0x… при подписи'],
  портал: ['portal', 'Сбой портала: 500, 404 и другие'],
  связь: ['svyaz', 'Связь и интернет'],
  сертификат: ['sertifikat', 'Предупреждения о безопасности и сертификате'],
  браузер: ['brauzer', 'Браузер: окна, скрипты, зависание'],
  приложение: ['prilozhenie', 'Приложение в телефоне'],
};

/** Last parts of the addresses that pages of topics may have. */
export const TOPIC_SLUGS: ReadonlySet<string> = new Set(Object.values(TOPICS).map(([slug]) => slug));

export interface MessageTopic {
  /** Last part of the address: /oshibki/<slug>/. */
  readonly slug: string;
  readonly title: string;
  readonly messages: readonly MessageData[];
}

/** Messages by what they are about; topics without messages are left out. */
export function messageTopics(messages: readonly MessageData[]): MessageTopic[] {
  return Object.entries(TOPICS)
    .map(([group, [slug, title]]) => ({ slug, title, messages: messages.filter((message) => message.group === group) }))
    .filter((topic) => topic.messages.length > 0);
}

/** Where a message stands, below /oshibki/: the page of its topic and its anchor there. */
export function messageAddress({ group, id }: Pick<MessageData, 'group' | 'id'>): string {
  return `${TOPICS[group][0]}/#${id}`;
}

export interface MessageLetter {
  /** An upper-case letter, or «0–9» for messages that begin with a number. */
  readonly letter: string;
  readonly messages: readonly MessageData[];
}

/** Every message by the first letter of its words: Cyrillic first, then Latin, then numbers. */
export function messagesByLetter(messages: readonly MessageData[]): MessageLetter[] {
  const letters = new Map<string, MessageData[]>();
  for (const message of messages.toSorted((a, b) => a.text.localeCompare(b.text, 'ru'))) {
    const first = /[a-zа-яё\d]/iu.exec(message.text)?.[0].toUpperCase() ?? '0';
    const letter = /\d/u.test(first) ? '0–9' : first;
    letters.set(letter, [...(letters.get(letter) ?? []), message]);
  }
  const rank = (letter: string): number => (/[А-ЯЁ]/u.test(letter) ? 0 : /[A-Z]/u.test(letter) ? 1 : 2);
  return [...letters]
    .map(([letter, own]) => ({ letter, messages: own }))
    .toSorted((a, b) => rank(a.letter) - rank(b.letter) || a.letter.localeCompare(b.letter, 'ru'));
}

const PLACES: Readonly<Record<MessageData['where'], string>> = {
  portal: 'На портале',
  app: 'В приложении',
  browser: 'В браузере',
  'other-site': 'На другом сайте',
  sms: 'В СМС',
  letter: 'В письме',
};

/** Where a message is met and how sure its wording is, as a reader is told it. */
export function provenance({ where, attested, attestedOn = '', confirmed }: MessageData): string {
  const day = attestedOn.slice(0, 7).split('-').reverse().join('.');
  const said = confirmed
    ? 'слова сверены с экраном'
    : attested === 'package'
      ? `слова видели в русском пакете браузера, ${day}`
      : attested === 'public'
        ? `о таких словах сообщали открытые источники, ${day}`
        : 'точных слов мы не видели';
  return `${PLACES[where]}; ${said}.`;
}
