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
  more: 'Показать ещё',
  all: 'Все ответы',
  searching: 'Ищем…',
  readAs: 'Показаны результаты для',
  asTyped: 'Искать именно',
  slow: 'Часть поиска ещё загружается. Показываем то, что уже есть.',
  failed: 'Поиск не загрузился. Проверьте связь — попробуем ещё раз.',
  again: 'Попробовать ещё раз',
  message: 'Это сообщение на экране',
  alarming: 'Так пишут и мошенники. Не звоните по номеру и не открывайте ссылку. Сначала ответьте:',
  hints: 'Подсказки поиска',
  best: 'Выбор редакции',
} as const;
