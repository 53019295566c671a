import { collection, fields } from '@keystatic/core';
import { slugify } from '../../src/core/text/slug.ts';
import { choice, day, line, prose } from './fields.tsx';
import type { Places } from './places.ts';

/** Entries of content/facts.yaml, one form each: the server cuts the list into files and puts it together again. */
export function facts({ facts: known }: Places) {
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
        ],
        required: true,
        first: 'rule',
      }),
      class: choice({
        label: 'Класс',
        description: 'V ставьте, только если факт проверил человек: тогда нужны «кто», «когда» и «проверить до»',
        options: [
          { value: 'V', label: 'V — проверено, можно печатать' },
          { value: 'Q', label: 'Q — «проверьте на официальном сайте»' },
          { value: 'X', label: 'X — не печатать никогда' },
        ],
        required: true,
        first: 'Q',
      }),
      value: prose({ label: 'Что печатать', description: 'Печатается только для класса V' }),
      url: line({ label: 'Ссылка' }),
      official: choice({ label: 'Официальная ссылка', description: 'Куда послать читателя, пока факт не проверен', options: known }),
      sourceTitle: line({ label: 'Источник', required: true }),
      sourceUrl: line({ label: 'Ссылка на источник' }),
      seenOn: day('Когда видели'),
      verifiedBy: line({ label: 'Кто проверил', description: 'Роль' }),
      verifiedOn: day('Когда проверил'),
      reviewBy: day('Проверить до'),
      note: prose({ label: 'Заметка для редакции' }),
    },
  });
}
