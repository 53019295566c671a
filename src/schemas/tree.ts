import { z } from 'zod';
import { fileProblems } from '../core/files/inspect.ts';
import { treeProbes } from '../core/probes/table.ts';
import { nodeAddress, rowId, slug, text } from './common.ts';

/** A target: `<node>` of the same flow or `<flow>/<node>` of another. */
const target = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/u, 'куда вести, пишется так: узел или дерево/узел');

/** Stable short name of an answer in the address: lower-case latin letters and digits. */
const optionKey = z.string().regex(/^[a-z0-9]{1,12}$/u, 'ключ ответа — до 12 строчных латинских букв и цифр');

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
  covers: z.array(rowId).optional().meta({ title: 'Строки требований' }),
};

const probe = z.enum(treeProbes);

/** Facts of the visitor's device that make one answer likely: shown as «похоже», never chosen for the reader. */
export const likelyNames = ['mobile', 'desktop', 'offline', 'online'] as const;

const option = z.strictObject({
  key: optionKey.meta({ title: 'Код ответа', description: 'Короткое латинское слово; не меняется: на нём держатся ссылки' }),
  label: text.meta({ title: 'Ответ' }),
  to: target.meta({ title: 'Куда ведёт' }),
  likely: z.enum(likelyNames).optional().meta({ title: 'Похоже, если', description: 'Ответ отметим, если это видно само' }),
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

const way = z.strictObject({ to: target, label: text.optional() });

export const remedySchema = z.strictObject({
  ...base,
  kind: z.literal('remedy'),
  /** Same key = same advice: offered once in a walk, whatever flow it stands in. */
  remedy: slug
    .optional()
    .meta({ title: 'Ключ совета', description: 'Один ключ — один и тот же совет: за проверку предлагаем его один раз' }),
  probes: z.array(probe).min(1).optional().meta({ title: 'Пробы', description: 'Если все в порядке, шаг складываем: «уже в порядке»' }),
  hints,
  steps: z.array(text).min(1).meta({ title: 'Шаги', description: 'Один глагол — один шаг' }),
  guide: slug.optional().meta({ title: 'Инструкция по браузерам', description: 'Из content/browsers.yaml' }),
  careful,
  helped: way.meta({ title: 'Помогло' }),
  /** May be absent only when `cannot` says where to go. */
  failed: way.optional().meta({ title: 'Не помогло' }),
  /** Leads where `failed` leads unless said otherwise. */
  cannot: z.strictObject({ to: target.optional(), label: text.optional() }).optional().meta({ title: 'Не получается сделать' }),
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
] as const;

export const outcomeSchema = z.strictObject({
  ...base,
  kind: z.literal('outcome'),
  outcome: z.enum(outcomeKinds).meta({ title: 'Вид итога' }),
  steps: z.array(text).optional().meta({ title: 'Что делать' }),
  facts: z.array(slug).optional().meta({ title: 'Факты', description: 'Из content/facts.yaml' }),
  careful,
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
  nodes: z.array(z.discriminatedUnion('kind', [questionSchema, remedySchema, outcomeSchema])).min(1),
});

export type TreeData = z.infer<typeof treeSchema>;
export type TreeNodeData = TreeData['nodes'][number];

export type QuestionData = z.infer<typeof questionSchema>;
export type RemedyData = z.infer<typeof remedySchema>;
export type OutcomeData = z.infer<typeof outcomeSchema>;
