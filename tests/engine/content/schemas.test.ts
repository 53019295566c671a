import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, SCHEMAS_FOLDER, schemaSettings } from '../../../src/build/content/json-schemas.ts';
import { contentDir, filesBelow, splitFrontMatter } from '../../../src/build/content/load.ts';

const schemas = jsonSchemas();

describe('the JSON Schemas for editors', () => {
  it.each([...schemas])('%s is what the zod schema says (npm run schemas)', (name, text) => {
    expect(readFileSync(path.join(SCHEMAS_FOLDER, name), 'utf8')).toBe(text);
  });

  it('are all there and no others', () => {
    expect(
      readdirSync(SCHEMAS_FOLDER)
        .filter((name) => name.endsWith('.json'))
        .toSorted(),
    ).toEqual([...schemas.keys()].toSorted());
  });

  it('are tied to the content files in .vscode/settings.json', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(schemaSettings());
  });

  it('explain keys in Russian', () => {
    const article = JSON.parse(schemas.get('article.schema.json') ?? '{}') as { properties: Record<string, { title?: string }> };
    const unexplained = Object.entries(article.properties).filter(([, { title }]) => !/[а-яё]/iu.test(title ?? ''));
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('accept the content as it is', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const dir = contentDir();
    const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
    const cases: [schema: string, file: string, value: unknown][] = [
      ...filesBelow(path.join(dir, 'trees'), '.yaml').map((name): [string, string, unknown] => [
        'tree',
        name,
        parse(read(`trees/${name}`)),
      ]),
      ...filesBelow(path.join(dir, 'articles'), '.mdx').map((name): [string, string, unknown] => [
        'article',
        name,
        parse(splitFrontMatter(read(`articles/${name}`)).yaml),
      ]),
      ...['facts', 'messages', 'browsers', 'probes', 'request', 'deadlines', 'sections', 'site'].map((name): [string, string, unknown] => [
        name,
        name,
        parse(read(`${name}.yaml`)),
      ]),
    ];
    const validators = new Map([...schemas].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));
    const refused = cases.filter(([schema, , value]) => validators.get(`${schema}.schema.json`)?.(value) !== true);
    expect(refused.map(([, file]) => file)).toEqual([]);
  });
});
