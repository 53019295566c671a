import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { FORMAT } from '../../schemas/site.ts';
import { scenariosSchema, queriesSchema, spellingSchema, waysSchema, yearsSchema } from '../../schemas/expectations.ts';
import { EXPECTATIONS } from './expectations.ts';
import { filesBelow } from './load.ts';
import type { Place } from './mdx.ts';
import { didYouMean } from './nearest.ts';
import { collectKnown } from './known.ts';
import { readFiles, type DataFile } from './files.ts';
import { formatIssue } from './report.ts';
import { misfits } from './schema-errors.ts';
import { parseYaml } from './yaml.ts';

/** A folder as people see it: from where they stand. */
const shown = (dir: string): string => path.relative('.', dir) || '.';

/**
 * Why nothing can be made of a content folder: it is missing, empty, or written for another version of the engine.
 * @returns one line in Russian with the place and the cure; undefined when the folder can be used
 */
export function unusable(dir: string): string | undefined {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    return `${shown(dir)}: такой папки с содержанием нет. Проверьте, что стоит в CONTENT_DIR, или уберите эту переменную.`;
  const site = path.join(dir, 'site.yaml');
  if (!existsSync(site))
    return `${shown(dir)}: в папке нет site.yaml, это не содержание сайта. Возьмите за образец tests/fixtures/portal или проверьте CONTENT_DIR.`;
  const yaml = parseYaml(readFileSync(site, 'utf8'));
  const [format] = yaml.select('format');
  if (yaml.errors.length > 0 || format?.value === FORMAT) return undefined;
  const { line, column } = format?.place ?? { line: 1, column: 1 };
  const wrong =
    format === undefined ? 'не сказано, по каким правилам написано содержание' : `содержание написано по правилам ${String(format.value)}`;
  return `${shown(site)}:${line}:${column}  ${wrong}, а движок читает правила ${FORMAT}. Что поменять: docs/upgrading.md; потом напишите format: ${FORMAT}.`;
}

const SCHEMAS = {
  'queries.yaml': queriesSchema,
  'spelling.yaml': spellingSchema,
  'ways.yaml': waysSchema,
  'calendar.yaml': yearsSchema,
} as const;

/**
 * The first expectation that does not fit: a file of the wrong shape, or a name of an article, a tree or a node that is gone.
 * @returns one line in Russian with the place and the cure; undefined when all of them can be looked at
 */
export function staleExpectation(dir: string): string | undefined {
  const files = readFiles(dir, '0000-01-01');
  const known = collectKnown(files);
  const articles = new Set([...known.articles, ...known.aliases]);
  const folder = path.join(dir, EXPECTATIONS);
  const say = (file: string, place: Place, message: string): string => formatIssue({ file, ...place, severity: 'error', message }, dir);
  for (const name of filesBelow(folder, '.yaml')) {
    const file = `${EXPECTATIONS}/${name}`;
    const source = readFileSync(path.join(folder, name), 'utf8');
    const data: DataFile = { file, source, yaml: parseYaml(source) };
    const [flow] = /^scenarios\/(.+)\.yaml$/u.exec(name)?.slice(1) ?? [];
    const schema = flow === undefined ? SCHEMAS[name as keyof typeof SCHEMAS] : scenariosSchema;
    if (schema === undefined)
      return say(
        file,
        { line: 1, column: 1 },
        `такого файла ожиданий нет.${didYouMean(name, Object.keys(SCHEMAS))} Переименуйте его или уберите.`,
      );
    const [broken] = data.yaml.errors;
    if (broken) return say(file, broken, 'файл не читается как YAML. Сравните отступы и кавычки с соседними строками.');
    const [misfit] = misfits(data, schema);
    if (misfit) return formatIssue(misfit, dir);
    if (flow !== undefined && !known.flows.has(flow))
      return say(file, { line: 1, column: 1 }, `дерева «${flow}» больше нет. Переименуйте файл вслед за деревом или удалите его.`);
    const gone = (pattern: string, names: ReadonlySet<string>, words: (id: string) => string): string | undefined => {
      const lost = data.yaml.select(pattern).find(({ value }) => !names.has(String(value)));
      if (!lost) return undefined;
      return say(
        file,
        lost.place,
        `${words(String(lost.value))}.${didYouMean(String(lost.value), names)} Впишите нынешнее имя или уберите эту строку.`,
      );
    };
    const found =
      gone('*.want', articles, (id) => `статьи «${id}» больше нет`) ??
      gone('*.outcome', known.nodes, (id) => `узла «${id}» больше нет`) ??
      gone('near.*.to', known.nodes, (id) => `узла «${id}» больше нет`) ??
      gone('near.*.from.*', known.flows, (id) => `дерева «${id}» больше нет`) ??
      gone('apart.*.from.*', known.flows, (id) => `дерева «${id}» больше нет`);
    if (found !== undefined) return found;
  }
  return undefined;
}
