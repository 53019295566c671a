import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, SCHEMAS_FOLDER, schemaSettings } from '../../../src/build/content/json-schemas.ts';

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
});
