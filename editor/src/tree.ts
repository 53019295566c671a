import { collection, fields } from '@keystatic/core';
import { slugify } from '../../src/core/text/slug.ts';
import { choice, choices, line, lines, prose, words } from './fields.tsx';
import type { Places } from './places.ts';
import { answerSafety, causes, findings, likely, nodeSafety, outcomes, probes } from './probes.ts';

/** content/trees/<flow>.yaml; mirrors src/schemas/tree.ts. The server turns `kind` into a choice of forms and back. */
export function trees(places: Places) {
  const target = choice({
    label: 'Куда ведёт',
    description: 'Найдите узел по словам или впишите адрес нового',
    options: places.nodes,
    open: true,
  });
  const says = line({ label: 'Фраза для обращения', description: 'Одно предложение от первого лица: «Пароль не принимают, хотя он верный»' });
  const options = (label: string) =>
    fields.array(
      fields.object({
        key: line({ label: 'Код ответа', description: 'Короткое латинское слово; потом не меняется', required: true }),
        label: line({ label: 'Ответ', required: true }),
        to: target,
        says,
        safety: choice({ label: 'Безопасность', description: 'Что этот ответ говорит об опасности', options: answerSafety }),
        means: line({ label: 'Что это значит', description: 'Только в проверке: «Значит, расширения ни при чём»' }),
        causes: choices('Возможные причины', causes, 'Ответ открывает случай: дальше советы только от этих причин'),
        in: choices('Осталось только это', causes, 'Все другие причины исключены'),
        out: choices('Исключено', causes, 'Советы от этих причин пропустим'),
        less: choices('Менее вероятно', causes, 'Советы от этих причин дадим после остальных'),
        likely: choice({ label: 'Похоже, если', description: 'Ответ отметим, если это видно само', options: likely }),
        file: fields.multiselect({ label: 'Файл проверен', description: 'Только в вопросе с проверкой файла: какие находки предлагают этот ответ', options: findings }),
      }),
      { label, itemLabel: (props) => `${props.fields.label.value} → ${props.fields.to.value}` },
    );
  const way = (label: string) => fields.object({ to: target, label: line({ label: 'Надпись' }), says }, { label });
  const base = (text: string) => ({
    id: line({ label: 'Адрес узла', description: 'Латиницей: drugoj-brauzer', required: true }),
    ref: line({ label: 'Обозначение', description: 'Например L2; потом не меняется', required: true }),
    text: prose({ label: text, required: true }),
    why: prose({ label: 'Зачем', description: 'Одно-два предложения пояснения' }),
    article: choice({ label: 'Статья', options: places.articles }),
    safety: choice({ label: 'Безопасность', description: 'Чем экран бережёт читателя: по этой метке проверяем пути', options: nodeSafety }),
  });
  const careful = prose({ label: 'Осторожно' });
  const hints = fields.multiselect({ label: 'Подсказки', description: 'Что показать из увиденного; шаг не пропускаем', options: probes });
  const covers = lines('Строки требований');

  const chances = words('часто', 'бывает', 'редко');
  const minutes = fields.number({ label: 'Минуты', description: 'Сколько занимает, с чтением' });
  const because = line({ label: 'Почему здесь', description: 'Если шаг стоит не там, где быстрее: «сначала безопасность»' });

  const question = fields.object({
    ...base('Вопрос'),
    careful,
    hints,
    single: fields.checkbox({ label: 'Один ответ', description: 'Так задумано: просьба с одной кнопкой' }),
    options: options('Ответы'),
    covers,
  });
  const test = fields.object({
    ...base('Проверка'),
    minutes,
    because,
    careful,
    hints,
    steps: lines('Шаги', 'Один глагол — один шаг'),
    guide: choice({ label: 'Инструкция по браузерам', options: places.guides }),
    options: options('Что получилось'),
    cannot: way('Не могу это проверить'),
    covers,
  });
  const remedy = fields.object({
    ...base('Совет'),
    remedy: line({ label: 'Ключ совета', description: 'Один ключ — один и тот же совет: за проверку предлагаем его один раз' }),
    cause: choice({ label: 'Причина', description: 'От чего помогает этот совет', options: causes }),
    chance: choice({ label: 'Как часто помогает', options: chances }),
    chances: fields.array(
      fields.object({
        case: line({ label: 'Ответ, открывший случай', description: 'Обозначение узла и код ответа: L0.pusto', required: true }),
        chance: choice({ label: 'Как часто', options: chances, required: true, first: 'бывает' }),
      }),
      { label: 'В каких случаях иначе', itemLabel: (props) => `${props.fields.case.value}: ${props.fields.chance.value}` },
    ),
    minutes,
    because,
    probes: fields.multiselect({ label: 'Пробы', description: 'Если все в порядке, шаг складываем', options: probes }),
    hints,
    steps: lines('Шаги', 'Один глагол — один шаг'),
    guide: choice({ label: 'Инструкция по браузерам', options: places.guides }),
    careful,
    helped: way('Помогло'),
    failed: way('Не помогло'),
    cannot: way('Не получается сделать'),
    options: options('Другие ответы'),
    covers,
  });
  const outcome = fields.object({
    ...base('Итог'),
    outcome: choice({ label: 'Вид итога', options: outcomes, required: true, first: 'article' }),
    steps: lines('Что делать'),
    facts: choices('Факты', places.facts),
    careful,
    ready: line({ label: 'Готовая фраза', description: 'Её целиком отправляют тому, кто должен исправить' }),
    ask: line({ label: 'О чём просит человек', description: '«Прошу восстановить доступ к учётной записи»' }),
    needs: fields.array(
      fields.object({
        key: line({ label: 'Код поля', description: 'Латиницей; потом не меняется', required: true }),
        label: line({ label: 'Что спросить', required: true }),
        hint: line({ label: 'Подсказка' }),
      }),
      {
        label: 'Что спросит поддержка',
        description: 'От трёх до пяти; личных данных не просим',
        itemLabel: (props) => props.fields.label.value,
      },
    ),
    options: options('Если и это не помогло'),
    covers,
  });

  return collection({
    label: 'Проверки',
    path: 'trees/*',
    slugField: 'title',
    columns: ['title', 'status'],
    schema: {
      title: fields.slug({
        name: { label: 'Название', description: 'Коротко: «Вход»', validation: { isRequired: true } },
        slug: { label: 'Адрес', description: 'Латиницей; после публикации не меняйте', generate: slugify },
      }),
      question: line({ label: 'Как сказал бы человек', description: '«Не могу войти»', required: true }),
      description: prose({ label: 'Кратко', required: true }),
      problems: lines('Проблемы', 'Какие проблемы решает: login.blank, reg.data …'),
      order: fields.integer({ label: 'Место в списке', validation: { isRequired: true, min: 0 } }),
      status: choice({ label: 'Состояние', options: words('черновик', 'опубликовано'), required: true, first: 'черновик' }),
      nodes: fields.array(
        fields.conditional(
          fields.select({
            label: 'Вид узла',
            options: [
              { value: 'question', label: 'Вопрос' },
              { value: 'test', label: 'Проверка' },
              { value: 'remedy', label: 'Совет' },
              { value: 'outcome', label: 'Итог' },
            ],
            defaultValue: 'question',
          }),
          { question, test, remedy, outcome },
        ),
        {
          label: 'Узлы',
          description: 'Первый узел — начало',
          itemLabel: (props) => `${props.value.fields.ref.value} · ${props.value.fields.text.value}`,
        },
      ),
    },
  });
}
