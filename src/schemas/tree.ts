import { z } from 'zod';
import { rowId, slug, text } from './common.ts';

/** A target: `<node>` of the same flow or `<flow>/<node>` of another. */
const target = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/u);

/** Stable short name of an answer in the address: lower-case latin letters and digits. */
const optionKey = z.string().regex(/^[a-z0-9]{1,12}$/u);

const base = {
  id: slug.meta({ title: 'Адрес узла' }),
  ref: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/u).meta({ title: 'Обозначение', description: 'Не меняется никогда: на нём держатся ссылки и код диагностики' }),
  text: text.meta({ title: 'Вопрос, совет или итог' }),
  why: text.optional().meta({ title: 'Зачем', description: 'Одно-два предложения пояснения' }),
  article: slug.optional().meta({ title: 'Статья' }),
  covers: z.array(rowId).optional().meta({ title: 'Строки требований' }),
};

/** What the page of a node can find out by itself; see src/core/environment. */
export const probeNames = [
  'browser', 'age', 'cookies', 'storage', 'blockers', 'foreign-dom', 'stale', 'clock', 'inapp', 'view', 'connection',
  'device', 'reach', 'popups', 'keyboard', 'file', 'messages',
] as const;
const probe = z.enum(probeNames);

export const questionSchema = z.strictObject({
  ...base,
  kind: z.literal('question'),
  probes: z.array(probe).optional(),
  options: z.array(z.strictObject({ key: optionKey, label: text, to: target })).min(1),
});

export const remedySchema = z.strictObject({
  ...base,
  kind: z.literal('remedy'),
  /** Same key = same advice: offered once in a walk, whatever flow it stands in. */
  remedy: slug.optional(),
  probes: z.array(probe).optional(),
  steps: z.array(text).min(1).meta({ title: 'Шаги', description: 'Один глагол — один шаг' }),
  /** Guide of content/browsers.yaml shown with the steps. */
  guide: slug.optional(),
  careful: text.optional().meta({ title: 'Осторожно' }),
  helped: z.strictObject({ to: target, label: text.optional() }),
  failed: z.strictObject({ to: target, label: text.optional() }),
  /** «Не получается сделать»; leads where `failed` leads unless said otherwise. */
  cannot: z.strictObject({ to: target.optional(), label: text.optional() }).optional(),
  options: z.array(z.strictObject({ key: optionKey, label: text, to: target })).optional(),
});

export const outcomeKinds = [
  'solved', 'article', 'request', 'call', 'visit', 'bank', 'security', 'wait', 'track', 'repeat', 'escalate', 'complaint',
  'medical', 'registry', 'payment',
] as const;

export const outcomeSchema = z.strictObject({
  ...base,
  kind: z.literal('outcome'),
  outcome: z.enum(outcomeKinds),
  steps: z.array(text).optional(),
  facts: z.array(slug).optional(),
  careful: text.optional(),
  options: z.array(z.strictObject({ key: optionKey, label: text, to: target })).optional(),
});

/** One file content/trees/<flow>.yaml; the flow's id is the file's name. The first node is the start. */
export const treeSchema = z.strictObject({
  title: text.meta({ title: 'Название', description: 'Коротко: «Вход»' }),
  question: text.meta({ title: 'Как сказал бы человек', description: '«Не могу войти»' }),
  description: text,
  problems: z.array(text).min(1),
  order: z.int().min(0),
  status: z.enum(['черновик', 'опубликовано']),
  nodes: z.array(z.union([questionSchema, remedySchema, outcomeSchema])).min(1),
});

export type TreeData = z.infer<typeof treeSchema>;
export type TreeNodeData = TreeData['nodes'][number];
