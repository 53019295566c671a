import { z } from 'zod';
import { articleSchema } from '../../schemas/article.ts';
import { calendarSchema, deadlinesSchema } from '../../schemas/calendar.ts';
import { factsSchema } from '../../schemas/facts.ts';
import { pageSchema } from '../../schemas/page.ts';
import { probesSchema } from '../../schemas/probes.ts';
import { requestWordsSchema } from '../../schemas/request.ts';
import { noticeSchema, sectionsSchema, siteSchema } from '../../schemas/site.ts';
import { treeSchema } from '../../schemas/tree.ts';
import { browsersSchema, messagesSchema, synonymsSchema } from '../../schemas/words.ts';

/** The folder, from the project's root, that an editor's program reads the schemas from. */
export const SCHEMAS_FOLDER = 'schemas';

/** A schema and the files it describes, as .vscode/settings.json names them. Front matter stands inside MDX, hence no files. */
const SCHEMAS: readonly (readonly [name: string, schema: z.ZodType, files: string | undefined])[] = [
  ['article', articleSchema, undefined],
  ['page', pageSchema, undefined],
  ['tree', treeSchema, 'content/trees/*.yaml'],
  ['facts', factsSchema, 'content/facts.yaml'],
  ['messages', messagesSchema, 'content/messages.yaml'],
  ['browsers', browsersSchema, 'content/browsers.yaml'],
  ['synonyms', synonymsSchema, 'content/synonyms.yaml'],
  ['probes', probesSchema, 'content/probes.yaml'],
  ['request', requestWordsSchema, 'content/request.yaml'],
  ['deadlines', deadlinesSchema, 'content/deadlines.yaml'],
  ['calendar', calendarSchema, 'content/calendar/*.yaml'],
  ['sections', sectionsSchema, 'content/sections.yaml'],
  ['site', siteSchema, 'content/site.yaml'],
  ['notice', noticeSchema, 'content/notice.yaml'],
];

/** File name → text of every JSON Schema that lets an editor's program complete and explain keys. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    SCHEMAS.map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }), undefined, 2)}\n`,
    ]),
  );
}

/** The part of .vscode/settings.json that ties schemas to files. */
export function schemaSettings(): Record<string, string> {
  return Object.fromEntries(
    SCHEMAS.flatMap(([name, , files]) => (files === undefined ? [] : [[`./${SCHEMAS_FOLDER}/${name}.schema.json`, files]])),
  );
}
