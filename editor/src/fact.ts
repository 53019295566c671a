import { collection, fields } from '@keystatic/core';
import { slugify } from '../../src/core/text/slug.ts';
import { choice, day, line, prose } from './fields.tsx';

/** Entries of content/facts.yaml, one form each: the server cuts the list into files and puts it together again. */
export function facts() {
  return collection({
    label: 'Факты',
    path: 'facts/*',
    slugField: 'label',
    columns: ['label', 'class'],
    schema: {
      label: fields.slug({
        name: { label: 'Что это', description: 'Например: телефон поддержки', validation: { isRequired: true } },
        slug: { label: 'Код', description: 'Латиницей; по нему факт стоит в статьях, не меняйте', generate: slugify },
      }),
      kind: choice({
        label: 'Вид',
        options: [
          { value: 'phone', label: 'телефон' },
          { value: 'hours', label: 'часы работы' },
          { value: 'deadline', label: 'срок' },
          { value: 'limit', label: 'предел' },
          { value: 'link', label: 'ссылка' },
          { value: 'rule', label: 'правило' },
          { value: 'way', label: 'способ входа или восстановления' },
        ],
        required: true,
        first: 'rule',
      }),
      class: choice({
        label: 'Класс',
        description: 'V — только если это видели на портале: нужны роль, день и «проверить до». Для S нужны сообщения, для L — закон',
        options: [
          { value: 'V', label: 'V — проверено, можно печатать' },
          { value: 'S', label: 'S — публично сказало ведомство' },
          { value: 'L', label: 'L — так сказано в законе' },
          { value: 'Q', label: 'Q — не знаем, но есть где посмотреть' },
          { value: 'U', label: 'U — не опубликовано нигде' },
          { value: 'X', label: 'X — не печатать никогда' },
        ],
        required: true,
        first: 'Q',
      }),
      value: prose({ label: 'Что печатать', description: 'Печатается для классов V, S и L' }),
      term: fields.object(
        {
          workdays: fields.number({ label: 'Рабочих дней' }),
          days: fields.number({ label: 'Календарных дней' }),
        },
        { label: 'Срок для калькулятора', description: 'Одно из двух; только срок из закона (класс L)' },
      ),
      url: line({ label: 'Ссылка' }),
      find: prose({ label: 'Где посмотреть', description: 'Путь словами после «наберите gosuslugi.ru →»' }),
      whereToCheck: prose({ label: 'Где проверять', description: 'Для листа проверки: что открыть на портале' }),
      statements: fields.array(
        fields.object({
          agency: line({ label: 'Кто сказал', description: 'Ведомство', required: true }),
          role: line({ label: 'Кто именно', description: 'Роль, а не имя' }),
          publisher: line({ label: 'Издание', required: true }),
          url: line({ label: 'Адрес', required: true }),
          date: line({ label: 'Когда', description: '2026-02-12, 2026-02 или 2026', required: true }),
          says: line({ label: 'Сказали другое', description: 'Только если спорит с тем, что печатаем' }),
        }),
        { label: 'Сообщения ведомств', itemLabel: ({ fields: { agency, date } }) => `${agency.value}, ${date.value}` },
      ),
      checkedOn: day('Когда искали, не сказал ли кто другого'),
      permanent: fields.checkbox({ label: 'Не стареет', description: 'Событие закрепило это навсегда' }),
      law: fields.object(
        {
          act: line({ label: 'Закон', description: '59-ФЗ' }),
          article: line({ label: 'Статья', description: 'ст. 12' }),
          edition: line({ label: 'Редакция' }),
          url: line({ label: 'Адрес текста' }),
        },
        { label: 'Закон' },
      ),
      sourceTitle: line({ label: 'Источник' }),
      sourceUrl: line({ label: 'Ссылка на источник' }),
      seenOn: day('Когда видели'),
      verifiedBy: line({ label: 'Кто проверил', description: 'Роль' }),
      verifiedOn: day('Когда проверил'),
      reviewBy: day('Проверить до'),
      note: prose({ label: 'Заметка для редакции' }),
    },
  });
}
