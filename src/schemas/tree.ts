import { z } from 'zod';
import { CAUSES } from '../core/diagnosis/causes.ts';
import { CHANCES, type Chance } from '../core/diagnosis/graph.ts';
import { fileProblems } from '../core/files/inspect.ts';
import { treeProbes } from '../core/probes/table.ts';
import { nodeAddress, rowId, slug, text } from './common.ts';

/** A target: `<node>` of the same flow or `<flow>/<node>` of another. */
const target = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/u, 'куда вести, пишется так: узел или дерево/узел');

/** Stable short name of an answer in the address: lower-case latin letters and digits. */
const optionKey = z.string().regex(/^[a-z0-9]{1,12}$/u, 'ключ ответа — до 12 строчных латинских букв и цифр');

/**
 * What a screen is to the safety of its reader. `other-device`: take a device that no stranger has seen; `where-seen`: «Где вы это
 * увидели?»; `own-look`: open the portal yourself and look who signed in; `hacked`: a stranger is or may be in the account (on an
 * outcome: its advice is for after that); `close-page`: close the page, nothing else. src/build/content/check-safety.ts holds the paths.
 */
const nodeSafety = ['other-device', 'where-seen', 'own-look', 'hacked', 'close-page'] as const;
/** `screen-access`: a stranger's program is installed or the screen was shown; `signed-in`: seen on the portal whose address the reader typed. */
const answerSafety = ['screen-access', 'signed-in'] as const;

const base = {
  id: slug.meta({ title: 'Адрес узла' }),
  ref: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{0,7}$/u, 'обозначение — заглавная латинская буква, потом буквы и цифры: L0, D8B')
    .meta({ title: 'Обозначение', description: 'Не меняется никогда: на нём держатся ссылки и код диагностики' }),
  text: text.meta({ title: 'Вопрос, совет или итог' }),
  why: text.optional().meta({ title: 'Зачем', description: 'Одно-два предложения пояснения' }),
  article: slug.optional().meta({ title: 'Статья' }),
  aliases: z.array(nodeAddress).optional().meta({ title: 'Прежние адреса', description: 'дерево/узел, откуда вести сюда' }),
  safety: z
    .enum(nodeSafety)
    .optional()
    .meta({ title: 'Безопасность', description: 'Чем этот экран бережёт читателя: по этой метке проверяем пути' }),
  covers: z.array(rowId).optional().meta({ title: 'Строки требований' }),
};

const probe = z.enum(treeProbes);

/** Facts of the visitor's device that make one answer likely: shown as «похоже», never chosen for the reader. */
export const likelyNames = ['mobile', 'desktop', 'offline', 'online'] as const;

const cause = z.enum(CAUSES);
const causeList = z.array(cause).min(1).optional();

/** A true sentence in the first person: «Пароль не принимают, хотя он верный». */
const says = text
  .optional()
  .meta({ title: 'Фраза для обращения', description: 'Одно предложение от первого лица: «Пароль не принимают, хотя он верный»' });

/** What an answer shows about the causes. */
const finding = {
  in: causeList.meta({ title: 'Осталось только это', description: 'Все другие причины исключены' }),
  out: causeList.meta({ title: 'Исключено', description: 'Советы от этих причин пропустим' }),
  less: causeList.meta({ title: 'Менее вероятно', description: 'Советы от этих причин дадим после остальных' }),
};

/** Minutes of one step: an hour is another day's work. */
const minutes = z.number().positive().max(60).optional().meta({ title: 'Минуты', description: 'Сколько занимает, с чтением' });
const because = text.optional().meta({ title: 'Почему здесь', description: 'Если шаг стоит не там, где быстрее: «сначала безопасность»' });

const option = z.strictObject({
  key: optionKey.meta({ title: 'Код ответа', description: 'Короткое латинское слово; не меняется: на нём держатся ссылки' }),
  label: text.meta({ title: 'Ответ' }),
  to: target.meta({ title: 'Куда ведёт' }),
  safety: z.enum(answerSafety).optional().meta({
    title: 'Безопасность',
    description: 'screen-access — чужая программа или показанный экран; signed-in — увидел на самом портале',
  }),
  likely: z.enum(likelyNames).optional().meta({ title: 'Похоже, если', description: 'Ответ отметим, если это видно само' }),
  says,
  causes: causeList.meta({ title: 'Возможные причины', description: 'Ответ открывает случай: дальше советы только от этих причин' }),
  ...finding,
});

/** Only the screen of a question holds the check of a file together with answers to propose. */
const questionOption = option.extend({
  file: z
    .array(z.enum([...fileProblems, 'ok']))
    .min(1)
    .optional()
    .meta({ title: 'Файл проверен', description: 'Какие находки проверки файла предлагают этот ответ' }),
});

const careful = text.optional().meta({ title: 'Осторожно' });
const hints = z
  .array(probe)
  .min(1)
  .optional()
  .meta({ title: 'Подсказки', description: 'Пробы, итог которых показываем, но шаг не пропускаем' });

export const questionSchema = z.strictObject({
  ...base,
  kind: z.literal('question'),
  careful,
  hints,
  /** A question with one answer, meant so: «Сохраните черновик» → «Готово». */
  single: z.literal(true).optional().meta({ title: 'Один ответ', description: 'Так задумано: просьба с одной кнопкой' }),
  options: z.array(questionOption).min(1),
});

const cannot = z.strictObject({ to: target.optional(), label: text.optional(), says });

/** An answer of a test says what it means: «Значит, расширения ни при чём». */
const testOption = option.extend({ means: text.optional().meta({ title: 'Что это значит' }) });

export const testSchema = z.strictObject({
  ...base,
  kind: z.literal('test'),
  minutes,
  because,
  careful,
  hints,
  steps: z.array(text).min(1).meta({ title: 'Шаги', description: 'Один глагол — один шаг' }),
  guide: slug.optional().meta({ title: 'Инструкция по браузерам', description: 'Из content/browsers.yaml' }),
  options: z.array(testOption).min(2),
  /** Leads where the last answer leads unless said otherwise. */
  cannot: cannot.optional().meta({ title: 'Не могу это проверить' }),
});

const way = z.strictObject({ to: target, label: text.optional(), says });

const chance = z.enum(Object.keys(CHANCES) as [Chance, ...Chance[]]);

export const remedySchema = z.strictObject({
  ...base,
  kind: z.literal('remedy'),
  /** Same key = same advice: offered once in a walk, whatever flow it stands in. */
  remedy: slug
    .optional()
    .meta({ title: 'Ключ совета', description: 'Один ключ — один и тот же совет: за проверку предлагаем его один раз' }),
  cause: cause.optional().meta({ title: 'Причина', description: 'От чего помогает этот совет' }),
  chance: chance.optional().meta({ title: 'Как часто помогает', description: 'часто, бывает или редко' }),
  chances: z
    .record(z.string(), chance)
    .optional()
    .meta({ title: 'В каких случаях иначе', description: 'По ответам, открывшим случай: { L0.pusto: часто }' }),
  minutes,
  because,
  probes: z.array(probe).min(1).optional().meta({ title: 'Пробы', description: 'Если все в порядке, шаг складываем: «уже в порядке»' }),
  hints,
  steps: z.array(text).min(1).meta({ title: 'Шаги', description: 'Один глагол — один шаг' }),
  guide: slug.optional().meta({ title: 'Инструкция по браузерам', description: 'Из content/browsers.yaml' }),
  careful,
  helped: way.meta({ title: 'Помогло' }),
  /** May be absent only when `cannot` says where to go. */
  failed: way.optional().meta({ title: 'Не помогло' }),
  /** Leads where `failed` leads unless said otherwise. */
  cannot: cannot.optional().meta({ title: 'Не получается сделать' }),
  options: z.array(option).optional().meta({ title: 'Другие ответы' }),
});

export const outcomeKinds = [
  'solved',
  'article',
  'request',
  'call',
  'visit',
  'bank',
  'security',
  'wait',
  'track',
  'repeat',
  'escalate',
  'complaint',
  'medical',
  'registry',
  'payment',
  'verdict',
] as const;

export const outcomeSchema = z.strictObject({
  ...base,
  kind: z.literal('outcome'),
  outcome: z.enum(outcomeKinds).meta({ title: 'Вид итога' }),
  steps: z.array(text).optional().meta({ title: 'Что делать' }),
  facts: z.array(slug).optional().meta({ title: 'Факты', description: 'Из content/facts.yaml' }),
  careful,
  ready: text.optional().meta({ title: 'Готовая фраза', description: 'Её целиком отправляют тому, кто должен исправить' }),
  ask: text.optional().meta({ title: 'О чём просит человек', description: '«Прошу восстановить доступ к учётной записи»' }),
  needs: z
    .array(
      z.strictObject({
        key: slug.meta({ title: 'Код поля', description: 'Латиницей; не меняется' }),
        label: text.meta({ title: 'Что спросить' }),
        hint: text.optional().meta({ title: 'Подсказка' }),
      }),
    )
    .min(1)
    .max(5)
    .optional()
    .meta({ title: 'Что спросит поддержка', description: 'От трёх до пяти; личных данных не просим' }),
  options: z.array(option).optional().meta({ title: 'Если и это не помогло' }),
});

/** One file content/trees/<flow>.yaml; the flow's id is the file's name. The first node is the start. */
export const treeSchema = z.strictObject({
  title: text.meta({ title: 'Название', description: 'Коротко: «Вход»' }),
  question: text.meta({ title: 'Как сказал бы человек', description: '«Не могу войти»' }),
  description: text,
  problems: z.array(text).min(1),
  order: z.int().min(0),
  status: z.enum(['черновик', 'опубликовано']),
  nodes: z.array(z.discriminatedUnion('kind', [questionSchema, testSchema, remedySchema, outcomeSchema])).min(1),
});

export type TreeData = z.infer<typeof treeSchema>;
export type TreeNodeData = TreeData['nodes'][number];

export type QuestionData = z.infer<typeof questionSchema>;
export type TestData = z.infer<typeof testSchema>;
export type RemedyData = z.infer<typeof remedySchema>;
export type OutcomeData = z.infer<typeof outcomeSchema>;
