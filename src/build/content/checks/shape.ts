import { z } from 'zod';
import { articleSchema } from '../../../schemas/article.ts';
import { calendarSchema, deadlinesSchema } from '../../../schemas/calendar.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { factsSchema } from '../../../schemas/facts.ts';
import { requestWordsSchema } from '../../../schemas/request.ts';
import { scenariosSchema } from '../../../schemas/scenarios.ts';
import { noticeSchema, sectionsSchema, siteSchema } from '../../../schemas/site.ts';
import { probesSchema } from '../../../schemas/probes.ts';
import { outcomeSchema, questionSchema, remedySchema, testSchema, treeSchema } from '../../../schemas/tree.ts';
import { browsersSchema, messagesSchema, synonymsSchema } from '../../../schemas/words.ts';
import type { Check, ContentFiles, DataFile } from '../files.ts';
import { issueAt, MAY_BE_EMPTY } from '../files.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';
import { misfits } from '../schema-errors.ts';

const DATA_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'site.yaml': siteSchema,
  'sections.yaml': sectionsSchema,
  'facts.yaml': factsSchema,
  'messages.yaml': messagesSchema,
  'browsers.yaml': browsersSchema,
  'probes.yaml': probesSchema,
  'synonyms.yaml': synonymsSchema,
  'request.yaml': requestWordsSchema,
  'deadlines.yaml': deadlinesSchema,
  'notice.yaml': noticeSchema,
};
const FOLDER_SCHEMAS: Readonly<Record<string, z.ZodType>> = { calendar: calendarSchema, 'expectations/scenarios': scenariosSchema };
const NODE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  question: questionSchema,
  test: testSchema,
  remedy: remedySchema,
  outcome: outcomeSchema,
};
/** The tree around its nodes: a node is fitted by its own kind, so that the message names its own fields. */
const treeFrame = treeSchema.extend({ nodes: z.array(z.looseObject({})).min(1) });

function* treeShape(tree: DataFile): Generator<Issue> {
  yield* misfits(tree, treeFrame);
  for (const { path, value, place } of tree.yaml.select('nodes.*')) {
    if (typeof value !== 'object' || value === null) continue;
    const kind: unknown = (value as Record<string, unknown>)['kind'];
    const schema = typeof kind === 'string' ? NODE_SCHEMAS[kind] : undefined;
    if (schema) {
      yield* misfits(tree, schema, path);
      continue;
    }
    const kinds = Object.keys(NODE_SCHEMAS);
    const where = kind === undefined ? place : tree.yaml.placeOf([...path, 'kind']);
    const wrong = kind === undefined ? 'у узла нет поля «kind»' : `вида узла «${String(kind)}» нет`;
    yield issueAt(tree.file, where, 'error', `${wrong}. Можно: ${kinds.join(', ')}.${didYouMean(String(kind ?? ''), kinds)}`);
  }
}

function* empty({ data, trees }: ContentFiles): Generator<Issue> {
  for (const { file, yaml, source } of [...trees, ...data.values()]) {
    if (yaml.errors.length > 0 || yaml.value !== null || MAY_BE_EMPTY.has(file)) continue;
    const place = { line: 1, column: 1 };
    const message =
      source.trim() === ''
        ? 'файл пуст. Верните прежнюю запись из истории или удалите его.'
        : 'в файле одни заметки. Заполните его или удалите.';
    yield { ...issueAt(file, place, 'error', message), explains: [] };
  }
}

/** Every file has the fields its schema asks for, and no others. */
export const shape: Check = function* (files) {
  yield* empty(files);
  // An article without front matter is reported by mdx-syntax.ts.
  const readable = ({ yaml }: DataFile): boolean => yaml.errors.length === 0 && yaml.value !== null;
  for (const article of files.articles) if (readable(article)) yield* misfits(article, articleSchema);
  for (const page of files.pages) if (readable(page)) yield* misfits(page, pageSchema);
  for (const tree of files.trees) if (readable(tree)) yield* treeShape(tree);
  for (const [name, data] of files.data) {
    const schema = FOLDER_SCHEMAS[name.slice(0, Math.max(name.lastIndexOf('/'), 0))] ?? DATA_SCHEMAS[name];
    if (schema && readable(data)) yield* misfits(data, schema);
  }
};
