import { z } from 'zod';
import { isoDate, nodeAddress, rowId, slug, text } from './common.ts';

/** Characters of a title and of the short answer: what fits into a list and a result of the search. */
export const TITLE = { least: 15, most: 90 } as const;
export const DESCRIPTION = { least: 80, most: 160 } as const;

const source = z.strictObject({
  title: text,
  kind: z.enum(['официальный', 'закон', 'пресса', 'исходник', 'общие знания']),
  /** Where it was seen; absent for general knowledge and for the two seed texts. */
  url: z.url().optional(),
  seenOn: isoDate.optional(),
});

/**
 * Front matter of content/articles/<section>/<slug>.mdx.
 * The slug is the file's name and the section is the folder's: neither is written twice.
 */
export const articleSchema = z.strictObject({
  title: z.string().min(TITLE.least).max(TITLE.most).meta({ title: 'Заголовок', description: 'Вопрос словами гражданина' }),
  description: z
    .string()
    .min(DESCRIPTION.least)
    .max(DESCRIPTION.most)
    .meta({ title: 'Кратко', description: 'Одно-два предложения для списка и поиска' }),
  problems: z.array(text).min(1).meta({ title: 'Проблемы', description: 'Какие проблемы решает: login.blank, reg.data …' }),
  wizardNode: nodeAddress
    .optional()
    .meta({ title: 'Узел проверки', description: 'Куда ведёт «Если не помогло», например vhod/pustaya-stranica' }),
  keywords: z
    .array(text)
    .min(1)
    .meta({ title: 'Ключевые слова', description: 'Слова, которыми ищут, в том числе те, которых нет в тексте' }),
  alsoAsked: z.array(text).optional().meta({ title: 'Как ещё спрашивают', description: 'Целые фразы людей' }),
  errorMessages: z.array(text).optional().meta({ title: 'Тексты ошибок', description: 'Дословно, как на экране' }),
  appliesTo: z
    .strictObject({
      browsers: z.array(text).optional(),
      systems: z.array(text).optional(),
      devices: z.array(z.enum(['desktop', 'mobile', 'tablet'])).optional(),
    })
    .optional()
    .meta({ title: 'Для чего подходит' }),
  audience: z.enum(['гражданин', 'помощник', 'редактор']).meta({ title: 'Для кого' }),
  urgency: z.enum(['обычная', 'срочная']).meta({ title: 'Срочность' }),
  channel: z.enum(['сайт', 'приложение', 'телефон', 'лично']).optional().meta({ title: 'Где' }),
  sources: z.array(source).min(1).meta({ title: 'Источники' }),
  covers: z.array(rowId).optional().meta({ title: 'Строки требований', description: 'Только там, где есть content/requirements' }),
  related: z.array(slug).min(1).max(5).meta({ title: 'Похожие вопросы' }),
  aliases: z.array(slug).optional().meta({ title: 'Прежние адреса' }),
  updated: isoDate.meta({ title: 'Обновлено' }),
  change: z.string().min(5).max(160).optional().meta({ title: 'Что изменилось', description: 'Одна фраза для «Что нового»' }),
  reviewed: isoDate.optional().meta({ title: 'Проверено', description: 'Только если второй человек действительно проверил' }),
  reviewBy: isoDate.meta({ title: 'Проверить до' }),
  owner: text.meta({ title: 'Кто отвечает', description: 'Роль: «редакция»' }),
  reviewer: text.optional().meta({ title: 'Кто проверил', description: 'Роль; другая, чем «кто отвечает»' }),
  status: z.enum(['черновик', 'опубликовано', 'устарело']).meta({ title: 'Состояние' }),
  newer: slug.optional().meta({ title: 'Новая статья', description: 'Для устаревшей: какая статья её заменила' }),
  printable: z.boolean().optional().meta({ title: 'Лист на одну страницу' }),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
