import type { SearchAnswer } from '../core/search/engine.ts';
import type { Thing } from '../core/search/things.ts';
import { counted } from '../core/text/plural.ts';

/** «5 ответов», with a no-break space. */
export function answersFound(count: number): string {
  return counted(count, ['ответ', 'ответа', 'ответов']);
}

/** How many of all answers are shown: «5 из 19 ответов», or «5 ответов» when that is all. */
export function answersShown(shown: number, total: number): string {
  return total > shown ? `${shown} из ${counted(total, ['ответа', 'ответов', 'ответов'])}` : answersFound(total);
}

export const WORDS = {
  nothing: 'Ничего не нашлось',
  nothingHelp: 'Попробуйте другие слова: что вы делали и что написано на экране. Или пойдём по шагам.',
  wizard: 'Начать диагностику',
  questions: 'Все вопросы по разделам',
  request: 'Подготовить обращение',
  requestWithWords: 'Подготовить обращение с этими словами',
  similar: 'Похоже на ваш случай? Проверить по шагам',
  notThat: 'Не то?',
  notThatHelp: 'Пойдём по вопросам или сразу напишем в поддержку. Ваши слова возьмём с собой.',
  nearest: 'Ближе всего — вот это, но вопрос там другой:',
  more: 'Показать ещё',
  all: 'Все ответы',
  allSections: 'Все разделы',
  everywhere: 'Искать во всех разделах',
  narrow: 'Выбрать раздел',
  only: 'Только раздел',
  searching: 'Ищем…',
  readAs: 'Показаны результаты для',
  asTyped: 'Искать именно',
  slow: 'Часть поиска ещё загружается. Показываем то, что уже есть.',
  failed: 'Поиск не загрузился: не пришёл файл с ответами. Проверьте связь — попробуем ещё раз.',
  again: 'Попробовать ещё раз',
  cut: 'Вставленный текст длинный: взяли только начало.',
  message: 'Это сообщение на экране',
  alarming: 'Так пишут и мошенники. Не звоните по номеру и не открывайте ссылку. Сначала ответьте:',
  hints: 'Подсказки поиска',
  best: 'Выбор редакции',
  version: 'Проверить, не старая ли',
  code: 'Все тексты и коды ошибок',
} as const;

/** The title of the tab while there is a query. */
export function titleOf(query: string, plain: string): string {
  return query === '' ? plain : `«${query}» — ${plain}`;
}

/** «Про „масло“ и „двигатель“ у нас ничего нет.» with whose matter it is; empty when the base answers. */
export function honestly({ state, unknown, elsewhere }: SearchAnswer): string {
  const words = elsewhere?.words ?? unknown;
  if (state === 'answered' || words.length === 0) return state === 'nothing' ? 'Похоже, это не про портал: такого ответа у нас нет.' : '';
  const quoted = words.slice(0, 3).map((word) => `„${word}“`);
  const list = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} и ${quoted[quoted.length - 1] ?? ''}` : quoted.join('');
  if (state === 'partly' && !elsewhere) return `Слов ${list} в ответах нет. Нашли по остальным.`;
  return `Про ${list} у нас ничего нет.${elsewhere ? ` Куда с этим: ${elsewhere.whose.charAt(0).toLowerCase()}${elsewhere.whose.slice(1)}.` : ''}`;
}

/** One line of what was recognised; empty where there is nothing to say. */
export function recognised(thing: Thing): string {
  if (thing.kind === 'version') return `Версия: ${thing.name} ${thing.version}.`;
  if (thing.kind === 'code') return `Код ошибки: ${thing.text}.`;
  return '';
}

/** What the site knows of a number. A caller «from the support» is never genuine, whatever number the phone shows. */
export function aboutPhone({ text, known }: SearchAnswer['phones'][number]): string {
  const caller = 'Вам звонят «из поддержки» — это мошенники, какой бы номер ни показал телефон.';
  return known === null ? `Номера ${text.trim()} у нас нет: мы ничего о нём не знаем. ${caller}` : `${known}. ${caller}`;
}
