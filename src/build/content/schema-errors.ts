import { z } from 'zod';
import type { Issue } from './issue.ts';
import { issueAt, type DataFile } from './files.ts';
import { didYouMean, mixedLetters, nearest } from './nearest.ts';
import type { YamlPath } from './yaml.ts';

/** The part of JSON Schema that is read here. */
interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

type ZodIssue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'набор полей',
};

/** The verb agrees with the word behind it. */
const ASKS: Readonly<Record<string, string>> = { string: 'нужен', array: 'нужен', object: 'нужен' };

function below(schema: JsonSchema, path: YamlPath): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  for (const part of path) at = typeof part === 'number' ? at?.items : at?.properties?.[part];
  return at;
}

/** `nodes → 3 → options → 1`: positions in lists count from one, as an editor counts them. */
function spelled(path: YamlPath): string {
  if (path.length === 0) return 'весь файл';
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' → ');
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let at = value;
  for (const part of path) at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined;
  return at;
}

function sizes(issue: Extract<ZodIssue, { code: 'too_small' | 'too_big' }>, value: unknown): string {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const bound = issue.code === 'too_small' ? `не меньше ${limit}` : `не больше ${limit}`;
  if (typeof value === 'string') {
    return value.trim() === '' ? 'пусто, напишите текст' : `знаков ${value.length}, нужно ${bound}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'список пуст, нужен хотя бы один пункт' : `пунктов ${value.length}, нужно ${bound}`;
  return `число должно быть ${bound}`;
}

/** Words enough to know a text by. */
export function cutShort(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text;
}

/** What stands where something else should. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'список';
  if (value === null) return 'пусто';
  return typeof value === 'object' ? 'набор полей' : `«${cutShort(String(value))}»`;
}

/** How what stands there becomes what was asked for. */
function typeCure(expected: string, value: unknown): string {
  if (expected === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return '. Возьмите в кавычки';
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? '. Если это текст, возьмите его весь в кавычки' : '';
  }
  if (expected !== 'array' || typeof value !== 'string') return '';
  if (/^-\S/u.test(value)) return '. После дефиса нужен пробел: «- пункт»';
  return value.length <= 60
    ? `. Пишите в скобках через запятую: [${value}]`
    : '. Пишите каждый пункт с новой строки после дефиса и пробела';
}

/** What others call the members of a file's list by. */
const KINDS: Readonly<Record<string, string>> = {
  'facts.yaml': 'fact',
  'messages.yaml': 'message',
  'sections.yaml': 'section',
  'browsers.yaml': 'guide',
};

/** An id or a key in capitals or with spaces as it was meant, and the names by which others miss it; nothing for any other field. */
function meantId({ file, yaml }: DataFile, path: YamlPath): { readonly id: string; readonly hides: readonly string[] } | undefined {
  const last = path.at(-1);
  const written = valueAt(yaml.value, path);
  if ((last !== 'id' && last !== 'key') || typeof written !== 'string') return undefined;
  const id = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  if (id === written || !/^[a-z0-9-]+$/u.test(id)) return undefined;
  const flow = /^trees\/([^/]+)\.yaml$/u.exec(file)?.[1];
  const kind = KINDS[file];
  if (flow === undefined) return { id, hides: kind === undefined ? [] : [`${kind}:${id}`] };
  const node = last === 'id' ? id : String(valueAt(yaml.value, [...path.slice(0, 2), 'id']));
  return { id, hides: [last === 'id' ? `node:${flow}/${node}` : `key:${flow}/${node}:${id}`] };
}

/** One zod issue in words an editor understands. */
function sentence(issue: ZodIssue, value: unknown, where: string): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      const got = shown(value);
      return `поле «${where}»: ${ASKS[issue.expected] ?? 'нужно'} ${wanted}, а здесь ${got}${typeCure(issue.expected, value)}`;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return `поле «${where}»: «${String(value)}» не подходит. Можно: ${values.join(', ')}.${didYouMean(String(value), values)}`;
    }
    case 'too_small':
    case 'too_big':
      return `поле «${where}»: ${sizes(issue, value)}`;
    case 'invalid_format':
      // Formats that need words bring their own (src/schemas/common.ts).
      return `поле «${where}»: ${issue.format === 'url' ? 'нужен полный адрес, например https://www.example.ru/' : issue.message}; здесь «${String(value)}»`;
    case 'custom':
      return `поле «${where}»: ${issue.message}`;
    default:
      return `поле «${where}» записано не так, как его читает сайт. Возьмите за образец соседнюю запись`;
  }
}

/**
 * Fits a YAML value against a schema and reports every misfit in Russian with its place.
 * @param at path of the value in the file
 */
export function misfits(data: DataFile, schema: z.ZodType, at: YamlPath = []): Issue[] {
  const { file, yaml } = data;
  const value = valueAt(yaml.value, at);
  const result = schema.safeParse(value);
  if (result.success) return [];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  /** Without the list that is the whole of a file, whatever names something of it is wrong too. */
  const isWhole = (key: unknown): boolean => file.endsWith('.yaml') && json.properties?.[String(key)]?.items !== undefined;
  const issues: Issue[] = [];
  for (const issue of result.error.issues) {
    const inner = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    const path = [...at, ...inner];
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(below(json, inner)?.properties ?? {});
      for (const key of issue.keys) {
        const mixed = mixedLetters(key);
        const parent = path.length > 0 ? ` в «${spelled(path)}»` : '';
        const guess = didYouMean(key, known);
        const help = guess === '' ? ` Можно: ${known.join(', ')}.` : guess;
        const letters = mixed === undefined ? '' : ` В слове смешаны русские и латинские буквы: ${mixed}.`;
        const wrong = issueAt(file, yaml.placeOfKey([...path, key]), 'error', `лишнее поле «${key}»${parent}.${letters}${help}`);
        issues.push(path.length === 0 && isWhole(nearest(key, known)) ? { ...wrong, explains: [] } : wrong);
      }
      continue;
    }
    const found = valueAt(value, inner);
    if (found === undefined && issue.code !== 'custom') {
      const key = String(inner.at(-1) ?? '');
      const parent = valueAt(value, inner.slice(0, -1));
      // A misspelt key is reported as such; that the right one is missing follows from it.
      const written = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
      const siblings = Object.keys(below(json, inner.slice(0, -1))?.properties ?? {});
      if (written.some((one) => !siblings.includes(one) && nearest(one, siblings) === key)) continue;
      const { title, description } = below(json, inner) ?? {};
      const help = [title, description].filter((part) => part !== undefined).join(': ');
      const absent = `нет поля «${spelled(path)}»${help === '' ? '' : ` (${help})`}. Допишите его.`;
      issues.push({
        ...issueAt(file, yaml.placeOf(path.slice(0, -1)), 'error', absent),
        ...(path.length === 1 && isWhole(key) && { explains: [] }),
      });
      continue;
    }
    const meant = issue.code === 'invalid_format' ? meantId(data, path) : undefined;
    const cure = meant === undefined ? '' : ` Напишите «${meant.id}».`;
    const message = `${sentence(issue, found, spelled(path))}.`.replace(/([.?!])\.$/u, '$1') + cure;
    const wrong = { ...issueAt(file, yaml.placeOf(path), 'error', message), ...(meant && { hides: meant.hides }) };
    issues.push((path.length === 1 && isWhole(path[0])) || path.length === 0 ? { ...wrong, explains: [] } : wrong);
  }
  return issues;
}
