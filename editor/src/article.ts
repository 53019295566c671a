import { collection, fields } from '@keystatic/core';
import { slugify } from '../../src/core/text/slug.ts';
import { components } from './components.tsx';
import { choice, choices, day, line, lines, prose, words } from './fields.tsx';
import type { Choice, Places } from './places.ts';

/** An article is looked through again after three months: the term that the first articles were given. */
const REVIEW_DAYS = 90;

/** Front matter and text of content/articles/<section>/*.mdx; mirrors src/schemas/article.ts. */
export function articles(section: Choice, places: Places) {
  return collection({
    label: section.label,
    path: `articles/${section.value}/*`,
    format: { contentField: 'body' },
    entryLayout: 'content',
    slugField: 'title',
    columns: ['title', 'status'],
    schema: {
      title: fields.slug({
        name: { label: 'Заголовок', description: 'Вопрос словами гражданина, 15–90 знаков', validation: { length: { min: 15, max: 90 } } },
        slug: { label: 'Адрес', description: 'Латиницей; после публикации не меняйте', generate: slugify },
      }),
      description: prose({ label: 'Кратко', description: 'Одно-два предложения, 80–160 знаков', required: true }),
      status: choice({ label: 'Состояние', options: words('черновик', 'опубликовано', 'устарело'), required: true, first: 'черновик' }),
      problems: lines('Проблемы', 'Какие проблемы решает: login.blank, reg.data …'),
      wizardNode: choice({ label: 'Узел проверки', description: 'Куда ведёт «Если не помогло»', options: places.nodes }),
      keywords: lines('Ключевые слова', 'Слова, которыми ищут, в том числе те, которых нет в тексте'),
      alsoAsked: lines('Как ещё спрашивают', 'Целые фразы людей'),
      errorMessages: lines('Тексты ошибок', 'Дословно, как на экране'),
      related: choices('Похожие вопросы', places.articles, 'От одного до пяти'),
      sources: fields.array(
        fields.object({
          title: line({ label: 'Название', required: true }),
          kind: choice({
            label: 'Вид',
            options: words('официальный', 'закон', 'пресса', 'исходник', 'общие знания'),
            required: true,
            first: 'официальный',
          }),
          url: line({ label: 'Ссылка' }),
          seenOn: day('Когда смотрели'),
        }),
        { label: 'Источники', itemLabel: (props) => props.fields.title.value },
      ),
      audience: choice({ label: 'Для кого', options: words('гражданин', 'помощник', 'редактор'), required: true, first: 'гражданин' }),
      urgency: choice({ label: 'Срочность', options: words('обычная', 'срочная'), required: true, first: 'обычная' }),
      channel: choice({ label: 'Где', options: words('сайт', 'приложение', 'телефон', 'лично') }),
      appliesTo: fields.object(
        {
          browsers: lines('Браузеры'),
          systems: lines('Системы'),
          devices: fields.multiselect({
            label: 'Устройства',
            options: [
              { value: 'desktop', label: 'компьютер' },
              { value: 'mobile', label: 'телефон' },
              { value: 'tablet', label: 'планшет' },
            ],
          }),
        },
        { label: 'Для чего подходит', description: 'Пусто — подходит всем' },
      ),
      covers: lines('Строки требований', 'Например T4a или H110'),
      aliases: lines('Прежние адреса', 'Откуда вести сюда, если адрес всё-таки сменили'),
      updated: day('Обновлено', { ahead: 0 }),
      change: line({ label: 'Что изменилось', description: 'Одна фраза для «Что нового»' }),
      newer: choice({ label: 'Новая статья', description: 'Для устаревшей: какая статья её заменила', options: places.articles }),
      reviewBy: day('Проверить до', { ahead: REVIEW_DAYS }),
      owner: line({ label: 'Кто отвечает', description: 'Роль: «редакция»', required: true, first: 'редакция' }),
      reviewed: day('Проверено'),
      reviewer: line({ label: 'Кто проверил', description: 'Роль; другая, чем «кто отвечает»' }),
      printable: fields.checkbox({ label: 'Лист на одну страницу' }),
      body: fields.mdx({
        label: 'Текст',
        options: {
          heading: [2, 3],
          bold: true,
          italic: true,
          code: true,
          link: true,
          table: true,
          blockquote: true,
          orderedList: true,
          unorderedList: true,
          strikethrough: false,
          codeBlock: false,
          divider: false,
          image: false,
        },
        components: components(places),
      }),
    },
  });
}
