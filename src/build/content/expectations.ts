import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { queriesSchema, scenariosSchema, spellingSchema, waysSchema, yearsSchema } from '../../schemas/expectations.ts';
import { filesBelow, type Content } from './load.ts';

/** The folder of a content folder that says what its search and its walks must do. */
export const EXPECTATIONS = 'expectations';

/** What a portal expects of its own content; empty where it expects nothing. */
export interface Expectations {
  readonly queries: z.infer<typeof queriesSchema>;
  readonly spelling: z.infer<typeof spellingSchema>;
  readonly ways: z.infer<typeof waysSchema>;
  readonly years: z.infer<typeof yearsSchema>;
  /** By flow. */
  readonly scenarios: ReadonlyMap<string, z.infer<typeof scenariosSchema>>;
}

/** Reads content/expectations; a file that is not there expects nothing. Throws for one that does not fit its schema. */
export function loadExpectations(dir: string): Expectations {
  const folder = path.join(dir, EXPECTATIONS);
  const read = <Schema extends z.ZodType>(file: string, schema: Schema, none: z.infer<Schema>): z.infer<Schema> => {
    const full = path.join(folder, file);
    return existsSync(full) ? schema.parse(parse(readFileSync(full, 'utf8'))) : none;
  };
  return {
    queries: read('queries.yaml', queriesSchema, []),
    spelling: read('spelling.yaml', spellingSchema, { corrected: [], asTyped: [], begun: [] }),
    ways: read('ways.yaml', waysSchema, { near: [], apart: [] }),
    years: read('calendar.yaml', yearsSchema, []),
    scenarios: new Map(
      filesBelow(path.join(folder, 'scenarios'), '.yaml').map((name) => [
        path.basename(name, '.yaml'),
        read(`scenarios/${name}`, scenariosSchema, []),
      ]),
    ),
  };
}

/** The article that answers at an address now: the one of that name, or the one that took a former address over. */
export function articleAt(content: Pick<Content, 'articles'>, address: string): string | undefined {
  return content.articles.find(({ slug, data }) => slug === address || (data.aliases ?? []).includes(address))?.slug;
}
