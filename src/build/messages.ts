import type { MessageData } from '../schemas/words.ts';

/** What a group of messages is called, in the order the page has them. */
const GROUPS: readonly (readonly [MessageData['group'], string])[] = [
  ['вход', 'Вход и учётная запись'],
  ['заявление', 'Заявление'],
  ['файл', 'Файлы'],
  ['подпись', 'Электронная подпись'],
  ['запись', 'Запись на приём'],
  ['портал', 'Сбой портала'],
  ['связь', 'Связь и браузер'],
];

export interface MessageGroup {
  /** Anchor of the group on the page. */
  readonly id: string;
  readonly title: string;
  readonly messages: readonly MessageData[];
}

/** Messages by what they are about; groups without messages are left out. */
export function messagesByProblem(messages: readonly MessageData[]): MessageGroup[] {
  return GROUPS.map(([group, title], index) => ({
    id: `gruppa-${index + 1}`,
    title,
    messages: messages.filter((message) => message.group === group),
  })).filter((group) => group.messages.length > 0);
}

export interface MessageLetter {
  /** An upper-case letter, or «0–9» for messages that begin with a number. */
  readonly letter: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}

/** Every message and every other spelling of it, by first letter: Cyrillic first, then Latin, then numbers. */
export function messagesByLetter(messages: readonly MessageData[]): MessageLetter[] {
  const entries = messages.flatMap(({ id, text, variants = [] }) => [text, ...variants].map((spelling) => ({ id, text: spelling })));
  const letters = new Map<string, { id: string; text: string }[]>();
  for (const entry of entries.toSorted((a, b) => a.text.localeCompare(b.text, 'ru'))) {
    const first = /[a-zа-яё\d]/iu.exec(entry.text)?.[0].toUpperCase() ?? '0';
    const letter = /\d/u.test(first) ? '0–9' : first;
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  const rank = (letter: string): number => (/[А-ЯЁ]/u.test(letter) ? 0 : /[A-Z]/u.test(letter) ? 1 : 2);
  return [...letters]
    .map(([letter, own]) => ({ letter, entries: own }))
    .toSorted((a, b) => rank(a.letter) - rank(b.letter) || a.letter.localeCompare(b.letter, 'ru'));
}
